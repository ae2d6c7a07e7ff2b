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
    ["民告官的败诉率是多高", "行政诉讼败诉率"],
    ["全程网办率", "可网办事项率"],
    ["老百姓满意率多少", "12345热线工单群众满意率"],
    ["热线好评率多少", "12345工单满意率"],
    ["办事效率怎么样", "承诺时限压减率"],
    ["纠错率多少", "撤销占审结比例"],
  ])("leaves, for %s, %s", (topic, indicator) => {
    expect(otherRateThan(topic)(rate(indicator))).toBe(false);
  });

  it("leaves what is no rate", () => {
    expect(otherRateThan("备案率多少")(aFigure({ indicator: "合法性审核率" }))).toBe(false);
  });
});
