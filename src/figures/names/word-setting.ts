/** What stands around the ranks and zeros of a sentence, as far as they are named by it.
 *
 * @module
 */
import type { BoundAmount } from "./bind.ts";
import type { Clause } from "../clauses/clauses.ts";

/** A sentence with its clauses and its amounts. */
export interface WordSetting {
  readonly sentence: string;
  readonly clauses: readonly Clause[];
  /** In reading order, with what they measure. */
  readonly bound: readonly BoundAmount[];
}

/** Gives the amounts of the last clause that ends its amounts before an offset; none before the first. */
export type LastCounted = (offset: number) => readonly BoundAmount[];

/**
 * Indexes the amounts of a sentence by clause: 行政复议10件、行政诉讼2件，无一被撤销 speaks of both. Each look-up takes
 * logarithmic time, so that a sentence of a thousand clauses stays linear.
 */
export function lastCounted(bound: readonly BoundAmount[]): LastCounted {
  const groups: BoundAmount[][] = [];
  for (const amount of bound) {
    const group = groups.at(-1);
    if (group?.[0]?.clauseSpan.start === amount.clauseSpan.start) group.push(amount);
    else groups.push([amount]);
  }
  return (offset) => {
    let low = 0;
    let high = groups.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const end = groups[middle]?.at(-1)?.amount.span.end ?? Infinity;
      if (end <= offset) low = middle + 1;
      else high = middle;
    }
    return groups[low - 1] ?? [];
  };
}
