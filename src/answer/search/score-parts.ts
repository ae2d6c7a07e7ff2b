/** Of what the score of a figure is made.
 *
 * @module
 */
import type { FigureHit } from "../../retrieval/find-figures.ts";
import type { FigureWeights } from "../../retrieval/weights.ts";

/** One part: what was measured, and what it counts. */
export interface ScorePart {
  readonly name:
    "name" | "context" | "coverage" | "unit" | "extent" | "stage" | "outcome" | "aside" | "status";
  /** As measured: a cosine or share, a fit from -1 to 1, or 1 where a fault was found. */
  readonly value: number;
  /** What a value of 1 adds to the score. */
  readonly weight: number;
}

/** The parts that add something to the score or take something from it; `value × weight` summed up is the score. */
export function scoreParts(hit: FigureHit, weights: FigureWeights): readonly ScorePart[] {
  const parts: readonly ScorePart[] = [
    { name: "name", value: hit.nameCosine, weight: weights.name },
    { name: "context", value: hit.contextCosine, weight: weights.context },
    { name: "coverage", value: hit.coverage, weight: weights.coverage },
    { name: "unit", value: hit.unitFit, weight: weights.unit },
    { name: "extent", value: hit.extentFit, weight: weights.extent },
    { name: "stage", value: hit.stageFit, weight: weights.stage },
    { name: "outcome", value: Number(hit.isOtherOutcome), weight: -weights.outcome },
    { name: "aside", value: Number(hit.isAside), weight: -weights.aside },
    { name: "status", value: Number(hit.isOtherStatus), weight: -weights.status },
  ];
  return parts.filter(({ value, weight }) => value * weight !== 0);
}
