/** The overview of a corpus that `npm run check-corpus` prints.
 *
 * @module
 */
import stringWidth from "string-width";

import { chunkReport } from "../../src/documents/chunk.ts";
import type { Corpus } from "../../src/documents/read-corpus.ts";
import type { Report } from "../../src/documents/report.ts";
import { findSuspicions } from "./suspicions.ts";

const COLUMNS = ["文件", "地区", "年度", "发布日期", "章节", "段落", "句子", "字数"] as const;

/** Columns from here on hold numbers and are set flush right. */
const FIRST_NUMBER = 4;

/** Formats what was understood of each report, and below it what to look at. Ends without a line break. */
export function formatOverview(corpus: Corpus): string {
  const rows = [COLUMNS, ...corpus.reports.map(toRow)];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))),
  );
  const table = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join("  ")
      .trimEnd(),
  );
  const details = corpus.reports.map(toDetail);
  const notices = corpus.reports.flatMap((report) =>
    findSuspicions(report).map((message) => ({ file: report.file, message })),
  );
  const all = [...corpus.warnings, ...notices].map(({ file, message }) => `  ${file}：${message}`);
  return [
    `${corpus.directory}：${String(corpus.reports.length)} 份报告`,
    "",
    ...table,
    "",
    ...details,
    "",
    all.length === 0 ? "没有发现需要核对的地方。" : `请核对（${String(all.length)} 处）：`,
    ...all,
  ].join("\n");
}

function toRow(report: Report): readonly string[] {
  const passages = chunkReport(report);
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  return [
    report.file,
    report.region.fullName,
    String(report.year),
    report.publishedOn ?? "—",
    String(report.sections.length - 1),
    String(passages.length),
    String(sentences),
    String(report.clean.text.length),
  ];
}

function toDetail(report: Report): string {
  const issuer = report.issuer === undefined ? "" : `（${report.issuer}）`;
  return `${report.id}：${report.title}${issuer}`;
}

function pad(cell: string, width: number, column: number): string {
  const blanks = " ".repeat(Math.max(0, width - stringWidth(cell)));
  return column < FIRST_NUMBER ? cell + blanks : blanks + cell;
}
