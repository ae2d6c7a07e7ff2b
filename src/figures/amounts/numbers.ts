/** Numbers as reports write them: with scales behind them, as fractions, in Chinese numerals.
 *
 * @module
 */
import { parseNumeral } from "../../text/numerals.ts";
import type { Unit } from "./units.ts";

/** 百分之六十八 is 68 %, 万分之五 is 0.05 %, 三分之一 is 33.33… %: all rates carry one of two units. */
export function readFraction(whole: string, part: string): { value: number; unit: Unit } {
  // 百分之百: a scale alone is one of it.
  const above = /^\d/u.test(part) ? Number(part.replaceAll(",", "")) : readHan(part);
  const below = readHan(whole);
  const perMille = whole === "千";
  const unit = perMille ? "‰" : "%";
  const base = perMille ? 1000 : 100;
  return {
    value: ratio(above * base, below),
    unit: { word: unit, name: unit, exponent: 0, kind: "rate" },
  };
}

/** 1:3 is a third: a rate without a measure word. */
export function readRatio(left: string, right: string): { value: number; unit: Unit } {
  const unit: Unit = { word: "", name: "", exponent: 0, kind: "rate" };
  return { value: ratio(Number(left), Number(right)), unit };
}

/** Divides without a trace of binary rounding in the last digits: 5.6 × 100 / 10000 is 0.056. */
function ratio(above: number, below: number): number {
  return Number((above / below).toPrecision(12));
}

/** 近百件, 上千人: a scale alone is one of it. */
export function readHan(numeral: string): number {
  return parseNumeral(numeral) ?? parseNumeral(`一${numeral}`) ?? Number.NaN;
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Gives the power of ten of scale words: 4 for 万, 12 for 万亿, 0 for none. */
export function exponentOf(scale: string): number {
  let power = 0;
  for (const letter of scale) power += POWERS[letter] ?? 0;
  return power;
}

/** Moves the decimal point in decimal notation: 37.62 with 8 is 3762000000, where multiplying would round twice. */
export function readScaled(digits: string, exponent: number): number {
  return exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
}
