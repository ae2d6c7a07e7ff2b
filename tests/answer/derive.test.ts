import { describe, expect, it } from "vitest";
import {
  asksForRest,
  asksForSum,
  derive,
  deriveShare,
  fitsOutcome,
  isPlural,
  siblingsOf,
} from "../../src/answer/derive.ts";
import type { Figure } from "../../src/figures/figure.ts";
import type { FigureHit } from "../../src/retrieval/find-figures.ts";
import { aFigure, theFigures } from "../support/figures.ts";

const figures = (await theFigures()).map(({ figure }) => figure);

function figureOf(reportId: string, raw: string, indicator: string): Figure {
  const found = figures.find(
    (one) => one.reportId === reportId && one.raw === raw && one.indicator.includes(indicator),
  );
  return found ?? expect.fail(`${reportId} has no ${raw} of ${indicator}`);
}

function aHit(figure: Figure, score = 1): FigureHit {
  return {
    id: 0,
    figure,
    nameCosine: 1,
    contextCosine: 1,
    coverage: 1,
    score,
    unitFit: 0,
    isAside: false,
    isOtherStatus: false,
    isOtherOutcome: false,
    extentFit: 0,
  };
}

describe("asksForRest", () => {
  it.each(["没审完的多少件", "未办结多少件", "还有几件", "剩下多少件", "尚在化解的多少起"])(
    "hears what is left in %s",
    (topic) => {
      expect(asksForRest(topic)).toBe(true);
    },
  );

  it.each(["有没有统计审结多少件", "审结了多少件", "没有多少件"])(
    "hears nothing of it in %s",
    (topic) => {
      expect(asksForRest(topic)).toBe(false);
    },
  );
});

describe("asksForSum and isPlural", () => {
  it.each([
    ["规范性文件和政策性文件加起来多少件", true, false],
    ["分别清理了多少件", false, true],
    ["各类文件合计多少件", true, false],
    ["清理了多少件", false, false],
  ])("hear of %s: sum %s, each %s", (topic, isSum, isEach) => {
    expect([asksForSum(topic), isPlural(topic)]).toEqual([isSum, isEach]);
  });
});

describe("siblingsOf", () => {
  it("gives the figures of the sentence with the same measure word, in reading order", () => {
    const accepted = figureOf("huancui-2021", "50件", "复议");

    const siblings = siblingsOf(accepted, figures.toReversed());

    expect(siblings.map(({ raw }) => raw)).toEqual(["50件", "39件"]);
  });
});

describe("derive", () => {
  it.each(["50件", "39件"])("works out what is left from %s as the best", (raw) => {
    const best = figureOf("huancui-2021", raw, "复议");

    expect(derive("没审完的多少件", best, figures)).toMatchObject({
      value: 11,
      formula: "50件－39件＝11件",
    });
  });

  it("leaves alone what the report states itself", () => {
    const rest = aFigure({ indicator: "正在化解矛盾数", indicatorWords: "正在化解" });

    expect(derive("还有多少没化解", rest, [rest, aFigure({ value: 10 })])).toBeUndefined();
  });

  it("works out nothing where nothing of the kind is asked", () => {
    const accepted = figureOf("huancui-2021", "50件", "复议");

    expect(derive("受理了多少件", accepted, figures)).toBeUndefined();
  });
});

describe("deriveShare", () => {
  const visits = figureOf("huancui-2021", "249批次", "");
  const solved = figureOf("huancui-2021", "198批次", "化解");

  it("makes a rate of the outcome that it is named for and the whole before it", () => {
    const computed = deriveShare("镇街接访的化解率", [aHit(solved), aHit(visits, 0.9)]);

    expect(computed).toMatchObject({ value: 79.52, formula: "198批次÷249批次＝79.52%" });
  });

  it("takes no part that is still under way", () => {
    const whole = aFigure({ indicator: "化解矛盾数", value: 53, raw: "53起", unit: "起" });
    const underWay = aFigure({
      ...{
        indicator: "正在化解矛盾数",
        indicatorWords: "正在化解",
        value: 1,
        raw: "1起",
        unit: "起",
      },
      span: { start: 20, end: 22 },
    });

    expect(deriveShare("化解率", [aHit(underWay), aHit(whole)])).toBeUndefined();
  });

  it("makes none where the outcome is another", () => {
    expect(deriveShare("镇街接访的败诉率", [aHit(solved), aHit(visits)])).toBeUndefined();
  });

  it("makes none from a part that fits far worse than the best", () => {
    expect(deriveShare("化解率", [aHit(visits), aHit(solved, 0.8)])).toBeUndefined();
  });
});

describe("fitsOutcome", () => {
  it.each([
    ["败诉率是多少", "行政复议案件纠错率", false],
    ["纠错率是多少", "行政复议案件纠错率", true],
    ["全程网办率是多少", "行政复议案件纠错率", true],
  ])("of %s by %s: %s", (topic, indicator, fits) => {
    expect(fitsOutcome(topic, aFigure({ indicator, indicatorWords: "" }))).toBe(fits);
  });
});
