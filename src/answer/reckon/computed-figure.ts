/** A figure that follows from stated ones: how it is written, and how exact it is.
 *
 * @module
 */
import type { Approximation, Figure } from "../../figures/figure.ts";
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

/** A figure as it is worked out, before its amount is written. */
export interface Reckoned extends Omit<Computed, "raw" | "formula" | "approximation"> {
  /** The formula without its result: 198÷249. */
  readonly terms: string;
  /** Only where it is not that of `jointApproximation`. */
  readonly approximation?: Approximation;
}

/** Writes the amount of a figure that was worked out, by itself and as the result of its formula. */
export function writtenOut({ terms, ...reckoned }: Reckoned): Computed {
  const raw = amountText(reckoned.value, reckoned.unit);
  const approximation = reckoned.approximation ?? jointApproximation(reckoned.from);
  return { ...reckoned, raw, approximation, formula: `${terms}＝${raw}` };
}

/** What follows from figures that are not exact, or are rounded (18.9万件), is not exact either. */
export function jointApproximation(figures: readonly Figure[]): Approximation {
  const isSharp = (figure: Figure): boolean =>
    figure.approximation === "exact" && figure.upperValue === undefined && roundedTo(figure) === 0;
  return figures.every(isSharp) ? "exact" : "approx";
}

/** Sums of money are read in 万 from here on, as the reports write them. */
const TEN_THOUSAND = 10_000;

/** To four decimals, which of 万元 is the 元. */
function roundTo(tenThousands: number): number {
  return Math.round(tenThousands * TEN_THOUSAND) / TEN_THOUSAND;
}

/** Units that are counted in 个, as the reports write them. */
const IN_PIECES: ReadonlySet<string> = new Set(["工作日", "自然日", "小时", "月"]);

/** Writes an amount: 23件, 13个工作日, and 262.5万元 for 2625000 元, but 11712.89元 where 万 would need more decimals than anybody reads. */
export function amountText(value: number, unit: string): string {
  const tenThousands = withoutDust(value / TEN_THOUSAND);
  if (unit === "元" && tenThousands >= 1 && tenThousands === withoutDust(roundTo(tenThousands))) {
    return `${String(tenThousands)}万元`;
  }
  return `${String(value)}${IN_PIECES.has(unit) ? "个" : ""}${unit}`;
}

/** A figure in a formula, as the report writes it; 无 is 0件 there. */
export function termOf({ value, unit, raw }: Figure): string {
  return value === 0 ? `0${unit}` : raw;
}

/** Quotients are given to so many places, as the reports give percentages. */
const PLACES = 2;

/** Rounds a quotient to `PLACES`. */
export function toPlaces(quotient: number): number {
  return Number(quotient.toFixed(PLACES));
}

/** Sums of decimals such as 18.9 and 18.8 carry binary dust: gives 0.1 for 18.9 − 18.8. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
