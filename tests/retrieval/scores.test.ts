import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureConfidence, type FigureEvidence } from "../../src/retrieval/answerable.ts";
import { fuse } from "../../src/retrieval/fuse.ts";
import { unitFit } from "../../src/retrieval/unit-fit.ts";
import { WEIGHTS } from "../../src/retrieval/weights.ts";
import { aFigure } from "../support/figures.ts";

describe("fuse", () => {
  it("adds the weighed share of the best BM25", () => {
    expect(fuse(0.5, 6, 12, 0.2)).toBeCloseTo(0.6);
  });

  it("leaves the cosine where no term is known", () => {
    expect(fuse(0.5, 0, 0, 0.2)).toBe(0.5);
  });

  it("never lowers a score", () => {
    const score = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [bm25 = 0, best = 0] = [a, b].toSorted((x, y) => x - y);
        expect(fuse(0.3, bm25, best, 0.2)).toBeGreaterThanOrEqual(0.3);
      }),
    );
  });
});

describe("unitFit", () => {
  const cases = aFigure({ unit: "件" });
  const rate = aFigure({ unit: "%", kind: "rate" });
  const visits = aFigure({ unit: "批次" });

  it.each([
    ["the very word", cases, { kind: "count", unit: "件" }, 1],
    ["a word of the same family", cases, { kind: "count", unit: "起" }, 0.6],
    ["批次 for 次", visits, { kind: "count", unit: "次" }, 0.6],
    ["个, which stands for any", cases, { kind: "count", unit: "个" }, 0.2],
    ["a measure word for other things", cases, { kind: "count", unit: "场" }, -0.5],
    [
      "个 in the report, which stands for any",
      aFigure({ unit: "个" }),
      { kind: "count", unit: "场" },
      0.2,
    ],
    ["个 for persons", aFigure({ unit: "个" }), { kind: "count", unit: "名" }, -0.5],
    ["the kind alone", cases, { kind: "count" }, 0.5],
    ["nothing expected", cases, {}, 0],
    ["a rate for a count", rate, { kind: "count", unit: "件" }, -1],
    ["a count for a rate", cases, { kind: "rate" }, -1],
    [
      "a share that is a change",
      aFigure({ unit: "%", kind: "rate", indicator: "时限压缩比" }),
      { kind: "change" },
      0.5,
    ],
    ["a share of a whole for a change", rate, { kind: "change" }, -1],
    ["cases for persons", cases, { kind: "count", unit: "名" }, -1],
    ["visits of persons for times", aFigure({ unit: "人次" }), { kind: "count", unit: "回" }, -0.5],
    ["条次 for 条", aFigure({ unit: "条次" }), { kind: "count", unit: "条" }, 0.6],
  ] as const)("rates %s", (_, figure, expected, fit) => {
    expect(unitFit(figure, expected)).toBe(fit);
  });
});

describe("figureConfidence", () => {
  const good: FigureEvidence = {
    nameCosine: 0.85,
    contextCosine: 0.8,
    unitFit: 1,
    isOtherOutcome: false,
    gap: 0,
    margin: 0.2,
  };
  const weights = WEIGHTS.answerable;

  it("claims a figure for which everything speaks", () => {
    expect(figureConfidence(good, weights)).toBeGreaterThan(weights.threshold);
  });

  it.each([
    ["is far from the question", { nameCosine: 0.3, contextCosine: 0.3 }],
    ["is another kind of quantity", { nameCosine: 1, contextCosine: 1, unitFit: -1 }],
    ["counts another outcome", { nameCosine: 0.7, isOtherOutcome: true }],
    ["is fitted much better by another report", { gap: 0.5 }],
  ])("does not claim one that %s", (_, change) => {
    expect(figureConfidence({ ...good, ...change }, weights)).toBeLessThan(weights.threshold);
  });

  it("falls the better another report fits", () => {
    const gap = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(gap, gap, (a, b) => {
        const near = figureConfidence({ ...good, gap: Math.min(a, b) }, weights);
        const far = figureConfidence({ ...good, gap: Math.max(a, b) }, weights);
        expect(near).toBeGreaterThanOrEqual(far);
      }),
    );
  });
});
