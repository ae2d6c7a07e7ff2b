/** How what was asked for has changed, where the report tells it beside: 败诉率1.38%，同比下降67.3%; 从3.9个工作日压缩到2.4个工作日.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import type { ComposeContext } from "../context.ts";
import { computedClaim, type Claim } from "./claims.ts";
import { changeOf } from "./former-level.ts";
import { isSameSentence } from "./whole-and-part.ts";

/** Adds the changes of what is claimed, as the report states them or by the levels before; where it tells none, says so. */
export async function withChanges(
  context: ComposeContext,
  claims: readonly Claim[],
  part: string,
): Promise<Claim[]> {
  const changes = await changesOf(context, claims);
  if (changes.length > 0) return [...claims, ...changes];
  return claims.map((claim, at) =>
    at === claims.length - 1 ? { ...claim, lacking: [...(claim.lacking ?? []), part] } : claim,
  );
}

/** The changes of what is claimed, each for the figure that has changed: as stated, or worked out from the level before. */
export async function changesOf(
  { indexes }: ComposeContext,
  claims: readonly Claim[],
): Promise<readonly Claim[]> {
  const asked = claims.flatMap(({ stated }) => stated);
  const reports = [...new Set(asked.map(({ reportId }) => reportId))];
  const all = await statedFigures(indexes, reports);
  return asked.flatMap((figure): readonly Claim[] => {
    const change = all.find((other) => isChangeOf(other, figure));
    if (change !== undefined) return [{ stated: [change] }];
    const computed = changeOf(figure, all);
    return computed === undefined ? [] : [computedClaim(computed)];
  });
}

/** A change is named by what has changed: 行政诉讼案件一审败诉率同比下降率. */
function isChangeOf(other: Figure, figure: Figure): boolean {
  return (
    other.kind === "change" &&
    isSameSentence(other, figure) &&
    other.span.start > figure.span.start &&
    other.indicator.startsWith(figure.indicator)
  );
}
