/** Whether a rate is of the thing that the part before it named: 合格率 behind 案卷评查多少件.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { sharesPair } from "../../text/likeness.ts";
import type { Claim } from "../reckon/claims.ts";
import { isSameSentence } from "../reckon/whole-and-part.ts";

/** Words that stand in the names of most figures and tell no thing from another. */
export const OF_ALL = /行政|执法|法治|工作|情况/gu;

/**
 * Leaves out the rates of other things than `thing`: 考试合格率 is none of 案卷评查. A rate is of the thing if its name says so, or if it
 * stands in a sentence that states what was asked before (`earlier`). What is no rate stays.
 */
export function ratesOf(
  thing: string,
  claims: readonly Claim[],
  earlier: readonly Claim[],
): readonly Claim[] {
  const before = earlier.flatMap(({ stated }) => stated);
  return claims.filter(({ stated: [figure] }) => {
    if (figure?.kind !== "rate") return true;
    return isNamedFor(thing, figure) || before.some((one) => isSameSentence(one, figure));
  });
}

function isNamedFor(thing: string, { indicator }: Figure): boolean {
  return sharesPair(thing.replace(OF_ALL, ""), indicator.replace(OF_ALL, ""));
}
