/** What a question asks to be worked out: what is left, the share of a part, a sum, every kind of a list.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { askedShare } from "../../question/asked-share.ts";
import { asksForRest, asksForSum } from "../../question/reckoning.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import { OUTCOMES, type Outcome } from "../../retrieval/outcomes.ts";
import { pairsOf } from "../../text/likeness.ts";
import { addendsOf } from "./addends.ts";
import { isQuantity } from "./addable.ts";
import { remainder, sum } from "./compute.ts";
import type { Computed } from "./computed-figure.ts";
import { missedDeed, missedOutcome } from "./missed-outcome.ts";
import { openRest } from "./rest-of-list.ts";
import { share } from "./share.ts";
import { isLaterStage, namesStage } from "../../retrieval/stages.ts";
import { familyOf, isPartOf, isSaidToBePart, pairOf, siblingsOf } from "./whole-and-part.ts";

/** An indicator that counts what is left itself: 正在化解, 未办结. */
const STATES_LEFT_OVER = /正在|未|尚|没|在办|剩余|待/u;

/** 化解率, 成功率, 审结的比例: what the part must be called. The characters before 率 or 比例. */
const SHARE_OF = /(?<stem>\p{Script=Han}{2})(?:率|的?(?:比例|占比|比率))/u;

/** Outcomes that are a rest of their own, each with the words that ask for it: 没过关 asks for 不合格9卷. */
const REFUSALS: readonly Outcome[] = [
  { asked: /合格|及格|过关|通过|达标/u, stated: /不合格|未通过/u },
  { asked: /受理/u, stated: /不予受理/u },
];

/** Says whether a figure counts what is left: 正在化解51起; with a topic, also what it asks for as refused: 不予受理3件 for 没受理. */
export function statesRest({ indicator, indicatorWords }: Figure, topic = ""): boolean {
  const words = indicator + indicatorWords;
  return STATES_LEFT_OVER.test(words) || isRefusal(topic, { indicator, indicatorWords });
}

/** Says whether a figure counts the refusal that a topic asks for: 不予受理3件 for 没受理. */
export function isRefusal(
  topic: string,
  { indicator, indicatorWords }: Pick<Figure, "indicator" | "indicatorWords">,
): boolean {
  const words = indicator + indicatorWords;
  return REFUSALS.some(({ asked, stated }) => asked.test(topic) && stated.test(words));
}

/**
 * Works out what the words ask for from the best figure and those beside it; `undefined` where they ask for nothing of the
 * kind, or where the report states it itself.
 * `figures` are those of the report, the best fit first; `text` is its cleaned text.
 */
export function derive(
  topic: string,
  best: Figure,
  figures: readonly Figure[],
  text: string,
): Computed | undefined {
  if (asksForSum(topic)) return sum(addendsOf(best, figures, text, topic), text);
  if (!asksForRest(topic) || !isQuantity(best)) return undefined;
  // The report may say what is left itself: 化解198批次（51起正在化解中）.
  if (statesRest(best, topic) || namesSeveralDeeds(topic)) return undefined;
  const outcome = missedOutcome(topic);
  const siblings = familyOf(best, figures, text).filter((figure) => !statesRest(figure));
  const [closed] = OUTCOMES;
  const open = outcome === closed ? openRest(siblings, text) : undefined;
  if (open !== undefined) return open;
  const pair =
    outcome === undefined
      ? restPair(topic, best, siblings, text)
      : outcomePair(best, siblings, text, outcome);
  return pair === undefined ? undefined : remainder(...pair);
}

/** Says whether a count is what became of something, or something of which its sentence says what became: neither is what is left of it. */
export function isOfPair(figure: Figure, figures: readonly Figure[], text: string): boolean {
  if (statesRest(figure)) return false;
  if (OUTCOMES.some((outcome) => namesOutcome(figure, outcome))) return true;
  return siblingsOf(figure, figures).some((other) => isPartOf(other, figure, text));
}

/** 没改也没废的: what is left without several is not what is left without one of them. */
function namesSeveralDeeds(topic: string): boolean {
  return (topic.match(/没(?!有)|未|不(?:算|含)/gu) ?? []).length > 1;
}

/** The whole and the part of a rest for which no outcome is named: of 没受理 the part is what was taken up, of 还剩几件 the only part or what was closed. */
function restPair(
  topic: string,
  best: Figure,
  siblings: readonly Figure[],
  text: string,
): readonly [whole: Figure, part: Figure] | undefined {
  const deed = missedDeed(topic);
  const done = siblings.find(
    ({ indicator, indicatorWords }) =>
      deed !== undefined && (indicator + indicatorWords).includes(deed),
  );
  if (done !== undefined) {
    const whole = siblings.findLast(
      (other) => isPartOf(done, other, text) || isLaterStage(done, other),
    );
    return whole === undefined ? undefined : [whole, done];
  }
  const [closed] = OUTCOMES;
  const parts = siblings.filter((other) => isPartOf(other, best, text));
  const isMeant = (part: Figure): boolean =>
    parts.length < 2 ||
    topic.includes("除") ||
    (closed !== undefined && namesOutcome(part, closed));
  return pairOf(best, siblings, text, isMeant);
}

/**
 * What an outcome is of, and the first count of the outcome behind it: 排查调处1788件，调处成功1768件，其中民间纠纷858件 gives 1788 and 1768, since
 * what is left of the successes is no failure.
 */
function outcomePair(
  best: Figure,
  siblings: readonly Figure[],
  text: string,
  outcome: Outcome,
): readonly [whole: Figure, part: Figure] | undefined {
  const isOutcome = (figure: Figure): boolean => namesOutcome(figure, outcome);
  const whole = isOutcome(best)
    ? siblings.findLast((other) => !isOutcome(other) && isPartOf(best, other, text))
    : best;
  if (whole === undefined) return undefined;
  const part = siblings.find((other) => isOutcome(other) && isPartOf(other, whole, text));
  return part === undefined ? undefined : [whole, part];
}

