import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipRanges, countSentences, holdsSentence } from "../../src/indexes/sentence-ranges.ts";
import { someRanges } from "../support/ranges.ts";

const SCOPE = [
  { start: 2, end: 5 },
  { start: 8, end: 9 },
];

describe("countSentences", () => {
  it("adds up the ranges", () => {
    expect(countSentences(SCOPE)).toBe(4);
    expect(countSentences([])).toBe(0);
  });
});

describe("clipRanges", () => {
  it("cuts off what does not exist and drops what is empty", () => {
    expect(clipRanges([{ start: 0, end: 0 }, ...SCOPE, { start: 12, end: 15 }], 4)).toEqual([
      { start: 2, end: 4 },
    ]);
  });
});

describe("holdsSentence", () => {
  it("agrees with looking through all ranges", () => {
    fc.assert(
      fc.property(someRanges(60), fc.nat(70), (within, id) => {
        expect(holdsSentence(within, id)).toBe(
          within.some(({ start, end }) => start <= id && id < end),
        );
      }),
    );
  });
});
