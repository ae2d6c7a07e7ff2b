/** Names of reports in a row: 环翠区2021年、威海市2023年.
 *
 * @module
 */

/** At most this many reports or regions are named in one sentence; the rest is a number. */
export const NAMED_COUNT = 8;

/** A report, as far as its name goes; without a year, all of the region. */
interface RegionYear {
  readonly region: { readonly name: string };
  readonly year?: number;
}

/** 环翠区2021年、威海市2023年; from nine on 等19篇. */
export function listRegionYears(reports: readonly RegionYear[]): string {
  const shown = reports.slice(0, NAMED_COUNT);
  const names = shown
    .map(({ region, year }) => region.name + (year === undefined ? "" : `${String(year)}年`))
    .join("、");
  return reports.length > shown.length ? `${names}等${String(reports.length)}篇` : names;
}
