import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesOf } from "../../src/text/matches.ts";

describe("matchesOf", () => {
  it("gives matches with their places and named groups", () => {
    const found = matchesOf("受理50件，审结39件", /(?<number>\d+)件/gu);

    expect(found.map(({ index, groups }) => [index, groups?.["number"]])).toEqual([
      [2, "50"],
      [8, "39"],
    ]);
  });

  it("begins at the text's beginning, wherever the pattern was used last", () => {
    const pattern = /\d+/gu;
    pattern.exec("受理50件");

    expect(matchesOf("50件", pattern).map(([word]) => word)).toEqual(["50"]);
  });

  it("finds what matchAll finds, empty matches among it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("1", "件", "𠮷", "，") }), (text) => {
        expect(matchesOf(text, /\d*件?/gu)).toEqual([...text.matchAll(/\d*件?/gu)]);
      }),
    );
  });
});
