import { describe, expect, it } from "vitest";
import { otherMatterThan } from "../../src/retrieval/other-matter.ts";
import { aFigure } from "../support/figures.ts";

const named = (indicator: string, unit = "件") =>
  aFigure({ indicator, indicatorWords: "", basis: [], unit });

describe("otherMatterThan", () => {
  it.each([
    ["办理行政应诉案件多少件", "受理行政复议案件数"],
    ["法院受理多少件", "受理行政复议案件数"],
    ["规范性文件清理多少件", "制定规范性文件数"],
    ["行政复议申请多少件", "新收行政复议案件数"],
    ["复议申请收到多少件", "行政复议案件审结数"],
    ["重大行政决策合法性审查多少件", "参与文件、合同、协议等重大事项审查数"],
    ["信访办结了多少件", "行政诉讼案件办结数"],
    ["公益诉讼办了几件", "办理行政诉讼案件数"],
    ["行政处罚案件多少件", "涉及处罚事项的地方性法规和政府规章数"],
    ["主办的建议多少件", "人大代表建议协办件数"],
    ["二审行政案件审结几件", "行政机关一审行政诉讼案件审结数"],
    ["上访的批次少了百分之几", "接待来访人次同比下降率"],
    ["一年归集多少条数据", "政务数据累计汇聚数"],
    ["12319平台满意率", "12345工单满意率"],
    ["信誉考核AA级企业数", "信誉考核A级企业数"],
    ["聘了多少名法律顾问", "公职律师人数"],
    ["刑满释放人员有多少名得到帮教", "社区服刑人员在册人数"],
    ["规范性文件备案多少件", "制定规范性文件数"],
    ["执法监督员多少人", "行政执法人员考试参加人数"],
    ["区委常委会学法几次", "区政府常务会议学法次数"],
    ["各区县复议办了多少件", "市本级办理行政复议案件数"],
    ["行政处罚案件多少件", "参与办理行政复议诉讼、行政处罚、投诉信访等案件数"],
    ["谁的人民调解员多", "人民调解组织涉及当事人数"],
    ["人大建议办结率", "行政复议案件审结数"],
    ["市场监管的罚款多少", "生态环境案件罚款金额"],
    ["环保案件多少件", "市场监管部门查处食品药品案件数"],
    ["行政诉讼案件总共几件", "市级党政机关法律顾问代理诉讼案件数"],
  ])("excludes, for %s, the figure of %s", (topic, indicator) => {
    expect(otherMatterThan(topic)(named(indicator))).toBe(true);
  });

  it.each([
    ["民告官输了几件", "行政诉讼案件败诉数"],
    ["民告官输了几件", "以县政府为被告的一审行政诉讼案件败诉数"],
    ["复议申请收到多少件", "收到行政复议申请数"],
    ["收到多少行政复议申请", "行政复议收案数"],
    ["复议收了多少件", "新收行政复议案件数"],
    ["复议受理了多少件", "办理行政复议案件数"],
    ["审结的复议案子里，靠调解和解了结的有几件", "行政复议申请调解和解后终止数"],
    ["政府常委会学法几次", "区政府常务会议学法次数"],
    ["复议案件的满意率", "民生诉求办结满意率"],
    ["政务服务事项收件量", "受理事项数"],
    ["食品药品罚款多少", "市场监管部门食品药品案件罚没款金额"],
    ["社矫和帮教人员上门见到面的比例", "社区矫正对象走访见面率"],
  ])("leaves, for %s, the figure of %s", (topic, indicator) => {
    expect(otherMatterThan(topic)(named(indicator))).toBe(false);
  });

  // 洪洞县: 县政府聘请的法律顾问5名
  it("takes no authority that engaged them for something that they have in common", () => {
    const isOther = otherMatterThan("谁的法律顾问多");

    expect(isOther(named("县政府聘请的法律顾问人数", "名"))).toBe(false);
    expect(isOther(named("列席常务会议的法律顾问人数", "名"))).toBe(true);
  });

  it.each([
    ["法律顾问打了几件官司", ""],
    ["代理的诉讼几件", ""],
    ["诉讼几件", "公职律师办了多少事"],
  ])("leaves the cases of advisers for %s after “%s”", (topic, background) => {
    const handled = named("市级党政机关法律顾问代理诉讼案件数");

    expect(otherMatterThan(topic, background)(handled)).toBe(false);
  });

  it("excludes what is counted only where it has something of which nothing is said", () => {
    const givenTo = named("发放《百姓法治宝典》的镇街数", "个");

    expect(otherMatterThan("镇街有几个")(givenTo)).toBe(true);
    expect(otherMatterThan("给几个镇街发放了宝典")(givenTo)).toBe(false);
  });

  it("believes the words of the number before what the name takes over from those before it", () => {
    const released = aFigure({ indicator: "新接收解除矫正人数", indicatorWords: "解除矫正" });

    expect(otherMatterThan("新收进来的社区矫正人员多少")(released)).toBe(true);
  });

  it("leaves nought of several things for each of them", () => {
    const none = aFigure({
      indicator: "诉讼、仲裁等案件数",
      indicatorWords: "",
      basis: [],
      unit: "起",
      value: 0,
    });

    expect(otherMatterThan("仲裁案件几起")(none)).toBe(false);
  });
});
