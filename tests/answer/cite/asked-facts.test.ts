import { describe, expect, it } from "vitest";
import { lacksAskedFact } from "../../../src/answer/cite/asked-facts.ts";

describe("lacksAskedFact", () => {
  it.each([
    ["法治文化公园建在哪条路上", "建成法治文化公园3处。"],
    ["协调小组会哪天开的", "召开协调小组会议4次。"],
    ["专题讲座是谁讲的课", "举办专题讲座8期。"],
  ])("holds of %s and %s", (topic, sentence) => {
    expect(lacksAskedFact(topic, [sentence])).toBe(true);
  });

  it.each([
    ["核查评估哪天开始的", "3月4日印发《关于进一步做好法治政府建设示范创建工作的通知》。"],
    ["谁讲的课", "先后邀请市委党校讲师、高校教授举办专题辅导。"],
    ["讲座办了几期", "举办专题讲座8期。"],
  ])("does not hold of %s and %s", (topic, sentence) => {
    expect(lacksAskedFact(topic, [sentence])).toBe(false);
  });
});
