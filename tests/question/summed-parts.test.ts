import { describe, expect, it } from "vitest";
import { isBareSum, summedParts, undoneParts } from "../../src/question/summed-parts.ts";

describe("summedParts", () => {
  it.each([
    ["人大意见加政协提案，一共办了多少件", ["人大意见办了多少件", "政协提案办了多少件"]],
    ["区政府跟部门的红头文件合计几个", ["区政府的红头文件几个", "部门的红头文件几个"]],
    ["主办的人大建议和政协提案加起来多少件", ["主办的人大建议多少件", "主办的政协提案多少件"]],
    ["收到的复议申请和受理的加起来几件", ["收到的复议申请几件", "受理的复议申请几件"]],
    ["红头文件改的加废的合计几件", ["红头文件改的几件", "红头文件废的几件"]],
    ["人大那边主办加协办一共多少件", ["人大那边主办多少件", "人大那边协办多少件"]],
    ["一共办了多少件人大建议和政协提案", ["人大建议办了多少件", "政协提案办了多少件"]],
    ["人大政协的件合一块算，办得多", ["人大，办得多", "政协的件，办得多"]],
    ["和解、调解结案的一共几件", ["和解几件", "调解结案的几件"]],
  ])("asks for each thing of %s", (topic, expected) => {
    expect(summedParts(topic).map((part) => part.topic)).toEqual(expected);
  });

  it.each(["参加普法活动的一共多少人", "人大建议和政协提案各办了几件", "公共法律服务中心有多少个"])(
    "finds nothing to add up in %s",
    (topic) => {
      expect(summedParts(topic)).toEqual([]);
    },
  );
});

describe("undoneParts", () => {
  it("says with each what the last alone says", () => {
    const parts = undoneParts(summedParts("执法诉求和发展诉求未办结的合计多少件"));

    expect(parts.map(({ topic }) => topic)).toEqual([
      "执法诉求未办结的多少件",
      "发展诉求未办结的多少件",
    ]);
  });
});

describe("isBareSum", () => {
  it.each([
    "总共多少",
    "合计呢",
    "一共几件",
    "加起来多少件？",
    "再给个合计",
    "再加个总数",
    "最后给我报一个总数",
  ])("holds for %s", (part) => {
    expect(isBareSum(part)).toBe(true);
  });

  it("does not hold where a thing is named", () => {
    expect(isBareSum("一共办了多少件提案")).toBe(false);
  });
});
