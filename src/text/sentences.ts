/** Splitting a cleaned text into sentences.
 *
 * @module
 */
import type { Span } from "./span.ts";

/**
 * Longest sentence, in code units, that is not split at its semicolons. Reports list a dozen measures in one sentence; the
 * embedding of 150 characters still tells one measure from another, and a citation of that length is read at a glance.
 */
export const MAX_UNSPLIT_LENGTH = 150;

/**
 * Longest bracketed or quoted stretch, in code units, inside which no sentence ends. A bracket that closes later, or
 * never, is a slip of the pen and must not swallow a report.
 */
export const MAX_ENCLOSED_LENGTH = 200;

const CLOSER_OF = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["〈", "〉"],
  ["（", "）"],
  ["(", ")"],
  ["【", "】"],
  ["[", "]"],
]);
const CLOSERS = new Set([...CLOSER_OF.values(), '"', "'"]);
const TERMINATORS = new Set("。！？!?");
const SEMICOLONS = new Set("；;");
/** After `？”` these go on with the sentence: “谁来服务？”的问题. */
const CONTINUATIONS = new Set("，、；：。,;:的等是和与");

/**
 * Gives the sentences of a text, or of a span of it, in reading order and without outer blanks.
 *
 * A sentence ends at 。！？!? with the closing quotes and brackets after it, at a line end, and, if it is longer than
 * {@link MAX_UNSPLIT_LENGTH}, at semicolons, as many clauses together as fit. None ends inside “…”, （…） or 《…》 that closes
 * in the same paragraph. `共受理50件。已审结39件；纠错率28.2%` gives two spans. Linear time.
 */
export function splitSentences(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Span[] {
  const sentences: Span[] = [];
  for (let start = within.start; start < within.end;) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? within.end : Math.min(lineEnd, within.end);
    sentences.push(...splitParagraph(text, { start, end }));
    start = end + 1;
  }
  return sentences;
}

function splitParagraph(text: string, paragraph: Span): readonly Span[] {
  const closings = findClosings(text, paragraph);
  const sentences: Span[] = [];
  let start = paragraph.start;
  let semicolons: number[] = [];
  const close = (end: number): void => {
    for (const clause of splitLong({ start, end }, semicolons)) {
      const trimmed = trimSpan(text, clause);
      if (trimmed.start < trimmed.end) sentences.push(trimmed);
    }
    start = end;
    semicolons = [];
  };
  for (let offset = paragraph.start; offset < paragraph.end;) {
    const unit = text.charAt(offset);
    const partner = closings.get(offset);
    offset = (partner ?? offset) + 1;
    if (SEMICOLONS.has(unit)) semicolons.push(offset);
    // “…。” ends what it quotes and the sentence with it, unless the sentence goes on behind it.
    const isEnd = TERMINATORS.has(partner === undefined ? unit : text.charAt(partner - 1));
    if (!isEnd) continue;
    const end = passClosers(text, offset, paragraph.end);
    if (partner !== undefined && CONTINUATIONS.has(text.charAt(end))) continue;
    close(end);
    offset = end;
  }
  close(paragraph.end);
  return sentences;
}

/** Maps the offset of each bracket that opens an outermost, closed and not too long stretch to that of its partner. */
function findClosings(text: string, paragraph: Span): ReadonlyMap<number, number> {
  const open: { readonly offset: number; readonly closer: string }[] = [];
  const closings = new Map<number, number>();
  for (let offset = paragraph.start; offset < paragraph.end; offset++) {
    const unit = text.charAt(offset);
    const closer = CLOSER_OF.get(unit);
    if (closer !== undefined) open.push({ offset, closer });
    else if (open.at(-1)?.closer === unit) {
      const from = open.pop()?.offset ?? offset;
      if (offset - from <= MAX_ENCLOSED_LENGTH) closings.set(from, offset);
    }
  }
  return closings;
}

/** Moves past further terminators and closing quotes and brackets: the second half of `？！”）`. */
function passClosers(text: string, from: number, end: number): number {
  let offset = from;
  while (
    offset < end &&
    (CLOSERS.has(text.charAt(offset)) || TERMINATORS.has(text.charAt(offset)))
  ) {
    offset += 1;
  }
  return offset;
}

/** Splits a long sentence behind semicolons, each piece as long as fits; a clause that alone is too long stays whole. */
function splitLong(sentence: Span, semicolons: readonly number[]): readonly Span[] {
  if (sentence.end - sentence.start <= MAX_UNSPLIT_LENGTH) return [sentence];
  const pieces: Span[] = [];
  let start = sentence.start;
  let fitting = start;
  for (const border of [...semicolons, sentence.end]) {
    if (border - start > MAX_UNSPLIT_LENGTH && fitting > start) {
      pieces.push({ start, end: fitting });
      start = fitting;
    }
    fitting = border;
  }
  return [...pieces, { start, end: sentence.end }];
}

function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
