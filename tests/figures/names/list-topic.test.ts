import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("topicOfList", () => {
  it.each([
    [
      "办理不予处罚案件61件、从轻处罚案件24件，为经营主体减免罚款82万元。",
      "处罚案件减免罚款金额 82万元",
    ],
    ["审核合同58份、规范性文件60份，提出意见203条。", "合同、规范性文件提出意见数 203条"],
    ["受理行政复议申请58件，其中民事20件、刑事30件，审结50件。", "行政复议案件审结数 50件"],
    ["审核合同58份，提出意见203条。", "合同提出意见数 203条"],
  ])("speaks of all that the clause before lists in %s", (text, name) => {
    expect(namesIn(text).at(-1)).toBe(name);
  });

  it("spreads what 分别 parts over the members", () => {
    expect(
      namesIn("办理人大代表建议147件、政协提案223件，满意率分别为98.6%和100%。").slice(2),
    ).toEqual(["人大代表建议满意率 98.6%", "政协提案满意率 100%"]);
  });
});
