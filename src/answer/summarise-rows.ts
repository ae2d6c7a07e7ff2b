/** What a comparison of two rows asks to be worked out: how many times one is the other, by how much they differ.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import type { Question } from "../question/question.ts";
import type { AnswerFigure } from "./answer.ts";
import type { CitationList } from "./cite.ts";
import { citeComputed } from "./claim.ts";
import { comparedFigures, type Row } from "./comparison-rows.ts";
import { difference, ratio, type Computed } from "./compute.ts";

const ASKS_RATIO = /几倍|多少倍|倍数/u;
const ASKS_DIFFERENCE =
  /差(?:多少|几|距)|相差|[多高少低](?:多少|几)|多出|比[^，。？?]{0,9}[多高少低][^，。？?]{0,12}(?:多少|几)/u;

/** How a measure moved: asked of one region's years. */
const ASKS_CHANGE = /变|多了|少了|升了|降了|增|减|比/u;

/** Works it out; `undefined` where it is not asked for, or the rows are not two single figures. */
export function summariseRows(
  { topic, scope }: Question,
  rows: readonly Row[],
): Computed | undefined {
  const asked = ({ report }: Row): number => scope.reports.indexOf(report);
  const [first, second] = rows;
  if (first === undefined || second === undefined || rows.length > 2) return undefined;
  if (rows.some((row) => comparedFigures(row).length > 1)) return undefined;
  const [one, other] = [comparedFigures(first)[0], comparedFigures(second)[0]];
  // 马尾是大武口的几倍 asks for the first named by the second, whichever is larger.
  if (ASKS_RATIO.test(topic))
    return asked(first) <= asked(second) ? ratio(one, other) : ratio(other, one);
  const isSameRegion = first.report.region.fullName === second.report.region.fullName;
  if (!ASKS_DIFFERENCE.test(topic) && !(isSameRegion && ASKS_CHANGE.test(topic))) return undefined;
  return one.value >= other.value ? difference(one, other) : difference(other, one);
}

/** Shows it under the names of all regions that it is of, in the order in which they were named. */
export async function showSummary(
  list: CitationList,
  computed: Computed | undefined,
  { scope }: Question,
): Promise<readonly AnswerFigure[]> {
  if (computed === undefined) return [];
  const [summary] = await citeComputed(list, computed);
  return summary === undefined ? [] : [{ ...summary, region: regionsOf(computed, scope.reports) }];
}

function regionsOf({ from }: Computed, reports: readonly ReportMetadata[]): string {
  const order = reports.map(({ id }) => id);
  const figures = [...from].sort((a, b) => order.indexOf(a.reportId) - order.indexOf(b.reportId));
  return [...new Set(figures.map(({ region }) => region))].join("/");
}
