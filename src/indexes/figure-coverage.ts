/** Which share of a question's terms the texts of each figure hold.
 *
 * @module
 */
import { inverseDocumentFrequency } from "./bm25.ts";
import type { FigureColumns } from "./figure-columns.ts";
import type { TermAlternatives } from "./indexes.ts";

/** By figure, 0 to 1. The next call overwrites what is given. */
export type Coverage = (terms: readonly TermAlternatives[]) => Float64Array;

/**
 * Measures the share of a question's terms that a figure's texts hold, weighted by rarity. A term of which any alternative is
 * there is held; a term that no figure has is as rare as can be, and lowers every share.
 *
 * Looks only at the figures that hold a term, so that its cost hardly grows with the table.
 */
export function openFigureCoverage(columns: FigureColumns): Coverage {
  const numbers = new Map(columns.vocabulary.map((term, number) => [term, number]));
  const figureCount = columns.figures.length;
  const holders = openHolders(columns);
  // Shared by all questions: made anew for each, they take longer than what is written into them.
  const shares = new Float64Array(figureCount);
  // The term, counted from 1, that a figure was last found to hold: alternatives of one term count once.
  const lastHeld = new Uint32Array(figureCount);
  return (asked) => {
    shares.fill(0);
    lastHeld.fill(0);
    let total = 0;
    for (const [i, alternatives] of asked.entries()) {
      const held = alternatives.flatMap((term) => numbers.get(term) ?? []);
      const frequency = held.reduce((sum, number) => sum + holders.count(number), 0);
      const rarity = inverseDocumentFrequency(Math.min(frequency, figureCount), figureCount);
      total += rarity;
      for (const number of held) {
        for (const id of holders.of(number)) {
          if (lastHeld[id] === i + 1) continue;
          lastHeld[id] = i + 1;
          shares[id] = (shares[id] ?? 0) + rarity;
        }
      }
    }
    if (total > 0)
      for (let id = 0; id < figureCount; id += 1) shares[id] = (shares[id] ?? 0) / total;
    return shares;
  };
}

/** The figures that hold each term. */
interface Holders {
  count(term: number): number;
  /** Ascending; a view. */
  of(term: number): Uint32Array;
}

/** Turns the terms of each figure round into the figures of each term. */
function openHolders({ vocabulary, firstTerms, terms }: FigureColumns): Holders {
  const ends = new Uint32Array(vocabulary.length + 1);
  for (const term of terms) ends[term + 1] = (ends[term + 1] ?? 0) + 1;
  for (let term = 0; term < vocabulary.length; term += 1) {
    ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0);
  }
  const next = ends.slice();
  const holders = new Uint32Array(terms.length);
  for (let id = 0; id + 1 < firstTerms.length; id += 1) {
    for (const term of terms.subarray(firstTerms[id], firstTerms[id + 1])) {
      const place = next[term] ?? 0;
      holders[place] = id;
      next[term] = place + 1;
    }
  }
  return {
    count: (term) => (ends[term + 1] ?? 0) - (ends[term] ?? 0),
    of: (term) => holders.subarray(ends[term], ends[term + 1]),
  };
}
