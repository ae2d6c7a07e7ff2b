/** Answers as messages of Telegram: the claim first, quotes as blockquotes that open, numbered sources, buttons.
 *
 * @module
 */
import { fmt, FormattedString } from "@grammyjs/parse-mode";
import type {
  Answer,
  AnswerFigure,
  Citation,
  CitationGroup,
  ComparisonAnswer,
} from "../answer/answer.ts";
import { BOT_LABELS, reportLine, silentText, sourceLine, titleText } from "./bot-copy.ts";
import {
  coverageText,
  LABELS,
  lackText,
  relatedText,
  understoodText,
  warningText,
} from "./copy.ts";
import { INDENT, inRows, stack, type Button, type TelegramMessage } from "./telegram-message.ts";
import type { Span } from "../text/span.ts";

/** What can be had on demand beside the text. */
export interface Extras {
  /** Of the answer, for its buttons. */
  readonly answerId: string;
  readonly hasCharts: boolean;
  readonly hasTables: boolean;
}

/** Quotes longer than this are folded until somebody opens them. */
const FOLDED_LENGTH = 120;

/** As many sources as an answer has as a rule: one row. */
const SOURCE_ROW_LENGTH = 5;

/** The label of a button is cut by the telephone from about here on. */
const MAX_LABEL_LENGTH = 40;

/** Writes the whole answer with its buttons. */
export function renderTelegramAnswer(answer: Answer, extras: Extras): TelegramMessage {
  // What was understood of a question about the corpus is the whole corpus.
  const understood = answer.kind === "coverage" ? "" : understoodText(answer.understood);
  return {
    text: stack([
      ...bodyOf(answer),
      ...answer.warnings.map((warning) => fmt`⚠️ ${warningText(warning)}`),
      ...sourcesOf(answer),
      ...(understood === ""
        ? []
        : ["", FormattedString.italic(`${LABELS.understood}：${understood}`)]),
    ]),
    buttons: buttonsOf(answer, extras),
  };
}

/** A quote with the answering parts in bold; long ones are folded. */
export function renderQuote(quote: string, marks: readonly Span[]): FormattedString {
  const pieces: (FormattedString | string)[] = [];
  let from = 0;
  for (const mark of marks) {
    pieces.push(
      quote.slice(from, mark.start),
      FormattedString.bold(quote.slice(mark.start, mark.end)),
    );
    from = mark.end;
  }
  const marked = FormattedString.join([...pieces, quote.slice(from)]);
  return quote.length > FOLDED_LENGTH
    ? FormattedString.expandableBlockquote(marked)
    : FormattedString.blockquote(marked);
}

/** 受理行政复议案件数：**50件** [1], with formula and notes below. */
export function renderFigure(figure: AnswerFigure): FormattedString {
  const { indicator, citation, formula, basis, notes } = figure;
  const telling = basis.filter((word) => !indicator.includes(word));
  const words = telling.length === 0 ? "" : `（${telling.join("、")}）`;
  return stack([
    fmt`${indicator}${words}：${FormattedString.bold(valueText(figure))} [${String(citation)}]`,
    ...(formula === undefined ? [] : [`${INDENT}${BOT_LABELS.computed}：${formula}`]),
    ...notes.map((note) => `${INDENT}${BOT_LABELS.note}：${note}`),
  ]);
}

/** As the report writes it; what was computed from numbers that are not exact is not exact either. */
function valueText({ raw, computed, approximation }: AnswerFigure): string {
  return computed && approximation !== "exact" ? `${BOT_LABELS.about}${raw}` : raw;
}

type Line = FormattedString | string;

function bodyOf(answer: Answer): readonly Line[] {
  switch (answer.kind) {
    case "lookup":
      return lookupLines(answer.figures, answer.claimCount);
    case "comparison":
      return comparisonLines(answer);
    case "passages":
      // The quotes themselves are the answer.
      return [];
    case "list":
      return [
        ...answer.groups.map(groupLine),
        ...(answer.silent.length === 0 ? [] : [silentText(answer.silent)]),
      ];
    case "coverage":
      return [coverageText(answer), ...answer.reports.map((report) => `· ${reportLine(report)}`)];
    case "abstention":
      return [lackText(answer.lack), relatedText(answer)].filter((line) => line !== "");
  }
}

