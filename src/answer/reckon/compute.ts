/** Figures that no report states but that follow from stated ones by a plain formula: remainders, sums, ratios, averages, differences.
 *
 * Only figures of one sentence are put together, with one measure word: there the report itself sets them side by side,
 * so that they have one basis.
 *
 * @module
 */
import type { Approximation, Figure } from "../../figures/figure.ts";
import { countsOneSort, isCountedAlike } from "../compare/comparability.ts";
import { isQuantity, isToldTwice, mayBeAdded } from "./addable.ts";
import {
  jointApproximation,
  termOf,
  toPlaces,
  withoutDust,
  writtenOut,
  type Computed,
} from "./computed-figure.ts";

/**
 * What is left of a whole without its parts: 50件 accepted, 39件 closed, 11件 open. `undefined` without parts, and where they are larger
 * than the whole or count another sort of thing (件 and 人; papers may be 件 and 份).
 */
export function remainder(whole: Figure, ...parts: readonly Figure[]): Computed | undefined {
  const value = withoutDust(parts.reduce((left, part) => left - part.value, whole.value));
  if (parts.length === 0 || value < 0 || parts.some((part) => !fitsInto(part, whole))) {
    return undefined;
  }
  const from = [whole, ...parts];
  return writtenOut({
    operation: "difference",
    indicator: `${whole.indicator}减${parts.map(({ indicator }) => indicator).join("、")}`,
    value,
    unit: whole.unit,
    terms: from.map(termOf).join("－"),
    from,
  });
}

/**
 * The sum of several figures; every sum of an answer is made here. `undefined` for fewer than two, and for any that `mayBeAdded` refuses:
 * one figure twice, a whole with its part, other measure words, other reports. `text` is the cleaned text of their report.
 */
export function sum(parts: readonly Figure[], text: string): Computed | undefined {
  if (!mayBeAdded(parts, text)) return undefined;
  return added(
    parts,
    parts.map(({ indicator }) => indicator),
  );
}

/** Figures of which one number stands in a sum: a stated one, or what was computed from several. */
export type Term = Computed | Figure;

/**
 * The sum of numbers that may be computed themselves: （42件－36件）＋（52件－50件）. Whether adding them up means something is the caller's to
 * know. `undefined` for fewer than two, where a figure would count twice, or where they are no quantities counted alike.
 */
export function sumOfTerms(terms: readonly Term[]): Computed | undefined {
  const from = statedIn(terms);
  const isEachOnce = new Set(from).size === from.length;
  if (!isEachOnce || !from.every(isQuantity)) return undefined;
  const [first] = terms;
  const isAlike = ({ unit }: Term): boolean =>
    first !== undefined && unit !== "%" && isCountedAlike(unit, first.unit);
  if (!terms.every(isAlike)) return undefined;
  return added(terms, [...new Set(terms.map(({ indicator }) => indicator))]);
}

/** The sum under the names of its terms, in the unit of the first; `undefined` for fewer than two. */
function added(terms: readonly Term[], names: readonly string[]): Computed | undefined {
  const [first, ...others] = terms;
  if (first === undefined || others.length === 0) return undefined;
  return writtenOut({
    operation: "sum",
    indicator: `${names.join("、")}合计`,
    value: withoutDust(terms.reduce((total, term) => total + term.value, 0)),
    unit: first.unit,
    terms: terms.map(wordsOfTerm).join("＋"),
    from: statedIn(terms),
  });
}

function statedIn(terms: readonly Term[]): readonly Figure[] {
  return terms.flatMap((term) => ("from" in term ? term.from : [term]));
}

function wordsOfTerm(term: Term): string {
  if (!("formula" in term)) return termOf(term);
  const [words = ""] = term.formula.split("＝");
  return `（${words}）`;
}

/** How many times one figure is another. `undefined` where they are counted otherwise or the base is 0. */
export function ratio(figure: Figure, base: Figure): Computed | undefined {
  if (!countsOneSort(figure.unit, base.unit) || base.value === 0) return undefined;
  if (isToldTwice(figure, base)) return undefined;
  return writtenOut({
    operation: "ratio",
    indicator: `${namesOf(figure, base).join(isOfOnePlace(figure, base) ? "与" : `${figure.indicator}与`)}之比`,
    value: toPlaces(figure.value / base.value),
    unit: "倍",
    terms: `${termOf(figure)}÷${termOf(base)}`,
    from: [figure, base],
  });
}

