import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureConfidence, type FigureEvidence } from "../../src/retrieval/answerable.ts";
import { WEIGHTS } from "../../src/retrieval/weights.ts";

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
