import { describe, expect, it } from "vitest";
import {
  describeMissedFigures,
  describeMissedQuestions,
} from "../../../scripts/evaluation/misses.ts";
import { matchFigures } from "../../../scripts/evaluation/score-figures.ts";
import { scoreAnswers } from "../../../scripts/evaluation/summarise.ts";
import { aFigure, aGoldFigure, aGoldQuestion, anAnswer, anExtractedFigure } from "./builders.ts";

const values = [{ region: "环翠区", value: 50, unit: "件" }];

describe("describeMissedQuestions", () => {
  it("says what was wanted and what was found, of wrong answers alone", () => {
    const questions = [
      aGoldQuestion({ id: "q1", values }),
      aGoldQuestion({ id: "q2", values }),
      aGoldQuestion({ id: "q3", values, year: 2022 }),
    ];
    const answers = [
      anAnswer({ id: "q1", figures: [aFigure()] }),
      anAnswer({ id: "q2", figures: [aFigure({ value: 39 })] }),
      anAnswer({ id: "q3", figures: [aFigure()] }),
    ];

    const lines = describeMissedQuestions(scoreAnswers(questions, answers));

    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^MISS q2 .*\n {2}want 环翠区 50件\n {2}got {2}环翠区 2021 39件/u);
    expect(lines[1]).toMatch(/^SCOPE q3/u);
  });
});

describe("describeMissedFigures", () => {
  it("tells what was missed, what differs and what is too many", () => {
    const raw = new Map([["a-2021.txt", "受理行政复议案件50件，已审结39件，纠错率14.7%。"]]);
    const gold = [aGoldFigure(), aGoldFigure({ quote: "已审结39件", raw: "39件", value: 39 })];
    const extracted = [
      anExtractedFigure({ unit: "人" }),
      anExtractedFigure({ start: 26, end: 31, raw: "14.7%" }),
    ];

    const lines = describeMissedFigures(matchFigures(gold, extracted, raw));

    expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(["MISS", "DIFF", "EXTRA"]);
  });
});