/** What an average is for each of: 场, 个镇街. */
export interface Per {
  readonly measure: string;
  /** Empty where the measure word says all. */
  readonly noun: string;
}

/**
 * How much of a total there is for each of what a count counts: 12000余人÷201场＝59.7人; the name says that it is for each 场. To two
 * places, and not exact where that drops any. `undefined` where the count is 0 or both are counted alike.
 */
export function average(
  total: Figure,
  count: Figure,
  { measure, noun }: Per,
): Computed | undefined {
  if (!isQuantity(total) || count.kind !== "count" || count.value === 0) return undefined;
  if (total.unit === count.unit || isToldTwice(total, count)) return undefined;
  const quotient = total.value / count.value;
  const value = toPlaces(quotient);
  return writtenOut({
    operation: "average",
    indicator: `${total.indicator}（平均每${measure}${noun}）`,
    value,
    unit: total.unit,
    approximation: value === withoutDust(quotient) ? jointApproximation([total, count]) : "approx",
    terms: `${termOf(total)}÷${termOf(count)}`,
    from: [total, count],
  });
}

/** The measure words that stand for any other of their sort: 85份－64件＝21件. */
const GENERAL_UNITS = ["件", "个"];

/** How much larger one figure is than another of the same measure: 3276件－1788件. `undefined` for other measures. */
export function difference(larger: Figure, smaller: Figure): Computed | undefined {
  if (!countsOneSort(larger.unit, smaller.unit) || larger.kind !== smaller.kind) return undefined;
  if (isToldTwice(larger, smaller)) return undefined;
  const units = [larger.unit, smaller.unit];
  const [first, second] = units;
  const general = GENERAL_UNITS.find((unit) => first !== second && units.includes(unit));
  return writtenOut({
    operation: "difference",
    indicator: `${namesOf(larger, smaller).join("与")}相差`,
    value: withoutDust(larger.value - smaller.value),
    unit: larger.unit === "%" ? "个百分点" : (general ?? larger.unit),
    approximation: boundOf(larger, smaller),
    terms: `${termOf(larger)}－${termOf(smaller)}`,
    from: [larger, smaller],
  });
}

/** What tells two figures apart: their regions, and their years where those differ; of one report what they measure. */
function namesOf(a: Figure, b: Figure): readonly [string, string] {
  if (isOfOnePlace(a, b)) return [a.indicator, b.indicator];
  if (a.year === b.year) return [a.region, b.region];
  const year = (figure: Figure): string => `${String(figure.year)}年`;
  return a.region === b.region
    ? [`${a.region}${year(a)}`, year(b)]
    : [`${a.region}${year(a)}`, `${b.region}${year(b)}`];
}

/** Whether the figures are of one region and year, so that only what they measure tells them apart. */
function isOfOnePlace(a: Figure, b: Figure): boolean {
  return a.region === b.region && a.year === b.year;
}

/** Says whether a figure may be a part of another by how they are counted: of one report and kind, and no larger than the whole. */
export function fitsInto(part: Figure, whole: Figure): boolean {
  return (
    !isToldTwice(part, whole) &&
    part.reportId === whole.reportId &&
    countsOneSort(part.unit, whole.unit) &&
    part.kind === whole.kind &&
    isQuantity(whole) &&
    part.value <= whole.value
  );
}

/** What 95%以上 and 85.2% differ by is no less than 9.8 points, what 120天 and 60天以内 differ by no less than 60 days; the other way round no more. */
function boundOf(larger: Figure, smaller: Figure): Approximation {
  const isSharp = (figure: Figure): boolean => jointApproximation([figure]) === "exact";
  if (isSharp(smaller) && larger.approximation !== "approx") return boundAs(larger);
  if (isSharp(larger) && smaller.approximation !== "approx") {
    const bound = boundAs(smaller);
    return bound === "at_least" ? "at_most" : bound === "at_most" ? "at_least" : bound;
  }
  return jointApproximation([larger, smaller]);
}

function boundAs(figure: Figure): Approximation {
  const { approximation } = figure;
  if (approximation === "over") return "at_least";
  return approximation === "exact" ? jointApproximation([figure]) : approximation;
}
