/** Which year a report is about.
 *
 * @module
 */
import { parseNumeral } from "../text/numerals.ts";
import type { Layout } from "./layout.ts";
import { withoutSpaces } from "./line-kinds.ts";

/** The year with its grounds. */
export interface ReportYear {
  readonly year?: number;
  readonly warnings: readonly string[];
}

/**
 * 2021年, 2021年度, 二〇二一年. Not 2021-2025年, nor the 2022年 of 2022年工作安排; a month behind it makes it a date.
 */
const YEAR =
  /(?<![\d\-–—~至])(?:(?<digits>(?:19|20)\d{2})|(?<numerals>二[〇零○][〇零○一二三四五六七八九]{2}))年(?!\d{1,2}月)(?!度?(?:推进法治政府建设)?的?(?:主要|重点|工作|下步|下一步)*(?:安排|计划|打算|思路|要点|规划|展望))/gu;

/** 现将我区2021年度法治政府建设工作情况报告如下 */
const ANNOUNCEMENT = /现(?:就|将)[^。]{0,30}(?<year>20\d{2})年[^。]{0,60}(?:报告|汇报)/u;

/** 《法治社会建设实施方案（2021-2025年）》: years inside titles are not the report's. */
const QUOTED_TITLE = /《[^《》]{0,80}》/gu;

/** A line that is only a year: what is left of a title. */
const BARE_YEAR = /^(?<year>20\d{2})年?度?$/u;

/** Where the year is looked for beside the report's head and first paragraphs. */
export interface YearSources {
  readonly file: string;
  /** In reading order. */
  readonly headings: readonly string[];
  readonly publishedOn?: string;
}

/**
 * Finds the year: in the title, else in what the text says before its first heading, else in its headings, else in the
 * file's name; else the year before its publication, which is a guess and is said to be one.
 */
export function findReportYear(layout: Layout, sources: YearSources): ReportYear {
  const titled = firstYear(layout.title?.text ?? "") ?? bareYear(layout);
  const stated = statedYear(layout);
  const named = yearOfFile(sources.file);
  const year = titled ?? stated ?? firstYear(sources.headings.join("\n")) ?? named;
  if (year === undefined) return guessYear(sources.publishedOn);
  const warnings: string[] = [];
  if (stated !== undefined && stated !== year) {
    warnings.push(
      `标题写的是 ${String(year)} 年，正文开头写的是 ${String(stated)} 年，按 ${String(year)} 年处理，请核对`,
    );
  }
  if (named !== undefined && named !== year) {
    warnings.push(
      `文件名写的是 ${String(named)} 年，正文是 ${String(year)} 年，按 ${String(year)} 年处理，请核对`,
    );
  }
  return { year, warnings };
}

function guessYear(publishedOn: string | undefined): ReportYear {
  if (publishedOn === undefined) return { warnings: ["没有找到报告年度"] };
  const year = Number(publishedOn.slice(0, 4)) - 1;
  const ground = `按发布日期 ${publishedOn} 的上一年（${String(year)} 年）处理`;
  return { year, warnings: [`正文没有写明年度，${ground}，请核对`] };
}

function firstYear(text: string): number | undefined {
  const [match] = withoutSpaces(text.replace(/\n/gu, "；"))
    .replace(QUOTED_TITLE, "")
    .matchAll(YEAR);
  if (match === undefined) return undefined;
  const { digits, numerals = "" } = match.groups ?? {};
  return parseNumeral(digits ?? numerals);
}

function bareYear({ head }: Layout): number | undefined {
  const years = head.map((line) => BARE_YEAR.exec(withoutSpaces(line.text))?.groups?.["year"]);
  const year = years.find((found) => found !== undefined);
  return year === undefined ? undefined : Number(year);
}

/** Reads the year off the opening paragraphs, an announcement (现将2021年度…报告如下) before anything else. */
function statedYear({ body }: Layout): number | undefined {
  const opening = body
    .slice(0, 3)
    .map((line) => withoutSpaces(line.text).replace(QUOTED_TITLE, ""))
    .join("；");
  const announced = ANNOUNCEMENT.exec(opening)?.groups?.["year"];
  return announced === undefined ? firstYear(opening.slice(0, 300)) : Number(announced);
}

/** huancui-2021.txt, 环翠区2021年报告.md. Must not read 20211231. */
function yearOfFile(file: string): number | undefined {
  const year = /(?<!\d)(?<year>20\d{2})(?!\d)/u.exec(file)?.groups?.["year"];
  return year === undefined ? undefined : Number(year);
}
