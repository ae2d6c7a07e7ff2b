/** The figure table as CSV that Excel opens by a double click, and that cannot run anything there.
 *
 * @module
 */
import { FIGURE_COLUMNS, type CellValue } from "./spreadsheet-columns.ts";
import type { FigureTableRecord } from "./figure-record.ts";

/** Without it, Excel reads the file in the code page of its machine and shows no Chinese. */
const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180, section 2.1. */
const LINE_END = "\r\n";

/**
 * What makes a spreadsheet read a text as a formula (OWASP, CSV Injection). With Chinese input settings the full-width
 * signs do so too. Matches `=1+1`, `＝1`, `-5`; not `5-3`.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text that RFC 4180 wants in quotation marks: it holds a comma, a quotation mark or a line break. */
const NEEDS_QUOTES = /[",\r\n]/u;

/** Writes the table with its headings: UTF-8 with a byte order mark, lines ended as RFC 4180 wants. */
export function formatFigureCsv(records: readonly FigureTableRecord[]): string {
  const lines = [
    FIGURE_COLUMNS.map(({ heading }) => heading),
    ...records.map((record) => FIGURE_COLUMNS.map(({ cell }) => cell(record))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(toField).join(",") + LINE_END).join("");
}

/** Numbers stand as they are, also negative ones: what is no text cannot be a formula. */
function toField(cell: CellValue): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
