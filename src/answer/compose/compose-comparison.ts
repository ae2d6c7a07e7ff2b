/** Composes comparisons: the same measure of several regions or years, one row each, ranked only where that means something.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import { frameOf } from "../answer-frame.ts";
import type { AnswerFigure, ComparisonAnswer, ComparisonRow } from "../answer.ts";
import { CitationList } from "../cite/cite.ts";
import { citeComputed, citeFigure } from "../cite/claim.ts";
import { judge } from "../compare/comparability.ts";
import { measuresOf, type Measure } from "../compare/compared-measures.ts";
import { comparedFigures, findRows, type Row } from "../compare/comparison-rows.ts";
import { withNotes, withoutNotes } from "../compare/noted-rows.ts";
import type { ComposeContext } from "../context.ts";
import { findSummedRows } from "../compare/summed-rows.ts";
import {
  asksForTotal,
  nestedIn,
  showSummary,
  summariseRows,
  totalOf,
} from "../compare/summarise-rows.ts";
import type { RegionNote } from "../../question/region-notes.ts";
import type { Warning } from "../warning.ts";

const ASKS_LOW =
  /最低|最少|最小|最短|最快|[谁哪][^，。？?]{0,8}(?:低|少|小|短|快|落后)|从低到高|由低到高/u;
const ASKS_HIGH = /最高|最多|最大|从高到低|由高到低/u;

/** Of ranks: 谁落后, 排名最低, 谁靠后. */
const ASKS_LAST = /落后|靠后|最低|最差|垫底|末/u;

/** 谁, 哪年, 最, 排名: an order is asked for, even of one region's years. */
const ASKS_ORDER = /谁|哪|最|排/u;

type Order = ComparisonAnswer["order"];

/** The rows of one measure with what must be said of them. */
interface Compared {
  readonly rows: readonly Row[];
  readonly order: Order;
  readonly warnings: readonly Warning[];
}

/** Composes the comparison; `undefined` where no report surely states what is asked for. */
export async function composeComparison(
  asked: ComposeContext,
): Promise<ComparisonAnswer | undefined> {
  const { context, notes } = withoutNotes(asked);
  const { question } = context;
  const measures = await measuresOf(context);
  const compared = await compareAll(context, measures, notes);
  const rows = compared
    .flatMap((one) => one.rows)
    .filter((row, i, all) => all.findIndex((one) => one.figures[0] === row.figures[0]) === i);
  if (rows.length === 0) return undefined;
  const frame = frameOf(asked.question);
  const list = new CitationList(context.indexes);
  const isTotal = compared.length === 1 && rows.length > 1 && asksForTotal(question);
  const total = await showSummary(list, isTotal ? totalOf(rows) : undefined);
  const shown = await showRows(list, rows, total.length);
  const summary = compared.length === 1 && !isTotal ? summariseRows(question, rows) : undefined;
  return {
    ...frame,
    kind: "comparison",
    rows: shown.rows,
    order: compared.length === 1 && !isTotal ? (compared[0]?.order ?? "unranked") : "unranked",
    figures: [...total, ...shown.figures, ...(await showSummary(list, summary))],
    citations: list.citations,
    warnings: distinct([
      ...frame.warnings,
      ...compared.flatMap(({ warnings }) => (total.length > 0 ? warnings.map(ofTotal) : warnings)),
      ...(isTotal ? nestedWarnings(rows) : []),
    ]),
  };
}

/** Compares each measure by itself, or all rows with each other where each region was asked for its own thing. */
async function compareAll(
  context: ComposeContext,
  measures: readonly Measure[],
  notes: readonly RegionNote[],
): Promise<readonly Compared[]> {
  const found: { readonly measure: Measure; readonly rows: readonly Row[] }[] = [];
  for (const measure of measures) {
    const own = contextOf(context, measure);
    const summed = await findSummedRows(own, measure.topic);
    const stated = summed ?? (await findRows(own, measure.topic));
    const rows = await withNotes(own, measure.topic, stated, notes);
    found.push({ measure, rows: rows.filter(({ report }) => measure.reports.includes(report)) });
  }
  const { topic } = context.question;
  const [first] = measures;
  if (first?.isPaired === true) {
    const rows = found.flatMap((one) => one.rows);
    return [
      compare(
        topic,
        rows,
        measures.flatMap((measure) => measure.reports),
      ),
    ];
  }
  return found.map(({ measure, rows }) =>
    compare(topic, rows, measure.reports, measures.length > 1 ? measure.topic : undefined),
  );
}

/** What each region is asked for by itself is looked for in its report alone. */
export function contextOf(context: ComposeContext, { reports, isPaired }: Measure): ComposeContext {
  if (!isPaired) return context;
  const { question } = context;
  return { ...context, question: { ...question, scope: { ...question.scope, reports } } };
}

