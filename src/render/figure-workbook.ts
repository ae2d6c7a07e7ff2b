/** The figure table as an Excel workbook: the figures on one sheet, the reports that they are from on another.
 *
 * @module
 */
import stringWidth from "string-width";
import writeExcelFile, { type Cell, type Sheet } from "write-excel-file/node";
import type { ReportMetadata } from "../documents/report.ts";
import type { FigureTableRecord } from "./figure-record.ts";
import { FIGURE_COLUMNS, type CellValue, type SpreadsheetColumn } from "./spreadsheet-columns.ts";

/** Excel refuses to open a file that has a longer text in a cell. */
const MAX_CELL_LENGTH = 32_767;

/** Widths in digits of the standard font, of which a Han character takes two. Longer texts wrap. */
const MIN_COLUMN_WIDTH = 6;
const MAX_COLUMN_WIDTH = 50;

/** What a column needs beside its text. */
const COLUMN_PADDING = 2;

const WHOLE_NUMBER = "#,##0";
const DECIMAL_NUMBER = "#,##0.0#####";
const NAMING_NUMBER = "0";

/** On every machine with Chinese Office; others put their own in its place. */
const FONT = { fontFamily: "Microsoft YaHei", fontSize: 10 };

const HEADING_FILL = "#F2F2F2";

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
  return writeExcelFile(
    [toSheet("统计数据", FIGURE_COLUMNS, records), toSheet("报告", REPORT_COLUMNS, counted)],
    FONT,
  ).toBuffer();
}

function toSheet<Row>(
  name: string,
  columns: readonly SpreadsheetColumn<Row>[],
  rows: readonly Row[],
): Sheet<Buffer> {
  return {
    sheet: name,
    data: [
      columns.map(({ heading }) => headingCell(heading)),
      ...rows.map((row) => columns.map((column) => toCell(column, column.cell(row)))),
    ],
    columns: columns.map(({ heading, cell }) => ({ width: widthOf([heading, ...rows.map(cell)]) })),
    orientation: "landscape",
    stickyRowsCount: 1,
  };
}

function headingCell(heading: string): Cell {
  return { value: heading, fontWeight: "bold", backgroundColor: HEADING_FILL };
}

function toCell<Row>({ holdsNames }: SpreadsheetColumn<Row>, value: CellValue): Cell {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") {
    const quantity = Number.isInteger(value) ? WHOLE_NUMBER : DECIMAL_NUMBER;
    const format = holdsNames === true ? NAMING_NUMBER : quantity;
    return { value, type: Number, format, alignVertical: "top" };
  }
  const text = value.length > MAX_CELL_LENGTH ? `${value.slice(0, MAX_CELL_LENGTH - 1)}…` : value;
  return { value: text, type: String, wrap: true, alignVertical: "top" };
}

function widthOf(cells: readonly CellValue[]): number {
  const widest = cells.reduce<number>(
    (width, cell) => Math.max(width, cell === undefined ? 0 : stringWidth(String(cell))),
    MIN_COLUMN_WIDTH,
  );
  return Math.min(widest, MAX_COLUMN_WIDTH) + COLUMN_PADDING;
}
