import { describe, expect, it } from "vitest";
import { derive, deriveShare, fitsOutcome, isShareOf } from "../../../src/answer/reckon/derive.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import type { FigureHit } from "../../../src/retrieval/find-figures.ts";
import { aFigure, theFigures } from "../../support/figures.ts";

const all = await theFigures();
const figures = all.map(({ figure }) => figure);
const huancui = all.find(({ report }) => report.id === "huancui-2021")?.report.clean.text ?? "";
const mawei = all.find(({ report }) => report.id === "mawei-2021")?.report.clean.text ?? "";

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
    stageFit: 0,
  };
}

describe("derive", () => {
  it.each(["50件", "39件"])("works out what is left from %s as the best", (raw) => {
    const best = figureOf("huancui-2021", raw, "复议");

    expect(derive("没审完的多少件", best, figures, huancui)).toMatchObject({
      value: 11,
      formula: "50件－39件＝11件",
    });
  });

  it("leaves alone what the report states itself", () => {
    const rest = aFigure({ indicator: "正在化解矛盾数", indicatorWords: "正在化解" });

    expect(derive("还有多少没化解", rest, [rest, aFigure({ value: 10 })], huancui)).toBeUndefined();
  });

  it("adds up equals and leaves out what became of them: 54批次＋249批次 without 化解198批次", () => {
    const visits = figureOf("huancui-2021", "249批次", "");

    expect(derive("接访加起来多少批次", visits, figures, huancui)).toMatchObject({
      value: 303,
      formula: "54批次＋249批次＝303批次",
    });
  });

  // 共排查调处各类矛盾纠纷1788件，调处成功1768件，其中民间纠纷858件
  it.each(["1788件", "1768件", "858件"])(
    "takes the successes from all, with %s as the best",
    (raw) => {
      const best = figureOf("mawei-2021", raw, "");

      expect(derive("没调成的纠纷多少件", best, figures, mawei)?.formula).toBe(
        "1788件－1768件＝20件",
      );
    },
  );

  it("takes no part that the question does not mean", () => {
    const accepted = figureOf("huancui-2021", "50件", "复议");

    expect(derive("还有几件没化解", accepted, figures, huancui)).toBeUndefined();
  });

  it("works out nothing where nothing of the kind is asked", () => {
    const accepted = figureOf("huancui-2021", "50件", "复议");

    expect(derive("受理了多少件", accepted, figures, huancui)).toBeUndefined();
  });
});

describe("isShareOf", () => {
  it.each([
    ["收的占到累计的百分之多少", "事项覆盖率", false],
    ["收的占累计的百分之多少", "事项覆盖率", false],
    ["维持的占几成", "行政复议维持率", true],
    ["败诉的占到已结的百分之多少", "行政诉讼败诉率", true],
  ])("says for %s of %s: %s", (topic, indicator, isShare) => {
    expect(isShareOf(topic, aFigure({ indicator, kind: "rate", unit: "%" }))).toBe(isShare);
  });
});

describe("deriveShare", () => {
  const visits = figureOf("huancui-2021", "249批次", "");
  const solved = figureOf("huancui-2021", "198批次", "化解");

  it("makes a rate of the outcome that it is named for and the whole before it", () => {
    const computed = deriveShare("镇街接访的化解率", [aHit(solved), aHit(visits, 0.9)], huancui);

    expect(computed).toMatchObject({ value: 79.52, formula: "198批次÷249批次＝79.52%" });
  });

  it("leaves a rest of several deeds alone", () => {
    const accepted = figureOf("huancui-2021", "50件", "");

    expect(derive("没审结的还剩几件", accepted, figures, huancui)).toBeDefined();
    expect(derive("没审结也没撤销的还剩几件", accepted, figures, huancui)).toBeUndefined();
  });

  it("takes all that had the outcome and not a part of it", () => {
    const of = (raw: string, words: string): Figure => figureOf("mawei-2021", raw, words);
    const disputes = of("1788件", "排查");
    const settled = of("1768件", "成功");
    const civil = of("858件", "民间");
    const hits = [civil, settled, disputes].map((figure) => aHit(figure));

    expect(deriveShare("纠纷调成的比例", hits, mawei)?.formula).toBe("1768件÷1788件＝98.88%");
    expect(deriveShare("民间纠纷调成的比例", hits, mawei)).toBeUndefined();
  });

  it("makes no rate of another matter", () => {
    const hits = [{ ...aHit(solved), isOtherOutcome: true }, aHit(visits, 0.9)];

    expect(deriveShare("提案化解率", hits, huancui)).toBeUndefined();
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

    expect(deriveShare("化解率", [aHit(underWay), aHit(whole)], huancui)).toBeUndefined();
  });

  it("makes none where the outcome is another", () => {
    expect(deriveShare("镇街接访的败诉率", [aHit(solved), aHit(visits)], huancui)).toBeUndefined();
  });

  it("makes none from a part that fits far worse than the best", () => {
    expect(deriveShare("化解率", [aHit(visits), aHit(solved, 0.8)], huancui)).toBeUndefined();
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
