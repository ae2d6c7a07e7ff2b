/** The catalogue: which reports the corpus holds, by region and year.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { ReportMetadata } from "../documents/report.ts";

/** Answers what the corpus holds. Regions are meant by their full name: 山东省威海市环翠区. */
export interface Catalogue {
  /** All reports, by full name of the region, then by year, then by id. */
  readonly reports: readonly ReportMetadata[];
  /** Every region that has a report, once, in the order of `reports`. */
  readonly regions: readonly Region[];
  /** Every year that has a report, ascending. */
  readonly years: readonly number[];
  /** The reports of a region, by year; empty for a region without any. */
  reportsOf(regionFullName: string): readonly ReportMetadata[];
  /** The reports of a region about a year: one as a rule, several where a report was published twice. */
  find(regionFullName: string, year: number): readonly ReportMetadata[];
}

/** Makes the catalogue of some reports, given in any order. */
export function createCatalogue(reports: readonly ReportMetadata[]): Catalogue {
  const ordered = reports.toSorted(byRegionAndYear);
  const byRegion = new Map<string, ReportMetadata[]>();
  const regions: Region[] = [];
  for (const report of ordered) {
    const sameRegion = byRegion.get(report.region.fullName);
    if (sameRegion === undefined) {
      byRegion.set(report.region.fullName, [report]);
      regions.push(report.region);
    } else {
      sameRegion.push(report);
    }
  }
  const reportsOf = (fullName: string): readonly ReportMetadata[] => byRegion.get(fullName) ?? [];
  return {
    reports: ordered,
    regions,
    years: [...new Set(ordered.map((report) => report.year))].sort((a, b) => a - b),
    reportsOf,
    find: (fullName, year) => reportsOf(fullName).filter((report) => report.year === year),
  };
}

/** Orders reports by the full name of their region (so that a city stands before its districts), year and id. */
export function byRegionAndYear(a: ReportMetadata, b: ReportMetadata): number {
  return compare(a.region.fullName, b.region.fullName) || a.year - b.year || compare(a.id, b.id);
}

/** By code unit: the same on every machine, which a locale's order is not. */
function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
