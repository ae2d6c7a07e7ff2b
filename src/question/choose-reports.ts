/** Chooses the reports of the regions and years that a question asks about.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { ReportMetadata } from "../documents/report.ts";
import type { AskedYears } from "./asked-years.ts";
import type { MissingReport, Scope } from "./question.ts";

/** How a question asks, as far as the choice of reports depends on it. */
export interface ReportCues {
  /** The whole question. */
  readonly text: string;
  /** A plan would answer: no number, no shortcoming is asked for. */
  readonly asksForPlans: boolean;
  /** The words speak of plans: 打算, 准备. */
  readonly isPlanWorded: boolean;
  /** Whether the regions were named one by one, so that a year without a report is missed. */
  readonly isExplicit: boolean;
}

/** The part of a scope that names reports. */
export type ChosenReports = Pick<Scope, "reports" | "missing" | "planYear">;

/** 报告, 下一步, 来年: the year named is the report's own, and the plans are for the year after it. */
const OWN_YEAR = /报告|下一?步|下一?年|来年|明年|次年|今后/u;

/**
 * Chooses the reports of each region: those of the years asked, or all of them, the latest first, where no year was.
 * 峄城22年准备怎么做 gives the report on 2021 with 2022 as `planYear`. If a set of regions has no report at all of the years,
 * each of them misses the first year.
 */
export function chooseReports(
  regions: readonly Region[],
  asked: AskedYears,
  cues: ReportCues,
  corpus: readonly ReportMetadata[],
): ChosenReports {
  const { years, latest } = asked;
  const choices = regions.map((region) => {
    const own = corpus
      .filter((report) => report.region.fullName === region.fullName)
      .sort((a, b) => b.year - a.year);
    return years === undefined
      ? latestReports(region, own, latest)
      : reportsOfYears(region, own, years, cues);
  });
  if (years !== undefined && isPartlyHeld(choices, cues)) {
    return joined(
      choices.map((choice, i) =>
        choice.reports.length > 0 ? choice : nearestReport(regions[i], years, corpus, choice),
      ),
    );
  }
  const reports = choices.flatMap((choice) => choice.reports);
  // 威海市2023年和环翠区2021年 names a year for each region, not every year for both.
  const isPaired = regions.length > 1 && (years?.length ?? 0) > 1;
  const missing = choices.flatMap((choice) =>
    isPaired && choice.reports.length > 0 ? [] : choice.missing,
  );
  const { planYear } = choices.findLast((choice) => choice.planYear !== undefined) ?? {};
  const [year] = years ?? [];
  if (reports.length === 0 && missing.length === 0 && year !== undefined) {
    return { reports, missing: regions.map((region) => ({ region, year })) };
  }
  return { reports, missing, ...(planYear === undefined ? {} : { planYear }) };
}

/** Says whether some of the regions named have a report of the years asked for and some have none; plans have years of their own. */
function isPartlyHeld(
  choices: readonly ChosenReports[],
  { isExplicit, asksForPlans }: ReportCues,
): boolean {
  const isHeld = choices.map(({ reports }) => reports.length > 0);
  return isExplicit && !asksForPlans && isHeld.includes(true) && isHeld.includes(false);
}

function joined(choices: readonly ChosenReports[]): ChosenReports {
  return {
    reports: choices.flatMap(({ reports }) => reports),
    missing: choices.flatMap(({ missing }) => missing),
  };
}

/**
 * The report of the year nearest to the one asked for, where others of the regions named have a report of that year: 23年梨树、都兰谁多 can
 * be answered for 都兰 by the report that there is, and the answer says of which year it is.
 */
function nearestReport(
  region: Region | undefined,
  years: readonly number[],
  corpus: readonly ReportMetadata[],
  none: ChosenReports,
): ChosenReports {
  const [asked = 0] = years;
  const [nearest] = corpus
    .filter((report) => report.region.fullName === region?.fullName)
    .sort((a, b) => Math.abs(a.year - asked) - Math.abs(b.year - asked) || b.year - a.year);
  if (region === undefined || nearest === undefined) return none;
  return { reports: [nearest], missing: [{ region, year: asked, instead: nearest.year }] };
}

function latestReports(
  region: Region,
  own: readonly ReportMetadata[],
  count: number | undefined,
): ChosenReports {
  const reports = count === undefined ? own : own.slice(0, count);
  return { reports, missing: reports.length === 0 ? [{ region }] : [] };
}

function reportsOfYears(
  region: Region,
  own: readonly ReportMetadata[],
  years: readonly number[],
  cues: ReportCues,
): ChosenReports {
  // Plans for 2022 and the work of 2021 stand in one report, which is then chosen once.
  const chosen = new Set<ReportMetadata>();
  const missing: MissingReport[] = [];
  let planYear: number | undefined;
  for (const year of years) {
    const exact = own.find((report) => report.year === year);
    const before = own.find((report) => report.year === year - 1);
    if (before !== undefined && meansPlans(exact, cues)) {
      chosen.add(before);
      planYear = year;
    } else if (exact !== undefined) chosen.add(exact);
    else if (cues.isExplicit) missing.push({ region, year });
  }
  return { reports: [...chosen], missing, ...(planYear === undefined ? {} : { planYear }) };
}

/**
 * Says whether a year means the plans for it: there is no report on the year itself, or the words speak of plans and not of
 * a report (峄城22年准备怎么做).
 */
function meansPlans(exact: ReportMetadata | undefined, cues: ReportCues): boolean {
  if (!cues.asksForPlans) return false;
  return exact === undefined || (cues.isPlanWorded && !OWN_YEAR.test(cues.text));
}
