/** Answers as text for a terminal: the claim first, quotes with their source, wrapped to the width.
 *
 * @module
 */
import stringWidth from "string-width";
import type { Answer, Citation, ComparisonAnswer } from "../answer/answer.ts";
import type { Span } from "../text/span.ts";
import {
  coverageText,
  LABELS,
  lackText,
  listText,
  relatedText,
  understoodText,
  warningText,
} from "./copy.ts";
import { renderComparisonBars } from "./bar-text.ts";
import { comparisonLines, lookupLines } from "./figure-lines.ts";

/** How to write. */
export interface TerminalStyle {
  /** Columns; Han characters take two. `undefined`: no wrapping. */
  readonly columns?: number;
  readonly colour: boolean;
}

/** No colour, no wrapping: for files, pipes and records. */
export const PLAIN: TerminalStyle = { colour: false };

const BOLD = ["\u001b[1m", "\u001b[22m"] as const;
const DIM = ["\u001b[2m", "\u001b[22m"] as const;
const YELLOW = ["\u001b[33m", "\u001b[39m"] as const;

/** Writes the whole answer; it ends without a line break. Answering sentences stand between 【 】 where there is no colour. */
export function renderAnswer(answer: Answer, style: TerminalStyle): string {
  const paint = painter(style);
  const understood = understoodText(answer.understood);
  const lines = [
    ...(understood === "" ? [] : [paint(`${LABELS.understood}：${understood}`, DIM)]),
    ...body(answer, paint, style.columns),
    ...answer.warnings.map((warning) =>
      paint(`${LABELS.warning}：${warningText(warning)}`, YELLOW),
    ),
    ...suggestions(answer, paint),
  ];
  return lines.flatMap((line) => wrap(line, style.columns)).join("\n");
}

type Code = readonly [string, string];
type Paint = (text: string, code: Code) => string;

function painter(style: TerminalStyle): Paint {
  return style.colour ? (text, [on, off]) => on + text + off : (text) => text;
}

function body(answer: Answer, paint: Paint, columns: number | undefined): readonly string[] {
  const quotes = answer.citations.flatMap((citation) => renderCitation(citation, paint));
  switch (answer.kind) {
    case "abstention": {
      const related = relatedText(answer);
      return [lackText(answer.lack), ...(related === "" ? [] : [related, ...quotes])];
    }
    case "coverage":
      return [
        coverageText(answer),
        ...answer.reports.map(
          (report) => `  ${report.region.fullName} ${String(report.year)}年 《${report.title}》`,
        ),
      ];
    case "lookup":
      return ["", ...lookupLines(answer).map((line) => paint(line, BOLD)), ...quotes];
    case "comparison":
      return ["", ...comparisonLines(answer), ...barLines(answer, columns), ...quotes];
    case "list":
      return ["", listText(answer.groups, answer.silent), ...quotes];
    case "passages":
      return quotes;
  }
}

/** Bars where there is a width to draw them in, and more than one to compare; files and pipes get none. */
function barLines(answer: ComparisonAnswer, columns: number | undefined): readonly string[] {
  if (columns === undefined || columns < MIN_BAR_WIDTH || answer.rows.length < 2) return [];
  return ["", ...renderComparisonBars(answer, columns)];
}

/** Narrower bars tell nothing. */
const MIN_BAR_WIDTH = 40;

function renderCitation(citation: Citation, paint: Paint): readonly string[] {
  const { number, region, year, sectionPath, file, start, end } = citation;
  const source = [`[${String(number)}] ${region} ${String(year)}年`, ...sectionPath].join(" › ");
  return [
    "",
    paint(source, BOLD),
    `    “${markQuote(citation.quote, citation.marks, paint)}”`,
    paint(`    ${LABELS.file} ${file} ${String(start)}–${String(end)}`, DIM),
  ];
}

function markQuote(quote: string, marks: readonly Span[], paint: Paint): string {
  const isPlain = paint("", BOLD) === "";
  let text = "";
  let from = 0;
  for (const mark of marks) {
    const marked = quote.slice(mark.start, mark.end);
    text += quote.slice(from, mark.start) + (isPlain ? `【${marked}】` : paint(marked, BOLD));
    from = mark.end;
  }
  return text + quote.slice(from);
}

function suggestions(answer: Answer, paint: Paint): readonly string[] {
  if (answer.suggestions.length === 0) return [];
  return ["", paint(`${LABELS.suggestions}：${answer.suggestions.join("  ")}`, DIM)];
}

/** Punctuation that may not begin a line. */
const NO_START = /^[，。、；：！？”’）》】〕％%]$/u;

/** Breaks a line at the given width, continuing with its own indentation. Escape codes take no room. */
function wrap(line: string, columns: number | undefined): readonly string[] {
  if (columns === undefined || stringWidth(line) <= columns) return [line];
  const indent = /^ */u.exec(line)?.[0] ?? "";
  const room = Math.max(columns - indent.length, MIN_ROOM);
  const lines: string[] = [];
  let pieces: string[] = [];
  let width = 0;
  for (const piece of piecesOf(line.slice(indent.length), room)) {
    const pieceWidth = stringWidth(piece);
    if (width > 0 && width + pieceWidth > room) {
      const carried = NO_START.test(piece) ? pieces.splice(lastBreak(pieces)) : [];
      lines.push(indent + pieces.join(""));
      pieces = carried;
      width = stringWidth(carried.join(""));
    }
    pieces.push(piece);
    width += pieceWidth;
  }
  return [...lines, indent + pieces.join("")];
}

/** One Han character with the punctuation after it. */
const MIN_ROOM = 4;

/** The pieces between which a line may break; a run that is too long for any line may break anywhere. */
function piecesOf(text: string, room: number): readonly string[] {
  return (text.match(WRAP_PIECE) ?? []).flatMap((piece) =>
    stringWidth(piece) + stringWidth("。") > room ? (piece.match(/[\s\S]/gu) ?? []) : [piece],
  );
}

/**
 * Where a full line breaks before punctuation, so that the last word goes to the next line with it; the line's end where
 * nothing would be left of the line, or too much would be carried over.
 */
function lastBreak(pieces: readonly string[]): number {
  const at = pieces.findLastIndex((piece) => stringWidth(piece) > 0 && !NO_START.test(piece));
  const isAlone = stringWidth(pieces.slice(0, at).join("")) < stringWidth("。");
  return at <= 0 || isAlone ? pieces.length : at;
}

/** An escape code, a run of Latin letters and digits that stays whole, or one character. */
// eslint-disable-next-line no-control-regex -- escape codes begin with a control character
const WRAP_PIECE = /\u001b\[\d+m|[\w.%-]{1,40}|[\s\S]/gu;
