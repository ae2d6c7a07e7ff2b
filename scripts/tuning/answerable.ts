/** Fits the model that tells whether the best figure is the one asked for.
 *
 * @module
 */
import { OTHER_KIND } from "../../src/retrieval/unit-fit.ts";
import type { FigureWeights } from "../../src/retrieval/weights.ts";
import type { FigureCase } from "./cases.ts";
import { bestHit } from "./figure-weights.ts";
import { fitLogistic, predict, type Observation } from "./logistic.ts";
import { foldsOf } from "./measures.ts";

/** A case as the model sees it. */
export interface Seen extends Observation {
  readonly id: string;
  readonly fold: string;
}

/** One point of the curve of a threshold. */
export interface ThresholdPoint {
  readonly threshold: number;
  /** Share of the questions that nothing answers, and for which a figure is claimed all the same. */
  readonly falseClaims: number;
  /** Share of the questions whose best figure is right, and for which none is claimed. */
  readonly falseAbstentions: number;
}

/** The inputs of the model, in the order of the fitted weights. */
export const INPUTS = ["name", "context", "outcome", "gap", "margin"] as const;

/** What the model sees of each case: the best figure, and whether it is right. */
export function observe(cases: readonly FigureCase[], weights: FigureWeights): readonly Seen[] {
  return cases.flatMap(({ id, fold, hits, everywhere, right }) => {
    const best = bestHit(hits, weights);
    const first = bestHit(everywhere, weights);
    // Another kind of quantity is never claimed, whatever the model says.
    if (best === undefined || first === undefined || best.hit.unitFit === OTHER_KIND) return [];
    const gap = Math.max(0, first.score - best.score);
    const { nameCosine, contextCosine, isOtherOutcome } = best.hit;
    const inputs = [nameCosine, contextCosine, isOtherOutcome ? 1 : 0, gap, best.margin];
    return [{ id, fold, inputs, isTrue: right.has(best.hit.id) }];
  });
}

/** What a model says of a case. */
export interface Prediction {
  readonly one: Seen;
  readonly chance: number;
}

/** Predictions for each case by a model fitted on the other folds: what unseen reports would get. */
export function crossPredict(seen: readonly Seen[]): readonly Prediction[] {
  return foldsOf(seen).flatMap(({ train, test }) => {
    const fitted = fitLogistic(train);
    return test.map((one) => ({ one, chance: predict(fitted, one.inputs) }));
  });
}

/** How both errors move with the threshold. */
export function thresholdCurve(
  predictions: readonly Prediction[],
  thresholds: readonly number[],
): readonly ThresholdPoint[] {
  const right = predictions.filter(({ one }) => one.isTrue);
  const wrong = predictions.filter(({ one }) => !one.isTrue);
  return thresholds.map((threshold) => ({
    threshold,
    falseClaims:
      wrong.filter(({ chance }) => chance >= threshold).length / Math.max(1, wrong.length),
    falseAbstentions:
      right.filter(({ chance }) => chance < threshold).length / Math.max(1, right.length),
  }));
}
