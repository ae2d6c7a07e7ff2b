import { describe, expect, it } from "vitest";
import { parseGoldQuestions } from "../../../scripts/evaluation/gold.ts";
import { isSameUnit, isSameValue, scoreAnswer } from "../../../scripts/evaluation/score-answers.ts";
import { aCitation, aFigure, aGoldQuestion, anAnswer } from "./builders.ts";

const accepted = { region: "环翠区", value: 50, unit: "件" };
const closed = { region: "环翠区", value: 39, unit: "件" };
const evidence = { file: "huancui-2021.txt", quote: "2021年以来共受理行政复议案件50件" };
const otherEvidence = { file: "mawei-2021.txt", quote: "共受理行政复议申请34件" };
const unrelated = aCitation({ quote: "一" });

describe("isSameValue", () => {
  it.each([
    [50.05, 50, true],
    [50.06, 50, false],
    [-49.96, -50, true],
    [0, 0, true],
    [1e-9, 0, false],
  ])("compares %d with %d: %s", (found, gold, expected) => {
    expect(isSameValue(found, gold)).toBe(expected);
  });
});

describe("isSameUnit", () => {
  it.each([
    ["宗", "件", true],
    ["位", "名", true],
    ["个百分点", "％", true],
    ["场次", "场", true],
    ["元", "", true],
    ["", "件", false],
    ["人次", "人", false],
  ])("compares %s with %s: %s", (found, gold, expected) => {
    expect(isSameUnit(found, gold)).toBe(expected);
  });
});

describe("scoreAnswer", () => {
  describe("with gold values", () => {
    it("wants the one value of a look-up first", () => {
      const gold = aGoldQuestion({ values: [accepted] });
      const answer = anAnswer({ figures: [aFigure({ value: 39 }), aFigure()] });

      expect(scoreAnswer(gold, answer)).toMatchObject({ ok: false, values: 1, first: false });
    });

    it("wants every value of a comparison in any place", () => {
      const gold = aGoldQuestion({ type: "compare", values: [accepted, closed] });
      const answer = anAnswer({ figures: [aFigure({ value: 39 }), aFigure()] });

      const score = scoreAnswer(gold, answer);

      expect(score).toMatchObject({ ok: true, values: 1 });
      expect(score).not.toHaveProperty("first");
    });

    it("does not mind what is cited", () => {
      const gold = aGoldQuestion({ values: [accepted], quotes: [evidence] });
      const answer = anAnswer({ figures: [aFigure()], citations: [unrelated] });

      expect(scoreAnswer(gold, answer)).toMatchObject({ ok: true, cites: 0, reciprocalRank: 0 });
    });

    it("is wrong when the answer abstains with the right figure", () => {
      const gold = aGoldQuestion({ values: [accepted] });
      const answer = anAnswer({ abstained: true, figures: [aFigure()] });

      expect(scoreAnswer(gold, answer)).toMatchObject({
        ok: false,
        first: true,
        abstentionRight: false,
      });
    });
  });

  describe("with gold quotes alone", () => {
    const gold = aGoldQuestion({ type: "practice", quotes: [evidence, otherEvidence] });

    it("is content with half of them", () => {
      const answer = anAnswer({ citations: [unrelated, aCitation({ n: 2 })] });

      expect(scoreAnswer(gold, answer)).toMatchObject({
        ok: true,
        cites: 0.5,
        allEvidence: false,
        reciprocalRank: 0.5,
        firstFromAskedReport: true,
      });
    });

    it("wants the quote from its own file", () => {
      const answer = anAnswer({ citations: [aCitation({ file: "dawukou-2021.txt" })] });

      expect(scoreAnswer(gold, answer)).toMatchObject({
        ok: false,
        cites: 0,
        firstFromAskedReport: false,
      });
    });

    it("counts five citations, of a list twelve", () => {
      const citations = [...Array.from({ length: 5 }, () => unrelated), aCitation()];
      const list = { ...gold, type: "list" };

      expect([gold, list].map((each) => scoreAnswer(each, anAnswer({ citations })).cites)).toEqual([
        0, 0.5,
      ]);
    });

    it("does not judge the first citation where there is none", () => {
      expect(scoreAnswer(gold, anAnswer())).not.toHaveProperty("firstFromAskedReport");
    });
  });

  it("calls a claim wrong whose first figure is none of the gold values", () => {
    const gold = aGoldQuestion({ values: [accepted] });
    const claimed = [[aFigure()], [aFigure({ value: 39 }), aFigure()]];

    expect(claimed.map((figures) => scoreAnswer(gold, anAnswer({ figures })).isClaimWrong)).toEqual(
      [false, true],
    );
  });

  it("calls every claim wrong where an abstention is asked for, and judges none where nothing is claimed", () => {
    const unanswerable = aGoldQuestion({ type: "unanswerable", mustAbstain: true });
    const claimed = anAnswer({ figures: [aFigure()] });

    expect(scoreAnswer(unanswerable, claimed).isClaimWrong).toBe(true);
    expect(scoreAnswer(unanswerable, anAnswer({ abstained: true }))).not.toHaveProperty(
      "isClaimWrong",
    );
    expect(scoreAnswer(aGoldQuestion({ quotes: [evidence] }), claimed)).not.toHaveProperty(
      "isClaimWrong",
    );
  });

  it("judges a question that must be abstained from by that alone", () => {
    const gold = aGoldQuestion({ type: "unanswerable", mustAbstain: true });

    expect(scoreAnswer(gold, anAnswer({ abstained: true }))).toEqual({
      ok: true,
      abstentionRight: true,
      wrongScope: false,
    });
    expect(scoreAnswer(gold, anAnswer()).ok).toBe(false);
  });

  it("counts no answer as wrong and as no evidence", () => {
    expect(scoreAnswer(aGoldQuestion({ quotes: [evidence] }), undefined)).toEqual({
      ok: false,
      missing: true,
      wrongScope: false,
      allEvidence: false,
      reciprocalRank: 0,
    });
  });

  describe("wrongScope", () => {
    it.each([
      ["a figure of another year", { figures: [aFigure({ year: 2023 })] }],
      ["a figure of another region", { figures: [aFigure({ region: "马尾区" })] }],
      ["a figure of the city above", { figures: [aFigure({ region: "威海市" })] }],
      ["a citation of another year", { citations: [aCitation({ year: 2023 })] }],
      ["a citation of another region", { citations: [aCitation({ region: "马尾区" })] }],
    ])("is seen in %s in the first place", (_, changes) => {
      expect(scoreAnswer(aGoldQuestion(), anAnswer(changes)).wrongScope).toBe(true);
    });

    it.each([
      ["the full name", { figures: [aFigure({ region: "山东省威海市环翠区" })] }],
      ["a second place", { figures: [aFigure(), aFigure({ year: 2023 })] }],
      ["an abstention", { abstained: true, citations: [aCitation({ year: 2023 })] }],
      ["nothing", {}],
    ])("is not seen in %s", (_, changes) => {
      expect(scoreAnswer(aGoldQuestion(), anAnswer(changes)).wrongScope).toBe(false);
    });

    it("takes any year where the gold has none, and a plan from the report before", () => {
      const anyYear = parseGoldQuestions('{"id":"q1","type":"lookup","question":"？","year":null}');
      const plan = aGoldQuestion({ type: "plan", year: 2022, quotes: [evidence] });
      const answer = anAnswer({ citations: [aCitation({ year: 2021 })] });

      expect([...anyYear, plan].map((gold) => scoreAnswer(gold, answer).wrongScope)).toEqual([
        false,
        false,
      ]);
    });
  });
});
