/** Arithmetic on scopes: ranges of sentence numbers, ascending and disjoint.
 *
 * @module
 */
import type { SentenceId, SentenceRanges } from "./indexes.ts";

/** Counts the sentences of a scope. */
export function countSentences(within: SentenceRanges): number {
  return within.reduce((sum, range) => sum + range.end - range.start, 0);
}

/** Cuts a scope down to the sentences 0 … `sentenceCount - 1` that exist. */
export function clipRanges(within: SentenceRanges, sentenceCount: number): SentenceRanges {
  return within
    .map(({ start, end }) => ({ start: Math.max(start, 0), end: Math.min(end, sentenceCount) }))
    .filter((range) => range.start < range.end);
}

/** Says whether a scope holds the sentence, by binary search among its ranges. */
export function holdsSentence(within: SentenceRanges, id: SentenceId): boolean {
  let low = 0;
  let high = within.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((within[middle]?.end ?? 0) <= id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const range = within[low];
  return range !== undefined && range.start <= id && id < range.end;
}
