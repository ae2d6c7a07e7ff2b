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

          const cosines = await index.scores(question, [...rows.keys()]);
          const expected = cosines
            .map((score, id) => ({ id, score }))
            .filter(({ id }) => within.some(({ start, end }) => start <= id && id < end))
            .sort((one, other) => other.score - one.score || one.id - other.id)
            .slice(0, limit);
          expect(hits).toEqual(expected);
          for (const [id, score] of cosines.entries()) {
            expect(score).toBeCloseTo(dot(rows[id] ?? question, question), 5);
          }
        },
      ),
    );
  });
});
