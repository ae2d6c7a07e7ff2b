import { describe, expect, it } from "vitest";
import { leadInOf } from "../../../src/figures/words/lead-in.ts";

describe("leadInOf", () => {
  it("reads the topic that a short sentence sets (dawukou-2021)", () => {
    expect(leadInOf("开设政府常务会“讲法课堂”。")).toBe("政府常务会“讲法课堂”");
  });

  it.each([
    ["has a number", "召开政府常务会议3次。"],
    ["goes on behind a comma", "组织开展法治督察，"],
    ["opens with no verb", "行政复议。"],
  ])("reads none where the sentence %s", (_, sentence) => {
    expect(leadInOf(sentence)).toBeUndefined();
  });
});
