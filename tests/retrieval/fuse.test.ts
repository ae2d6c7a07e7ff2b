import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuse } from "../../src/retrieval/fuse.ts";

describe("fuse", () => {
  it("adds the weighed share of the best BM25", () => {
    expect(fuse(0.5, 6, 12, 0.2)).toBeCloseTo(0.6);
  });

  it("leaves the cosine where no term is known", () => {
    expect(fuse(0.5, 0, 0, 0.2)).toBe(0.5);
  });

  it("never lowers a score", () => {
    const score = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [bm25 = 0, best = 0] = [a, b].toSorted((x, y) => x - y);
        expect(fuse(0.3, bm25, best, 0.2)).toBeGreaterThanOrEqual(0.3);
      }),
    );
  });
});
