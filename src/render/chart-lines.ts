/** What a picture of a comparison says above and below its bars, line by line, before it is broken to the width.
 *
 * @module
 */
import type { ComparisonAnswer } from "../answer/answer.ts";
import { summaryFigures } from "./answer-figure.ts";
import {
  auditText,
  basisText,
  CHART_WORDS,
  chartWarningText,
  orderText,
  restText,
  silentText,
  sourceText,
  summaryText,
  unitText,
} from "./chart-copy.ts";
import type { TextRole } from "./chart-style.ts";
import { silentRows, type BarGroup } from "./comparison-bars.ts";
import { comparisonTitle } from "./comparison-title.ts";

/** A line of text and what it is for. */
export interface ChartLine {
  readonly text: string;
  readonly role: TextRole;
}

/** What stands between two parts of one line. */
const PART = " · ";

/** The title (what is compared) and what the bars have in common. */
export function headLines(
  answer: ComparisonAnswer,
  groups: readonly BarGroup[],
): readonly ChartLine[] {
  const title = comparisonTitle(answer);
  const [only] = groups;
  const common =
    groups.length === 1 && only !== undefined ? measureParts(only, title) : [CHART_WORDS.apart];
  return [
    { text: title, role: "title" },
    { text: [...common, orderText(answer.order)].join(PART), role: "subtitle" },
  ];
}

/** What the bars of one of several groups have in common. */
export function groupLine(group: BarGroup): ChartLine {
  return { text: measureParts(group, "").join(PART), role: "heading" };
}

/** Results, cautions and sources, the weightiest first. */
export function noteLines(
  answer: ComparisonAnswer,
  groups: readonly BarGroup[],
  restCount: number,
): readonly ChartLine[] {
  const bars = groups.flatMap((group) => group.bars);
  const silent = groups.length > 1 ? silentRows(answer) : [];
  const cautions = [
    ...answer.warnings.map(chartWarningText),
    ...(silent.length === 0 ? [] : [silentText(silent)]),
    ...bars.flatMap(({ label, figure }) =>
      (figure?.notes ?? []).map((note) => auditText(label, note)),
    ),
    ...(restCount === 0 ? [] : [restText(bars.length, restCount)]),
  ];
  const summaries = summaryFigures(answer);
  const sources = [...new Set(bars.flatMap(({ source }) => source ?? []))];
  return [
    ...summaries.map((figure): ChartLine => ({ text: summaryText(figure), role: "label" })),
    ...cautions.map((text): ChartLine => ({ text, role: "warning" })),
    ...(sources.length === 0 ? [] : [{ text: sourceText(sources), role: "note" } as const]),
  ];
}

function measureParts({ indicator, unit, basis }: BarGroup, title: string): readonly string[] {
  return [
    ...(indicator === undefined || indicator === title ? [] : [indicator]),
    unitText(unit),
    ...(basis === undefined ? [] : [basisText(basis)]),
  ];
}
