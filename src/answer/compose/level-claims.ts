/** What a part is answered with that asks what a measure was before, or by how much it changed, where the report states the one by the other:
 * 承诺时限压缩了几天 of 从3.9个工作日压缩到2.4个工作日, 调整前多少项 of 3874项，较上年减少126项.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { formerlyOf } from "../../figures/former.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import { changedMeasure, formerMeasure } from "../../question/asked-change.ts";
import type { ComposeContext } from "../context.ts";
import { computedClaim, type Claim } from "../reckon/claims.ts";
import type { Computed } from "../reckon/computed-figure.ts";
import { changeOf, computedFormer } from "../reckon/former-level.ts";
import { isSameSentence } from "../reckon/whole-and-part.ts";
import { searchFigures } from "../search/figure-search.ts";

/** Works out the former level or the change that a part asks for. Empty where it asks for neither, or the report does not state what it takes. */
export async function levelClaims(
  context: ComposeContext,
  part: string,
): Promise<readonly Claim[]> {
  return (
    (await claimsFrom(context, changedMeasure(part), changeOf)) ??
    (await claimsFrom(context, formerMeasure(part), computedFormer)) ??
    []
  );
}

type WorkOut = (level: Figure, figures: readonly Figure[]) => Computed | undefined;

async function claimsFrom(
  context: ComposeContext,
  measure: string | undefined,
  workOut: WorkOut,
): Promise<readonly Claim[] | undefined> {
  if (measure === undefined) return undefined;
  const form = await context.forms.ofTopic(measure);
  const found = await searchFigures(context, form, {});
  const claims: Claim[] = [];
  for (const { reportId, confidence, hits } of found) {
    const [best] = hits;
    if (best === undefined || confidence < context.weights.answerable.threshold) continue;
    const figures = await statedFigures(context.indexes, [reportId]);
    const computed = workOut(presentLevel(best.figure, figures), figures);
    if (computed !== undefined) claims.push(computedClaim(computed));
  }
  return claims.length === 0 ? undefined : claims;
}

/** The level after the change of one that is named for the time before it; any other figure itself. */
function presentLevel(figure: Figure, figures: readonly Figure[]): Figure {
  const measure = formerlyOf(figure.indicator);
  const present = figures.find(
    (other) => other.indicator === measure && isSameSentence(other, figure),
  );
  return present ?? figure;
}
