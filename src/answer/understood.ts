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

/** 那 and 呢 of 那纠错率呢, 一下, 帮我看看: they ask, and name nothing. */
const ASKING =
  /^(?:那么?(?![些个几两]|\p{Script=Han}?[个些])的?|请(?=[把将])|[他它]们?的)|[呢啊吧呀]$/gu;

/** 复议和的复议: the same matter of each of two regions whose names were cut out. Groups: the matter. */
const SAME_OF_EACH = /(?<matter>\p{Script=Han}{2,12})(?:和|与|跟|[，,、])的\k<matter>/u;

/** What is left of the words that join regions and put them side by side: 复议和的复议, 比谁高, 相比, at the start also 比，. */
const JOINING =
  /^(?:相?比(?:较|起来)?[，,的]|对?比较?一?下的?|相比(?=\p{Script=Han}))|(?<=\p{Script=Han})(?:和|与|跟)(?=的)|比(?=[谁哪])/gu;

function readableTopic(topic: string): string {
  const bare = withoutEndMarks(topic)
    .replace(LEFT_BEHIND, "")
    .replace(SAME_OF_EACH, "$<matter>")
    .replace(JOINING, "");
  return bare.replace(ASKING, "") || bare;
}

/** The topic of a question for what is not told is the matter alone. */
function untoldWords({ untold }: Question): string {
  return untold === undefined ? "" : "没有提到";
}
