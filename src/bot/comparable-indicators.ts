/** What several reports state, for /compare to offer where no indicator is named.
 *
 * @module
 */
import type { Indexes } from "../indexes/indexes.ts";
import { memoise } from "../memoise.ts";
import { endingsOf } from "../render/comparison-title.ts";

/** As many as are looked through at a glance. */
const INDICATOR_COUNT = 6;

/** A shorter name says too little to be compared: 活动场次. */
const MIN_NAME_LENGTH = 6;

/**
 * Names indicators that at least two reports state, the most widespread first and the longer name of two that are as
 * widespread. 受理行政复议案件数 and 新收行政复议案件数 count together, as 行政复议案件数. Empty where reports share none.
 */
export const comparableIndicators = memoise(count);

/** Takes a moment in a large corpus. */
async function count({ reports, figures }: Indexes): Promise<readonly string[]> {
  const reportsOf = new Map<string, Set<string>>();
  for (const { figure } of await figures.figures(reports.map(({ id }) => id))) {
    for (const name of endingsOf(figure.indicator)) {
      const stating = reportsOf.get(name) ?? new Set();
      reportsOf.set(name, stating.add(figure.reportId));
    }
  }
  const names = [...reportsOf]
    .map(([name, stating]) => ({ name, reportCount: stating.size }))
    .filter(({ name, reportCount }) => name.length >= MIN_NAME_LENGTH && reportCount > 1)
    .sort((a, b) => b.reportCount - a.reportCount || b.name.length - a.name.length);
  const offered: string[] = [];
  for (const { name } of names) {
    const isOffered = offered.some((other) => other.endsWith(name) || name.endsWith(other));
    if (!isOffered && offered.length < INDICATOR_COUNT) offered.push(name);
  }
  return offered;
}
