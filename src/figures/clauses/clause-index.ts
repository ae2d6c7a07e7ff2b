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
