/** Composes the points of a section as such: each quoted from its marker on, its opening sentence marked, in the order of the report.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { SectionKind } from "../../documents/section-kind.ts";
import { frameOf } from "../answer-frame.ts";
import type { PassagesAnswer } from "../answer.ts";
import { CitationList, type Evidence } from "../cite/cite.ts";
import { LIST_LIMIT, type ComposeContext } from "../context.ts";
import { sectionPoints, type Point } from "../search/section-points.ts";

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
  const limit = context.limit < USUAL_LIMIT ? context.limit : Math.max(context.limit, LIST_LIMIT);
  const share = Math.max(1, Math.floor(limit / reports.length));
  const groups = await list.citeInGroups(
    points.flatMap((own) => own.slice(0, share).map(pointEvidence)),
  );
  return {
    ...frameOf(question),
    kind: "passages",
    groups,
    pointCounts: reports.map(({ region, year }, at) => ({
      region: region.name,
      year,
      kind,
      count: points[at]?.length ?? 0,
    })),
    citations: list.citations,
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

function pointEvidence({ passage, span, opening }: Point): Evidence {
  const { reportId, sectionPath } = passage;
  return { reportId, sectionPath, span, marks: [opening] };
}
