import { describe, expect, it } from "vitest";
import {
  isRateOfPart,
  partsAmong,
  partsOf,
  sumOfParts,
  withoutNarrower,
} from "../../../src/answer/compare/row-parts.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import type { FigureHit } from "../../../src/retrieval/find-figures.ts";
import { aFigure } from "../../support/figures.ts";

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
    stageFit: 0,
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

  // 峄城区: 建立镇街和村居基层调解组织439个，行业性调解组织14个
  it("gives the bodies of both sorts where none is asked for", () => {
    const bodies = inOneSentence(
      { indicator: "建立镇街和村居基层调解组织数", value: 439, unit: "个" },
      { indicator: "行业性调解组织数", value: 14, unit: "个" },
      { indicator: "个人品牌调解室数", value: 9, unit: "个" },
    );
    const [, ofTrades = aFigure()] = bodies;

    expect(partsOf("调解组织各多少个", ofTrades, bodies)).toEqual(bodies.slice(0, 2));
    expect(partsOf("行业性调解组织多少个", ofTrades, bodies)).toEqual([ofTrades]);
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

describe("sumOfParts", () => {
  it("adds up the levels of one list", () => {
    const lists = inOneSentence(
      { indicator: "认领省级清单数", value: 206, unit: "项", raw: "206项" },
      { indicator: "认领市级清单数", value: 55, unit: "项", raw: "55项" },
    );

    expect(sumOfParts(lists, "")?.formula).toBe("206项＋55项＝261项");
  });

  // 大武口区: 政协提案、意见建议主办件76件；政协提案协办件131件
  it("adds up no roles", () => {
    const roles = inOneSentence(
      { indicator: "政协提案主办件数", value: 76 },
      { indicator: "政协提案协办件数", value: 131 },
    );

    expect(sumOfParts(roles, "")).toBeUndefined();
  });

  it("adds no part to its whole", () => {
    const text = "清单206项，其中省级55项";
    const nested = [
      aFigure({ indicator: "清单数", value: 206, unit: "项", span: { start: 2, end: 6 } }),
      aFigure({ indicator: "省级清单数", value: 55, unit: "项", span: { start: 11, end: 14 } }),
    ];

    expect(sumOfParts(nested, text)).toBeUndefined();
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

describe("withoutNarrower", () => {
  // 大武口区: 调处各类纠纷1826件，调解成功1782件
  const [all, done] = inOneSentence(
    { indicator: "调处矛盾纠纷数", value: 1826 },
    { indicator: "矛盾纠纷调解成功数", value: 1782 },
  );
  const hits = [all, done].flatMap((figure) => (figure === undefined ? [] : [hitOf(figure, 0.5)]));

  it("leaves out what only became of the number before it", () => {
    expect(withoutNarrower("谁调的纠纷最多", hits).map(({ figure }) => figure)).toEqual([all]);
  });

  // 玉溪市: 负责人出庭应诉率98.6%，其中市级100%
  it("leaves out what holds for some of the area", () => {
    const rates = inOneSentence(
      { indicator: "负责人出庭应诉率", kind: "rate", unit: "%", value: 98.6 },
      { indicator: "负责人市级出庭应诉率", kind: "rate", unit: "%", value: 100 },
    ).map((figure) => hitOf(figure, 0.5));

    expect(withoutNarrower("领导出庭率", rates).map(({ figure }) => figure.value)).toEqual([98.6]);
  });

  it("leaves all where the outcome is asked for", () => {
    expect(withoutNarrower("谁调解成功的多", hits)).toHaveLength(2);
  });
});

describe("isRateOfPart", () => {
  // 马尾区
  const text = "排查调处各类矛盾纠纷1788件，调处成功1768件，其中民间纠纷858件，调处成功率达100%";
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const count = (indicator: string, indicatorWords: string, value: number) =>
    aFigure({ indicator, indicatorWords, value, span: at(`${String(value)}件`) });
  const counts = [
    count("排查调处矛盾纠纷数", "排查调处各类矛盾纠纷", 1788),
    count("矛盾纠纷调处成功数", "调处成功", 1768),
    count("民间纠纷数", "民间纠纷", 858),
  ];
  const rate = aFigure({
    indicator: "民间纠纷调处成功率",
    kind: "rate",
    unit: "%",
    value: 100,
    span: at("100%"),
  });

  it("is true of a rate that stands behind a part", () => {
    expect(isRateOfPart("调解成功率谁高", rate, [...counts, rate], text)).toBe(true);
  });

  it("is false where the part is asked for, or the rate stands behind the whole", () => {
    expect(isRateOfPart("民间纠纷调解成功率", rate, [...counts, rate], text)).toBe(false);
    expect(isRateOfPart("调解成功率谁高", rate, [...counts.slice(0, 2), rate], text)).toBe(false);
  });
});
