/** The claims that answer a look-up, in the light of what the turns before were told.
 *
 * @module
 */
import { lateExclusionIn } from "../../question/contrasted-parts.ts";
import { numberParts } from "../../question/parts.ts";
import type { ToldTurn } from "../../question/question.ts";
import { toldReckoning } from "../../question/told-reckoning.ts";
import type { ComposeContext } from "../context.ts";
import type { Claim } from "../reckon/claims.ts";
import { claimBesideEarlier } from "./earlier-claims.ts";
import { claimsWithout } from "./left-out-last.ts";
import { claimsOf } from "./topic-claims.ts";

/** Finds what answers the question's topic. */
export async function findClaims(context: ComposeContext): Promise<readonly Claim[]> {
  const { topic } = context.question;
  const late = lateExclusionIn(topic);
  if (late !== undefined) return claimsWithout(context, late);
  const beside = await claimBesideEarlier(context);
  return beside === undefined ? claimsOf(context, topic, await toldClaims(context)) : [beside];
}

/** What the turns before were told, where the question reckons with it: 两个差多少. The turns are asked again, each as it was understood. */
async function toldClaims(context: ComposeContext): Promise<readonly Claim[]> {
  const { topic, background, scope } = context.question;
  if (background?.told === undefined || scope.reports.length !== 1) return [];
  const parts = numberParts(topic, background.topic);
  if (!parts.some((part) => toldReckoning(part) !== undefined)) return [];
  const claims: Claim[] = [];
  for (const turn of background.told) claims.push(...(await findClaims(asTurn(context, turn))));
  return claims;
}

function asTurn(context: ComposeContext, { topic, background }: ToldTurn): ComposeContext {
  const question = { ...context.question, topic };
  delete question.background;
  const forms = context.forms.leaningOn(background);
  return {
    ...context,
    question: background === undefined ? question : { ...question, background },
    forms,
    terms: forms.terms(topic),
  };
}
