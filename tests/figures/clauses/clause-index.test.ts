import { describe, expect, it } from "vitest";
import { byClause, clauseIndex } from "../../../src/figures/clauses/clause-index.ts";
import { splitClauses } from "../../../src/figures/clauses/clauses.ts";

const SENTENCE = "受理19件（含上年结转2件），审结17件。";
const clauseAt = clauseIndex(SENTENCE.length, splitClauses(SENTENCE));

describe("clauseIndex", () => {
  it("gives what brackets hold to the clause within them", () => {
    expect(["受理", "含", "审结"].map((word) => clauseAt(SENTENCE.indexOf(word)))).toEqual([
      0, 1, 2,
    ]);
  });

  it("finds no clause at a mark between two, nor behind the sentence", () => {
    expect([SENTENCE.indexOf("，"), SENTENCE.length].map(clauseAt)).toEqual([-1, -1]);
  });
});

describe("byClause", () => {
  it("groups in order", () => {
    const numbers = [...SENTENCE.matchAll(/\d+|审/gu)];

    const groups = byClause(numbers, clauseAt, ({ index }) => index);

    expect([...groups].map(([at, found]) => [at, found.map(([word]) => word)])).toEqual([
      [0, ["19"]],
      [1, ["2"]],
      [2, ["审", "17"]],
    ]);
  });
});
