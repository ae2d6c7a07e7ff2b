import { describe, expect, it } from "vitest";
import { occurrenceIn } from "../../src/question/occurrence.ts";

describe("occurrenceIn", () => {
  it.each([
    ["有没有行政诉讼败诉", "行政诉讼败诉多少件"],
    ["有败诉的案子吗？", "败诉的案子多少件"],
    ["民告官有没有输的", "民告官输的多少件"],
    ["是否有被撤销的复议决定", "被撤销的复议决定多少件"],
    ["有无被废止的政策文件", "被废止的政策文件多少件"],
    ["复议有驳回的吗", "复议驳回的多少件"],
    ["行政诉讼败诉过没有", "行政诉讼败诉多少件"],
  ])("asks, for %s, %s", (topic, count) => {
    expect(occurrenceIn(topic)).toBe(count);
  });

  it.each([
    "有没有建立容错纠错机制",
    "有没有容错纠错",
    "有没有解决群众诉求的平台",
    "有没有建立败诉案件分析制度",
    "有没有调解和解机制",
    "有没有法律明白人",
    "行政诉讼有没有超过30件",
    "败诉了多少件",
  ])("asks nothing for %s", (topic) => {
    expect(occurrenceIn(topic)).toBeUndefined();
  });
});
