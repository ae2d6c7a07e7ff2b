/** Composes the abstention where each of the places below a region is asked about and the report states the whole alone.
 *
 * @module
 */
import { asksOfPlacesBelow } from "../../question/collectives.ts";
import type { Abstention, Answer } from "../answer.ts";
import { composeNotStated } from "./compose-abstention.ts";
import type { ComposeContext } from "../context.ts";

/**
 * Says that the numbers of the places are not stated, and cites what is stated of the whole as related: 市本级共办理121件 for
 * 威海下面各区市的复议分别办了几件. `undefined` where no places are asked about, or where the answer gives several numbers.
 */
export async function composeUndivided(
  context: ComposeContext,
  answer: Answer,
): Promise<Abstention | undefined> {
  const { question } = context;
  const isOneNumber = answer.kind === "lookup" && answer.claimCount === 1;
  if (!isOneNumber || !asksOfPlacesBelow(question.asked)) return undefined;
  return { ...(await composeNotStated(context)), citations: answer.citations };
}
