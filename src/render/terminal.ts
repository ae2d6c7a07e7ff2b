/** Answers as text for a terminal: the claim first, quotes with their source, wrapped to the width.
 *
 * @module
 */
import stringWidth from "string-width";
import type { Answer, Citation, ComparisonAnswer, PassagesAnswer } from "../answer/answer.ts";
import type { Span } from "../text/span.ts";
import {
  coverageText,
  LABELS,
  lackText,
  listText,
  pointsText,
  relatedText,
  understoodText,
} from "./copy.ts";
import { renderComparisonBars } from "./bar-text.ts";
import { comparisonLines, lookupLines } from "./figure-lines.ts";
import { isSideBySide, themeLines } from "./theme-lines.ts";
import { warningText } from "./warning-copy.ts";
import { wrapIndented } from "./wrap-text.ts";

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
  return wrapLines(lines, style).join("\n");
}

/** Wraps lines to the width of the terminal, if it has one. */
export function wrapLines(lines: readonly string[], { columns }: TerminalStyle): readonly string[] {
  return columns === undefined
    ? lines
    : lines.flatMap((line) => wrapIndented(line, columns, stringWidth));
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
      return ["", listText(answer), ...quotes];
    case "passages":
      return isSideBySide(answer)
        ? [
            ...themeLines(answer),
            "",
            ...answer.citations.map((citation) => sourceLine(citation, paint)),
          ]
        : [...pointLines(answer), ...quotes];
  }
}

/** How many points there are, where points were asked for. */
function pointLines({ pointCounts }: PassagesAnswer): readonly string[] {
  return pointCounts === undefined ? [] : ["", pointsText(pointCounts)];
}

/** Bars where there is a width to draw them in, and more than one to compare; files and pipes get none. */
function barLines(answer: ComparisonAnswer, columns: number | undefined): readonly string[] {
  if (columns === undefined || columns < MIN_BAR_WIDTH || answer.rows.length < 2) return [];
  return ["", ...renderComparisonBars(answer, columns)];
}

/** Narrower bars tell nothing. */
const MIN_BAR_WIDTH = 40;

function renderCitation(citation: Citation, paint: Paint): readonly string[] {
  const { file, start, end } = citation;
  return [
    "",
    paint(placeText(citation), BOLD),
    `    “${markQuote(citation.quote, citation.marks, paint)}”`,
    paint(`    ${LABELS.file} ${file} ${String(start)}–${String(end)}`, DIM),
  ];
}

/** Where a quote stands, on one line. */
function sourceLine(citation: Citation, paint: Paint): string {
  const { file, start, end } = citation;
  return paint(
    `${placeText(citation)}（${LABELS.file} ${file} ${String(start)}–${String(end)}）`,
    DIM,
  );
}

/** [1] 环翠区 2021年 › 三、 › （二）. */
function placeText({ number, region, year, sectionPath }: Citation): string {
  return [`[${String(number)}] ${region} ${String(year)}年`, ...sectionPath].join(" › ");
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
