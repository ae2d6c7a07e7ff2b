/** Page furniture: lines that belong to the paper and not to the report, such as page numbers.
 *
 * @module
 */
import { LINE_BREAK } from "./characters.ts";
import { foldText } from "./normalise.ts";
import type { Span } from "./span.ts";

/** A page number between dashes or dots, blanks left out: `-3-`, `—12—`, `·3·`. Not `-3%`, `2021-2025`. */
const DASHED_PAGE = /^[-\u2010-\u2015─·~]{1,2}\d{1,4}[-\u2010-\u2015─·~]{1,2}$/u;

/** A page number in words, blanks left out: `第3页`, `第3页共9页`, `共9页，第3页`, `Page3of9`. Not `第3项`. */
const WORDED_PAGE =
  /^(?:第\d{1,4}页(?:[/，,]?共\d{1,4}页)?|共\d{1,4}页[/，,]?第\d{1,4}页|page\d{1,4}(?:of\d{1,4})?)$/iu;

/** A page out of all, blanks left out: `3/9`. Not `9/3`, which {@link isPageNumber} refuses; not `2021/9`. */
const PAGE_OF_ALL = /^(?<page>\d{1,3})\/(?<all>\d{1,3})$/u;

/** A line that is drawn: `---`, `———`, `====`. Not `--`, which may be a dash. */
const DRAWN_RULE = /^(?:-{3,}|={3,}|_{3,}|[—―─━]{3,})$/u;

/** A lone number that may be a page's: `3`. Never four digits, for those may be a title's year: `2021`. */
const LONE_NUMBER = /^[1-9]\d{0,2}$/u;

/** Longest line that is looked at, in code units: furniture is short, and cleaning stays linear. */
const MAX_FURNITURE_LENGTH = 60;

/**
 * Fewest code units between two lone numbers that count pages. A page of a report holds about 600 characters (22 lines of
 * 28, GB/T 9704); serial numbers and cells of a table stand closer.
 */
const MIN_PAGE_LENGTH = 150;

interface Line extends Span {
  /** The line folded, without markup and outer blanks; empty for a line too long to be furniture. */
  readonly content: string;
}

/**
 * Finds the page-number lines and drawn rules of a text, in reading order, line ends left out.
 *
 * A lone number counts as a page's only if the page before or after stands a page's length away: without such company
 * it may be a figure whose line was broken, and to lose a figure is worse than to keep a page number. Linear time.
 *
 * `…提高执\n- 3 -\n法水平。` gives the span of `- 3 -`.
 */
export function findPageFurniture(text: string): readonly Span[] {
  const lines = readLines(text);
  const pages = findPageSequence(lines.filter((line) => LONE_NUMBER.test(line.content)));
  return lines
    .filter((line) => pages.has(line) || isFurniture(line.content.replaceAll(" ", "")))
    .map(({ start, end }) => ({ start, end }));
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const breaks = new RegExp(LINE_BREAK, "gu");
  for (let start = 0; start <= text.length;) {
    const match = breaks.exec(text);
    const end = match?.index ?? text.length;
    if (end > start) lines.push({ start, end, content: readContent(text, start, end) });
    start = match === null ? text.length + 1 : breaks.lastIndex;
  }
  return lines;
}

function readContent(text: string, start: number, end: number): string {
  return end - start > MAX_FURNITURE_LENGTH
    ? ""
    : foldText(text.slice(start, end)).replaceAll(/[*#>]/gu, "").trim();
}

function isFurniture(content: string): boolean {
  return (
    DASHED_PAGE.test(content) ||
    WORDED_PAGE.test(content) ||
    DRAWN_RULE.test(content) ||
    isPageNumber(content)
  );
}

function isPageNumber(content: string): boolean {
  const { page, all } = PAGE_OF_ALL.exec(content)?.groups ?? {};
  return (
    page !== undefined && all !== undefined && Number(page) >= 1 && Number(page) <= Number(all)
  );
}

function findPageSequence(loneNumbers: readonly Line[]): ReadonlySet<Line> {
  const pages = new Set<Line>();
  loneNumbers.forEach((line, i) => {
    const next = loneNumbers[i + 1];
    if (next === undefined || Number(next.content) !== Number(line.content) + 1) return;
    if (next.start - line.end < MIN_PAGE_LENGTH) return;
    pages.add(line).add(next);
  });
  return pages;
}
