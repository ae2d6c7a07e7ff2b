/** The figure table as an Excel workbook: the figures on one sheet, the reports that they are from on another.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import type { FigureTableRecord } from "./figure-record.ts";
import { FIGURE_COLUMNS, type SpreadsheetColumn } from "./spreadsheet-columns.ts";
import { toSheet, writeWorkbook } from "./workbook-sheet.ts";

/** A report with the number of rows that it has in the table. */
interface CountedReport {
  readonly report: ReportMetadata;
  readonly rowCount: number;
}

const REPORT_COLUMNS: readonly SpreadsheetColumn<CountedReport>[] = [
  { heading: "文件", cell: ({ report }) => report.file },
  { heading: "地区", cell: ({ report }) => report.region.fullName },
  { heading: "年度", cell: ({ report }) => report.year, holdsNames: true },
  { heading: "标题", cell: ({ report }) => report.title },
  { heading: "发布机关", cell: ({ report }) => report.issuer },
  { heading: "发布日期", cell: ({ report }) => report.publishedOn },
  { heading: "网址", cell: ({ report }) => report.sourceUrl },
  { heading: "数据条数", cell: ({ rowCount }) => rowCount },
  { heading: "SHA-256", cell: ({ report }) => report.sha256 },
];

/**
 * Writes the workbook. The second sheet has those of the `reports` that the figures are from, in the given order.
 *
 * Numbers are numbers and texts are texts: nothing that a report says becomes a formula. The headings stay in view.
 */
export function formatFigureWorkbook(
  records: readonly FigureTableRecord[],
  reports: readonly ReportMetadata[],
): Promise<Buffer> {
  const rowCounts = new Map<string, number>();
  for (const { file } of records) rowCounts.set(file, (rowCounts.get(file) ?? 0) + 1);
  const counted = reports.flatMap((report) => {
    const rowCount = rowCounts.get(report.file);
    return rowCount === undefined ? [] : [{ report, rowCount }];
  });
  return writeWorkbook([
    toSheet("统计数据", FIGURE_COLUMNS, records),
    toSheet("报告", REPORT_COLUMNS, counted),
  ]);
}
