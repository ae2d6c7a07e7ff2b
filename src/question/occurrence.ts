/** Questions whether something counted happened at all: 有没有行政诉讼败诉, 有被撤销的复议案件吗.
 *
 * @module
 */
import { withoutEndMarks } from "./normalise-question.ts";

/** What may become of a case or a paper, and is counted where it does. Words of the field; not 解决 or 整改, which are work done. */
const BECAME =
  /(?:败诉|胜诉|打?[输赢]|撤销|变更|确认违法|(?<!容错)纠[错正]|驳回|终止|中止|不予受理|维持|和解|撤诉|撤回|移送|废止|失效)[掉了过]?(?:的|过的)?(?:[行政复议诉讼]{0,4}(?:案件?|案子|官司|决定)|(?:规范性|政策)?文件|情况)?$/u;

/** 有没有, 有…吗, 败诉过没有. Groups: what stands before, the matter. */
const WHETHER: readonly RegExp[] = [
  /^(?<before>[^，,。；;？?]{0,10}?)(?:有没有|有无|是否有|是不是有|可有)(?:过|发生)?(?<matter>[^，,。；;？?]{2,24})$/u,
  /^(?<before>[^，,。；;？?]{0,10}?)(?<![没所])有过?(?<matter>[^，,。；;？?]{2,24}?)(?:没有|吗|么)$/u,
  /^(?<matter>[^，,。；;？?有]{2,24}?)过(?:没有?|吗|么)$/u,
];

/**
 * The question for the number of what is asked whether it happened; `undefined` where a topic asks nothing of the kind.
 *
 * `有没有行政诉讼败诉` gives 行政诉讼败诉多少件. `有没有解决群众诉求的平台` gives nothing: it asks for what there is.
 */
export function occurrenceIn(topic: string): string | undefined {
  const bare = withoutEndMarks(topic).trim();
  const groups = WHETHER.map((form) => form.exec(bare)?.groups).find(
    (found) => found !== undefined,
  );
  const matter = groups?.["matter"]?.replace(/(?:吗|么|呢|啊)$/u, "");
  if (matter === undefined || !BECAME.test(matter)) return undefined;
  return `${groups?.["before"] ?? ""}${matter}多少件`;
}
