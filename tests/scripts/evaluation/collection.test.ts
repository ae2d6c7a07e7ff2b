import { describe, expect, it } from "vitest";
import {
  firstPlace,
  scoreCollection,
  summariseRetrieval,
} from "../../../scripts/evaluation/collection.ts";

describe("firstPlace", () => {
  it.each([
    [[0.9, 0.5, 0.7], [false, false, true], 2],
    [[0.9, 0.5, 0.7], [true, false, true], 1],
    [[0.5, 0.5], [false, true], 2],
    [[0, 0, 0], [false, false, true], 3],
    [[0.9, 0.5], [false, false], Infinity],
  ])("of scores %j with positives %j is %d", (scores, isPositive, expected) => {
    expect(firstPlace(scores, isPositive)).toBe(expected);
  });
});

describe("summariseRetrieval", () => {
  it("ranks by each score alone and by both", () => {
    // By cosine the text sought is second, by BM25 too; the sums are 0.7, 0.84 and 0.6 with the weight 0.2.
    const scores = [
      { cosines: [0.7, 0.69, 0.4], bm25s: [0, 6, 8], isPositive: [false, true, false] },
    ];

    expect(summariseRetrieval(scores, 0.2)).toEqual({
      vector: { recallAt1: 0, recallAt5: 1, meanReciprocalRank: 0.5 },
      bm25: { recallAt1: 0, recallAt5: 1, meanReciprocalRank: 0.5 },
      fused: { recallAt1: 1, recallAt5: 1, meanReciprocalRank: 1 },
    });
  });
});

describe("scoreCollection", () => {
  it("scores every text by meaning and by terms", async () => {
    const collection = {
      ids: ["a", "b"],
      vectors: [Float32Array.of(1, 0), Float32Array.of(0, 1)],
      lexical: { search: () => Promise.resolve([{ id: 1, score: 2.5 }]) },
      segmenter: { id: "whole", segment: (text: string) => [text] },
    };
    const queries = [{ id: "q", text: "复议", positives: ["b"] }];

    expect(await scoreCollection(collection, queries, [Float32Array.of(0.5, 0.25)])).toEqual([
      { cosines: [0.5, 0.25], bm25s: [0, 2.5], isPositive: [false, true] },
    ]);
  });

  it("refuses a question without a vector", async () => {
    const collection = {
      ids: [],
      vectors: [],
      lexical: { search: () => Promise.resolve([]) },
      segmenter: { id: "whole", segment: (text: string) => [text] },
    };

    await expect(
      scoreCollection(collection, [{ id: "q9", text: "？", positives: [] }], []),
    ).rejects.toThrow(/q9/u);
  });
});
