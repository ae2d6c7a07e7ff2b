import { describe, expect, it } from "vitest";
import type { ReportId } from "../../../src/documents/report.ts";
import { verdictOf } from "../../../src/answer/search/verdict.ts";
import { figureConfidence } from "../../../src/retrieval/answerable.ts";
import type { FigureHit } from "../../../src/retrieval/find-figures.ts";
import { WEIGHTS } from "../../../src/retrieval/weights.ts";
import { aFigure } from "../../support/figures.ts";

const NEAR: FigureHit = {
  id: 0,
  figure: aFigure({ unit: "件" }),
  score: 1.3,
  nameCosine: 0.95,
  contextCosine: 0.9,
  coverage: 1,
  unitFit: 1,
  isAside: false,
  isOtherStatus: false,
  isOtherOutcome: false,
  extentFit: 0,
  stageFit: 0,
};

/** A report with that one figure, and `gap` to the best of the corpus. */
function aReport(hit: FigureHit, gap = 0) {
  const confidence = figureConfidence({ ...hit, gap, margin: 0.3 }, WEIGHTS.answerable);
  return { reportId: "huancui-2021" as ReportId, hits: [hit], gap, margin: 0.3, confidence };
}

describe("verdictOf", () => {
  it("is sure of a figure for which everything speaks", () => {
    expect(verdictOf(aReport(NEAR), NEAR, WEIGHTS)).toEqual({ kind: "sure" });
  });

  it("names the figure of another report that fits so much better", () => {
    const rival: FigureHit = { ...NEAR, id: 1, score: 2 };

    expect(verdictOf(aReport(NEAR, 0.7), rival, WEIGHTS)).toEqual({
      kind: "unsure",
      faults: [{ kind: "rivalled", rival }],
    });
  });

  it("says that a figure is far from the question", () => {
    const far: FigureHit = { ...NEAR, nameCosine: 0.2, contextCosine: 0.2, coverage: 0 };

    expect(verdictOf(aReport(far), far, WEIGHTS)).toEqual({
      kind: "unsure",
      faults: [{ kind: "far" }],
    });
  });

  it("says that only the kind of quantity speaks against a figure", () => {
    const unlike: FigureHit = { ...NEAR, unitFit: -1 };
    const confidence = figureConfidence({ ...unlike, gap: 0, margin: 0.3 }, WEIGHTS.answerable);

    expect(verdictOf({ ...aReport(unlike), confidence }, unlike, WEIGHTS)).toEqual({
      kind: "unsure",
      faults: [{ kind: "unlike" }],
    });
  });

  it("says that a figure is of another outcome", () => {
    const weights = { ...WEIGHTS, answerable: { ...WEIGHTS.answerable, outcome: -20 } };
    const other: FigureHit = { ...NEAR, isOtherOutcome: true };
    const confidence = figureConfidence({ ...other, gap: 0, margin: 0.3 }, weights.answerable);

    expect(verdictOf({ ...aReport(other), confidence }, other, weights)).toEqual({
      kind: "unsure",
      faults: [{ kind: "other-outcome" }],
    });
  });

  it("says that a report has no figures", () => {
    const none = { reportId: "leer" as ReportId, hits: [], gap: 0, margin: 0, confidence: 0 };

    expect(verdictOf(none, NEAR, WEIGHTS)).toEqual({ kind: "none" });
  });
});
