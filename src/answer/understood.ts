/** What was understood of a question.
 *
 * @module
 */
import { withoutEndMarks } from "../question/normalise-question.ts";
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
    topic: untoldWords(question) + readableTopic(question.typedTopic ?? question.topic),
  };
}

/** The 比 that is left where the region behind it was cut out: 出庭率比低多少 of 出庭率比马尾低多少. Not the one of 占比多少. */
const LEFT_BEHIND = /(?<![占同环对相类])比(?=[高低多少大小])/u;

function readableTopic(topic: string): string {
  return withoutEndMarks(topic).replace(LEFT_BEHIND, "");
}

/** The topic of a question for what is not told is the matter alone. */
function untoldWords({ untold }: Question): string {
  return untold === undefined ? "" : "没有提到";
}
