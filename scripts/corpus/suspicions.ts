/** What in a report looks wrong to a machine and should be looked at by a person.
 *
 * @module
 */
import type { Report } from "../../src/documents/report.ts";
import { sectionKind } from "../../src/documents/section-kind.ts";

/** Shorter texts are mostly a notice or an excerpt. */
const MIN_LENGTH = 800;

/** A report has work, shortcomings and plans at least. */
const MIN_SECTIONS = 3;

/** 的的的, 建设年度建设年度: nobody writes so; scanners and broken pages do. 常常 and 讨论讨论 are language. */
const REPEATED =
  /(?<sign>[\p{Script=Han}，。、；：])\k<sign>{2,}|(?<phrase>\p{Script=Han}{4,12})\k<phrase>/gu;

/** Marks of text that was cut out or could not be read. */
const GAPS = /[\uFFFD□]|[*＊]{2,}|[（(]略[）)]|[x×]{3,}/giu;

/** 2022年…安排: the year that a heading plans for. */
const HEADING_YEAR = /(?<year>20\d{2})年/u;

/** Names what looks wrong, one sentence each; empty for a report like the others. */
export function findSuspicions(report: Report): readonly string[] {
  const { text } = report.clean;
  const kinds = new Set(report.sections.map((section) => sectionKind(section.path)));
  const suspicions: string[] = [];
  if (text.length < MIN_LENGTH) suspicions.push(`只有 ${String(text.length)} 字，可能不完整`);
  if (report.sections.length - 1 < MIN_SECTIONS) {
    suspicions.push(`只认出 ${String(report.sections.length - 1)} 个章节标题，请核对标题写法`);
  }
  if (!kinds.has("problems")) suspicions.push("没有认出“存在问题”的章节");
  if (!kinds.has("plans")) suspicions.push("没有认出“下一步安排”的章节");
  for (const match of text.matchAll(REPEATED))
    suspicions.push(`文字重复：“${around(text, match.index, match[0].length)}”`);
  for (const match of text.matchAll(GAPS))
    suspicions.push(`可能有缺字：“${around(text, match.index, match[0].length)}”`);
  suspicions.push(...wrongYears(report));
  return suspicions;
}

/** Plans are made for the year after the report's. Sites that rewrite years make them disagree. */
function wrongYears({ sections, year }: Report): readonly string[] {
  return sections.flatMap(({ heading, path }) => {
    const written = HEADING_YEAR.exec(heading)?.groups?.["year"];
    if (written === undefined) return [];
    const expected = sectionKind(path) === "plans" ? [year, year + 1] : [year];
    const isExpected = expected.includes(Number(written));
    return isExpected
      ? []
      : [`标题“${heading}”写的是 ${written} 年，与报告年度 ${String(year)} 年不合`];
  });
}

function around(text: string, start: number, length: number): string {
  return text.slice(Math.max(0, start - 6), start + length + 6).replaceAll("\n", "⏎");
}
