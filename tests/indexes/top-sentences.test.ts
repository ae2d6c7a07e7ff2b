import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TopSentences } from "../../src/indexes/top-sentences.ts";

describe("TopSentences", () => {
  it("keeps what sorting everything would put first, ties by the lower number", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 })), fc.nat(12), (scores, limit) => {
        const best = new TopSentences(limit);
        const offered = scores.map((score, i) => ({ id: (i * 7919) % 10_007, score }));

        for (const { id, score } of offered) {
          best.offer(id, score);
        }

        expect(best.ranking()).toEqual(
          offered.toSorted((a, b) => b.score - a.score || a.id - b.id).slice(0, limit),
        );
      }),
    );
  });
});
