/** Figures that no report states but that follow from stated ones by a plain formula: remainders, shares, sums.
 *
 * Only figures of one sentence are put together, with one measure word: there the report itself sets them side by side,
 * so that they have one basis.
 *
 * @module
 */
import type { Approximation, Figure } from "../../figures/figure.ts";
import { isToldTwice, mayBeAdded } from "./addable.ts";
import { countsOneSort, isCountedAlike } from "../compare/comparability.ts";
import { roundedTo } from "./rounding.ts";

/** How a figure is computed: what is left, and what two differ by, are differences. */
export type Operation = "sum" | "difference" | "share" | "ratio" | "average";

/** A computed figure and what it was computed from. */
export interface Computed {
  readonly operation: Operation;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  /** As shown: 79.52%. */
  readonly raw: string;
  readonly approximation: Approximation;
  /** 198÷249＝79.52%. */
  readonly formula: string;
  /** The stated figures, in the order of the formula. */
  readonly from: readonly Figure[];
}

/** Percentages are given to two places, as the reports do. */
const PERCENT_PLACES = 2;

/**
 * What is left of a whole without its parts: 50件 accepted, 39件 closed, 11件 open. `undefined` without parts, and where they are larger
 * than the whole or count another sort of thing (件 and 人; papers may be 件 and 份).
 */
export function remainder(whole: Figure, ...parts: readonly Figure[]): Computed | undefined {
  const value = round(parts.reduce((left, part) => left - part.value, whole.value));
  if (parts.length === 0 || value < 0 || parts.some((part) => !fitsInto(part, whole))) {
    return undefined;
  }
  const raw = amountText(value, whole.unit);
  return {
    operation: "difference",
    indicator: `${whole.indicator}减${parts.map(({ indicator }) => indicator).join("、")}`,
    value,
    unit: whole.unit,
    raw,
    approximation: joint([whole, ...parts]),
    formula: `${[whole, ...parts].map(termOf).join("－")}＝${raw}`,
    from: [whole, ...parts],
  };
}

/** The share of a whole that a part makes, in percent. `undefined` where they do not fit or the whole is 0. */
export function share(whole: Figure, part: Figure): Computed | undefined {
  if (!fitsInto(part, whole) || whole.value === 0) return undefined;
  const value = Number(((100 * part.value) / whole.value).toFixed(PERCENT_PLACES));
  return {
    operation: "share",
    indicator: `${part.indicator}占${whole.indicator}比例`,
    value,
    unit: "%",
    raw: `${String(value)}%`,
    approximation: joint([whole, part]),
    formula: `${termOf(part)}÷${termOf(whole)}＝${String(value)}%`,
    from: [part, whole],
  };
}

/**
 * The share of a whole that several parts make together, in percent; of one part as `share` gives it. Parts that `sum` does not add up
 * have no share together. `text` is the cleaned text of their report.
 */
export function shareOfSum(
  whole: Figure,
  parts: readonly Figure[],
  text: string,
): Computed | undefined {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return share(whole, first);
  const total = sum(parts, text);
  if (total === undefined || total.value > whole.value || whole.value === 0) return undefined;
  if (parts.some((part) => !fitsInto(part, whole))) return undefined;
  const value = Number(((100 * total.value) / whole.value).toFixed(PERCENT_PLACES));
  return {
    operation: "share",
    indicator: `${parts.map((part) => part.indicator).join("、")}占${whole.indicator}比例`,
    value,
    unit: "%",
    raw: `${String(value)}%`,
    approximation: joint([whole, ...parts]),
    formula: `（${parts.map(termOf).join("＋")}）÷${termOf(whole)}＝${String(value)}%`,
    from: [...parts, whole],
  };
}

/**
 * The sum of several figures; every sum of an answer is made here. `undefined` for fewer than two, and for any that `mayBeAdded` refuses:
 * one figure twice, a whole with its part, other measure words, other reports. `text` is the cleaned text of their report.
 */
export function sum(parts: readonly Figure[], text: string): Computed | undefined {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || !mayBeAdded(parts, text)) return undefined;
  const value = round(parts.reduce((total, part) => total + part.value, 0));
  const raw = amountText(value, first.unit);
  return {
    operation: "sum",
    indicator: `${parts.map((part) => part.indicator).join("、")}合计`,
    value,
    unit: first.unit,
    raw,
    approximation: joint(parts),
    formula: `${parts.map(termOf).join("＋")}＝${raw}`,
    from: parts,
  };
}

/** The share of an addend in the sum that was shown before it, in percent: 3件÷13件. `undefined` for a sum of 0. */
export function shareOfTotal(total: Computed, part: Figure): Computed | undefined {
  if (total.value === 0) return undefined;
  const value = Number(((100 * part.value) / total.value).toFixed(PERCENT_PLACES));
  return {
    operation: "share",
    indicator: `${part.indicator}占合计比例`,
    value,
    unit: "%",
    raw: `${String(value)}%`,
    approximation: total.approximation,
    formula: `${termOf(part)}÷${total.raw}＝${String(value)}%`,
    from: [part],
  };
}

/** Figures of which one number stands in a sum: a stated one, or what was computed from several. */
export type Term = Computed | Figure;

/**
 * The sum of numbers that may be computed themselves: （42件－36件）＋（52件－50件）. Whether adding them up means something is the caller's to
 * know. `undefined` for fewer than two, where a figure would count twice, or where they are no quantities counted alike.
 */
