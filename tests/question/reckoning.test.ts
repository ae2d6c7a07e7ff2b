import { describe, expect, it } from "vitest";
import { asksForRest, asksForSum, isPlural } from "../../src/question/reckoning.ts";

describe("asksForRest", () => {
  it.each([
    "没审完的多少件",
    "未办结多少件",
    "还有几件",
    "剩下多少件",
    "尚在化解的多少起",
    "复议案子还挂着几件",
    "隐患剩几处没消掉",
    "余下的有多少项",
  ])("hears what is left in %s", (topic) => {
    expect(asksForRest(topic)).toBe(true);
  });

  it.each([
    "有没有统计审结多少件",
    "审结了多少件",
    "文件清完以后还留着几件",
    "没有多少件",
    "未成年人普法多少场",
    "没收违法所得多少元",
  ])("hears nothing of it in %s", (topic) => {
    expect(asksForRest(topic)).toBe(false);
  });
});

describe("asksForSum and isPlural", () => {
  it.each([
    ["规范性文件和政策性文件加起来多少件", true, false],
    ["分别清理了多少件", false, true],
    ["各类文件合计多少件", true, false],
    ["清理文件共多少件", true, false],
    ["人大政协的件合一块儿多少", true, false],
    ["公共法律服务中心有多少个", false, false],
    ["清理了多少件", false, false],
    ["未办结的合计多少件", false, false],
    ["未成年人普法一共多少场", true, false],
  ])("hear of %s: sum %s, each %s", (topic, isSum, isEach) => {
    expect([asksForSum(topic), isPlural(topic)]).toEqual([isSum, isEach]);
  });
});
