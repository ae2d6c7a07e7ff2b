/** Which figures may be added up: each once, all of one report, one year and one measure word, none a part of another, none a maximum or a mean.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { contrasts } from "../../retrieval/contrasts.ts";
import { isSingleAmount } from "./single-amount.ts";
import { areRoles, isOtherStage } from "../../retrieval/stages.ts";
import { isPartOf, narrows } from "./whole-and-part.ts";

/** Says whether adding figures up means something. `text` is the cleaned text of their report. */
export function mayBeAdded(parts: readonly Figure[], text: string): boolean {
  return parts.every(
    (part, i) =>
      isQuantity(part) &&
      !isSingleAmount(part, text) &&
      parts.slice(0, i).every((other) => mayStand(part, other, text)),
  );
}

function mayStand(a: Figure, b: Figure, text: string): boolean {
  return (
    a.reportId === b.reportId &&
    // 由上年的2100余次减到780次: what was and what is are no two parts.
    a.year === b.year &&
    a.unit === b.unit &&
    a.kind === b.kind &&
    !isToldTwice(a, b) &&
    !holds(a, b, text) &&
    !holds(b, a, text) &&
    (areRoles(a, b) ||
      (!contrasts(wordsOf(a), wordsOf(b)) && !contrasts(wordsOf(b), wordsOf(a)))) &&
    !isOtherStage(a, b)
  );
}

/**
 * Says whether two figures of one report are one: the same place of the text, or the same amount of the same thing, which a report tells
 * again in its summary.
 */
export function isToldTwice(a: Figure, b: Figure): boolean {
  const isOnePlace = a.span.start < b.span.end && b.span.start < a.span.end;
  const isOneFact = a.indicator === b.indicator && a.value === b.value && a.unit === b.unit;
  return a.reportId === b.reportId && (isOnePlace || isOneFact);
}

function holds(whole: Figure, part: Figure, text: string): boolean {
  return isPartOf(part, whole, text) || narrows(part, whole);
}

/** Says whether a figure may be reckoned with: a count or an amount of money, no rate, change or rank. */
export function isQuantity({ kind }: Pick<Figure, "kind">): boolean {
  return kind === "count" || kind === "money";
}
