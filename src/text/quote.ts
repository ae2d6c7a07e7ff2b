/** What a citation shows, and the check that the raw file holds it.
 *
 * @module
 */
import { INVISIBLE } from "./characters.ts";
import { type CleanText, toRawSpan } from "./clean-text.ts";
import { HTML_MARK } from "./html-marks.ts";
import { findPageFurniture } from "./page-furniture.ts";
import type { Span } from "./span.ts";

/** A quote and where it stands in the raw text; `raw.slice(start, end)` holds it with the white space and markup left in. */
export interface Quote extends Span {
  readonly quote: string;
}

/** What a quote never shows: white space, which it sets itself, and what cannot be seen. */
const UNSHOWN = new RegExp(`\\s|${INVISIBLE.source}`, "gu");

/** Invisible characters but those that part lines and words. */
const UNSEEN = new RegExp(`(?![\\t-\\r\\u0085])${INVISIBLE.source}`, "gu");

/** What neither side of the check counts: white space, what cannot be seen, and the marks of markdown. */
const UNCOUNTED = new RegExp(`[\\s*#>]|${INVISIBLE.source}`, "gu");

/**
 * Gives what a citation shows for a span of the cleaned text: the characters of the file, in its own spelling.
 *
 * Misprints and full-width digits stand as in the file (峰城区, １２１件). Only what cleaning dropped is missing: line breaks,
 * markup, page furniture, blanks beside Chinese. A blank or paragraph border that the cleaned text has is kept as one
 * space or `\n`. For `宣传发动`, which the file breaks over a page, the quote is `宣传发动` and the offsets enclose the break.
 *
 * @throws {RangeError} If the span does not lie within the cleaned text.
 */
export function quoteOf(raw: string, clean: CleanText, span: Span): Quote {
  const { start, end } = toRawSpan(clean, span);
  const pieces: string[] = [];
  // What was rewritten to another length (㈠ → （一）) has several units with one raw side: it is quoted once.
  let quotedUntil = -1;
  for (let offset = span.start; offset < span.end; offset++) {
    const unit = clean.text.charAt(offset);
    const unitEnd = clean.rawEnds[offset] ?? end;
    if (unit === " " || unit === "\n") pieces.push(unit);
    else if (unitEnd > quotedUntil) {
      const written = raw.slice(clean.rawStarts[offset], unitEnd);
      // Nearly every character stands in the file as it is, and cleaning left none that is not shown.
      pieces.push(written === unit ? unit : shown(written));
    }
    quotedUntil = unitEnd;
  }
  return { quote: pieces.join(""), start, end };
}

/** What a character's place in the file shows: nothing of a blank that parts thousands (1 117, 1&nbsp;117), for which the cleaned text has a comma. */
function shown(raw: string): string {
  return (raw.length > 1 ? raw.replace(HTML_MARK, "") : raw).replace(UNSHOWN, "");
}

/**
 * Says whether the raw text between two offsets is the quote, white space and markup left out on both sides; the check
 * before a quote is shown. It knows nothing of the cleaned text, so that it finds faults of the way back.
 *
 * Page-number lines and drawn rules between the offsets count as markup: they belong to the paper. Offsets outside the
 * text, or crossed, are no match.
 */
export function quoteMatches(raw: string, quote: string, start: number, end: number): boolean {
  if (!(Number.isInteger(start) && Number.isInteger(end))) return false;
  if (!(start >= 0 && start <= end && end <= raw.length)) return false;
  const expected = quote.replace(UNCOUNTED, "");
  if (countedText(raw.slice(start, end)) === expected) return true;
  const pieces: string[] = [];
  let read = start;
  for (const line of findPageFurniture(raw)) {
    if (line.start < read || line.end > end) continue;
    pieces.push(raw.slice(read, line.start));
    read = line.end;
  }
  pieces.push(raw.slice(read, end));
  return countedText(pieces.join("")) === expected;
}

/** What the check compares of the raw text: no tags, which may hold invisible characters, and nothing uncounted. */
function countedText(raw: string): string {
  return raw.replace(UNSEEN, "").replace(HTML_MARK, "").replace(UNCOUNTED, "");
}
