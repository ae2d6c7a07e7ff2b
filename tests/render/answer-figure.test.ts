import { describe, expect, it } from "vitest";
import { figureText, summaryFigures, tellingBasis } from "../../src/render/answer-figure.ts";
import { aComparison, aFigure } from "./comparison-builders.ts";

describe("figureText", () => {
  it.each([
    ["95%以上", false, "at_least", "95%以上"],
    ["79.52%", true, "exact", "79.52%"],
    ["79.52%", true, "approx", "约79.52%"],
    ["9.8个百分点", true, "at_least", "不少于9.8个百分点"],
    ["14.87个百分点", true, "at_most", "不超过14.87个百分点"],
  ] as const)("shows %s (computed: %s, %s) as %s", (raw, computed, approximation, text) => {
    expect(figureText(aFigure({ raw, computed, approximation }))).toBe(text);
  });
});

describe("tellingBasis", () => {
  it("leaves out what the indicator says", () => {
    const figure = aFigure({ indicator: "受理行政复议案件数", basis: ["受理", "市本级"] });

    expect(tellingBasis(figure)).toEqual(["市本级"]);
  });
});

describe("summaryFigures", () => {
  it("gives what stands in no row", () => {
    const rows = aComparison([{ region: "环翠区", figures: [{}] }]);
    const difference = aFigure({ indicator: "相差", raw: "35件", computed: true });

    expect(summaryFigures({ ...rows, figures: [...rows.figures, difference] })).toEqual([
      difference,
    ]);
  });
});
