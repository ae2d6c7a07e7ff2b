/** A comparison as an Excel workbook: its figures with their proof on one sheet, what to mind about them on another.
 *
 * @module
 */
import type { ComparisonAnswer } from "../answer/answer.ts";
import { COMPARISON_COLUMNS, comparisonLinesOf } from "./comparison-columns.ts";
import { LABELS } from "./copy.ts";
import type { SpreadsheetColumn } from "./spreadsheet-columns.ts";
import { warningText } from "./warning-copy.ts";
import { toSheet, writeWorkbook } from "./workbook-sheet.ts";

const WARNING_COLUMNS: readonly SpreadsheetColumn<string>[] = [
  { heading: LABELS.warning, cell: (warning) => warning },
];

/** Writes the workbook; the second sheet has one warning a line, and its heading alone where there is none. */
export function formatComparisonWorkbook(answer: ComparisonAnswer): Promise<Buffer> {
  return writeWorkbook([
    toSheet("比较", COMPARISON_COLUMNS, comparisonLinesOf(answer)),
    toSheet(LABELS.warning, WARNING_COLUMNS, answer.warnings.map(warningText)),
  ]);
}
