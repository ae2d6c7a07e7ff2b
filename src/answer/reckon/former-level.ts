/** What a measure was before it changed, and by how much it changed, where the report states one of the two: 3874项，较上年减少126项.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { formerlyOf } from "../../figures/former.ts";
import { countsOneSort } from "../compare/comparability.ts";
import { difference } from "./compute.ts";
import { termOf, withoutDust, writtenOut, type Computed } from "./computed-figure.ts";
import { isSameSentence } from "./whole-and-part.ts";

/** The level before the change that the sentence of a level states: 20个工作日 of 由20个工作日压缩至7个工作日. */
function statedFormer(level: Figure, figures: readonly Figure[]): Figure | undefined {
  return figures.find(
    (other) =>
      formerlyOf(other.indicator) === level.indicator &&
      isSameSentence(other, level) &&
      countsOneSort(other.unit, level.unit),
  );
}

/** Against the year before: 较上年, 同比, 比2022年. Must not match 较计划. */
const AGAINST_YEAR = /年|同比/u;

/** What tells the level of the year before from that of the report's own year. */
export const OF_YEAR_BEFORE = "（上年）";

/** The level of the year before, from how much was added to it or taken from it: 3874项＋126项＝4000项. */
export function computedFormer(level: Figure, figures: readonly Figure[]): Computed | undefined {
  const change = figures.find(
    (other) =>
      other.kind === "change" &&
      AGAINST_YEAR.test(other.comparison?.against ?? "") &&
      other.unit === level.unit &&
      other.indicator.startsWith(level.indicator) &&
      other.span.start > level.span.start &&
      isSameSentence(other, level),
  );
  if (change?.comparison === undefined || level.kind === "rate") return undefined;
  const isLess = change.comparison.direction === "down";
  const value = withoutDust(level.value + (isLess ? change.value : -change.value));
  if (value < 0) return undefined;
  return writtenOut({
    operation: isLess ? "sum" : "difference",
    indicator: `${level.indicator}${OF_YEAR_BEFORE}`,
    value,
    unit: level.unit,
    terms: [level, change].map(termOf).join(isLess ? "＋" : "－"),
    from: [level, change],
  });
}

/** By how much a level differs from the former one beside it: 20个工作日－7个工作日＝13个工作日. */
export function changeOf(level: Figure, figures: readonly Figure[]): Computed | undefined {
  const former = statedFormer(level, figures);
  if (former === undefined || former.value === level.value) return undefined;
  const isLess = former.value > level.value;
  const computed = isLess ? difference(former, level) : difference(level, former);
  return computed && { ...computed, indicator: `${level.indicator}${isLess ? "减少" : "增加"}` };
}
