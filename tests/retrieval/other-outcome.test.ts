import { describe, expect, it } from "vitest";
import { countsWhatIsNegated, otherOutcomeThan } from "../../src/retrieval/other-outcome.ts";
import { aFigure } from "../support/figures.ts";

const named = (indicator: string) =>
  aFigure({ indicator, indicatorWords: "", basis: [], unit: "件" });

describe("otherOutcomeThan", () => {
  it.each([
    ["维持原决定的有几件", "受理行政复议案件数"],
    ["规范性文件废了几件", "规范性文件保留数"],
    ["民告官输了几件", "行政诉讼案件办结数"],
    ["意见被采纳几条", "提出意见数"],
    ["行政处罚一共罚了多少钱", "不予处罚和减轻处罚案件减免金额"],
    ["化解掉几起矛盾", "矛盾正在化解数"],
    ["一般登记要几天", "不动产一般登记时间（压缩前）"],
    ["有多少名专职调解员", "调解员数"],
    ["领导出庭了几趟", "负责人应出庭次数"],
    ["复议中止的有几件", "受理行政复议案件数"],
    ["每个调委会平均几个调解员", "调委会数"],
    ["行政诉讼胜诉多少件", "行政诉讼案件败诉数"],
    ["行政处罚案件多少件", "集中评查行政处罚案件数"],
    ["执法人员多少人", "下沉县级执法人员数"],
    ["智慧社区几个", "入选省级标杆型智慧社区的智慧社区数"],
    ["抽查的案卷有几卷不合格", "抽查案卷数"],
    ["一审行政诉讼原告撤诉了几件", "一审行政诉讼案件败诉数"],
    ["行政应诉开庭审理了多少件", "行政机关应诉数"],
    ["矫正对象又犯罪的有几个", "社区矫正对象接收人数"],
    ["法律援助花了多少钱", "法律援助中心帮助追回劳动报酬金额"],
    ["民告官，政府输的比例", "行政诉讼案件败诉率同比下降幅度"],
    ["进口通关时间压缩到多少", "进口通关时间压缩比"],
  ])("excludes, for %s, the figure of %s", (topic, indicator) => {
    expect(otherOutcomeThan(topic)(named(indicator))).toBe(true);
  });

  it.each([
    ["民告官输了几件", "行政诉讼案件败诉数"],
    ["官司开庭，领导真正去了几次", "行政机关负责人出庭数"],
    ["评案卷有几卷没过关", "案卷评查不合格数"],
    ["帮农民工要回来多少工钱", "追回劳动报酬金额"],
    ["败诉率比上年降了几个点", "行政诉讼案件败诉率同比下降幅度"],
    ["领导应该出庭几次", "负责人应出庭次数"],
    ["领导出庭的比例", "行政机关负责人出庭应诉率"],
    ["审结的复议案子里，靠调解和解了结的有几件", "行政复议调解和解终止数"],
    ["还没解决掉的有几起", "群众正在化解数"],
    ["免罚轻罚的案子办了多少件", "办理不予处罚和减轻处罚案件数"],
    ["一般登记原来要几天", "不动产一般登记时间（压缩前）"],
    ["承诺的办结时间平均几天", "承诺办结时限"],
    ["没有受理的有几件", "受理行政复议案件数"],
    ["复议案子一共办了多少", "办理行政复议案件数"],
    ["接待了多少群众", "接待来访咨询人次"],
    ["帮教了多少未成年人", "帮教未成年人数"],
    ["发布了多少件规范性文件", "发布规范性文件数"],
    ["进口通关时间压缩了多少", "进口通关时间压缩比"],
    ["评查了多少本案卷", "评查行政执法案卷数"],
    ["案卷合格率", "案卷评查合格率"],
  ])("leaves, for %s, the figure of %s", (topic, indicator) => {
    expect(otherOutcomeThan(topic)(named(indicator))).toBe(false);
  });

  it("judges a figure anew for each topic", () => {
    const accepted = named("受理行政复议案件数");

    expect(otherOutcomeThan("撤销了几件")(accepted)).toBe(true);
    expect(otherOutcomeThan("受理了几件")(accepted)).toBe(false);
  });
});

describe("countsWhatIsNegated", () => {
  it.each([
    ["还有多少文件没废止", "政策文件废止和宣布失效数"],
    ["没有败诉的比例", "行政诉讼案件一审败诉率"],
    ["未被采纳的几条", "提出意见采纳数"],
  ])("is true, for %s, of %s", (topic, indicator) => {
    expect(countsWhatIsNegated(topic, named(indicator))).toBe(true);
  });

  it.each([
    ["有没有败诉的案件", "行政诉讼案件败诉数"],
    ["没有解决的有几起", "矛盾未化解数"],
    ["没有多少件败诉", "行政诉讼案件败诉数"],
  ])("is false, for %s, of %s", (topic, indicator) => {
    expect(countsWhatIsNegated(topic, named(indicator))).toBe(false);
  });
});
