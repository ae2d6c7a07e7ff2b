/** What an index holds of a report: the figures that it states, and its cleaned text.
 *
 * @module
 */
import type { ReportId } from "../documents/report.ts";
import type { Figure } from "../figures/figure.ts";
import type { Indexes } from "./indexes.ts";

/** The figures that the reports state, report by report in reading order, without their numbers in the index; unknown reports give none. */
export async function statedFigures(
  { figures }: Pick<Indexes, "figures">,
  reports: readonly ReportId[],
): Promise<readonly Figure[]> {
  return (await figures.figures(reports)).map(({ figure }) => figure);
}

/** The cleaned text of a report, which the spans of its figures and passages point into. */
export async function cleanTextOf(
  { passages }: Pick<Indexes, "passages">,
  report: ReportId,
): Promise<string> {
  return (await passages.text(report)).clean.text;
}