/**
 * Works out the share that a rate asks for from figures of which the part is called as the rate is: 化解率 from 249批次 and
 * 化解198批次. `undefined` where the words name no outcome, or no figure near the best fits counts it.
 * `hits` are the figures of the report, the best fit first; `text` is its cleaned text.
 */
export function deriveShare(
  topic: string,
  hits: readonly FigureHit[],
  text: string,
): Computed | undefined {
  const outcome = outcomeOf(topic);
  const named = partAskedFor(topic, hits);
  if (outcome === undefined || named === undefined) return undefined;
  const figures = hits.map(({ figure }) => figure);
  const siblings = siblingsOf(named, figures);
  // 排查调处1788件，调处成功1768件，其中民间纠纷858件: part of a part is no share of the whole.
  const all = siblings.find(
    (other) => namesOutcome(other, outcome) && isSaidToBePart(named, other, text),
  );
  if (all !== undefined && namesNarrower(topic, named, all)) return undefined;
  const part = all ?? named;
  const whole = siblings.findLast(
    (other) => other.span.start < part.span.start && isShared(other, outcome),
  );
  return whole === undefined ? undefined : share(whole, part);
}

/** Says whether a topic asks by name for the part and not for all: 民间纠纷调成的比例. */
function namesNarrower(topic: string, part: Figure, all: Figure): boolean {
  const [own, other] = [part.indicator + part.indicatorWords, all.indicator + all.indicatorWords];
  return pairsOf(own).some((pair) => topic.includes(pair) && !other.includes(pair));
}

/** The count that is called as the rate asked for is: 化解198批次 for 化解率. `hits` as above. */
export function partAskedFor(topic: string, hits: readonly FigureHit[]): Figure | undefined {
  const outcome = outcomeOf(topic);
  const [best] = hits;
  if (outcome === undefined || best === undefined) return undefined;
  return hits.find(
    ({ figure, score, isOtherOutcome }) =>
      score >= best.score - NEAR_BEST &&
      // 复议审结39件 makes no 提案办结率.
      !isOtherOutcome &&
      figure.kind === "count" &&
      namesOutcome(figure, outcome) &&
      // 化解矛盾53起（1起正在化解中）: what is under way is no outcome.
      !statesRest(figure),
  )?.figure;
}

/** What is due, and of which the outcome tells what was done: 应出庭612件. */
const DUE = /应(?!诉|急|用)/u;

/**
 * Says whether a count may be what an outcome is a share of: what came in, was closed or was due, and no other outcome of the same
 * cases: of 审结33件，其中维持19件、撤销4件 both are shares of 33.
 */
function isShared(figure: Figure, asked: Outcome): boolean {
  const own = OUTCOMES.filter((outcome) => namesOutcome(figure, outcome));
  const [closed] = OUTCOMES;
  return own.every(
    (outcome) =>
      (outcome === closed && outcome !== asked) ||
      (outcome === asked && DUE.test(figure.indicator)),
  );
}

/**
 * Says whether a figure is of the outcome that a rate asks for; true where it asks for none by name. A rate is of the outcome that
 * it is called for itself: 办结满意率 is no 办结率.
 */
export function fitsOutcome(topic: string, figure: Figure): boolean {
  const outcome = outcomeOf(topic);
  if (outcome === undefined) return true;
  const own = figure.kind === "rate" ? outcomeOf(figure.indicator) : undefined;
  return own === undefined ? namesOutcome(figure, outcome) : own === outcome;
}

/** What a rate is called for: 满意 of 办结满意率. */
const RATE_STEM = /(?<stem>\p{Script=Han}{2})率/u;

/**
 * Says whether a rate can be a share that is asked for in other words than its own (维持的占几成): not where it is called for something that
 * the topic does not say, as 办结满意率 for 办结的占多少.
 */
export function isShareOf(topic: string, { kind, indicator }: Figure): boolean {
  const stem = RATE_STEM.exec(indicator)?.groups?.["stem"];
  if (kind !== "rate" || stem === undefined) return true;
  if (topic.includes(stem)) return !namesOnlyWhole(topic, stem);
  const own = OUTCOMES.find(({ asked }) => asked.test(stem));
  if (own?.asked.test(topic) === true) return true;
  const isOfOther = namesStage(topic) || OUTCOMES.some(({ asked }) => asked.test(topic));
  return !NAMES_WHOLE.test(topic) && !(isOfOther && own !== undefined);
}

/** Says whether a word names only the whole of a share: 成功 of 民间纠纷占调处成功的百分之几, which asks for no 成功率. */
function namesOnlyWhole(topic: string, stem: string): boolean {
  const asked = askedShare(topic);
  return asked !== undefined && asked.whole.includes(stem) && !asked.part.includes(stem);
}

/** 占全部纠纷的比例: the question itself says what the share is of. */
const NAMES_WHOLE = /占(?:了|到)?(?![多几百比了到])\p{Script=Han}{2,}/u;

/** The part of a share scores within this of the best figure. */
const NEAR_BEST = 0.15;

/** The outcome that a rate is called for; `undefined` where it is called for none that is known: 占比, 全程网办率. */
function outcomeOf(topic: string): Outcome | undefined {
  const stem = SHARE_OF.exec(topic)?.groups?.["stem"];
  return stem === undefined ? undefined : OUTCOMES.find(({ asked }) => asked.test(stem));
}

function namesOutcome(figure: Figure, { stated }: Outcome): boolean {
  return stated.test(`${figure.indicator}${figure.indicatorWords}`);
}
