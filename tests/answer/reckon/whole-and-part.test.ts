import { describe, expect, it } from "vitest";
import { addendsOf } from "../../../src/answer/reckon/addends.ts";
import {
  familyOf,
  isPartOf,
  pairOf,
  siblingsOf,
} from "../../../src/answer/reckon/whole-and-part.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { aFigure, theFigures } from "../../support/figures.ts";

const all = await theFigures();
const figures = all.map(({ figure }) => figure);

/** The figure that a report states in these words, and the report's text. */
function stated(reportId: string, raw: string, indicator = ""): { figure: Figure; text: string } {
  const found = all.find(
    ({ figure }) =>
      figure.reportId === reportId && figure.raw === raw && figure.indicator.includes(indicator),
  );
  if (found === undefined) expect.fail(`${reportId} has no ${raw} of ${indicator}`);
  return { figure: found.figure, text: found.report.clean.text };
}

describe("siblingsOf", () => {
  it("gives the figures of the sentence with the same measure word, in reading order", () => {
    const { figure } = stated("huancui-2021", "50件", "复议");

    const siblings = siblingsOf(figure, figures.toReversed());

    expect(siblings.map(({ raw }) => raw)).toEqual(["50件", "39件"]);
  });
});

describe("isPartOf", () => {
  it.each([
    ["dawukou-2021", "34件", "40件", "an outcome"],
    ["dawukou-2021", "5件", "34件", "what 其中 opens"],
    ["mawei-2021", "85本", "144本", "what 其中 lists"],
    ["huancui-2021", "198批次", "249批次", "an outcome of the same clause"],
  ])("in %s takes %s for part of %s: %s", (reportId, part, whole) => {
    const { figure, text } = stated(reportId, part);

    expect(isPartOf(figure, stated(reportId, whole).figure, text)).toBe(true);
  });

  it.each([
    ["dawukou-2021", "40件", "34件", "a whole is no part"],
    ["huancui-2021", "10件", "3件", "a larger equal"],
    ["mawei-2021", "59本", "85本", "parts beside each other"],
  ])("in %s takes %s for no part of %s: %s", (reportId, part, whole) => {
    const { figure, text } = stated(reportId, part);

    expect(isPartOf(figure, stated(reportId, whole).figure, text)).toBe(false);
  });

  it("takes a level for part of the whole area", () => {
    const text = "全市新收748件，市本级266件。";
    const whole = aFigure({ value: 748, basis: ["全市"], span: { start: 4, end: 8 } });
    const part = aFigure({ value: 266, basis: ["市本级"], span: { start: 12, end: 16 } });

    expect(isPartOf(part, whole, text)).toBe(true);
  });
});

describe("pairOf", () => {
  it("gives whole and part from either of them", () => {
    const { figure: whole, text } = stated("dawukou-2021", "40件");
    const siblings = siblingsOf(whole, figures);
    const isClosed = (part: Figure): boolean => part.indicator.includes("办结");
    const raws = (figure: Figure): readonly (string | undefined)[] | undefined =>
      pairOf(figure, siblings, text, isClosed)?.map(({ raw }) => raw);

    expect(raws(whole)).toEqual(["40件", "34件"]);
    expect(raws(stated("dawukou-2021", "34件").figure)).toEqual(["40件", "34件"]);
  });
});

describe("addendsOf", () => {
  const addends = (reportId: string, raw: string, isSaid = false): readonly string[] => {
    const { figure, text } = stated(reportId, raw);
    return addendsOf(figure, figures, text, isSaid ? "加起来多少" : "一共多少").map(
      (one) => one.raw,
    );
  };

  it.each([
    ["huancui-2021", "10件", ["3件", "10件"]],
    ["huancui-2021", "249批次", ["54批次", "249批次"]],
    ["dawukou-2021", "40件", ["40件"]],
    ["mawei-2021", "144本", ["144本"]],
    ["weihai-2023", "1700余家", ["1700余家"]],
    ["weihai-2023", "141个", ["141个"]],
    ["yicheng-2021", "39件", ["39件"]],
  ])("of %s adds up with %s: %j", (reportId, raw, expected) => {
    expect(addends(reportId, raw)).toEqual(expected);
  });

  it("takes things that are named less alike where the question says that they are added up", () => {
    expect(addends("yicheng-2021", "439个", true)).toEqual(["439个", "14个", "9个"]);
    expect(addends("yicheng-2021", "439个")).not.toContain("9个");
  });

  it("leaves a total that the sentence states to stand alone", () => {
    const text = "民生类600个、企业类300个等共计900个。";
    const at = (raw: string): Pick<Figure, "raw" | "unit" | "span" | "clauseSpan"> => {
      const start = text.indexOf(raw);
      return {
        raw,
        unit: "个",
        span: { start, end: start + raw.length },
        clauseSpan: { start: 0, end: 24 },
      };
    };
    const list = [
      aFigure({ ...at("600个"), indicator: "民生类场景数", value: 600 }),
      aFigure({ ...at("300个"), indicator: "企业类场景数", value: 300 }),
      aFigure({ ...at("900个"), indicator: "场景数", value: 900 }),
    ];

    expect(addendsOf(list[0] ?? expect.fail("empty"), list, text, "加起来多少")).toEqual([list[2]]);
  });
});

describe("familyOf", () => {
  const text = "受理案件53件，占58.5%。审结49件，维持27件。";
  const count = (raw: string, sentence: number, indicator: string): Figure => {
    const start = text.indexOf(raw);
    const sentenceSpan = sentence === 0 ? { start: 0, end: 15 } : { start: 15, end: text.length };
    const span = { start, end: start + raw.length };
    return aFigure({ raw, value: Number.parseInt(raw, 10), indicator, span, sentenceSpan });
  };
  const taken = count("53件", 0, "案件受理数");
  const closed = count("49件", 1, "案件审结数");

  it("holds what the sentence before counted, where a bare deed opens this one", () => {
    expect(familyOf(closed, [closed, taken], text)).toEqual([taken, closed]);
    expect(isPartOf(closed, taken, text)).toBe(true);
  });

  it("ends with the sentence where another subject opens the next", () => {
    const other = text.replace("审结", "诉讼");

    expect(familyOf(closed, [closed, taken], other)).toEqual([closed]);
    expect(isPartOf(closed, taken, other)).toBe(false);
  });
});
