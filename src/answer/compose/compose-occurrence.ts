/** Composes the answer to whether something counted happened: the count, nought among them, or that the report does not say it.
 *
 * @module
 */
import { occurrenceIn } from "../../question/occurrence.ts";
import { OUTCOMES } from "../../retrieval/outcomes.ts";
import type { Answer } from "../answer.ts";
import { markedOf } from "../cite/cite.ts";
import { composeNotStated } from "./compose-abstention.ts";
import { composeLookup } from "./compose-lookup.ts";
import { composePassages } from "./compose-passages.ts";
import type { ComposeContext } from "../context.ts";

/**
 * Composes the answer to `有没有行政诉讼败诉` from one report or one region's reports; `undefined` for other questions. Passages stand
 * in for a count only where what they mark names what is asked about: a report that speaks of 行政复议 says nothing of 败诉.
 */
export async function composeOccurrence(context: ComposeContext): Promise<Answer | undefined> {
  const { question } = context;
  const regions = new Set(question.scope.reports.map(({ region }) => region.fullName));
  const topic = regions.size === 1 ? occurrenceIn(question.topic) : undefined;
  if (topic === undefined) return undefined;
  const asked = { ...question, topic, intent: "lookup", wantsNumber: true } as const;
  const counted = await composeLookup({ ...context, question: asked });
  if (counted !== undefined) return counted;
  const passages = await composePassages(context);
  const outcomes = OUTCOMES.filter((outcome) => outcome.asked.test(topic));
  const isTold = passages?.citations.some((citation) =>
    outcomes.some(({ stated }) => stated.test(markedOf(citation))),
  );
  return passages !== undefined && isTold === true ? passages : composeNotStated(context);
}
