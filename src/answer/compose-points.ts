/** Composes the points of a section as such: each quoted from its marker on, its opening sentence marked, in the order of the report.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import type { SectionKind } from "../documents/section-kind.ts";
import type { CitationGroup, PassagesAnswer, PointCount } from "./answer.ts";
import { CitationList } from "./cite.ts";
import type { ComposeContext } from "./context.ts";
import { scopeWarnings } from "./scope-warnings.ts";
import { sectionPoints, type Point } from "./section-points.ts";
import { understoodOf } from "./understood.ts";

/** At most this many points are quoted, of several reports together. */
const LIST_LIMIT = 12;

/** Who wants fewer citations than an answer usually has gets no more. */
const USUAL_LIMIT = 5;

/** Of more reports too few points each would be quoted: then their best passages are. */
const MAX_REPORTS = 3;

/**
 * Composes the answer; `undefined` where one of the reports asked about does not divide the section into points, so that a count would
 * mislead, or where there are too many reports to quote.
 */
export async function composePoints(
  context: ComposeContext,
  kind: SectionKind,
): Promise<PassagesAnswer | undefined> {
  const { question, indexes } = context;
  const reports = latestReports(question.scope.reports);
  if (reports.length > MAX_REPORTS) return undefined;
  const points = await Promise.all(reports.map(({ id }) => sectionPoints(indexes, id, kind)));
  if (points.some((of) => of.length === 0)) return undefined;
  const list = new CitationList(indexes);
  const groups: CitationGroup[] = [];
  const pointCounts: PointCount[] = [];
  const limit = context.limit < USUAL_LIMIT ? context.limit : Math.max(context.limit, LIST_LIMIT);
  const share = Math.max(1, Math.floor(limit / reports.length));
  for (const [at, report] of reports.entries()) {
    const own = points[at] ?? [];
    groups.push(...(await citePoints(list, report, own.slice(0, share))));
    pointCounts.push({ region: report.region.name, year: report.year, kind, count: own.length });
  }
  return {
    kind: "passages",
    question: question.asked,
    understood: understoodOf(question),
    groups,
    pointCounts,
    figures: [],
    citations: list.citations,
    warnings: scopeWarnings(question.scope),
    suggestions: [],
  };
}

/** Of each region the latest of the reports asked about: the points of several years are no one list. */
function latestReports(reports: readonly ReportMetadata[]): readonly ReportMetadata[] {
  const latest = new Map<string, ReportMetadata>();
  for (const report of reports) {
    const known = latest.get(report.region.fullName);
    if (known === undefined || report.year > known.year) latest.set(report.region.fullName, report);
  }
  return [...latest.values()];
}

/** One group for each heading that the points stand under. */
async function citePoints(
  list: CitationList,
  { region, year }: ReportMetadata,
  points: readonly Point[],
): Promise<readonly CitationGroup[]> {
  const groups = new Map<string, CitationGroup & { citations: number[] }>();
  for (const { passage, span, opening } of points) {
    const { reportId, sectionPath } = passage;
    const number = await list.cite({ reportId, sectionPath, span, marks: [opening] });
    const heading = sectionPath.join(" › ");
    const group = groups.get(heading) ?? { region: region.name, year, heading, citations: [] };
    group.citations.push(number);
    groups.set(heading, group);
  }
  return [...groups.values()];
}
