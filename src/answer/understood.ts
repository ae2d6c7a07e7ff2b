/** What was understood of a question.
 *
 * @module
 */
import type { Question } from "../question/question.ts";
import type { Understood } from "./answer.ts";

/** Gathers the regions and years asked about, those without a report included, and the topic. */
export function understoodOf(question: Question): Understood {
  const { reports, missing, planYear } = question.scope;
  const regions = [
    ...reports.map((report) => report.region.name),
    ...missing.map((one) => one.region.name),
  ];
  const years = [
    ...reports.map((report) => report.year),
    ...missing.flatMap((one) => one.year ?? []),
  ];
  return {
    regions: [...new Set(regions)],
    years: [...new Set(years)].sort((a, b) => a - b),
    ...(planYear === undefined ? {} : { planYear }),
    topic: untoldWords(question) + question.topic.replace(/[\s，,。.？?！!；;]+$/u, ""),
  };
}

/** The topic of a question for what is not told is the matter alone. */
function untoldWords({ untold }: Question): string {
  return untold === undefined ? "" : "没有提到";
}
