import { describe, expect, it } from "vitest";
import { lowerBound, PostingsBuilder } from "../../src/indexes/postings.ts";

describe("PostingsBuilder", () => {
  it("gives each term the sentences that hold it, ascending, with how often", () => {
    const builder = new PostingsBuilder();
    builder.add(
      new Map([
        ["行政复议", 2],
        ["件", 1],
      ]),
    );
    builder.add(new Map());
    builder.add(new Map([["件", 0.5]]));

    const postings = builder.build();

    expect(postings).toEqual({
      terms: ["行政复议", "件"],
      offsets: Uint32Array.of(0, 1, 3),
      sentenceIds: Uint32Array.of(0, 0, 2),
      frequencies: Float32Array.of(2, 1, 0.5),
      lengths: Float32Array.of(3, 0, 0.5),
    });
  });

  it("gives empty lists for no sentences", () => {
    expect(new PostingsBuilder().build().offsets).toEqual(Uint32Array.of(0));
  });
});

describe("lowerBound", () => {
  it.each([
    [0, 1],
    [3, 1],
    [4, 2],
    [9, 3],
    [10, 4],
  ])("finds the first number of at least %d at %d", (id, place) => {
    expect(lowerBound(Uint32Array.of(1, 3, 7, 9, 99), id, 1, 4)).toBe(place);
  });
});
