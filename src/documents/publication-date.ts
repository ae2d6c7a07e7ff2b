/** When a report was published: from its source line, or from the date below its signature.
 *
 * @module
 */
import { parseNumeral } from "../text/numerals.ts";
import { isDateLine, isFurniture, withoutSpaces } from "./line-kinds.ts";
import type { Layout } from "./layout.ts";

/** A date as found, with what speaks against it. */
export interface PublicationDate {
  /** ISO date: 2022-01-11. */
  readonly date?: string;
  readonly warnings: readonly string[];
}

/** 发布日期:2024-01-18 14:51, 时间：2022年1月11日, 更新时间:2022/1/11. Must not match 2021-2025年. */
const LABELLED =
  /(?<label>发布|更新|生成|成文|发文|印发|公开)?(?:日期|时间)[:：\s]{0,4}(?<year>\d{4})[年\-/.](?<month>\d{1,2})[月\-/.](?<day>\d{1,2})/gu;

const PLAIN = /(?<year>\d{4})[年\-/.](?<month>\d{1,2})[月\-/.](?<day>\d{1,2})/u;

const CHINESE =
  /(?<year>[〇零○一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/u;

/**
 * Finds the date of publication of a report on `year`. The page's own date counts before the signature's. Dates that
 * cannot be (before the year's end by more than a month, more than two years after it: a wrong clock, a repost) are
 * named in a warning and left out.
 */
export function findPublicationDate(layout: Layout, year: number | undefined): PublicationDate {
  const found = [...pageDates(layout), ...signatureDates(layout)];
  const warnings: string[] = [];
  for (const date of found) {
    if (year === undefined || isPlausible(date, year)) return { date, warnings };
    warnings.push(`日期 ${date} 与报告年度 ${String(year)} 年不符，没有采用`);
  }
  return { warnings };
}

function isPlausible(date: string, year: number): boolean {
  return date >= `${String(year)}-12-01` && date <= `${String(year + 2)}-12-31`;
}

function pageDates({ head, tail }: Layout): readonly string[] {
  return [...head, ...tail]
    .filter((line) => isFurniture(line.text))
    .flatMap((line) => [...line.text.matchAll(LABELLED)])
    .map((match) => toIsoDate(match.groups))
    .filter((date) => date !== undefined);
}

function signatureDates({ head, tail }: Layout): readonly string[] {
  return [...tail.toReversed(), ...head]
    .map((line) => withoutSpaces(line.text))
    .filter((line) => isDateLine(line) || line.endsWith("日"))
    .map((line) => toIsoDate(PLAIN.exec(line)?.groups) ?? toIsoDate(CHINESE.exec(line)?.groups))
    .filter((date) => date !== undefined);
}

function toIsoDate(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): string | undefined {
  const [year, month, day] = ["year", "month", "day"].map((part) =>
    parseNumeral(groups?.[part] ?? ""),
  );
  if (year === undefined || !isWithin(month, 12) || !isWithin(day, 31)) return undefined;
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function isWithin(part: number | undefined, max: number): part is number {
  return part !== undefined && part >= 1 && part <= max;
}
