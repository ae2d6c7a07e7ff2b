/** Audit: whether the figures of a report agree with each other.
 *
 * What is found becomes notes on the figures. No value is changed and no figure dropped: which of two figures is right,
 * the report's owner must say.
 *
 * @module
 */
import { auditParts, doubtOutcome } from "./parts.ts";
import { explainRate } from "./rates.ts";
import { findRivals } from "./rivals.ts";
import type { Figure } from "../figure.ts";

/** How many figures before a rate may be its parts: beyond, agreement is chance. */
const NEAR = 6;

/**
 * Adds to each figure the notes that its neighbours give rise to: the formula of a rate, parts that do not add up, and
 * another value of the same indicator. `figures` are one report's, in reading order; the result has the same order. `text`
 * is the cleaned text that their spans point into.
 *
 * Each figure is compared with a bounded number of others, so that the cost is linear.
 */
export function audit(figures: readonly Figure[], text: string): readonly Figure[] {
  const rivals = findRivals(figures);
  return figures.map((figure, i) => {
    const near = figures.slice(Math.max(0, i - NEAR), i);
    const notes = [
      ...explainRate(figure, near),
      ...auditParts(figure, figures.slice(i + 1, i + 1 + NEAR), text),
      ...doubtOutcome(figure, near, text),
      ...(rivals.get(i) ?? []),
    ];
    return notes.length === 0 ? figure : { ...figure, notes: [...figure.notes, ...notes] };
  });
}
