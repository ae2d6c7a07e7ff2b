/** Shows what the parts of a look-up are answered with, each figure with its citation.
 *
 * @module
 */
import type { AnswerFigure } from "../answer.ts";
import type { Claim } from "../reckon/claims.ts";
import { citeComputed, citeFigure } from "./claim.ts";
import type { CitationList } from "./cite.ts";

/** Cites the claims in their order; what two computed figures follow from is shown once. */
export async function showClaims(
  list: CitationList,
  claims: readonly Claim[],
): Promise<readonly AnswerFigure[]> {
  const figures: AnswerFigure[] = [];
  for (const claim of claims) {
    const shown = await showClaim(list, claim);
    figures.push(...shown.filter((figure) => !figures.some((one) => isShownAs(one, figure))));
  }
  return figures;
}

/** A computed figure first, then the stated ones that it follows from. */
async function showClaim(list: CitationList, claim: Claim): Promise<readonly AnswerFigure[]> {
  if (claim.computed !== undefined) return citeComputed(list, claim.computed);
  const stated: AnswerFigure[] = [];
  for (const figure of claim.stated) stated.push(await citeFigure(list, figure));
  return stated;
}

function isShownAs(one: AnswerFigure, other: AnswerFigure): boolean {
  return (
    one.citation === other.citation && one.indicator === other.indicator && one.raw === other.raw
  );
}
