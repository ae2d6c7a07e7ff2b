/** Composes the answer to an understood question.
 *
 * @module
 */
import type { Answer } from "./answer.ts";
import {
  composeAmbiguous,
  composeNoReport,
  composeNotStated,
  composeNotUnderstood,
} from "./compose-abstention.ts";
import { composeComparison } from "./compose-comparison.ts";
import { composeCoverage } from "./compose-coverage.ts";
import { composeList } from "./compose-list.ts";
import { composeLookup } from "./compose-lookup.ts";
import { composePassages } from "./compose-passages.ts";
import type { ComposeContext } from "./context.ts";

/** Chooses the kind of answer that the question wants and the corpus allows. */
export async function compose(context: ComposeContext): Promise<Answer> {
  const { question, indexes } = context;
  const { scope, intent } = question;
  if (intent === "abilities") return composeCoverage(context, "abilities");
  if (intent === "off-topic") return composeNotUnderstood(question, indexes.reports);
  if (scope.ambiguous !== undefined) return composeAmbiguous(question, scope.ambiguous);
  if (scope.reports.length === 0) return composeNoReport(question, indexes.reports);
  if (intent === "coverage") return composeCoverage(context, "reports");
  return (await composeFigures(context)) ?? composeProse(context);
}

/** An answer in figures, where figures are asked for and stated. */
async function composeFigures(context: ComposeContext): Promise<Answer | undefined> {
  const { question } = context;
  const { scope, wantsNumber, intent } = question;
  if (!wantsNumber && intent !== "comparison" && intent !== "lookup") return undefined;
  const regions = new Set(scope.reports.map((report) => report.region.fullName));
  const isMany = regions.size > 1 || (intent === "comparison" && scope.reports.length > 1);
  return isMany ? composeComparison(context) : composeLookup(context);
}

async function composeProse(context: ComposeContext): Promise<Answer> {
  const { question } = context;
  const regions = new Set(question.scope.reports.map((report) => report.region.fullName));
  if (question.intent === "list" && regions.size > 1) return composeList(context);
  const answer = await composePassages(context);
  return answer ?? composeNotStated(context);
}
