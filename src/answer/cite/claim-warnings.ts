/** What must be said of the claims of a look-up: what was not found of them, what a sum holds and leaves out, how far rounding goes.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import { asksForSum } from "../../question/reckoning.ts";
import type { Warning } from "../warning.ts";
import { amountText, type Computed } from "../reckon/computed-figure.ts";
import type { ComposeContext } from "../context.ts";
import { leftOutOf } from "../reckon/left-out.ts";
import type { Claim } from "../reckon/claims.ts";
import { roundedTo, roundingOf } from "../reckon/rounding.ts";
import { rolesOf } from "../../retrieval/stages.ts";

/** The warnings of all claims, in their order. */
export async function claimWarnings(
  context: ComposeContext,
  claims: readonly Claim[],
): Promise<readonly Warning[]> {
  const warnings: Warning[] = [];
  for (const { lacking = [], computed, stated } of claims) {
    const { reports } = context.question.scope;
    const addends =
      computed?.operation === "sum" ? computed.from : loneAddend(context, stated, computed);
    warnings.push(
      ...lacking.map((measure): Warning => ({ kind: "not-stated", reports, measure })),
      ...(computed === undefined ? [] : roundingWarnings(computed)),
      ...(await sumWarnings(context, addends)),
    );
  }
  return warnings;
}

/** From this share of the result on, what rounding may do to it is said: 18.9万－18.8万 may be anything from 0 to 2000. */
const TELLING_MARGIN = 0.5;

function roundingWarnings({ operation, from, value, unit }: Computed): readonly Warning[] {
  const margin = roundingOf(from);
  const isOfUnit = operation === "sum" || operation === "difference";
  // 18.8万件＋36件: the 36 are less than the rounding.
  const isDrowned = from.some((figure) => figure.value < margin);
  if (!isOfUnit || margin === 0 || !(isDrowned || margin >= TELLING_MARGIN * value)) return [];
  const terms = from.filter((figure) => roundedTo(figure) > 0).map(({ raw }) => raw);
  return [{ kind: "rounded", terms, margin: amountText(margin, unit) }];
}

/** Of 三类诉求一共 one figure is found: it may be only one of several. */
function loneAddend(
  { question: { topic } }: ComposeContext,
  stated: readonly Figure[],
  computed: Computed | undefined,
): readonly Figure[] {
  return computed === undefined && stated.length === 1 && asksForSum(topic) ? stated : [];
}

async function sumWarnings(
  { indexes, question }: ComposeContext,
  from: readonly Figure[],
): Promise<readonly Warning[]> {
  const [first] = from;
  if (first === undefined) return [];
  const all = await statedFigures(indexes, [first.reportId]);
  const text = await cleanTextOf(indexes, first.reportId);
  const roles = rolesOf(from);
  const figures = leftOutOf(question.topic, from, all, text).map(({ indicator, raw }) => ({
    region: indicator,
    words: raw,
  }));
  return [
    ...(roles.length > 1 ? [{ kind: "several-roles" as const, roles }] : []),
    ...(figures.length > 0 ? [{ kind: "left-out" as const, figures }] : []),
  ];
}
