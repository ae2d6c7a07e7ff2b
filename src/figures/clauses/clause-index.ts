/** Which clause of a sentence an offset stands in.
 *
 * @module
 */
import type { Clause } from "./clauses.ts";

/** Gives the place, in the list of clauses, of the clause that holds an offset; -1 where none does. */
export type ClauseIndex = (offset: number) => number;

/**
 * Indexes the clauses of a sentence of the given length. Of two that hold an offset the later in the list wins, which is
 * the inside of brackets: these come after the clause around them. Linear in the length for clauses that do not overlap.
 */
export function clauseIndex(length: number, clauses: readonly Clause[]): ClauseIndex {
  const owner = new Int32Array(length).fill(-1);
  for (const [i, { span }] of clauses.entries()) owner.fill(i, span.start, span.end);
  return (offset) => owner[offset] ?? -1;
}

/**
 * Groups what stands in a sentence by the clause that holds it, under that clause's place in the list; `offsetOf` says where
 * one stands. Groups and members keep the order of `found`.
 */
export function byClause<Found>(
  found: readonly Found[],
  clauseAt: ClauseIndex,
  offsetOf: (one: Found) => number,
): ReadonlyMap<number, readonly Found[]> {
  const groups = new Map<number, Found[]>();
  for (const one of found) {
    const at = clauseAt(offsetOf(one));
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [one]);
    else group.push(one);
  }
  return groups;
}
