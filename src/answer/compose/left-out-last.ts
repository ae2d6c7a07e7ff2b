/** What a look-up is answered with that says last what it leaves out: 自己主办的一共多少件？协办的不算.
 *
 * @module
 */
import type { LateExclusion } from "../../question/contrasted-parts.ts";
import { contrasts } from "../../retrieval/contrasts.ts";
import type { ComposeContext } from "../context.ts";
import { computedClaim, type Claim } from "../reckon/claims.ts";
import { findNamedRest, isLeftOut } from "../reckon/named-rest.ts";
import { claimsOf } from "./topic-claims.ts";

/**
 * Gives what answers the question without what it leaves out: the whole less the part, or those of several that are to be added up that
 * are not left out. Empty where what is left is not known. What leaves out the very opposite of what is asked for (协办 of 主办) asks
 * for nothing more.
 */
export async function claimsWithout(
  context: ComposeContext,
  exclusion: LateExclusion,
): Promise<Claim[]> {
  const { asked, parts } = exclusion;
  if (parts.every((part) => contrasts(asked, part))) return claimsOf(context, asked);
  const rest = await findNamedRest(context, asked, exclusion);
  const whole = rest?.from[0];
  // 民生诉求 that were received are no whole of which 民生诉求 could be left out.
  const isWhole = whole !== undefined && !isLeftOut(context, exclusion, whole);
  if (rest !== undefined && isWhole) return [computedClaim(rest)];
  const claims = await claimsOf(context, asked);
  return claims.flatMap((claim): readonly Claim[] => {
    const stated = claim.stated.filter((figure) => !isLeftOut(context, exclusion, figure));
    // What was told of all of it is no answer for what is left.
    const isTold = claim.computed === undefined && stated.length < claim.stated.length;
    return isTold && stated.length > 0 ? [{ ...claim, stated }] : [];
  });
}
