/** Reads a turn in the light of the one before it: 那马尾呢？ 2023年的呢？ 比马尾高吗？
 *
 * @module
 */
import { isHeld, isSamePlanYear, stepped } from "./carried-years.ts";
import { completeEllipsis } from "./ellipsis.ts";
import { BACKGROUND_WEIGHT, bareTopic, namedPart, pointsBack } from "./follow-up.ts";
import { withoutEndMarks } from "./normalise-question.ts";
import { onlyCompares } from "./parts.ts";
import type { ToldTurn } from "./question.ts";
import type { Reading } from "./read-turn.ts";
import { isBareSum } from "./summed-parts.ts";
import type { ScopeContext } from "./scope-context.ts";
import { onlyReckons } from "./told-reckoning.ts";
import type { ReadMentions } from "./scope-mentions.ts";

/**
 * What a turn means after the one before it: the region, year or matter that it does not name itself is that of the turn before.
 * `alone` is what it means by itself.
 */
export function leanOnTurn(before: Reading, alone: Reading, context: ScopeContext): Reading {
  const { text, mentions: own, ownTopic: rest } = alone;
  if (isMeasuredAgainst(text, rest, own)) return sideBySide(before, alone);
  const mentions = completeMentions(own, before, context);
  if (isBareSum(rest) && (isOfMany(own) || (!namesRegions(own) && hasSeveral(before)))) {
    return summed(before, alone, mentions);
  }
  if (bareTopic(rest) === "") return sameMatter(before, alone, mentions);
  if (isOfMany(before.mentions) && onlyCompares(rest)) return ranked(before, alone, mentions);
  if (alone.stated?.claim.purpose === "what") return { ...alone, mentions };
  return isComplete(own, rest) ? alone : leanOn(before, { ...alone, mentions });
}

/** The turn before once more, where a turn asks of which year the answer was (是今年的吗): each figure is told with its year. */
export function askAgain(before: Reading, alone: Reading): Reading {
  return sameMatter(before, { ...alone, asked: before.asked }, before.mentions);
}

/** What a turn says, without what it means by itself. */
function wordsOf({ text, asked, ownTopic }: Reading): Pick<Reading, "text" | "asked" | "ownTopic"> {
  return { text, asked, ownTopic };
}

/**
 * A turn that names no matter asks for that of the turn before. What that one states is not carried: 那马尾呢 after 是不是100件 asks how
 * many there are.
 */
function sameMatter(before: Reading, alone: Reading, mentions: ReadMentions): Reading {
  const { topic, intent, background } = before;
  const { stated } = alone;
  return {
    ...wordsOf(alone),
    mentions,
    topic,
    intent,
    ...(background === undefined ? {} : { background }),
    ...(stated === undefined ? {} : { stated }),
  };
}

/** 哪个最高 after 复议受理数分别是多少: the same matter, put in an order. Of a count the most is asked for, whatever word is used. */
function ranked(before: Reading, alone: Reading, mentions: ReadMentions): Reading {
  const { asked } = alone;
  const matter = withoutEndMarks(before.topic);
  const order = /[率比]/u.test(matter) ? asked : asked.replace(/高/gu, "多").replace(/低/gu, "少");
  return { ...wordsOf(alone), mentions, topic: `${matter}，${order}`, intent: "comparison" };
}

/** Says whether the turns before asked one matter of several regions, in one question or one after another (马尾呢). */
function hasSeveral({ mentions, ownTopic, earlier = [] }: Reading): boolean {
  return isOfMany(mentions) || (bareTopic(ownTopic) === "" && earlier.length > 1);
}

/** 加起来呢 after 复议各受理多少件: the same matter of all regions that it was asked of, or that are named now, as one number. */
function summed(before: Reading, alone: Reading, mentions: ReadMentions): Reading {
  const regions = isOfMany(mentions) ? mentions.named.regions : (before.earlier ?? []);
  const matter = withoutEndMarks(before.topic).replace(/各自?|分别/gu, "");
  return {
    ...wordsOf(alone),
    mentions: { ...mentions, named: { ...mentions.named, regions } },
    topic: `${matter}，${alone.ownTopic}`,
    intent: "comparison",
  };
}

function isOfMany({ named, collectives }: ReadMentions): boolean {
  return named.regions.length > 1 || collectives.length > 0;
}

/** 比马尾高吗, 跟威海比呢: what the turn before asked about is put beside another region. */
const MEASURES_AGAINST = /^(?:那么?)?(?:比|和|跟|与|同)/u;
const MEASURES = /[高低多少大小]|相?比|一样|差/u;

