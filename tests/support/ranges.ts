import fc from "fast-check";
import type { SentenceRanges } from "../../src/indexes/indexes.ts";

/** Scopes: ascending, disjoint ranges of numbers below `limit`, empty ones among them. */
export function someRanges(limit: number): fc.Arbitrary<SentenceRanges> {
  return fc
    .array(fc.nat(limit), { maxLength: 8 })
    .map((borders) => borders.toSorted((a, b) => a - b))
    .map((borders) =>
      borders.flatMap((start, i) => {
        const end = borders[i + 1];
        return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
      }),
    );
}