/** The claim under its region and year, what stands beside it after. */
function lookupLines(figures: readonly AnswerFigure[], claimCount: number): readonly Line[] {
  const lines: Line[] = [];
  let title = "";
  for (const [i, figure] of figures.entries()) {
    if (i === claimCount) lines.push("", BOT_LABELS.beside);
    const own = titleText(figure);
    if (own !== title || i === claimCount) {
      if (own !== title) lines.push(FormattedString.bold(own));
      title = own;
    }
    lines.push(i < claimCount ? renderFigure(figure) : fmt`· ${renderFigure(figure)}`);
  }
  return lines;
}

function comparisonLines(answer: ComparisonAnswer): readonly Line[] {
  const inRows = new Set(answer.rows.flatMap((row) => row.figures));
  const rows = answer.rows.flatMap((row, i) => {
    const place = answer.order === "unranked" ? "·" : `${String(i + 1)}.`;
    const figures = row.figures.flatMap((at) => answer.figures[at] ?? []);
    const shown = figures.length === 0 ? [BOT_LABELS.notStated] : figures.map(renderFigure);
    return [
      fmt`${place} ${FormattedString.bold(titleText(row))}`,
      ...shown.map((one) => fmt`${INDENT}${one}`),
    ];
  });
  const summary = answer.figures.filter((_, i) => !inRows.has(i)).map(renderFigure);
  return [...rows, ...(summary.length === 0 ? [] : ["", ...summary])];
}

/** · **威海市 2023年** [1][2] */
function groupLine(group: CitationGroup): FormattedString {
  const numbers = group.citations.map((number) => `[${String(number)}]`).join("");
  return fmt`· ${FormattedString.bold(titleText(group))} ${numbers}`;
}

function sourcesOf(answer: Answer): readonly Line[] {
  // The titles that a list of reports cites stand in the list already.
  if (answer.kind === "coverage") return [];
  return answer.citations.flatMap((citation) => ["", ...sourceLines(citation)]);
}

function sourceLines(citation: Citation): readonly Line[] {
  return [FormattedString.bold(sourceLine(citation)), renderQuote(citation.quote, citation.marks)];
}

function buttonsOf(answer: Answer, extras: Extras): TelegramMessage["buttons"] {
  const { answerId } = extras;
  const cited = answer.kind === "coverage" ? [] : answer.citations;
  const sources = cited.map((citation): Button => ({
    label: `${BOT_LABELS.source} ${String(citation.number)}`,
    action: { kind: "source", answer: answerId, citation: citation.number },
  }));
  return [
    ...inRows(sources, SOURCE_ROW_LENGTH),
    ...inRows(viewButtons(answer, extras)),
    ...suggestionRows(answer, answerId),
    [
      { label: "👍", action: { kind: "rate", answer: answerId, verdict: "good" } },
      { label: "👎", action: { kind: "rate", answer: answerId, verdict: "bad" } },
    ],
  ];
}

function viewButtons(
  answer: Answer,
  { answerId, hasCharts, hasTables }: Extras,
): readonly Button[] {
  const isComparison = answer.kind === "comparison";
  const hasSections = answer.citations.length > 0 && answer.kind !== "coverage";
  return [
    ...(hasSections
      ? [{ label: BOT_LABELS.related, action: { kind: "related", answer: answerId } } as const]
      : []),
    ...(isComparison && hasCharts
      ? [{ label: BOT_LABELS.chart, action: { kind: "chart", answer: answerId } } as const]
      : []),
    ...(isComparison && hasTables
      ? [{ label: BOT_LABELS.table, action: { kind: "table", answer: answerId } } as const]
      : []),
  ];
}

function suggestionRows(answer: Answer, answerId: string): TelegramMessage["buttons"] {
  return answer.suggestions.map((question, place) => [
    { label: shorten(question), action: { kind: "suggestion", answer: answerId, place } },
  ]);
}

/** The label of a button that asks a question. */
export function shorten(label: string): string {
  return label.length <= MAX_LABEL_LENGTH ? label : `${label.slice(0, MAX_LABEL_LENGTH - 1)}…`;
}
