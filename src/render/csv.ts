/** Tables as CSV (RFC 4180) that spreadsheet programs open as what they are: Chinese readable, no cell run as a formula.
 *
 * @module
 */

/** What a cell holds; `undefined` leaves it empty. */
export type CsvCell = string | number | undefined;

/** Tells Excel that the file is UTF-8; without it Chinese text turns to rubbish there. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * What makes a spreadsheet program read a text as a formula (OWASP, CSV injection), full-width forms as East Asian
 * editions of Excel take them included. White space before it is skipped by some programs. Matches `=1+1`, ` ＋86`,
 * `@SUM`; not `50件` or `2－1`.
 */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** What has to stand between quotation marks. Matches `a,b`; not `a，b`. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/**
 * Writes one cell. A text that a spreadsheet program would run as a formula gets a leading apostrophe: `=1+1` becomes
 * `'=1+1`. Numbers are written as they are, so a negative value stays a number.
 */
function csvCell(cell: CsvCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a table as CSV with a byte order mark; each row, the last one too, ends in CR LF. */
export function formatCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
