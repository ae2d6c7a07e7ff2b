import { describe, expect, it } from "vitest";
import { quantile, scoreAnswers, summariseAnswers } from "../../../scripts/evaluation/summarise.ts";
import { aCitation, aFigure, aGoldQuestion, anAnswer } from "./builders.ts";

const accepted = { region: "环翠区", value: 50, unit: "件" };
const rate = { region: "马尾区", value: 14.7, unit: "%" };
const evidence = {
  file: "huancui-2021.txt",
  quote: "2021年以来共受理行政复议案件50件，已审结39件",
};
const otherEvidence = { file: "mawei-2021.txt", quote: "直接纠错率14.7％" };

const questions = [
  aGoldQuestion({ id: "l1", values: [accepted], quotes: [evidence] }),
  aGoldQuestion({ id: "l2", values: [accepted], quotes: [evidence] }),
  aGoldQuestion({ id: "l3", values: [accepted] }),
  aGoldQuestion({ id: "l4", values: [rate] }),
  aGoldQuestion({ id: "c1", type: "compare", values: [accepted, rate], quotes: [evidence] }),
  aGoldQuestion({ id: "p1", type: "practice", quotes: [evidence, otherEvidence] }),
  aGoldQuestion({ id: "p2", type: "practice", quotes: [otherEvidence] }),
  aGoldQuestion({ id: "s1", type: "list", quotes: [otherEvidence, evidence] }),
  aGoldQuestion({ id: "f1", type: "followup", values: [rate] }),
  aGoldQuestion({ id: "u1", type: "unanswerable", mustAbstain: true }),
  aGoldQuestion({ id: "u2", type: "unanswerable", mustAbstain: true }),
];

const longQuote = `${"一".repeat(590)}2021年以来共受理行政复议案件50件，已审结39件`;

const answers = [
  anAnswer({
    id: "l1",
    figures: [aFigure({ unit: "宗" })],
    citations: [aCitation({ quote: "2021年以来共受理\n行政复议案件50件" })],
    elapsedMs: 1,
  }),
  anAnswer({
    id: "l2",
    figures: [aFigure({ value: 39 }), aFigure({ value: 50.04, region: "威海市环翠区" })],
    citations: [aCitation({ quote: longQuote }), aCitation({ file: "corpus/huancui-2021.txt" })],
    elapsedMs: 2,
  }),
  anAnswer({ id: "l3", abstained: true, figures: [aFigure()], elapsedMs: 3 }),
  anAnswer({
    id: "c1",
    figures: [aFigure({ region: "马尾区", value: 14.7, unit: "个百分点" })],
    citations: [aCitation({ file: "mawei-2021.txt", quote: "直接纠错率14.7%" })],
    elapsedMs: 4,
  }),
  anAnswer({
    id: "p1",
    citations: [aCitation({ file: "mawei-2021.txt", quote: "直接纠错率14.7%" })],
    elapsedMs: 5,
  }),
  anAnswer({ id: "p2", citations: [aCitation({ quote: "直接纠错率14.7%" })], elapsedMs: 6 }),
  anAnswer({
    id: "s1",
    citations: [
      ...Array.from({ length: 6 }, () => aCitation({ quote: "一" })),
      aCitation(),
      aCitation({ file: "mawei-2021.txt", quote: "纠错率14.7％" }),
    ],
    elapsedMs: 7,
  }),
  anAnswer({
    id: "f1",
    figures: [aFigure({ region: "马尾", value: 14.7, unit: "%" })],
    elapsedMs: 8,
  }),
  anAnswer({ id: "u1", abstained: true, elapsedMs: 9 }),
  anAnswer({ id: "u2", figures: [aFigure()], elapsedMs: 10 }),
];
const summary = summariseAnswers(scoreAnswers(questions, answers));

/** One measure of every type that has it, rounded as the other implementation prints it. */
function measureByType(measure: keyof (typeof summary.types)[number]): Record<string, number> {
  return Object.fromEntries(
    summary.types.flatMap((row) => {
      const value = row[measure];
      return typeof value === "number" ? [[row.type, Math.round(value * 1e4) / 1e4]] : [];
    }),
  );
}

// The numbers are those of an independent implementation of the same definitions, run once on these records.
describe("summariseAnswers", () => {
  it("agrees with another implementation on what is right", () => {
    expect(measureByType("count")).toEqual({
      lookup: 4,
      compare: 1,
      practice: 2,
      list: 1,
      followup: 1,
      unanswerable: 2,
      all: 11,
    });
    expect(measureByType("ok")).toEqual({
      lookup: 0.25,
      compare: 0,
      practice: 0.5,
      list: 1,
      followup: 1,
      unanswerable: 0.5,
      all: 0.4545,
    });
  });

  it("agrees with another implementation on values and the first figure", () => {
    expect(measureByType("values")).toEqual({ lookup: 1, compare: 0.5, followup: 1, all: 0.9 });
    expect(measureByType("first")).toEqual({ lookup: 0.6667, followup: 1, all: 0.75 });
  });

  it("agrees with another implementation on citations and evidence", () => {
    expect(measureByType("cites")).toEqual({
      lookup: 1,
      compare: 0,
      practice: 0.25,
      list: 1,
      all: 0.5833,
    });
    expect(measureByType("allEvidence")).toEqual({
      lookup: 1,
      compare: 0,
      practice: 0,
      list: 1,
      all: 0.5,
    });
    expect(measureByType("firstFromAskedReport")).toMatchObject({ all: 0.6667 });
  });

  it("agrees with another implementation on abstention and times", () => {
    expect(measureByType("abstentionRight")).toMatchObject({
      lookup: 0.6667,
      unanswerable: 0.5,
      all: 0.8,
    });
    expect(summary).toMatchObject({ falseAbstention: 0.125, p50Ms: 6, p95Ms: 10, missingCount: 1 });
  });

  it("gives the share of false abstentions of each type that may be answered", () => {
    const byType = measureByType("falseAbstention");

    expect(byType).toMatchObject({ all: 0.125 });
    expect(byType).not.toHaveProperty("unanswerable");
  });

  it("takes the mean of the reciprocal ranks over the questions with evidence", () => {
    // l1 1, l2 1/2 (the first quote is cut before its evidence), c1 0, p1 1, p2 0, s1 1/7.
    expect(summary.types.at(-1)?.meanReciprocalRank).toBeCloseTo(
      (1 + 1 / 2 + 0 + 1 + 0 + 1 / 7) / 6,
    );
  });

  it("gives no rows for no questions", () => {
    expect(summariseAnswers([])).toEqual({
      types: [],
      falseAbstention: 0,
      wrongScopeCount: 0,
      missingCount: 0,
    });
  });
});

describe("quantile", () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 3],
    [[1, 2], 0.95, 2],
    [[], 0.5, undefined],
  ])("of %j at %d is %s", (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});
