import { describe, expect, it } from "vitest";
import { sliceSpan, spanOf } from "../../src/text/span.ts";

describe("spanOf", () => {
  it("covers the match in the text that was searched", () => {
    const text = "刚才那两个区的调解";

    const spans = Array.from(text.matchAll(/两个区|调解/gu), spanOf);

    expect(spans).toEqual([
      { start: 3, end: 6 },
      { start: 7, end: 9 },
    ]);
    expect(spans.map((span) => sliceSpan(text, span))).toEqual(["两个区", "调解"]);
  });
});
