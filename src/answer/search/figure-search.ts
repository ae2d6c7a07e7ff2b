/** The figures that a question or a part of it asks for, with how sure that is.
 *
 * @module
 */
import type { ReportId, ReportMetadata } from "../../documents/report.ts";
import { expectationOf, type Expectation } from "../../question/expectation.ts";
import { yearParts } from "../../question/year-part.ts";
import { figureConfidence, WIDEST_MARGIN } from "../../retrieval/answerable.ts";
import {
  findFigures,
  rankFigures,
  type FigureHit,
  type FigureQuery,
} from "../../retrieval/find-figures.ts";
import type { ComposeContext } from "../context.ts";
import type { SearchForm } from "./search-forms.ts";
import { ofYearParts } from "./year-part-figures.ts";

/** The figures of one report, ranked for one question. */
export interface FiguresOfReport {
  readonly reportId: ReportId;
  /** Best first; empty for a report without figures. */
  readonly hits: readonly FigureHit[];
  /** How much better the best figure of any report fits than this report's best: 0 or more. */
  readonly gap: number;
  /** How much better the best fits than the next of this report, see `FigureEvidence`. */
  readonly margin: number;
  /** How likely it is that the best is the one asked for: 0 to 1; 0 without figures. */
  readonly confidence: number;
}

/**
 * Ranks the figures of every report for a part of the question, and tells for each of the reports asked about how sure
 * its best is. The whole corpus is looked at, since a better fit elsewhere tells what a report does not say.
 */
export async function searchFigures(
  context: ComposeContext,
  form: SearchForm,
  expected: Expectation,
): Promise<readonly FiguresOfReport[]> {
  const { indexes, question, weights } = context;
  const { hits, bestScore } = await rankFigures(
    indexes,
    queryOf(context, form, expected),
    { reports: indexes.reports, shown: question.scope.reports },
    weights.figures,
  );
  const fitting = await ofYearParts(hits, yearParts(question.topic), indexes);
  return groupByReport(context, fitting, bestScore);
}

/** Ranks the figures of the whole corpus, best first; of a part of the year only those of that part where the question names one. */
export async function searchEverywhere(
  context: ComposeContext,
  form: SearchForm,
  expected: Expectation,
): Promise<readonly FigureHit[]> {
  const { indexes, question } = context;
  const hits = await searchReports(context, form, expected, indexes.reports);
  return ofYearParts(hits, yearParts(question.topic), indexes);
}

/** Ranks the figures of some reports, best first. */
async function searchReports(
  context: ComposeContext,
  form: SearchForm,
  expected: Expectation,
  reports: readonly ReportMetadata[],
): Promise<readonly FigureHit[]> {
  const query = queryOf(context, form, expected);
  return findFigures(context.indexes, query, reports, context.weights.figures);
}

function queryOf(
  { question }: ComposeContext,
  { vector, terms, topic }: SearchForm,
  expected: Expectation,
): FigureQuery {
  const { background, asksForPlans } = question;
  return {
    vector,
    terms: terms.grouped,
    expected,
    topic,
    asksForPlans,
    ...(background === undefined ? {} : { background: background.topic }),
  };
}

/** The hits of each report asked about, with how sure its best is; `bestScore` is that of the whole corpus. */
export function groupByReport(
  { question, weights }: ComposeContext,
  hits: readonly FigureHit[],
  bestScore = hits[0]?.score ?? 0,
): readonly FiguresOfReport[] {
  const byReport = new Map<ReportId, FigureHit[]>();
  for (const hit of hits) {
    const own = byReport.get(hit.figure.reportId);
    if (own === undefined) byReport.set(hit.figure.reportId, [hit]);
    else own.push(hit);
  }
  return question.scope.reports.map(({ id }) => {
    const own = byReport.get(id) ?? [];
    const [best] = own;
    if (best === undefined) return { reportId: id, hits: own, gap: 0, margin: 0, confidence: 0 };
    const gap = Math.max(0, bestScore - best.score);
    const margin = marginOf(own);
    const confidence = figureConfidence({ ...best, gap, margin }, weights.answerable);
    return { reportId: id, hits: own, gap, margin, confidence };
  });
}

function marginOf([best, next]: readonly FigureHit[]): number {
  if (best === undefined || next === undefined) return WIDEST_MARGIN;
  return Math.min(WIDEST_MARGIN, best.score - next.score);
}

/** What the question as a whole expects; in a follow-up the words before may tell it (那马尾呢 after 多少件). */
export function expectedOf(context: ComposeContext, topic: string): Expectation {
  const own = expectationOf(topic);
  const { background } = context.question;
  return own.kind === undefined && background !== undefined ? expectationOf(background.topic) : own;
}
