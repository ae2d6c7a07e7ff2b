/** Which lines of a report are the report, and which are its head (title, addressee, page furniture) and its tail.
 *
 * @module
 */
import { isAddressee, isDateLine, isFurniture, isOrganisation, isProse } from "./line-kinds.ts";
import { readLines, type Line } from "./lines.ts";
import { parseMarker } from "./marker.ts";
import { findTitle, type Title } from "./title.ts";

/** The cleaned text of a report, taken apart. Head, body and tail hold every line once, in order. */
export interface Layout {
  /** Title, addressee, source line, navigation: what stands before the first sentence or heading. */
  readonly head: readonly Line[];
  /** Headings and prose. */
  readonly body: readonly Line[];
  /** Signature, date, page furniture: what follows the last sentence. */
  readonly tail: readonly Line[];
  /** Absent where the report has none. */
  readonly title?: Title;
}

/** Takes a cleaned text apart into head, body and tail. A text without prose or headings is all body. */
export function readLayout(text: string): Layout {
  const lines = readLines(text);
  const first = lines.findIndex((line) => isBodyStart(line.text));
  if (first < 0) return { head: [], body: lines, tail: [] };
  const title = findTitle(lines.slice(0, first));
  const start = startsWithLostHeading(lines, first, title) ? first - 1 : first;
  const end = tailStart(lines, start);
  return {
    head: lines.slice(0, start),
    body: lines.slice(start, end),
    tail: lines.slice(end),
    ...(title === undefined ? {} : { title }),
  };
}

function isBodyStart(line: string): boolean {
  return !isFurniture(line) && (isProse(line) || parseMarker(line) !== undefined);
}

/** Words that end a first-level heading whose number was lost: 主要举措和成效, 工作开展情况. */
const HEADING_WORDS = /(?:情况|成效|举措|做法|问题|不足|安排|打算|工作|思路|成绩|责任|职责)$/u;

function startsWithLostHeading(
  lines: readonly Line[],
  first: number,
  title: Title | undefined,
): boolean {
  const before = lines[first - 1];
  if (before === undefined || title === undefined || before.span.start < title.span.end)
    return false;
  const { text } = before;
  if (text.length < 4 || text.length > 40 || title.text.includes(text)) return false;
  if (isFurniture(text) || isAddressee(text) || isDateLine(text) || isOrganisation(text))
    return false;
  return HEADING_WORDS.test(text);
}

function tailStart(lines: readonly Line[], start: number): number {
  let end = lines.length;
  while (end > start + 1) {
    const text = lines[end - 1]?.text ?? "";
    if (!isFurniture(text) && !isDateLine(text) && !isOrganisation(text)) break;
    end--;
  }
  return end;
}
