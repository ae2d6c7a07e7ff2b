/** The year that 今年 and 明年 mean in a question for plans of a region whose latest report is older.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { ReportCues } from "./choose-reports.ts";
import type { PeriodMention } from "./periods.ts";
import { reportsOn, type ScopeContext } from "./scope-context.ts";

/**
 * The year from which 今年 and 明年 are counted. Whoever asks for plans of one region (邻水明年准备怎么抓普法) reads its latest report, whose
 * plans are for the year after it: with a report on 2023 as the latest, both mean 2024, and the answer says so. What is asked of 明年 can be
 * nothing but plans, what is asked of 今年 only where the words say so. Everything else is counted from the reference year, as are plans that
 * a report of the year before may tell of.
 */
export function planningYear(
  regions: readonly Region[],
  periods: readonly PeriodMention[],
  { isPlanWorded, asksForPlans }: Pick<ReportCues, "isPlanWorded" | "asksForPlans">,
  { reports, referenceYear }: ScopeContext,
): number {
  const [period, ...others] = periods;
  if (period?.kind !== "relative" || others.length > 0 || regions.length !== 1)
    return referenceYear;
  const mayBeAhead = period.offset > 0 ? asksForPlans : isPlanWorded;
  if (period.offset < 0 || !mayBeAhead) return referenceYear;
  const latest = Math.max(...reportsOn(regions, reports).map(({ year }) => year));
  const isTold = latest >= referenceYear + period.offset - 1;
  return isTold || !Number.isFinite(latest) ? referenceYear : latest + 1 - period.offset;
}
