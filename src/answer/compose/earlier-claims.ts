/** What the turn before was told, and what stands beside that in its sentence: 成功的呢, 其中维持的有多少.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import { OUTCOMES } from "../../retrieval/outcomes.ts";
import type { ComposeContext } from "../context.ts";
import type { Claim } from "../reckon/claims.ts";
import { familyOf, inReadingOrder, isPartOf, namesOutcome } from "../reckon/whole-and-part.ts";
import { nameFit } from "../search/name-fit.ts";
import { claimsOf } from "./topic-claims.ts";

/**
 * The part that a follow-up names of the figure that was told before, where that one's own sentence names it: 成功的呢 after
 * 排查调处1788件. `undefined` where it asks for none, or where the sentence does not say it: then it is looked for everywhere.
 */
export async function claimBesideEarlier(context: ComposeContext): Promise<Claim | undefined> {
  const { background, scope } = context.question;
  if (background?.part === undefined || scope.reports.length !== 1) return undefined;
  const { part, topic } = background;
  return partOfEarlier(context, part, await claimsOf(turnBefore(context, topic), topic));
}

/** The question of the turn before, asked of the reports that are asked about now. */
function turnBefore(context: ComposeContext, topic: string): ComposeContext {
  const { background, ...question } = context.question;
  return background === undefined ? context : { ...context, question: { ...question, topic } };
}

/** An outcome that a figure counts tells more than a word that its name has. */
const OUTCOME_FIT = 2;

/** The figure of the sentence last told from that fits the name best. Of several alike the first, where the others are parts of it. */
async function partOfEarlier(
  context: ComposeContext,
  name: string,
  earlier: readonly Claim[],
): Promise<Claim | undefined> {
  const told = earlier.at(-1)?.stated[0];
  if (told === undefined) return undefined;
  const text = await cleanTextOf(context.indexes, told.reportId);
  const family = familyOf(told, await statedFigures(context.indexes, [told.reportId]), text);
  const outcomes = OUTCOMES.filter(({ asked }) => asked.test(name));
  const byName = nameFit(context, name, [], family);
  const fit = (figure: Figure): number =>
    byName(figure) +
    OUTCOME_FIT * outcomes.filter(({ stated }) => stated.test(wordsOf(figure))).length;
  // 区级的呢 after 镇街化解198批次 asks for what they settled, and not for the 54批次 that they received.
  const isOfOutcome = outcomes.length === 0 && namesOutcome(wordsOf(told));
  const others = family.filter(
    (figure) =>
      figure !== told &&
      figure.status === told.status &&
      (!isOfOutcome || namesOutcome(wordsOf(figure))),
  );
  const most = Math.max(0, ...others.map(fit));
  if (most === 0 || fit(told) >= most) return undefined;
  const [best, ...alike] = inReadingOrder(others.filter((figure) => fit(figure) === most));
  return best === undefined || !alike.every((other) => isPartOf(other, best, text))
    ? undefined
    : { stated: [best] };
}
