/** Parts of a year: 上半年, 第四季度, 前三季度, 十月份.
 *
 * @module
 */
import { readWholeNumeral } from "../text/chinese-numerals.ts";
import { matchesOf } from "../text/matches.ts";

/**
 * 上半年, 四季度, 前三季度, 10月, 十月份; not 10月9日, which dates an event, nor 三个月, which lasts. Groups: half; first and quarter;
 * month.
 */
const YEAR_PART =
  /(?<half>[上下]半年)|(?<first>[前头])?第?(?<quarter>[一二三四1-4])个?季度|(?<![\d个])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?!\s*[\d初上中下旬底末]|[一二三四五六七八九十]+[日号]|个)/gu;

/** What follows a month in the name of something: 宪法宣传月, 百日, 五月花. A month of its own ends, or begins a clause. */
const MONTH_NAME_AFTER = /^[活花饼季刊]/u;

/** A part of a year that a text names. */
export interface YearPart {
  /** In one form, whatever the words: 4季度, 前3季度, 10月. */
  readonly name: string;
  /** As written: 第四季度, 十月份. */
  readonly words: string;
}

/** Finds the parts of a year that a text speaks of, in order: `环翠十月份接访` names 10月, `头三个季度` 前3季度. */
export function yearParts(text: string): readonly YearPart[] {
  return matchesOf(text, YEAR_PART).flatMap(({ groups, index, 0: words }): YearPart[] => {
    const { half, first, quarter, month } = groups ?? {};
    if (half !== undefined) return [{ name: half, words }];
    if (quarter !== undefined)
      return [{ name: `${first === undefined ? "" : "前"}${toDigits(quarter)}季度`, words }];
    const isMonth = !MONTH_NAME_AFTER.test(text.slice(index + words.length));
    return month !== undefined && isMonth ? [{ name: `${toDigits(month)}月`, words }] : [];
  });
}

/** 四 is 4, 十二 is 12; digits stay. */
function toDigits(numeral: string): string {
  return String(readWholeNumeral(numeral) ?? numeral);
}
