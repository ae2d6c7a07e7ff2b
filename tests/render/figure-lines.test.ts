import { describe, expect, it } from "vitest";
import type { AnswerFigure } from "../../src/answer/answer.ts";
import { comparisonLines, lookupLines } from "../../src/render/figure-lines.ts";
import { aComparison, aFigure } from "./comparison-builders.ts";

function linesOf(figures: readonly AnswerFigure[], claimCount = 1): readonly string[] {
  return lookupLines({
    kind: "lookup",
    claimCount,
    question: "",
    understood: { regions: [], years: [], topic: "" },
    figures,
    citations: [],
    warnings: [],
    suggestions: [],
  });
}

describe("lookupLines", () => {
  it("gives the claim as the report writes it", () => {
    const figure = aFigure({ raw: "3.6万余份", value: 36_000, approximation: "over" });

    expect(linesOf([figure])).toEqual(["环翠区2021年 受理行政复议案件数：3.6万余份 [1]"]);
  });

  it("names the basis that the indicator does not name", () => {
    const figure = aFigure({ basis: ["受理", "市本级", "2021年以来"] });

    expect(linesOf([figure])).toEqual([
      "环翠区2021年 受理行政复议案件数：50件（市本级，2021年以来） [1]",
    ]);
  });

  it("shows the formula of a computed figure", () => {
    const figure = aFigure({ computed: true, raw: "11件", formula: "50件－39件＝11件" });

    expect(linesOf([figure])).toEqual([
      "环翠区2021年 受理行政复议案件数：11件（按报告数据计算：50件－39件＝11件） [1]",
    ]);
  });

  it("says 约 of what is computed from figures that are no exact numbers", () => {
    const figure = aFigure({ computed: true, approximation: "approx", formula: "…" });

    expect(linesOf([figure])).toEqual([expect.stringContaining("：约50件")]);
  });

  it("puts what the audit found below its figure", () => {
    expect(linesOf([aFigure({ notes: ["28.2%＝11/39"] })])[1]).toBe("    核对：28.2%＝11/39");
  });

  it("gathers what stands beside the claim in one line at the end", () => {
    const beside = [aFigure({ raw: "39件" }), aFigure({ raw: "11件" })];

    expect(linesOf([aFigure(), ...beside]).slice(1)).toEqual([
      "同处还写有：受理行政复议案件数 39件；受理行政复议案件数 11件",
    ]);
  });
});

describe("comparisonLines", () => {
  it("says of a row without a figure that the report does not state it", () => {
    const lines = comparisonLines(
      aComparison([
        { region: "环翠区", figures: [{}] },
        { region: "马尾区", figures: [] },
      ]),
    );

    expect(lines[1]).toBe("2. 马尾区 2021年 没有查到");
  });

  it("puts the stated figures below the computed one of their row", () => {
    const computed = { computed: true, raw: "98.88%", formula: "1768件÷1788件＝98.88%" };
    const lines = comparisonLines(
      aComparison([{ region: "马尾区", figures: [computed, { raw: "1768件" }] }]),
    );

    expect(lines).toEqual([
      "1. 马尾区 2021年 受理行政复议案件数：98.88%（按报告数据计算：1768件÷1788件＝98.88%） [1]",
      "     受理行政复议案件数 1768件 [2]",
    ]);
  });

  it("ends with what belongs to no row", () => {
    const answer = aComparison([{ region: "威海市", figures: [{ raw: "121件" }] }]);
    const ratio = aFigure({ indicator: "威海市与环翠区之比", raw: "2.42倍" });

    expect(comparisonLines({ ...answer, figures: [...answer.figures, ratio] }).at(-1)).toBe(
      "  威海市与环翠区之比：2.42倍 [1]",
    );
  });
});
