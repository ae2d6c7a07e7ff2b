/** What must be said of the claims of a look-up: what was not found of them, what a sum holds and leaves out, how far rounding goes.
 *
 * @module
 */
import type { Warning } from "./answer.ts";
import { amountText, type Computed } from "./compute.ts";
import type { ComposeContext } from "./context.ts";
import { leftOutOf } from "./left-out.ts";
import type { Claim } from "./lookup-claims.ts";
import { roundingOf } from "./rounding.ts";
import { rolesOf } from "./stages.ts";

/** The warnings of all claims, in their order. */
export async function claimWarnings(
  context: ComposeContext,
  claims: readonly Claim[],
): Promise<readonly Warning[]> {
  const warnings: Warning[] = [];
  for (const { lacking = [], computed } of claims) {
    const { reports } = context.question.scope;
    warnings.push(
      ...lacking.map((measure): Warning => ({ kind: "not-stated", reports, measure })),
      ...(computed === undefined ? [] : roundingWarnings(computed)),
      ...(computed?.operation === "sum" ? await sumWarnings(context, computed) : []),
    );
  }
  return warnings;
}

/** From this share of the result on, what rounding may do to it is said: 18.9万－18.8万 may be anything from 0 to 2000. */
const TELLING_MARGIN = 0.5;

function roundingWarnings({ operation, from, value, unit }: Computed): readonly Warning[] {
  const margin = roundingOf(from);
  const isOfUnit = operation === "sum" || operation === "difference";
  if (!isOfUnit || margin === 0 || margin < TELLING_MARGIN * value) return [];
  const terms = from.map(({ raw }) => raw);
  return [{ kind: "rounded", terms, margin: amountText(margin, unit) }];
}

async function sumWarnings(
  { indexes, question }: ComposeContext,
  { from }: Computed,
): Promise<readonly Warning[]> {
  const [first] = from;
  if (first === undefined) return [];
  const all = (await indexes.figures.figures([first.reportId])).map(({ figure }) => figure);
  const { text } = (await indexes.passages.text(first.reportId)).clean;
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