function isMeasuredAgainst(text: string, rest: string, { named }: ReadMentions): boolean {
  const [lead] = MEASURES_AGAINST.exec(text) ?? [];
  return (
    lead !== undefined &&
    named.taken.some(({ start }) => start === lead.length) &&
    MEASURES.test(rest)
  );
}

/** The regions of the turn before and those of this one, compared in the matter of the turn before. */
function sideBySide(before: Reading, alone: Reading): Reading {
  const { mentions: own, topic } = alone;
  const earlier = before.mentions.named;
  const mentions = {
    ...own,
    periods: own.periods.length > 0 ? own.periods : before.mentions.periods,
    named: {
      regions: [...new Set([...earlier.regions, ...own.named.regions])],
      taken: own.named.taken,
      spans: own.named.spans,
    },
  };
  return {
    ...wordsOf(alone),
    mentions,
    topic: `${withoutEndMarks(before.topic)}，${topic.replace(MEASURES_AGAINST, "")}`,
    intent: "comparison",
  };
}

/**
 * Takes what the mentions leave open, regions or years, from those of the turn before. Years of which there is no report are not carried:
 * 威海呢 after a question about 2021 is answered by the report on 2023, and 调解员呢 after 明年复议多少件 by the one that there is.
 */
function completeMentions(
  own: ReadMentions,
  { mentions: before, intent }: Reading,
  context: ScopeContext,
): ReadMentions {
  const { regions } = namesRegions(own) ? own.named : before.named;
  const isCarried =
    own.periods.length === 0 && isHeld(regions, before.periods, { intent, ...context });
  const isSame =
    isCarried || (namesRegions(own) && isSamePlanYear(own, before, { intent, ...context }));
  const periods = isSame ? before.periods : stepped(own.periods, before, context);
  if (namesRegions(own)) return { ...own, periods };
  const collectives = [...own.collectives, ...before.collectives.filter((one) => !one.isWeak)];
  return { named: before.named, collectives, periods };
}

/**
 * Says whether a question stands alone although others came before it: it names its own regions and years, or opens a new
 * search with a weak 哪个地方.
 */
function isComplete(own: ReadMentions, rest: string): boolean {
  return namesRegions(own)
    ? own.periods.length > 0
    : own.collectives.length > 0 && !pointsBack(rest);
}

function namesRegions(mentions: ReadMentions): boolean {
  return mentions.named.regions.length > 0 || mentions.collectives.some((one) => !one.isWeak);
}

function leanOn(before: Reading, reading: Reading): Reading {
  const { topic } = reading;
  const isLookup = before.intent === "lookup";
  const whole = isLookup ? completeEllipsis(topic, before.topic) : undefined;
  const isPointing = whole === undefined && (pointsBack(topic) || onlyReckons(topic));
  const part = isLookup ? namedPart(topic) : undefined;
  return {
    ...reading,
    topic: whole ?? topic,
    intent: reading.intent === "open" ? before.intent : reading.intent,
    background: reading.background ?? {
      topic: wholeMatter(before),
      weight: isPointing ? BACKGROUND_WEIGHT.pointed : BACKGROUND_WEIGHT.silent,
      ...(part === undefined ? {} : { part }),
      told: toldBefore(before, reading),
    },
  };
}

/** Further back nobody means with 两个 and 加起来. */
const MAX_TOLD = 3;

/** What the turn before and those that it leans on asked of the reports that are asked about now. */
function toldBefore(before: Reading, { mentions }: Reading): readonly ToldTurn[] {
  const { topic, background } = before;
  const regionsOf = ({ named }: ReadMentions): string =>
    named.regions.map(({ fullName }) => fullName).join();
  if (before.intent !== "lookup" || regionsOf(before.mentions) !== regionsOf(mentions)) return [];
  const told = background?.told ?? [];
  if (onlyReckons(topic)) return told;
  const turn = { topic, ...(background === undefined ? {} : { background }) };
  return [...told, turn].slice(-MAX_TOLD);
}

/** The matter of a turn with what it points back to: of 维持的呢 after 审结的呢 after 复议受理多少件 all three, and nothing of 占比呢 or 差多少 itself. */
function wholeMatter({ topic, background }: Reading): string {
  if (background === undefined) return topic;
  if (onlyReckons(topic)) return background.topic;
  const isPointing = background.weight === BACKGROUND_WEIGHT.pointed;
  return isPointing ? `${withoutEndMarks(background.topic)}，${topic}` : topic;
}
