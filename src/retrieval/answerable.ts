/** Whether the best that was found answers a question, or is merely the best of what there is.
 *
 * @module
 */
import { OTHER_KIND } from "./unit-fit.ts";
import type { AnswerableWeights } from "./weights.ts";

/** What speaks for or against a figure being the one asked for. */
export interface FigureEvidence {
  /** Cosine of the question with the indicator. */
  readonly nameCosine: number;
  /** Cosine of the question with what the figure's sentence begins with, indicator and clause. */
  readonly contextCosine: number;
  /** Fit of kind and measure word, -1 to 1: only another kind counts. */
  readonly unitFit: number;
  /** Whether it is of another outcome than the one asked for. */
  readonly isOtherOutcome: boolean;
  /**
   * How much better the best figure of any other report fits, 0 or more: where 败诉率 is stated elsewhere and only 纠错率 here,
   * this report does not say it.
   */
  readonly gap: number;
  /**
   * How much better it fits than the next figure of its report, 0 to `WIDEST_MARGIN`: where two fit alike, the question is for
   * neither of them, or for what tells them apart (二审 where only 一审 is stated).
   */
  readonly margin: number;
}

/** A lead beyond this says no more. */
export const WIDEST_MARGIN = 0.3;

/**
 * Estimates how likely it is that the figure is the one asked for: 0 to 1, by a logistic model. 0 for another kind of quantity: no
 * count tells what something cost, however near its name is.
 */
export function figureConfidence(evidence: FigureEvidence, weights: AnswerableWeights): number {
  if (evidence.unitFit === OTHER_KIND) return 0;
  const sum =
    weights.bias +
    weights.name * evidence.nameCosine +
    weights.context * evidence.contextCosine +
    (evidence.isOtherOutcome ? weights.outcome : 0) +
    weights.gap * evidence.gap +
    weights.margin * evidence.margin;
  return 1 / (1 + Math.exp(-sum));
}
