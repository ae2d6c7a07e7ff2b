/** The buttons under an answer: its sources, other views of it, what to ask next, an opinion.
 *
 * @module
 */
import type { Answer } from "../answer/answer.ts";
import { BOT_LABELS } from "./bot-copy.ts";
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

/** Sets the buttons of an answer. */
export function buttonsOf(answer: Answer, extras: Extras): TelegramMessage["buttons"] {
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
