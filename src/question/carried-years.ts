/** Which years a turn takes from the one before it: the same, the one before, the year that is planned for.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import { askedYears } from "./asked-years.ts";
import type { NamedRegions } from "./named-regions.ts";
import { steppedBack, type PeriodMention } from "./periods.ts";
import type { Intent } from "./question.ts";
import type { Reading } from "./read-turn.ts";
import { reportsOn, type ScopeContext } from "./scope-context.ts";
import type { ReadMentions } from "./scope-mentions.ts";

/**
 * Says whether the corpus has a report on one of the years for the regions, or none of theirs at all. Plans for a year stand in the report
 * on the one before.
 */
export function isHeld(
  regions: readonly Region[],
  periods: readonly PeriodMention[],
  { reports, referenceYear, intent }: ScopeContext & Pick<Reading, "intent">,
): boolean {
  const { years } = askedYears(periods, referenceYear);
  if (years === undefined) return true;
  const own = reportsOn(regions, reports);
  const ahead = MAY_BE_PLANS.has(intent) ? 1 : 0;
  return (
    own.length === 0 || own.some(({ year }) => years.includes(year) || years.includes(year + ahead))
  );
}

/** Intents that a plan may answer. */
const MAY_BE_PLANS: ReadonlySet<Intent> = new Set(["plan", "list", "practice", "open"]);

/**
 * Says whether 明年 is the year that plans were asked for before, now of another place: 那峄城明年呢 after 环翠区2022年打算怎么做, which the
 * report on 2021 answers.
 */
export function isSamePlanYear(
  own: ReadMentions,
  before: ReadMentions,
  { intent, ...context }: ScopeContext & Pick<Reading, "intent">,
): boolean {
  const [period, ...others] = own.periods;
  if (period?.kind !== "relative" || period.offset !== 1 || others.length > 0) return false;
  const year = yearSpokenOf(before.named, before.periods, context);
  const ofPlan = reportsOn(before.named.regions, context.reports).map((report) => report.year);
  return (
    intent === "plan" && year !== undefined && ofPlan.includes(year - 1) && !ofPlan.includes(year)
  );
}

/**
 * 上一年 as the year before the one that the turn before was about. 明年 as the year after it, whose plans stand in the report of that year
 * unless it has a report itself.
 */
export function stepped(
  own: readonly PeriodMention[],
  { named, periods }: ReadMentions,
  context: ScopeContext,
): readonly PeriodMention[] {
  const year = yearSpokenOf(named, periods, context);
  if (year === undefined) return own;
  const isReported = reportsOn(named.regions, context.reports).some(
    (report) => report.year === year + 1,
  );
  return steppedBack(own, year).flatMap((period): readonly PeriodMention[] => {
    if (period.kind !== "relative" || period.word !== "明年") return [period];
    const { span } = period;
    const next: PeriodMention = { kind: "years", years: [year + 1], span };
    return isReported ? [next] : [next, { kind: "next", span }];
  });
}

/**
 * The year that the turn before was about: the one that it names, else that of the latest report of its one region. `undefined` where it
 * is about several.
 */
function yearSpokenOf(
  { regions }: NamedRegions,
  periods: readonly PeriodMention[],
  { reports }: ScopeContext,
): number | undefined {
  const named = periods.flatMap((period) => (period.kind === "years" ? period.years : []));
  if (periods.length > 0) return named.length === 1 ? named[0] : undefined;
  if (regions.length !== 1) return undefined;
  const years = reportsOn(regions, reports).map(({ year }) => year);
  return years.length === 0 ? undefined : Math.max(...years);
}
