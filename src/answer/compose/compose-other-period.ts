/** Composes the abstention where a report states a figure of the year and not of the part of it that was asked for.
 *
 * @module
 */
import { yearParts } from "../../question/year-part.ts";
import type { Abstention } from "../answer.ts";
import { composeNotStated } from "./compose-abstention.ts";
import { composeComparison } from "./compose-comparison.ts";
import { composeLookup } from "./compose-lookup.ts";
import type { ComposeContext } from "../context.ts";

/**
 * Says that the part of the year is not stated, and cites what is stated of the year or of another part as related: the 497条
 * of the first three quarters for 第四季度公开信息多少条. `undefined` where the question names no part of a year.
 */
export async function composeOtherPeriod(context: ComposeContext): Promise<Abstention | undefined> {
  const { question } = context;
  const parts = yearParts(question.topic);
  if (parts.length === 0) return undefined;
  const words = parts.map((part) => part.words);
  const topic = words.reduce((rest, word) => rest.replace(word, ""), question.topic);
  const whole: ComposeContext = { ...context, question: { ...question, topic } };
  const isOne = question.scope.reports.length === 1;
  const stated = await (isOne ? composeLookup(whole) : composeComparison(whole));
  const abstention = await composeNotStated(context);
  if (stated === undefined) return abstention;
  return {
    ...abstention,
    citations: stated.citations,
    warnings: [...abstention.warnings, { kind: "other-period", words: words.join("、") }],
  };
}
