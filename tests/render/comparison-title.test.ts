import { describe, expect, it } from "vitest";
import { comparisonTitle } from "../../src/render/comparison-title.ts";
import { aComparison } from "./comparison-builders.ts";

describe("comparisonTitle", () => {
  it.each([
    [
      "the indicator that all have",
      ["行政复议案件纠错率", "行政复议案件纠错率"],
      "行政复议案件纠错率",
    ],
    [
      "the words in which they end alike",
      ["受理行政复议案件数", "办理行政复议案件数", "新收行政复议案件数"],
      "行政复议案件数",
    ],
    ["what was asked for where they differ", ["败诉率", "行政负责人出庭率"], "出庭应诉率"],
    ["what was asked for where no report states it", [], "出庭应诉率"],
  ])("is %s", (_, indicators, title) => {
    const rows = indicators.map((indicator) => ({ region: "环翠区", figures: [{ indicator }] }));
    const understood = { regions: [], years: [], topic: "出庭应诉率谁高" };

    expect(comparisonTitle(aComparison(rows, { understood }))).toBe(title);
  });

  it.each([
    ["复议谁接得最多", "复议"],
    ["调解各是多少", "调解"],
    ["谁执法谁普法", "谁执法"],
    ["谁花钱多", "谁花钱多"],
  ])("leaves of %s what is no question: %s", (topic, title) => {
    const understood = { regions: [], years: [], topic };

    expect(comparisonTitle(aComparison([], { understood }))).toBe(title);
  });
});
