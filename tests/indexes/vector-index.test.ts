import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDotProducts } from "../../src/indexes/dot-products.ts";
import { openExactVectorIndex } from "../../src/indexes/vector-index.ts";
import { describeVectorIndex } from "../contracts/vector-index.ts";
import { someRanges } from "../support/ranges.ts";
import { concatenateRows, dot, randomVectors } from "../support/vectors.ts";

describeVectorIndex("exact scan", (rows, dimensions) =>
  Promise.resolve(
    openExactVectorIndex(openDotProducts({ values: concatenateRows(rows), dimensions })),
  ),
);

describe("openExactVectorIndex", () => {
  it("ranks any scope as sorting all its cosines does, in any number of dimensions", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          dimensions: fc.integer({ min: 1, max: 13 }),
          count: fc.nat(60),
          seed: fc.nat(1_000_000),
          limit: fc.nat(70),
          within: someRanges(70),
        }),
        async ({ dimensions, count, seed, limit, within }) => {
          const [question = new Float32Array(), ...rows] = randomVectors(
            count + 1,
            dimensions,
            seed,
          );
          const index = openExactVectorIndex(
            openDotProducts({ values: concatenateRows(rows), dimensions }),
          );

          const hits = await index.search(question, within, limit);

          const expected = rows
            .map((row, id) => ({ id, cosine: dot(row, question) }))
            .filter(({ id }) => within.some(({ start, end }) => start <= id && id < end))
            .sort((a, b) => b.cosine - a.cosine || a.id - b.id)
            .slice(0, limit);
          // Rounding may swap neighbours that are equal but for the last bit: compare scores, then membership.
          expect(hits.map(({ score }) => score.toFixed(5))).toEqual(
            expected.map(({ cosine }) => cosine.toFixed(5)),
          );
          expect(
            hits.every(({ id }) => within.some(({ start, end }) => start <= id && id < end)),
          ).toBe(true);
        },
      ),
    );
  });
});
