/** Finds the rows of a comparison: for each report the figure that measures what the others' figures measure.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import { measuredIn } from "../../question/parts.ts";
import { countsWhatIsNegated } from "../../retrieval/other-outcome.ts";
import { likeness } from "../../text/likeness.ts";
import { sliceSpan } from "../../text/span.ts";
import type { ComposeContext } from "../context.ts";
import type { Computed } from "../reckon/computed-figure.ts";
import { derive, deriveShare, fitsOutcome, partAskedFor } from "../reckon/derive.ts";
import { isSameSentence } from "../reckon/whole-and-part.ts";
import { searchFigures } from "../search/figure-search.ts";
import { withoutOtherMatters } from "./other-matters.ts";
import { comparedKind, findCandidates } from "./row-candidates.ts";
import type { RowCandidate } from "./row-confidence.ts";
import { isRateOfPart, partsOf, sumOfParts } from "./row-parts.ts";

/** A report's figures in a comparison, stated or computed. */
export interface Row {
  readonly report: ReportMetadata;
  /** More than one where the report states only parts: 省级清单206项，市级清单55项. Never empty. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** What is compared in place of the figures: their sum, or what follows from them. */
  readonly computed?: Computed;
  /** Whether the report may well mean another thing than is asked for, so that nothing is ranked with it. */
  readonly isDoubtful?: boolean;
}

/** What of a row is compared: a computed figure stands for those that it follows from. */
export function comparedFigures({ figures, computed }: Row): readonly [Figure, ...Figure[]] {
  if (computed === undefined) return figures;
  const { indicator, value, unit, raw, approximation } = computed;
  const kind = unit === "%" ? "rate" : figures[0].kind;
  return [{ ...figures[0], indicator, value, unit, raw, approximation, kind, basis: [] }];
}

/** The rows of the reports asked about, in their order; a report that does not state the measure has none. */
export async function findRows(context: ComposeContext, topic: string): Promise<readonly Row[]> {
  const { weights } = context;
  const candidates = await findCandidates(context, topic);
  const { threshold, rowThreshold } = weights.comparison;
  const isFound = candidates.some(({ confidence }) => confidence >= threshold);
  const near = candidates.filter(({ confidence }) => isFound && confidence >= rowThreshold);
  const stated = await withoutOtherMatters(near, context.forms.terms(topic).grouped, (figure) =>
    wordsAround(context, figure),
  );
  const ids = stated.map(({ report }) => report.id);
  const all = await statedFigures(context.indexes, ids);
  const isDoubtful = doubtsOf(stated, weights.comparison.rankThreshold);
  const rows: Row[] = [];
  for (const one of stated) {
    const row = { ...(await rowOf(context, topic, one, all)), isDoubtful: isDoubtful(one) };
    // 没调成的: those that were settled are the very others.
    if (row.computed !== undefined || !countsWhatIsNegated(topic, row.figures[0])) rows.push(row);
  }
  if (comparedKind(context, topic).kind !== "rate") return rows;
  const ofParts = new Set<Row>();
  for (const row of rows) if (await isOfPart(context, topic, row, all)) ofParts.add(row);
  const derived = await deriveRows(context, topic);
  return context.question.scope.reports.flatMap((report) => {
    const own = rows.find((row) => row.report === report);
    const other = derived.find((row) => row.report === report);
    return (own === undefined || ofParts.has(own) ? (other ?? own) : own) ?? [];
  });
}

/** A figure's sentence with its name and its heading. */
async function wordsAround({ indexes }: ComposeContext, figure: Figure): Promise<string> {
  const text = await cleanTextOf(indexes, figure.reportId);
  return figure.indicator + figure.sectionPath.join("") + sliceSpan(text, figure.sentenceSpan);
}

/** Names of one thing at several stages are alike from this on: 新收行政复议案件数, 受理行政复议案件数. */
const SAME_THING = 0.6;

/** A row is doubtful where its figure is far from the question, and is not named like that of the surest row. */
function doubtsOf(
  stated: readonly RowCandidate[],
  rankThreshold: number,
): (one: RowCandidate) => boolean {
  const [surest] = [...stated].sort((a, b) => b.confidence - a.confidence);
  const name = surest?.hit.figure.indicator ?? "";
  return ({ confidence, hit }) =>
    confidence < rankThreshold && likeness(hit.figure.indicator, name) < SAME_THING;
}

async function rowOf(
  { indexes }: ComposeContext,
  topic: string,
  { report, hit }: RowCandidate,
  all: readonly Figure[],
): Promise<Row> {
  const own = all.filter((figure) => figure.reportId === report.id);
  const text = await cleanTextOf(indexes, report.id);
  const computed = derive(topic, hit.figure, own, text);
  if (computed !== undefined) return { report, figures: [hit.figure], computed };
  const [first = hit.figure, ...others] = partsOf(topic, hit.figure, own);
  const total = sumOfParts([first, ...others], text);
  return {
    report,
    figures: [first, ...others],
    ...(total === undefined ? {} : { computed: total }),
  };
}

async function isOfPart(
  { indexes }: ComposeContext,
  topic: string,
  { report, figures: [figure] }: Row,
  all: readonly Figure[],
): Promise<boolean> {
  const text = await cleanTextOf(indexes, report.id);
  return figure.kind === "rate" && isRateOfPart(topic, figure, all, text);
}

/** A report that does not state the rate may state its parts; where it gives the rate beside them, in whatever name, that stands. */
async function deriveRows(context: ComposeContext, topic: string): Promise<readonly Row[]> {
  const form = await context.forms.ofTopic(measuredIn(topic));
  const counts = await searchFigures(context, form, { kind: "count" });
  const rows: Row[] = [];
  for (const [i, report] of context.question.scope.reports.entries()) {
    const hits = counts[i]?.hits ?? [];
    const part = partAskedFor(topic, hits);
    if (part === undefined) continue;
    const figures = hits.map(({ figure }) => figure);
    const text = await cleanTextOf(context.indexes, report.id);
    const stated = figures.find(
      (other) =>
        other.kind === "rate" &&
        isSameSentence(other, part) &&
        fitsOutcome(topic, other) &&
        !isRateOfPart(topic, other, figures, text),
    );
    const computed = stated === undefined ? deriveShare(topic, hits, text) : undefined;
    if (stated !== undefined) rows.push({ report, figures: [stated] });
    else if (computed !== undefined) rows.push({ report, figures: [part], computed });
  }
  return rows;
}
