/** Tables as the sheets of an Excel workbook, in the project's one look.
 *
 * @module
 */
import stringWidth from "string-width";
import writeExcelFile, { type Cell, type Sheet } from "write-excel-file/node";
import type { CellValue, SpreadsheetColumn } from "./spreadsheet-columns.ts";

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

/** Writes the file (.xlsx), its sheets in the given order. */
export function writeWorkbook(sheets: readonly Sheet<Buffer>[]): Promise<Buffer> {
  return writeExcelFile([...sheets], FONT).toBuffer();
}

/**
 * Lays out one sheet: the headings, which stay in view, and one line a row. Numbers are numbers and texts are texts, so
 * nothing that a report says becomes a formula; a text too long for Excel is cut and ends in `…`.
 */
export function toSheet<Row>(
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
