/** Rivals: the same indicator with two values in one report.
 *
 * @module
 */
import { likeness } from "../../text/likeness.ts";
import { isExact, type Figure } from "../figure.ts";

/** Two values this close may be one count given twice, once rounded: 2950余名, 3000余名. */
const CLOSE = 0.05;
/** Below this, closeness is chance: 27件 and 28件 are different things. */
const LEAST_CLOSE_VALUE = 100;
/** Share of bigrams (Dice) above which two names with close values may mean one thing. */
const ALIKE = 0.22;
/** Neighbours by value that are looked at; keeps the search linear. */
const NEIGHBOURS = 4;

/**
 * Finds figures that another contradicts, by their place in the list: equal names with other values, or like names with
 * values so close that one may be the other rounded. Both get a note.
 */
export function findRivals(figures: readonly Figure[]): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  const note = (i: number, other: Figure, words: string): void => {
    notes.set(i, [...(notes.get(i) ?? []), `${words}“${other.raw}”`]);
  };
  const last = new Map<string, number>();
  for (const [i, figure] of figures.entries()) {
    const key = `${figure.status}|${figure.region}|${String(figure.year)}|${figure.unit}|${figure.timeWords.join()}|${figure.indicator}`;
    const earlier = last.get(key);
    const other = earlier === undefined ? undefined : figures[earlier];
    last.set(key, i);
    if (earlier === undefined || other === undefined || !contradicts(figure, other)) continue;
    note(i, other, "同一指标另有数值");
    note(earlier, figure, "同一指标另有数值");
  }
  for (const [i, j] of closePairs(figures)) {
    const one = figures[i];
    const two = figures[j];
    if (one === undefined || two === undefined) continue;
    note(i, two, "可能与另一处为同一统计，数值不同：");
    note(j, one, "可能与另一处为同一统计，数值不同：");
  }
  return notes;
}

/** Different sentences: within one, equal names are parts of a list that the grammar could not tell apart. */
function contradicts(one: Figure, two: Figure): boolean {
  return (
    one.value !== two.value &&
    one.sentenceSpan.start !== two.sentenceSpan.start &&
    one.kind !== "change"
  );
}

function closePairs(figures: readonly Figure[]): readonly (readonly [number, number])[] {
  const sorted = [...figures.entries()]
    .filter(([, { kind, value }]) => kind === "count" && value >= LEAST_CLOSE_VALUE)
    .sort(([, a], [, b]) => a.value - b.value);
  const pairs: (readonly [number, number])[] = [];
  for (const [at, [i, one]] of sorted.entries()) {
    for (const [j, two] of sorted.slice(at + 1, at + 1 + NEIGHBOURS)) {
      if (two.value > one.value * (1 + CLOSE)) break;
      if (isRounded(one, two) && one.indicator !== two.indicator) pairs.push([i, j]);
    }
  }
  return pairs;
}

function isRounded(one: Figure, two: Figure): boolean {
  const isEstimate = !isExact(one) || !isExact(two);
  return (
    isEstimate &&
    one.unit === two.unit &&
    contradicts(one, two) &&
    likeness(one.indicator, two.indicator) >= ALIKE
  );
}
