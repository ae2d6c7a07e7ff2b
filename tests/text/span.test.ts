import { describe, expect, it } from "vitest";
import { cutSpans, sliceSpan, spanOf } from "../../src/text/span.ts";

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

describe("cutSpans", () => {
  it.each([
    ["2021年环翠区复议", "复议", [0, 5], [5, 8]],
    ["2021年环翠区复议", "复议", [5, 8], [0, 6]],
    ["2021年环翠区复议", "2021年复议", [5, 8], [6, 8]],
  ])("leaves of %s what lies outside: %s", (text, left, ...spans) => {
    expect(
      cutSpans(
        text,
        spans.map(([start = 0, end = 0]) => ({ start, end })),
      ),
    ).toBe(left);
  });

  it("leaves all of a text without spans", () => {
    expect(cutSpans("复议", [])).toBe("复议");
  });
});
