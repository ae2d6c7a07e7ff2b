/** What questions are read against: the corpus and the day.
 *
 * @module
 */
import type { Gazetteer } from "../documents/regions.ts";
import type { Region } from "../documents/region.ts";
import type { ReportMetadata } from "../documents/report.ts";

/** What scope resolution knows of the corpus and the day. */
export interface ScopeContext {
  readonly gazetteer: Gazetteer;
  readonly reports: readonly ReportMetadata[];
  /** The year that 今年 means. */
  readonly referenceYear: number;
  /** Says whether any of these reports mentions a name: then a foreign place is a matter (深圳特发集团), not a scope. */
  isMentioned(name: string, reports: readonly ReportMetadata[]): Promise<boolean>;
}

/** The reports on these regions; all reports where no region is given. */
export function reportsOn(
  regions: readonly Region[],
  reports: readonly ReportMetadata[],
): readonly ReportMetadata[] {
  if (regions.length === 0) return reports;
  const names = new Set(regions.map(({ fullName }) => fullName));
  return reports.filter(({ region }) => names.has(region.fullName));
}

/** The regions that the reports are about, each once, in the order of their first reports. */
export function corpusRegions(reports: readonly ReportMetadata[]): readonly Region[] {
  return [...new Map(reports.map((report) => [report.region.fullName, report.region])).values()];
}

/** Says whether the corpus has reports of regions below this one and none of its own: 山东省, so that 山东谁的复议多 asks for those. */
export function isOnlyParent(region: Region, { reports }: Pick<ScopeContext, "reports">): boolean {
  const regions = corpusRegions(reports);
  return (
    regions.some((one) => isBelow(one, region)) &&
    !regions.some((one) => one.fullName === region.fullName)
  );
}

/** Says whether a region is part of another: 环翠区 of 威海市 and of 山东省. */
export function isBelow(region: Region, parent: Region): boolean {
  return region.fullName !== parent.fullName && region.fullName.startsWith(parent.fullName);
}
