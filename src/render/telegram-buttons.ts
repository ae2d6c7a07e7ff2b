/** The buttons under an answer: its sources, other views of it, what to ask next, an opinion.
 *
 * @module
 */
import type { Answer, ComparisonAnswer } from "../answer/answer.ts";
import { BOT_LABELS } from "./bot-copy.ts";
import { barGroupsOf } from "./comparison-bars.ts";
import { inRows, type Button, type TelegramMessage } from "./telegram-message.ts";

/** What can be had on demand beside the text. */
export interface Extras {
  /** Of the answer, for its buttons. */
  readonly answerId: string;
  readonly hasCharts: boolean;
  readonly hasTables: boolean;
}

/** As many sources as an answer has as a rule: one row. */
const SOURCE_ROW_LENGTH = 5;

/** The label of a button is cut by the telephone from about here on. */
const MAX_LABEL_LENGTH = 40;

/** Sources and views share a row where they are so few. */
const SHARED_ROW_LENGTH = 4;

/** Sets the buttons of an answer. */
export function buttonsOf(answer: Answer, extras: Extras): TelegramMessage["buttons"] {
  const { answerId } = extras;
  const cited = answer.kind === "coverage" ? [] : answer.citations;
  const sources = cited.map((citation): Button => ({
    label: `${BOT_LABELS.source} ${String(citation.number)}`,
    action: { kind: "source", answer: answerId, citation: citation.number },
  }));
  const views = viewButtons(answer, extras);
  const evidence =
    sources.length + views.length <= SHARED_ROW_LENGTH
      ? inRows([...sources, ...views], SHARED_ROW_LENGTH)
      : [...inRows(sources, SOURCE_ROW_LENGTH), ...inRows(views)];
  return [
    ...evidence,
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
    ...(isComparison && hasCharts && hasBarsToCompare(answer)
      ? [{ label: BOT_LABELS.chart, action: { kind: "chart", answer: answerId } } as const]
      : []),
    ...(isComparison && hasTables ? tableButtons(answerId) : []),
  ];
}

function tableButtons(answer: string): readonly Button[] {
  return [
    { label: BOT_LABELS.workbook, action: { kind: "table", answer, format: "xlsx" } },
    { label: BOT_LABELS.csv, action: { kind: "table", answer, format: "csv" } },
  ];
}

/** A picture of single bars shows nothing that the text does not. */
function hasBarsToCompare(answer: ComparisonAnswer): boolean {
  return barGroupsOf(answer).some(
    ({ bars }) => bars.filter(({ figure }) => figure !== undefined).length > 1,
  );
}

function suggestionRows(answer: Answer, answerId: string): TelegramMessage["buttons"] {
  return answer.suggestions.map((question, place) => [
    { label: shorten(question), action: { kind: "suggestion", answer: answerId, place } },
  ]);
}

/** The label of a button that asks a question; characters are cut between, never within. */
export function shorten(label: string): string {
  const characters = Array.from(label);
  return characters.length <= MAX_LABEL_LENGTH
    ? label
    : `${characters.slice(0, MAX_LABEL_LENGTH - 1).join("")}…`;
}
