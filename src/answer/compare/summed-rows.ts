/** Finds the rows of a comparison of which each is the sum of several named things: 人大政协的件合起来谁办得多.
 *
 * @module
 */
import { measuredIn } from "../../question/parts.ts";
import { summedParts } from "../../question/summed-parts.ts";
import type { Row } from "./comparison-rows.ts";
import type { ComposeContext } from "../context.ts";
import { findNamedSum } from "../reckon/named-sum.ts";

/**
 * The rows of the reports asked about, in their order; one that states only some of the things is doubtful. `undefined` where the topic
 * names no several things to be added up, or no report states all of them.
 */
export async function findSummedRows(
  context: ComposeContext,
  topic: string,
): Promise<readonly Row[] | undefined> {
  const measured = measuredIn(topic);
  const parts = summedParts(measured);
  if (parts.length < 2) return undefined;
  const { question } = context;
  const rows: Row[] = [];
  for (const report of question.scope.reports) {
    const scope = { ...question.scope, reports: [report] };
    const own = { ...context, question: { ...question, scope } };
    const {
      stated = [],
      lacking = [],
      computed,
    } = (await findNamedSum(own, measured, parts)) ?? {};
    const [first, ...others] = stated;
    if (first === undefined) continue;
    const isPart = lacking.length > 0 || (others.length > 0 && computed === undefined);
    rows.push({
      report,
      figures: [first, ...others],
      isDoubtful: isPart,
      ...(computed === undefined ? {} : { computed }),
    });
  }
  return rows.some(({ isDoubtful }) => isDoubtful !== true) ? rows : undefined;
}