export function sumOfTerms(terms: readonly Term[]): Computed | undefined {
  const [first] = terms;
  const from = terms.flatMap((term) => ("from" in term ? term.from : [term]));
  if (first === undefined || terms.length < 2 || new Set(from).size < from.length) return undefined;
  if (terms.some(({ unit }) => unit === "%" || !isCountedAlike(unit, first.unit))) return undefined;
  if (!from.every(isCount)) return undefined;
  const value = round(terms.reduce((total, term) => total + term.value, 0));
  const raw = amountText(value, first.unit);
  return {
    operation: "sum",
    indicator: `${[...new Set(terms.map(({ indicator }) => indicator))].join("、")}合计`,
    value,
    unit: first.unit,
    raw,
    approximation: joint(from),
    formula: `${terms.map(wordsOfTerm).join("＋")}＝${raw}`,
    from,
  };
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
  const value = Number((figure.value / base.value).toFixed(PERCENT_PLACES));
  return {
    operation: "ratio",
    indicator: `${namesOf(figure, base).join(isOfOnePlace(figure, base) ? "与" : `${figure.indicator}与`)}之比`,
    value,
    unit: "倍",
    raw: `${String(value)}倍`,
    approximation: joint([figure, base]),
    formula: `${termOf(figure)}÷${termOf(base)}＝${String(value)}倍`,
    from: [figure, base],
  };
}

/** What an average is for each of: 场, 个镇街. */
export interface Per {
  readonly measure: string;
  /** Empty where the measure word says all. */
  readonly noun: string;
}

/**
 * How much of a total there is for each of what a count counts: 12000余人÷201场＝59.7人; the name says that it is for each 场. To two
 * places of the unit shown, and not exact where that drops any. `undefined` where the count is 0 or both are counted alike.
 */
export function average(
  total: Figure,
  count: Figure,
  { measure, noun }: Per,
): Computed | undefined {
  if (!isCount(total) || count.kind !== "count" || count.value === 0) return undefined;
  if (total.unit === count.unit || isToldTwice(total, count)) return undefined;
  const quotient = total.value / count.value;
  const isInTenThousands = total.unit === "元" && quotient >= TEN_THOUSAND;
  const step = (isInTenThousands ? TEN_THOUSAND : 1) / 10 ** PERCENT_PLACES;
  const value = round(Math.round(quotient / step) * step);
  const raw = amountText(value, total.unit);
  return {
    operation: "average",
    indicator: `${total.indicator}（平均每${measure}${noun}）`,
    value,
    unit: total.unit,
    raw,
    approximation: value === round(quotient) ? joint([total, count]) : "approx",
    formula: `${termOf(total)}÷${termOf(count)}＝${raw}`,
    from: [total, count],
  };
}

/** The measure words that stand for any other of their sort: 85份－64件＝21件. */
const GENERAL_UNITS = ["件", "个"];

/** How much larger one figure is than another of the same measure: 3276件－1788件. `undefined` for other measures. */
export function difference(larger: Figure, smaller: Figure): Computed | undefined {
  if (!countsOneSort(larger.unit, smaller.unit) || larger.kind !== smaller.kind) return undefined;
  if (isToldTwice(larger, smaller)) return undefined;
  const value = round(larger.value - smaller.value);
  const units = [larger.unit, smaller.unit];
  const [first, second] = units;
  const general = GENERAL_UNITS.find((unit) => first !== second && units.includes(unit));
  const unit = larger.unit === "%" ? "个百分点" : (general ?? larger.unit);
  const raw = amountText(value, unit);
  return {
    operation: "difference",
    indicator: `${namesOf(larger, smaller).join("与")}相差`,
    value,
    unit,
    raw,
    approximation: boundOf(larger, smaller),
    formula: `${termOf(larger)}－${termOf(smaller)}＝${raw}`,
    from: [larger, smaller],
  };
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

/** Sums of money are read in 万 from here on, as the reports write them. */
const TEN_THOUSAND = 10_000;

/** Writes an amount: 23件, and 262.5万元 for 2625000 元. */
export function amountText(value: number, unit: string): string {
  return unit === "元" && value >= TEN_THOUSAND
    ? `${String(round(value / TEN_THOUSAND))}万元`
    : `${String(value)}${unit}`;
}

/** A figure in a formula, as the report writes it; 无 is 0件 there. */
function termOf({ value, unit, raw }: Figure): string {
  return value === 0 ? `0${unit}` : raw;
}

function isCount(figure: Figure): boolean {
  return figure.kind === "count" || figure.kind === "money";
}

function fitsInto(part: Figure, whole: Figure): boolean {
  return (
    !isToldTwice(part, whole) &&
    part.reportId === whole.reportId &&
    countsOneSort(part.unit, whole.unit) &&
    part.kind === whole.kind &&
    isCount(whole) &&
    part.value <= whole.value
  );
}

/** What follows from figures that are not exact, or are rounded (18.9万件), is not exact either. */
function joint(figures: readonly Figure[]): Approximation {
  const isSharp = (figure: Figure): boolean =>
    figure.approximation === "exact" && figure.upperValue === undefined && roundedTo(figure) === 0;
  return figures.every(isSharp) ? "exact" : "approx";
}

/** What 95%以上 and 85.2% differ by is no less than 9.8 points, what 28.2% and 13.33%以上 differ by no more than 14.87. */
function boundOf(larger: Figure, smaller: Figure): Approximation {
  const isBound = ({ approximation }: Figure): boolean =>
    approximation === "at_least" || approximation === "over";
  if (isBound(larger) && joint([smaller]) === "exact") return "at_least";
  if (isBound(smaller) && joint([larger]) === "exact") return "at_most";
  return joint([larger, smaller]);
}

/** Sums of decimals such as 18.9 and 18.8 carry binary dust. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
