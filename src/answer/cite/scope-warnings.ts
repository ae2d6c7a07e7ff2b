/** What a reader must know of the reports that an answer comes from.
 *
 * @module
 */
import type { Scope } from "../../question/question.ts";
import type { Warning } from "../warning.ts";

/** Gives the warnings that follow from the scope alone, the most surprising first. */
export function scopeWarnings(scope: Scope): readonly Warning[] {
  const warnings: Warning[] = [
    ...(scope.heard ?? []).map((one) => ({ kind: "by-sound", ...one }) as const),
    ...(scope.readAs ?? []).map((one) => ({ kind: "read-as", ...one }) as const),
    ...scope.relativeYears.map((one) => ({ kind: "reference-year", ...one }) as const),
  ];
  if (scope.missing.length > 0 && scope.reports.length > 0) {
    warnings.push({ kind: "missing-reports", missing: scope.missing });
  }
  return warnings;
}
