/** The lines of a cleaned text: one paragraph or heading each.
 *
 * @module
 */
import type { Span } from "../text/span.ts";

/** A line of the cleaned text, without its line break. */
export interface Line {
  readonly span: Span;
  readonly text: string;
}

/** Cuts a text at its line breaks; empty lines are left out. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) lines.push({ span: { start, end }, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}
