/** What a comparison compares: one measure of all reports, several measures, or another one of each report.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import {
  comparedTopic,
  coordinatedMeasures,
  listedParts,
  numberedMeasures,
  pairedParts,
} from "../../question/parts.ts";
import type { ComposeContext } from "../context.ts";
import { findCandidates } from "./row-candidates.ts";

/** A measure and the reports that it is asked of. */
export interface Measure {
  readonly topic: string;
  readonly reports: readonly ReportMetadata[];
  /** Whether its rows are compared with those of the other measures: 环翠的调委会和峄城的调解组织，哪个多. */
  readonly isPaired: boolean;
}

/**
 * 人大建议和政协提案办了多少件: some reports count what both bodies hand in together and some apart, so each is looked for. Not where 各, 谁
 * or the like says so itself, or where the sum is asked for.
 */
const BOTH_PAPERS =
  /人大(?:代表)?(?:建议|意见|议案)(?:[、和与及跟]|以及)政协(?:委员)?提案(?=的?[办答提收承](?!.*(?:一共|总共|合计|加起来|谁|哪)))/u;

/**
 * Gives the measures in the order of the question: for 复议受理数和审结数 two of all reports, for 环翠的调委会和峄城的调解组织 one of
 * each, for 人大建议和政协提案各… one for each thing, for 办了多少案、罚了多少钱 one for each number, else the topic of all.
 */
export async function measuresOf(context: ComposeContext): Promise<readonly Measure[]> {
  const { reports } = context.question.scope;
  const paired = pairedParts(context.question.topic);
  const topic = comparedTopic(context.question.topic);
  if (paired.length === reports.length && paired.length > 1) {
    return reports.map((report, i) => ({
      topic: paired[i] ?? topic,
      reports: [report],
      isPaired: true,
    }));
  }
  const listed = listedParts(topic.replace(BOTH_PAPERS, "$&各"));
  if (listed.length > 0) return listed.map((part) => ({ topic: part, reports, isPaired: false }));
  const measures: Measure[] = [];
  const coordinated = coordinatedMeasures(topic);
  for (const forms of coordinated.length > 0 ? coordinated : numberedMeasures(topic)) {
    measures.push({ topic: await likeliest(context, forms), reports, isPaired: false });
  }
  return measures.length > 0 ? measures : [{ topic, reports, isPaired: false }];
}

/** Of the forms that a shortened measure may stand for (审结数, 复议审结数) the one that figures fit best. */
async function likeliest(
  context: ComposeContext,
  forms: readonly [string, ...string[]],
): Promise<string> {
  const [only, ...others] = forms;
  if (others.length === 0) return only;
  let best: { readonly form: string; readonly score: number } | undefined;
  for (const form of forms) {
    const candidates = await findCandidates(context, form);
    const score = Math.max(0, ...candidates.map(({ evidence }) => evidence.asked));
    if (best === undefined || score > best.score) best = { form, score };
  }
  return best?.form ?? only;
}
