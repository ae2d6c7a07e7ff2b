import { describe, expect, it } from "vitest";
import type { SentenceRanges, VectorIndex } from "../../src/indexes/indexes.ts";
import { dot, randomVectors } from "../support/vectors.ts";

const DIMENSIONS = 8;
const VECTORS = randomVectors(300, DIMENSIONS);
const [QUESTION = new Float32Array(DIMENSIONS)] = randomVectors(1, DIMENSIONS, 2);
const NARROW: SentenceRanges = [
  { start: 3, end: 10 },
  { start: 200, end: 220 },
];
const WHOLE: SentenceRanges = [{ start: 0, end: VECTORS.length }];

/** What every vector index promises; `open` makes one of the given rows, for which a scope of 30 is narrow. */
export function describeVectorIndex(
  name: string,
  open: (rows: readonly Float32Array[], dimensions: number) => Promise<VectorIndex>,
): void {
  const openAll = (): Promise<VectorIndex> => open(VECTORS, DIMENSIONS);

  describe(`${name} keeps the contract of a vector index`, () => {
    it("ranks the sentences of a narrow scope as a comparison with each of them does", async () => {
      const index = await openAll();

      const hits = await index.search(QUESTION, NARROW, 5);

      expect(hits.map(({ id }) => id)).toEqual(rankAll(NARROW).slice(0, 5));
    });

    it("gives only sentences of a wide scope, best first, with their cosines", async () => {
      const index = await openAll();
      const within = [
        { start: 0, end: 140 },
        { start: 150, end: 299 },
      ];

      const hits = await index.search(QUESTION, within, 20);

      expect(hits).toHaveLength(20);
      expect(hits.filter(({ id }) => (id >= 140 && id < 150) || id >= 299)).toEqual([]);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ id }) => expectNear(cosine(id))));
      expect(hits.map(({ score }) => score)).toEqual(
        hits.map(({ score }) => score).toSorted((a, b) => b - a),
      );
    });

    it("finds a sentence's own vector first, with a cosine of 1", async () => {
      const index = await openAll();

      const [hit] = await index.search(VECTORS[123] ?? QUESTION, WHOLE, 3);

      expect(hit?.id).toBe(123);
      expect(hit?.score).toBeCloseTo(1, 5);
    });

    it("breaks ties by the lower number", async () => {
      const same = VECTORS[0] ?? QUESTION;
      const index = await open([same, same, same, same], DIMENSIONS);

      const hits = await index.search(same, [{ start: 1, end: 4 }], 2);

      expect(hits.map(({ id }) => id)).toEqual([1, 2]);
    });

    it("gives everything where the limit exceeds the scope", async () => {
      const index = await openAll();

      expect(await index.search(QUESTION, NARROW, 1_000)).toHaveLength(27);
      expect(await index.search(QUESTION, WHOLE, 1_000)).toHaveLength(300);
    });

    it.each([
      ["an empty scope", [], 5],
      ["an empty range", [{ start: 7, end: 7 }], 5],
      ["a scope beyond the last sentence", [{ start: 300, end: 400 }], 5],
      ["a limit of 0", WHOLE, 0],
    ])("gives nothing for %s", async (_, within, limit) => {
      const index = await openAll();

      expect(await index.search(QUESTION, within, limit)).toEqual([]);
    });

    it("gives the cosine of each sentence asked for, in that order", async () => {
      const index = await openAll();

      const scores = await index.scores(QUESTION, [299, 0, 17, 0]);

      expect(scores).toEqual([299, 0, 17, 0].map((id) => expectNear(cosine(id))));
    });

    it("rejects a vector of another length and a sentence that does not exist", async () => {
      const index = await openAll();

      await expect(index.search(QUESTION.subarray(1), WHOLE, 5)).rejects.toThrow(RangeError);
      await expect(index.scores(QUESTION.subarray(1), [1])).rejects.toThrow(RangeError);
      await expect(index.scores(QUESTION, [300])).rejects.toThrow(RangeError);
    });
  });
}

/** Single precision of 8 products: equal to six digits. */
function expectNear(value: number): unknown {
  return expect.closeTo(value, 6);
}

function cosine(id: number): number {
  return dot(VECTORS[id] ?? new Float32Array(), QUESTION);
}

function rankAll(within: SentenceRanges): readonly number[] {
  return within
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
    .sort((a, b) => cosine(b) - cosine(a) || a - b);
}
