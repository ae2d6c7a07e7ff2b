/** Composes the answer to an understood question.
 *
 * @module
 */
import type { Answer } from "./answer.ts";
import { composeAmbiguous, composeNoReport, composeNotUnderstood } from "./compose-abstention.ts";
import { composeCoverage } from "./compose-coverage.ts";
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
  return composePassages(context);
}
