import { describe, expect, it } from "vitest";
import { asksForOutcome } from "../../src/retrieval/outcomes.ts";

describe("asksForOutcome", () => {
  it.each([
    "线索查下来是真的占几成",
    "举报坐实了几条",
    "复议谈拢的有几件",
    "改了的和废掉的",
    "民告官输了几件",
    "调解成功率谁高",
    "废止了多少文件",
    "领导上法庭几次",
  ])("is true of %s", (topic) => {
    expect(asksForOutcome(topic)).toBe(true);
  });

  it.each(["违法事实是什么", "谁调的纠纷最多", "复议收了多少件", "违法案件查处了多少"])(
    "is false of %s",
    (topic) => {
      expect(asksForOutcome(topic)).toBe(false);
    },
  );
});
