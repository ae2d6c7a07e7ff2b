import { describe, expect, it } from "vitest";
import { judge, type Compared } from "../../../src/answer/compare/comparability.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { aFigure } from "../../support/figures.ts";

function of(region: string, parts: Partial<Figure> = {}): Compared {
  return { region, label: region, figure: aFigure({ region, ...parts }) };
}

describe("judge", () => {
  it("finds nothing against like figures", () => {
    expect(judge([of("环翠区"), of("马尾区", { raw: "15件" })])).toEqual({
      warnings: [],
      isRankable: true,
    });
  });

  it("ranks no figure alone", () => {
    expect(judge([of("环翠区")])).toEqual({ warnings: [], isRankable: false });
  });

  it("names the bases where cases are counted at several stages", () => {
    const handled = of("马尾区", { indicator: "行政复议案件办理数", basis: ["办理"] });

    expect(judge([of("环翠区"), handled]).warnings).toEqual([
      {
        kind: "different-bases",
        bases: [
          { region: "环翠区", words: "受理" },
          { region: "马尾区", words: "办理" },
        ],
      },
    ]);
  });

  it("names the bases where one counts 市本级 only", () => {
    const own = of("威海市", { basis: ["市本级", "受理"] });

    expect(judge([of("环翠区"), own]).warnings).toMatchObject([
      { kind: "different-bases", bases: [{ words: "受理" }, { words: "市本级受理" }] },
    ]);
  });

  it("tells 纠错率 from 直接纠错率", () => {
    const rate = { kind: "rate", unit: "%", basis: [] } as const;
    const all = of("环翠区", { ...rate, indicator: "行政复议纠错率" });
    const direct = of("威海市", { ...rate, indicator: "行政复议直接纠错率" });

    expect(judge([all, direct]).warnings).toMatchObject([
      {
        kind: "different-indicators",
        names: [{ words: "行政复议纠错率" }, { words: "行政复议直接纠错率" }],
      },
    ]);
  });

  it("warns of several years", () => {
    const { warnings } = judge([of("环翠区"), of("威海市", { year: 2023 })]);

    expect(warnings).toEqual([{ kind: "mixed-years", years: [2021, 2023] }]);
  });

  it("does not warn of the years of one region, which were asked for", () => {
    const before = { ...of("环翠区", { year: 2020 }), label: "环翠区2020年" };

    expect(judge([before, of("环翠区")]).warnings).toEqual([]);
  });

  it("names all sides where one indicator names no stage", () => {
    const assisted = of("大武口区", { indicator: "政协提案协办件数", basis: [] });
    const handled = of("马尾区", { indicator: "办理政协提案数", basis: [] });

    expect(judge([assisted, handled]).warnings).toEqual([
      {
        kind: "different-indicators",
        names: [
          { region: "大武口区", words: "政协提案协办件数" },
          { region: "马尾区", words: "办理政协提案数" },
        ],
      },
    ]);
  });

  it("warns of indicators that differ in name", () => {
    const { warnings } = judge([of("环翠区"), of("马尾区", { indicator: "行政应诉案件受理数" })]);

    expect(warnings).toMatchObject([{ kind: "different-indicators" }]);
  });

  it("names the figures that are no exact numbers", () => {
    const { warnings } = judge([
      of("环翠区"),
      of("马尾区", { raw: "500余件", approximation: "over" }),
    ]);

    expect(warnings).toEqual([
      { kind: "inexact", figures: [{ region: "马尾区", words: "500余件" }] },
    ]);
  });

  it.each([
    ["件", "起", true],
    ["项", "条", true],
    ["件", "次", false],
    ["份", "件", false],
  ])("warns of %s beside %s; may rank them: %s", (first, second, isRankable) => {
    const judged = judge([of("环翠区", { unit: first }), of("马尾区", { unit: second })]);

    expect(judged.warnings).toMatchObject([{ kind: "different-units" }]);
    expect(judged.isRankable).toBe(isRankable);
  });

  it("does not rank a rate against a count", () => {
    const rate = of("马尾区", { kind: "rate", unit: "%" });

    expect(judge([of("环翠区"), rate]).isRankable).toBe(false);
  });
});
