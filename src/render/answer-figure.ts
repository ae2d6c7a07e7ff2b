/** How a figure of an answer is worded, wherever it is shown: in a chat, a terminal, a picture.
 *
 * @module
 */
import type { AnswerFigure, ComparisonAnswer } from "../answer/answer.ts";
import { APPROXIMATION_LABELS } from "./figure-labels.ts";

/** As the report writes it; what was computed from numbers that are not exact is not exact either: 约79.52%, 不少于9.8个百分点. */
export function figureText({ raw, computed, approximation }: AnswerFigure): string {
  return computed && approximation !== "exact" ? APPROXIMATION_LABELS[approximation] + raw : raw;
}

/** The basis words that the indicator does not have already: 2021年以来, beside 受理行政复议案件数. */
export function tellingBasis({ basis, indicator }: AnswerFigure): readonly string[] {
  return basis.filter((word) => !indicator.includes(word));
}

/** The figures that belong to no row of a comparison: how many times one is the other, by how much they differ. */
export function summaryFigures(answer: ComparisonAnswer): readonly AnswerFigure[] {
  const placed = new Set(answer.rows.flatMap((row) => row.figures));
  return answer.figures.filter((_, i) => !placed.has(i));
}
