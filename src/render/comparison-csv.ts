/** A comparison as CSV, in which the warnings travel with every line: there is no second sheet to put them on.
 *
 * @module
 */
import type { ComparisonAnswer } from "../answer/answer.ts";
import { COMPARISON_COLUMNS, comparisonLinesOf } from "./comparison-columns.ts";
import { LABELS } from "./copy.ts";
import { formatCsv } from "./csv.ts";
import { warningText } from "./warning-copy.ts";

/** Writes the lines of the workbook's first sheet, the warnings of the answer in the last column of each. */
export function formatComparisonCsv(answer: ComparisonAnswer): string {
  const warnings = answer.warnings.map(warningText).join("");
  return formatCsv([
    [...COMPARISON_COLUMNS.map(({ heading }) => heading), LABELS.warning],
    ...comparisonLinesOf(answer).map((line) => [
      ...COMPARISON_COLUMNS.map(({ cell }) => cell(line)),
      warnings,
    ]),
  ]);
}
