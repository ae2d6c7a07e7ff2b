/** How far a heading reaches where text runs on behind it in the same paragraph.
 *
 * @module
 */

/** Longest heading that ends with a full stop or colon; the longest of 60 real reports had 57 characters. */
const MAX_SENTENCE = 60;

/** Where the first sentence is longer, the heading is its first clauses up to this length. */
const MAX_CLAUSES = 40;

const SENTENCE_END = /[。！？；;：:!?]/u;
const CLAUSE_END = /[，,、]/gu;

/** The heading at the start of a line. */
export interface HeadingExtent {
  /** Code units of the heading, the punctuation behind it not counted. */
  readonly length: number;
  /** What follows the heading and its punctuation in the line is its own text; `undefined` if the line ends there. */
  readonly textStart?: number;
  /** Whether the heading is a whole sentence or line, not clauses cut from a longer sentence. */
  readonly isWhole: boolean;
}

/**
 * Measures the heading at the start of `line`, which begins with a marker of `markerLength` units.
 *
 * `（一）强领导，全面落实法治政府建设责任。一是健全…` reaches to 责任; `（三）围绕法治马尾建设总目标，以整合行政复议职责、健全…`,
 * one long sentence, to 总目标.
 */
export function measureHeading(line: string, markerLength: number): HeadingExtent {
  const end = line.slice(markerLength).search(SENTENCE_END);
  const stop = end < 0 ? line.length : markerLength + end;
  if (stop - markerLength <= MAX_SENTENCE) {
    const textStart = stop + 1;
    return { length: stop, isWhole: true, ...(textStart < line.length ? { textStart } : {}) };
  }
  const clauses = line.slice(markerLength, markerLength + MAX_CLAUSES);
  const cuts = [...clauses.matchAll(CLAUSE_END)].map((match) => match.index);
  const comma = cuts.filter((at) => clauses[at] !== "、").at(-1) ?? cuts.at(-1);
  const length = markerLength + (comma ?? clauses.length);
  return { length, isWhole: false, textStart: length };
}
