import { describe, expect, it } from "vitest";
import { partsAmong, partsOf } from "../../src/answer/row-parts.ts";
import type { Figure } from "../../src/figures/figure.ts";
import type { FigureHit } from "../../src/retrieval/find-figures.ts";
import { aFigure } from "../support/figures.ts";

/** Figures of one sentence, in reading order. */
function inOneSentence(...parts: readonly Partial<Figure>[]): readonly Figure[] {
  return parts.map((part, i) => aFigure({ span: { start: 10 * i, end: 10 * i + 3 }, ...part }));
}

function hitOf(figure: Figure, coverage: number): FigureHit {
  return {
    id: figure.span.start,
    figure,
    nameCosine: 0.8,
    contextCosine: 0.8,
    coverage,
    score: 0.9,
    unitFit: 1,
    isAside: false,
    isOtherStatus: false,
    extentFit: 0,
    isOtherOutcome: false,
  };
}

describe("partsOf", () => {
  const lists = inOneSentence(
    { indicator: "认领省级清单数", value: 206, unit: "项" },
    { indicator: "认领市级清单数", value: 55, unit: "项" },
  );

  // 环翠区: 全区共计认领省级清单206项，市级清单55项
  it("gives both levels of a list where none is asked for", () => {
    const [, city = aFigure()] = lists;

    expect(partsOf("免罚轻罚清单各有多少项", city, lists).map(({ value }) => value)).toEqual([
      206, 55,
    ]);
  });

  it("gives the one that is asked for", () => {
    const [province = aFigure()] = lists;

    expect(partsOf("省级清单认领了多少项", province, lists)).toEqual([province]);
  });

  // 大武口区: 人大议案代表建议主办件29件，政协提案、意见建议主办件76件；…人大代表建议协办件33件，政协提案协办件131件
  it("tells the parts of one thing from those of another", () => {
    const figures = inOneSentence(
      { indicator: "人大议案代表建议主办件数", value: 29 },
      { indicator: "政协提案、意见建议主办件数", value: 76 },
      { indicator: "人大代表建议协办件数", value: 33 },
      { indicator: "政协提案协办件数", value: 131 },
    );
    const assisted = figures[3] ?? aFigure();

    expect(partsOf("政协提案办了多少件", assisted, figures).map(({ value }) => value)).toEqual([
      76, 131,
    ]);
  });
});

describe("partsAmong", () => {
  const [whole = aFigure(), part = aFigure()] = inOneSentence(
    { indicator: "评查行政执法案卷数", value: 144, unit: "本" },
    { indicator: "评查行政处罚卷宗数", value: 59, unit: "本" },
  );

  it("finds the smaller number behind the larger one", () => {
    const parts = partsAmong([hitOf(part, 0.5), hitOf(whole, 0.5)]);

    expect([...parts]).toEqual([part]);
  });

  it("finds none where the question speaks of the part", () => {
    expect(partsAmong([hitOf(part, 0.9), hitOf(whole, 0.5)]).size).toBe(0);
  });
});
