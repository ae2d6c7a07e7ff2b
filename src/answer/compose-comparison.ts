/** Composes comparisons: the same measure of several regions or years, one row each, ranked only where that means something.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import { listedParts } from "../question/parts.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureHit } from "../retrieval/find-figures.ts";
import type { AnswerFigure, ComparisonAnswer, ComparisonRow, Warning } from "./answer.ts";
import { citeComputed, citeFigure } from "./claim.ts";
import { CitationList } from "./cite.ts";
import { judge } from "./comparability.ts";
import { difference, ratio, type Computed } from "./compute.ts";
import type { ComposeContext } from "./context.ts";
import type { SearchForm } from "./search-forms.ts";
import { derive, deriveShare, fitsOutcome } from "./derive.ts";
import { expectedOf, searchFigures, type FiguresOfReport } from "./figure-search.ts";
import { scopeWarnings } from "./scope-warnings.ts";
import { understoodOf } from "./understood.ts";

/** Among hits of nearly the same score, the one counted like the other regions' is taken. */
const SAME_MEASURE_MARGIN = 0.1;

const ASKS_LOW = /最低|最少|最小|[谁哪][^，。？?]{0,8}(?:低|少|小|落后)|从低到高|由低到高/u;
const ASKS_HIGH = /最高|最多|最大|从高到低|由高到低/u;
const ASKS_RATIO = /几倍|多少倍|倍数/u;
const ASKS_DIFFERENCE =
  /差(?:多少|几|距)|相差|[多高少低]多少|多出|比[^，。？?]{0,9}[多高少低][^，。？?]{0,12}(?:多少|几)/u;

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
  const rows = await findAllRows(context);
  if (rows.length === 0) return undefined;
  const { warnings, isRankable } = judge(
    rows.map(({ report, figure }) => ({ region: report.region.name, figure })),
  );
  const asksLow = ASKS_LOW.test(question.topic) && !ASKS_HIGH.test(question.topic);
  const order = isRankable ? (asksLow ? "low" : "high") : "unranked";
  const sorted = order === "unranked" ? rows : [...rows].sort((a, b) => compareRows(a, b, order));
  const list = new CitationList(context.indexes);
  const shown = await showRows(list, sorted);
  const summary = summarise(question.topic, sorted);
  const lacking = question.scope.reports.filter(
    (report) => !rows.some((row) => row.report === report),
  );
  return {
    kind: "comparison",
    rows: shown.rows,
    order,
    question: question.asked,
    understood: understoodOf(question),
    figures: [...shown.figures, ...(await showSummary(list, summary))],
    citations: list.citations,
    warnings: [...scopeWarnings(question.scope), ...warnings, ...lackWarnings(lacking)],
    suggestions: [],
  };
}

/** Rows for each thing of a list (人大建议和政协提案各…), else for the question as a whole. */
async function findAllRows(context: ComposeContext): Promise<readonly Row[]> {
  const listed = listedParts(context.question.topic);
  if (listed.length === 0) return findRows(context, context.question.topic);
  const rows: Row[] = [];
  for (const part of listed) {
    rows.push(...(await findRows(context, part)));
  }
  return rows.filter((row, i) => rows.findIndex((one) => one.figure === row.figure) === i);
}

/**
 * The surest report's figure sets the measure. A report that says it in other words is found by that figure's name, which is
 * nearer to its own name than the question is: 调处成功1768件 by 调解成功数.
 */
async function findRows(context: ComposeContext, topic: string): Promise<readonly Row[]> {
  const { threshold } = context.weights.answerable;
  const form = await context.forms.ofTopic(topic);
  const expected = expectedOf(context, topic);
  const found = await searchFigures(context, form, expected);
  const stated =
    expected.kind === "rate"
      ? found.filter(({ hits: [best] }) => best !== undefined && fitsOutcome(topic, best.figure))
      : found;
  const [lead] = [...stated].sort((a, b) => b.confidence - a.confidence);
  if (lead === undefined || lead.confidence < threshold) {
    return expected.kind === "rate" ? deriveRows(context, topic, form) : [];
  }
  const model = likeMost(lead.hits, stated);
  if (model === undefined) return [];
  const name = await context.forms.ofFigure(model);
  const byName = await searchFigures(context, name, { kind: model.figure.kind });
  return chooseRows(context, { topic, found, byName, model: model.figure });
}

/**
 * Among the lead's nearly best figures the one whose measure word the other reports count with too: 清理16件 rather than
 * 清理工作3次 where another report has 清理9件.
 */
function likeMost(
  hits: readonly FigureHit[],
  reports: readonly FiguresOfReport[],
): FigureHit | undefined {
  const supportOf = (unit: string): number =>
    reports.filter((report) => nearBest(report.hits).some(({ figure }) => figure.unit === unit))
      .length;
  const near = nearBest(hits);
  const most = Math.max(0, ...near.map(({ figure }) => supportOf(figure.unit)));
  return near.find(({ figure }) => supportOf(figure.unit) === most);
}

function nearBest(hits: readonly FigureHit[]): readonly FigureHit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter((hit) => hit.score >= best - SAME_MEASURE_MARGIN);
}

/** No report states the rate, but they may state its parts. */
async function deriveRows(
  context: ComposeContext,
  topic: string,
  form: SearchForm,
): Promise<readonly Row[]> {
  const counts = await searchFigures(context, form, { kind: "count" });
  return context.question.scope.reports.flatMap((report, i) => {
    const computed = deriveShare(topic, counts[i]?.hits ?? []);
    const [figure] = computed?.from ?? [];
    return computed === undefined || figure === undefined ? [] : [{ report, figure, computed }];
  });
}

function chooseRows(
  { question, weights }: ComposeContext,
  search: {
    readonly topic: string;
    readonly found: readonly FiguresOfReport[];
    readonly byName: readonly FiguresOfReport[];
    readonly model: Figure;
  },
): readonly Row[] {
  const { threshold, comparisonThreshold } = weights.answerable;
  return question.scope.reports.flatMap((report, i) => {
    const asked = search.found[i];
    const named = search.byName[i];
    const isSure = asked !== undefined && asked.confidence >= threshold;
    const isNamed = named !== undefined && named.confidence >= comparisonThreshold;
    const chosen = isSure ? asked : isNamed ? named : undefined;
    const hit = chosen === undefined ? undefined : likeModel(chosen.hits, search.model);
    if (chosen === undefined || hit === undefined) return [];
    const figures = chosen.hits.map(({ figure }) => figure);
    const computed = derive(search.topic, hit.figure, figures);
    return [{ report, figure: hit.figure, ...(computed === undefined ? {} : { computed }) }];
  });
}

function likeModel(hits: readonly FigureHit[], model: Figure): FigureHit | undefined {
  const [best] = hits;
  if (best === undefined) return undefined;
  const near = nearBest(hits);
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
  return citeComputed(list, computed);
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
  const [summary] = await citeComputed(list, computed);
  return summary === undefined
    ? []
    : [{ ...summary, region: [...new Set(computed.from.map((one) => one.region))].join("/") }];
}

function lackWarnings(lacking: readonly ReportMetadata[]): readonly Warning[] {
  return lacking.length === 0 ? [] : [{ kind: "not-stated", reports: lacking }];
}
