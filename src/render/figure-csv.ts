/** The figure table as CSV.
 *
 * @module
 */
import { formatCsv } from "./csv.ts";
import type { FigureTableRecord } from "./figure-record.ts";
import { FIGURE_COLUMNS } from "./spreadsheet-columns.ts";

/** Writes the table with its headings; no row gives the headings alone. */
export function formatFigureCsv(records: readonly FigureTableRecord[]): string {
  return formatCsv([
    FIGURE_COLUMNS.map(({ heading }) => heading),
    ...records.map((record) => FIGURE_COLUMNS.map(({ cell }) => cell(record))),
  ]);
}
