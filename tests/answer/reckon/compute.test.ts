import { describe, expect, it } from "vitest";
import {
  difference,
  ratio,
  remainder,
  sum,
  sumOfTerms,
} from "../../../src/answer/reckon/compute.ts";
import type { ReportId } from "../../../src/documents/report.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { aFigure as figureAt } from "../../support/figures.ts";

let place = 0;

/** A figure with a place of its own in the text: one place is one figure. */
function aFigure(parts: Partial<Figure> = {}): Figure {
  place += 10;
  const span = { start: place, end: place + 3 };
  return figureAt({ span, clauseSpan: span, ...parts });
}

const accepted = aFigure({ indicator: "行政复议案件受理数", value: 50, raw: "50件" });
const closed = aFigure({
  ...{ indicator: "行政复议案件审结数", indicatorWords: "已审结", value: 39, raw: "39件" },
});

/** A text in which nothing parts a whole from its parts. */
const PLAIN = "，".repeat(2000);

describe("remainder", () => {
  it("takes a part from its whole and states how", () => {
    expect(remainder(accepted, closed)).toEqual({
      operation: "difference",
      indicator: "行政复议案件受理数减行政复议案件审结数",
      value: 11,
      unit: "件",
      raw: "11件",
      approximation: "exact",
      formula: "50件－39件＝11件",
      from: [accepted, closed],
    });
  });

  it.each([
    ["is larger than the whole", aFigure({ value: 51 })],
    ["is counted with another measure word", aFigure({ value: 3, unit: "次" })],
    ["is no count", aFigure({ value: 3, kind: "rate" })],
    ["is the whole itself", accepted],
  ])("gives nothing where the part %s", (_, part) => {
    expect(remainder(accepted, part)).toBeUndefined();
  });

  it("carries no binary dust", () => {
    const whole = aFigure({ kind: "money", value: 18.9, raw: "18.9元", unit: "元" });
    const part = aFigure({ kind: "money", value: 18.8, raw: "18.8元", unit: "元" });

    expect(remainder(whole, part)?.value).toBe(0.1);
  });
});

describe("what follows from rounded figures", () => {
  it("is not exact, and carries the parts of several", () => {
    const whole = aFigure({ value: 189_000, raw: "18.9万件" });
    const part = aFigure({ indicator: "办结数", value: 188_000, raw: "18.8万件" });

    expect(remainder(whole, part)?.approximation).toBe("approx");
  });

  it("takes several parts from one whole", () => {
    const part = aFigure({ indicator: "撤回数", value: 1, raw: "1件" });

    expect(remainder(accepted, closed, part)?.formula).toBe("50件－39件－1件＝10件");
  });
});

describe("sumOfTerms", () => {
  const rest = remainder(accepted, closed) ?? expect.fail("no rest");
  const other = aFigure({ indicator: "调解未成数", value: 4, raw: "4件" });

  it("adds up what was computed and what is stated, and cites all of it", () => {
    expect(sumOfTerms([rest, other])).toMatchObject({
      formula: "（50件－39件）＋4件＝15件",
      from: [accepted, closed, other],
    });
  });

  it.each([
    ["counts a figure twice", [rest, closed]],
    ["counts otherwise", [rest, aFigure({ unit: "人" })]],
    ["is alone", [rest]],
  ])("gives nothing where one %s", (_, terms) => {
    expect(sumOfTerms(terms)).toBeUndefined();
  });
});

describe("sum", () => {
  it("adds figures with one measure word and names all of them", () => {
    const documents = aFigure({ indicator: "规范性文件清理数", value: 16, raw: "16件" });
    const policies = aFigure({ indicator: "政策性文件清理数", value: 186, raw: "186件" });

    expect(sum([documents, policies], PLAIN)).toMatchObject({
      indicator: "规范性文件清理数、政策性文件清理数合计",
      value: 202,
      raw: "202件",
      formula: "16件＋186件＝202件",
    });
  });

  it.each([
    ["one figure", [accepted]],
    ["figures of several measure words", [accepted, aFigure({ unit: "次" })]],
    ["one figure twice", [accepted, closed, accepted]],
    [
      "a figure that a summary tells again",
      [accepted, { ...accepted, span: { start: 900, end: 903 } }],
    ],
    ["a whole with what became of it", [accepted, closed]],
    [
      "figures of two reports",
      [accepted, aFigure({ value: 4, reportId: "mawei-2021" as ReportId })],
    ],
    ["rates", [aFigure({ kind: "rate", unit: "%" }), aFigure({ kind: "rate", unit: "%" })]],
  ])("gives nothing for %s", (_, parts) => {
    expect(sum(parts, PLAIN)).toBeUndefined();
  });

  it("is no exact number where a part is none", () => {
    const many = aFigure({ value: 60, approximation: "over" });
    expect(sum([accepted, many], PLAIN)?.approximation).toBe("approx");
  });
});

describe("ratio", () => {
  it("tells how many times one is the other", () => {
    const weihai = aFigure({ region: "威海市", value: 121, raw: "121件" });

    expect(ratio(weihai, accepted)).toMatchObject({
      indicator: "威海市行政复议案件受理数与环翠区之比",
      raw: "2.42倍",
      formula: "121件÷50件＝2.42倍",
    });
  });

  it("compares papers counted by different measure words", () => {
    const reviewed = aFigure({ value: 25, unit: "本", raw: "25本" });

    expect(ratio(accepted, reviewed)?.formula).toBe("50件÷25本＝2倍");
  });

  it.each([
    ["a base of 0", aFigure({ value: 0 })],
    ["another measure word", aFigure({ unit: "批次" })],
  ])("gives nothing for %s", (_, base) => {
    expect(ratio(accepted, base)).toBeUndefined();
  });
});

describe("difference", () => {
  it("gives rates apart in 个百分点", () => {
    const high = aFigure({ kind: "rate", unit: "%", value: 28.2, raw: "28.2%" });
    const low = aFigure({ kind: "rate", unit: "%", value: 13.33, raw: "13.33%", region: "马尾区" });

    expect(difference(high, low)).toMatchObject({
      indicator: "环翠区与马尾区相差",
      value: 14.87,
      raw: "14.87个百分点",
    });
  });

  it.each([
    ["at_least", "exact", "at_least"],
    ["exact", "at_least", "at_most"],
    ["at_least", "at_least", "approx"],
    ["exact", "approx", "approx"],
    ["exact", "exact", "exact"],
  ] as const)("of %s and %s is %s", (high, low, bound) => {
    const rate = { kind: "rate", unit: "%" } as const;
    const larger = aFigure({ ...rate, value: 95, raw: "95%", approximation: high });
    const smaller = aFigure({
      ...rate,
      value: 85.2,
      raw: "85.2%",
      approximation: low,
      region: "乙",
    });

    expect(difference(larger, smaller)?.approximation).toBe(bound);
  });

  // 马尾区: 各类文件、政府合同、公告等85份; 峄城区: 各类文件、合同、协议等重大事项审查64件
  it("takes papers from papers in the more general word", () => {
    const papers = aFigure({ value: 85, unit: "份", raw: "85份", region: "马尾区" });
    const others = aFigure({ value: 64, unit: "件", raw: "64件", region: "峄城区" });

    expect(difference(papers, others)).toMatchObject({ raw: "21件", formula: "85份－64件＝21件" });
  });

  it("gives nothing where other things are counted", () => {
    expect(difference(accepted, aFigure({ value: 4, unit: "项" }))).toBeUndefined();
  });

  it("gives nothing for figures of several kinds", () => {
    expect(difference(accepted, aFigure({ kind: "money" }))).toBeUndefined();
  });
});
