/** Composes comparisons: the same measure of several regions or years, one row each, ranked only where that means something.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureHit } from "../retrieval/find-figures.ts";
import type { AnswerFigure, ComparisonAnswer, ComparisonRow, Warning } from "./answer.ts";
import { citeFigure } from "./claim.ts";
import { CitationList } from "./cite.ts";
import { judge } from "./comparability.ts";
import { difference, ratio, type Computed } from "./compute.ts";
import type { ComposeContext } from "./context.ts";
import { derive } from "./derive.ts";
import { expectedOf, searchFigures, type FiguresOfReport } from "./figure-search.ts";
import { scopeWarnings } from "./scope-warnings.ts";
import { understoodOf } from "./understood.ts";

/** Among hits of nearly the same score, the one counted like the other regions' is taken. */
const SAME_MEASURE_MARGIN = 0.1;

const ASKS_LOW = /最低|最少|最小|[谁哪][^，。？?]{0,8}(?:低|少|小|落后)|从低到高|由低到高/u;
const ASKS_RATIO = /几倍|多少倍|倍数/u;
const ASKS_DIFFERENCE = /差(?:多少|几|距)|相差|[多高少低]多少|多出/u;

/** A region's figure, stated or computed. */
interface Row {
  readonly report: ReportMetadata;
  readonly figure: Figure;
  readonly computed?: Computed;
}

/** Composes the comparison; `undefined` where no report surely states what is asked for. */
export async function composeComparison(
  context: ComposeContext,
): Promise<ComparisonAnswer | undefined> {
  const { question } = context;
  const found = await searchFigures(context, context, expectedOf(context, question.topic));
  const rows = chooseRows(context, found);
  if (rows.length === 0) return undefined;
  const { warnings, isRankable } = judge(
    rows.map(({ report, figure }) => ({ region: report.region.name, figure })),
  );
  const order = isRankable ? (ASKS_LOW.test(question.topic) ? "low" : "high") : "unranked";
  const sorted = order === "unranked" ? rows : [...rows].sort((a, b) => compareRows(a, b, order));
  const list = new CitationList(context.indexes);
  const shown = await showRows(list, sorted);
  const summary = summarise(question.topic, sorted);
  const lacking = question.scope.reports.filter((report) => !rows.some((row) => row.report === report));
  return {
    kind: "comparison",
    rows: shown.rows,
    order,
    question: question.asked,
    understood: understoodOf(question),
    figures: [...shown.figures, ...(await showSummary(list, summary))],
    citations: list.citations,
    warnings: [
      ...scopeWarnings(question.scope).filter((warning) => warning.kind !== "mixed-years"),
      ...warnings,
      ...lackWarnings(lacking),
    ],
    suggestions: [],
  };
}

/** The surest report's figure sets the measure; the others follow it where they state it nearly as well. */
function chooseRows(context: ComposeContext, found: readonly FiguresOfReport[]): readonly Row[] {
  const { question, weights } = context;
  const sure = found.filter((report) => report.confidence >= weights.answerable.threshold);
  const [lead] = [...sure].sort((a, b) => b.confidence - a.confidence);
  const model = lead?.hits[0]?.figure;
  if (model === undefined) return [];
  return sure.flatMap((one) => {
    const report = question.scope.reports.find(({ id }) => id === one.reportId);
    const hit = likeModel(one.hits, model);
    if (report === undefined || hit === undefined) return [];
    const computed = derive(
      question.topic,
      hit.figure,
      one.hits.map(({ figure }) => figure),
    );
    return [{ report, figure: hit.figure, ...(computed === undefined ? {} : { computed }) }];
  });
}

function likeModel(hits: readonly FigureHit[], model: Figure): FigureHit | undefined {
  const [best] = hits;
  if (best === undefined) return undefined;
  const near = hits.filter((hit) => hit.score >= best.score - SAME_MEASURE_MARGIN);
  return (
    near.find(({ figure }) => figure.kind === model.kind && figure.unit === model.unit) ?? best
  );
}

function valueOf(row: Row): number {
  return row.computed?.value ?? row.figure.value;
}

function compareRows(a: Row, b: Row, order: "high" | "low"): number {
  return order === "low" ? valueOf(a) - valueOf(b) : valueOf(b) - valueOf(a);
}

async function showRows(
  list: CitationList,
  rows: readonly Row[],
): Promise<{ readonly rows: readonly ComparisonRow[]; readonly figures: readonly AnswerFigure[] }> {
  const figures: AnswerFigure[] = [];
  const shown: ComparisonRow[] = [];
  for (const { report, figure, computed } of rows) {
    const own = await showRow(list, figure, computed);
    shown.push({
      region: report.region.name,
      year: report.year,
      figures: own.map((_, i) => figures.length + i),
      citations: [...new Set(own.map((one) => one.citation))],
    });
    figures.push(...own);
  }
  return { rows: shown, figures };
}

async function showRow(
  list: CitationList,
  figure: Figure,
  computed: Computed | undefined,
): Promise<readonly AnswerFigure[]> {
  if (computed === undefined) return [await citeFigure(list, figure)];
  return showComputed(list, computed);
}

async function showComputed(list: CitationList, computed: Computed): Promise<readonly AnswerFigure[]> {
  const stated: AnswerFigure[] = [];
  for (const figure of computed.from) stated.push(await citeFigure(list, figure));
  const [first] = stated;
  if (first === undefined) return [];
  const { indicator, value, unit, raw, approximation, formula } = computed;
  return [
    { ...first, indicator, value, unit, raw, approximation, formula, computed: true, notes: [] },
    ...stated,
  ];
}

/** 几倍 and 相差 of two regions. */
function summarise(topic: string, rows: readonly Row[]): Computed | undefined {
  const [first, second] = rows;
  if (rows.length !== 2 || first === undefined || second === undefined) return undefined;
  if (ASKS_RATIO.test(topic)) return ratio(first.figure, second.figure);
  if (!ASKS_DIFFERENCE.test(topic)) return undefined;
  return valueOf(first) >= valueOf(second)
    ? difference(first.figure, second.figure)
    : difference(second.figure, first.figure);
}

async function showSummary(
  list: CitationList,
  computed: Computed | undefined,
): Promise<readonly AnswerFigure[]> {
  if (computed === undefined) return [];
  const [summary] = await showComputed(list, computed);
  return summary === undefined
    ? []
    : [{ ...summary, region: [...new Set(computed.from.map((one) => one.region))].join("/") }];
}

function lackWarnings(lacking: readonly ReportMetadata[]): readonly Warning[] {
  return lacking.length === 0 ? [] : [{ kind: "not-stated", reports: lacking }];
}
