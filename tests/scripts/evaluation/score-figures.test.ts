import { describe, expect, it } from "vitest";
import {
  bigramF1,
  matchFigures,
  summariseFigures,
} from "../../../scripts/evaluation/score-figures.ts";
import { aGoldFigure, anExtractedFigure } from "./builders.ts";

//           0         1         2
//           0123456789012345678901234567
const raw = "受理行政复议案件50件，\n已审结3 9件，纠错率14.7％。";
const texts = new Map([["a-2021.txt", raw]]);

const accepted = aGoldFigure();
const closed = aGoldFigure({
  quote: "已审结39件",
  indicator: "行政复议案件审结数",
  raw: "39件",
  value: 39,
});
const rate = aGoldFigure({
  quote: "纠错率14.7％",
  indicator: "行政复议纠错率",
  raw: "14.7％",
  value: 14.7,
  unit: "%",
});

const foundAccepted = anExtractedFigure();
const foundClosed = anExtractedFigure({
  start: 15,
  end: 19,
  value: 39,
  indicator: "行政复议案件审结数",
});
const foundRate = anExtractedFigure({ start: 23, end: 28, value: 14.7, unit: "％" });

describe("matchFigures", () => {
  it("finds a number in the raw file through line breaks and blanks", () => {
    const { matches, missed } = matchFigures([closed], [foundClosed], texts);

    expect(matches[0]?.found).toBe(foundClosed);
    expect(missed).toEqual([]);
  });

  it.each([
    ["6 before", { start: 2, end: 6 }, 1],
    ["7 before", { start: 1, end: 5 }, 0],
    ["ending 2 before", { start: 5, end: 6 }, 1],
    ["beginning 6 after", { start: 14, end: 16 }, 1],
    ["beginning 7 after", { start: 15, end: 16 }, 0],
  ])("a figure %s its place", (_, place, count) => {
    expect(matchFigures([accepted], [anExtractedFigure(place)], texts).matches).toHaveLength(count);
  });

  it("prefers the value to the nearness, then the nearer", () => {
    const nearer = anExtractedFigure({ value: 51 });
    const farther = anExtractedFigure({ start: 6 });

    expect(matchFigures([accepted], [nearer, farther], texts).matches[0]?.found).toBe(farther);
    expect(matchFigures([accepted], [farther, foundAccepted], texts).matches[0]?.found).toBe(
      foundAccepted,
    );
  });

  it("gives one figure to one gold figure, unless the gold says that its number is shared", () => {
    const shared = { ...accepted, sharedNumber: true };

    expect(matchFigures([accepted, accepted], [foundAccepted], texts).missed).toHaveLength(1);
    expect(matchFigures([accepted, shared], [foundAccepted], texts).missed).toHaveLength(0);
  });

  it("counts neither optional gold nor what stands at its place", () => {
    const optional = { ...closed, optional: true };

    expect(matchFigures([accepted, optional], [foundAccepted, foundClosed], texts)).toMatchObject({
      missed: [],
      extra: [],
    });
  });

  it("calls a figure extra where the file has gold and the place has none", () => {
    const elsewhere = anExtractedFigure({ file: "b-2021.txt" });

    const { extra } = matchFigures([accepted], [foundAccepted, foundRate, elsewhere], texts);

    expect(extra).toEqual([foundRate]);
  });

  it("misses gold whose quote is not in its file", () => {
    const unknown = aGoldFigure({ quote: "办理行政复议案件50件" });

    expect(matchFigures([unknown], [foundAccepted], texts).missed).toEqual([unknown]);
  });
});

describe("bigramF1", () => {
  it.each([
    ["行政复议案件受理数", "行政复议案件受理数", 1],
    // 行政 政复 复议 against 行政 政诉 诉讼: one pair of three and three.
    ["行政复议", "行政诉讼", 1 / 3],
    ["《行政》复议", "行政 复议", 1],
    ["数", "数", 1],
    ["", "数", 0],
  ])("of %s and %s is %d", (a, b, expected) => {
    expect(bigramF1(a, b)).toBeCloseTo(expected);
  });
});

describe("summariseFigures", () => {
  it("agrees with another implementation", () => {
    const gold = [
      accepted,
      closed,
      rate,
      { ...accepted, sharedNumber: true },
      aGoldFigure({ quote: "没有的数50件" }),
    ];
    const extracted = [
      { ...foundAccepted, approx: "over" },
      { ...foundClosed, value: 390, indicator: "审结" },
      { ...foundRate, indicator: "行政复议直接纠错率" },
      anExtractedFigure({ start: 60, end: 62 }),
    ];

    const summary = summariseFigures(matchFigures(gold, extracted, texts));

    // Of an independent implementation of the same definitions, run once on these records; it rounds to 4 digits.
    expect(summary).toMatchObject({ goldCount: 5, recall: 0.8, precision: 0.8, value: 0.75 });
    expect(summary).toMatchObject({ unit: 1, approximation: 0.5, indicatorOk: 0.75 });
    expect(summary.indicatorF1).toBeCloseTo(0.7341, 4);
    expect(summary.f1).toBeCloseTo(0.8);
  });

  it("gives noughts for nothing", () => {
    expect(summariseFigures(matchFigures([], [], texts))).toMatchObject({ recall: 0, f1: 0 });
  });
});