/** Orders rows where that means something, and says what stands against it; `measure` names it among several. */
function compare(
  topic: string,
  rows: readonly Row[],
  reports: readonly ReportMetadata[],
  measure?: string,
): Compared {
  const { warnings, isRankable } = judge(
    rows.flatMap((row) =>
      comparedFigures(row).map((figure) => ({
        region: row.report.region.fullName,
        label: labelOf(row.report, rows),
        figure,
      })),
    ),
  );
  const lacking = reports.filter((report) => !rows.some((row) => row.report === report));
  const isWhole = rows.every((row) => comparedFigures(row).length === 1);
  const doubtful = rows.filter((row) => rows.length > 1 && row.isDoubtful === true);
  const isSure = doubtful.length === 0;
  const order = isRankable && isWhole && isSure ? orderOf(topic, rows) : "unranked";
  return {
    rows: order === "unranked" ? byYear(rows) : [...rows].sort((a, b) => compareRows(a, b, order)),
    order,
    warnings: [...warnings, ...doubtWarnings(doubtful, rows), ...lackWarnings(lacking, measure)],
  };
}

/** The years of one region stand in their own order, unless a rank is asked for. */
function orderOf(topic: string, rows: readonly Row[]): Order {
  if (isOneRegion(rows) && !ASKS_ORDER.test(topic)) return "unranked";
  // The first place is the best: 居第3位 stands before 居第5位, unless the last is asked for.
  if (rows.every(({ figures: [figure] }) => figure.kind === "rank")) {
    return ASKS_LAST.test(topic) ? "high" : "low";
  }
  return ASKS_LOW.test(topic) && !ASKS_HIGH.test(topic) ? "low" : "high";
}

function byYear(rows: readonly Row[]): readonly Row[] {
  return isOneRegion(rows) ? [...rows].sort((a, b) => a.report.year - b.report.year) : rows;
}

function isOneRegion(rows: readonly Row[]): boolean {
  return new Set(rows.map(({ report }) => report.region.fullName)).size === 1;
}

/** 环翠区, or 缙云县2022年 where the rows have several years of it. */
function labelOf({ region, year }: ReportMetadata, rows: readonly Row[]): string {
  const years = rows.filter(({ report }) => report.region.fullName === region.fullName).length;
  return years > 1 ? `${region.name}${String(year)}年` : region.name;
}

function valueOf({ computed, figures: [figure] }: Row): number {
  return computed?.value ?? figure.value;
}

function compareRows(a: Row, b: Row, order: "high" | "low"): number {
  return order === "low" ? valueOf(a) - valueOf(b) : valueOf(b) - valueOf(a);
}

async function showRows(
  list: CitationList,
  rows: readonly Row[],
  start: number,
): Promise<{ readonly rows: readonly ComparisonRow[]; readonly figures: readonly AnswerFigure[] }> {
  const figures: AnswerFigure[] = [];
  const shown: ComparisonRow[] = [];
  for (const row of rows) {
    const own = await showRow(list, row);
    shown.push({
      region: row.report.region.name,
      year: row.report.year,
      figures: own.map((_, i) => start + figures.length + i),
      citations: [...new Set(own.map((one) => one.citation))],
    });
    figures.push(...own);
  }
  return { rows: shown, figures };
}

async function showRow(
  list: CitationList,
  { figures, computed }: Row,
): Promise<readonly AnswerFigure[]> {
  if (computed !== undefined) return citeComputed(list, computed);
  const shown: AnswerFigure[] = [];
  for (const figure of figures) shown.push(await citeFigure(list, figure));
  return shown;
}

/** 专题辅导 may not be the 普法活动 that is asked for: what each row is of is said, and nothing is ranked. */
function doubtWarnings(doubtful: readonly Row[], rows: readonly Row[]): readonly Warning[] {
  if (doubtful.length === 0) return [];
  const words = doubtful.map((row) => ({
    region: labelOf(row.report, rows),
    words: comparedFigures(row)[0].indicator,
  }));
  return [{ kind: "doubtful", rows: words }];
}

function lackWarnings(
  lacking: readonly ReportMetadata[],
  measure: string | undefined,
): readonly Warning[] {
  if (lacking.length === 0) return [];
  return [{ kind: "not-stated", reports: lacking, ...(measure === undefined ? {} : { measure }) }];
}

/** What stands against ranking stands against adding up. */
function ofTotal(warning: Warning): Warning {
  return warning.kind === "different-bases" || warning.kind === "not-stated"
    ? { ...warning, isOfTotal: true }
    : warning;
}

/** What a city counts may hold what its district counts: they are not added up. */
function nestedWarnings(rows: readonly Row[]): readonly Warning[] {
  const nested = nestedIn(rows);
  return nested === undefined ? [] : [{ kind: "nested", ...nested }];
}

/** Measures of one question may call for the same warning. */
function distinct(warnings: readonly Warning[]): readonly Warning[] {
  const texts = warnings.map((warning) => JSON.stringify(warning));
  return warnings.filter((_, i) => texts.indexOf(texts[i] ?? "") === i);
}
