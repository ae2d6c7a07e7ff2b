import { describe, expect, it } from "vitest";
import { otherRateThan } from "../../src/retrieval/other-rate.ts";
import { aFigure } from "../support/figures.ts";

const rate = (indicator: string) =>
  aFigure({ indicator, indicatorWords: "", basis: [], kind: "rate", unit: "%" });

describe("otherRateThan", () => {
  it.each([
    ["规范性文件备案率多少", "政府规范性文件、部门规范性文件合法性审核率"],
    ["案卷评查合格率多少", "行政执法考试合格率"],
    ["行政处罚案卷合格率多少", "行政执法考试合格率"],
    ["人大代表意见满意率多少", "政协提案办理满意率"],
  ])("excludes, for %s, %s", (topic, indicator) => {
    expect(otherRateThan(topic)(rate(indicator))).toBe(true);
  });

  it.each([
    ["文件备案率多少", "规范性文件报备率"],
    ["考试合格率多少", "执法资格考试一次通过率"],
    ["出庭率到98%了吗", "行政机关负责人出庭应诉率"],
    ["负责人出庭应诉率多少", "行政机关负责人出庭率"],
    ["调解成功率多少", "矛盾纠纷化解率"],
    ["工单及时率多少", "12345热线工单按时办结率"],
    ["民告官的败诉率是多高", "行政诉讼败诉率"],
    ["全程网办率", "可网办事项率"],
    ["老百姓满意率多少", "12345热线工单群众满意率"],
    ["热线好评率多少", "12345工单满意率"],
    ["办事效率怎么样", "承诺时限压减率"],
    ["纠错率多少", "撤销占审结比例"],
  ])("leaves, for %s, %s", (topic, indicator) => {
    expect(otherRateThan(topic)(rate(indicator))).toBe(false);
  });

  it.each([
    ["对企业的检查次数少了百分之几", "被检查企业数量压减率", true],
    ["对企业的检查次数少了百分之几", "涉企检查次数同比降低率", false],
    ["被查的企业数量少了百分之几", "涉企检查次数同比降低率", true],
    ["罚没款降了百分之几", "作出行政处罚罚没款金额同比下降率", false],
    ["复议案件多了百分之几", "新收行政复议案件数同比增长率", false],
  ])("tells, for %s, whether %s is the change of another quantity", (topic, indicator, isOther) => {
    const change = aFigure({ indicator, indicatorWords: "", basis: [], kind: "change", unit: "%" });

    expect(otherRateThan(topic)(change)).toBe(isOther);
  });

  it("leaves what is no rate", () => {
    expect(otherRateThan("备案率多少")(aFigure({ indicator: "合法性审核率" }))).toBe(false);
  });
});
