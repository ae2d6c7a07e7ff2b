/** Further questions that the corpus can answer.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";

/** At most this many are suggested. */
const SUGGESTION_COUNT = 3;

/** What nearly every report speaks of, as people ask for it. */
const COMMON_TOPICS = [
  "行政复议受理了多少件？",
  "矛盾纠纷化解有哪些做法？",
  "存在哪些不足？",
] as const;

/** Suggests questions about the given reports, latest first. Empty for an empty corpus. */
export function suggestQuestions(reports: readonly ReportMetadata[]): readonly string[] {
  const latest = [...reports].sort((a, b) => b.year - a.year);
  if (latest.length === 0) return [];
  return COMMON_TOPICS.slice(0, SUGGESTION_COUNT).flatMap((topic, i) => {
    const report = latest[i % latest.length];
    return report === undefined ? [] : [`${report.region.name}${String(report.year)}年${topic}`];
  });
}
