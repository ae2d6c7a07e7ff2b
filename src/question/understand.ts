/** Understands a question: which reports, what is wanted, which words are left to search for.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { SectionKind } from "../documents/section-kind.ts";
import { admittedMatter } from "./admission.ts";
import { askedPoints } from "./asked-points.ts";
import { askedYears } from "./asked-years.ts";
import type { ReportCues } from "./choose-reports.ts";
import { readClaimedAmount, type ClaimReading } from "./claimed-amount.ts";
import { BACKGROUND_WEIGHT, bareTopic, pointsBack } from "./follow-up.ts";
import { completeEllipsis } from "./ellipsis.ts";
import { findHomophones } from "./homophones.ts";
import { asksForAim, foreignMatter } from "./intent-cues.ts";
import { findIntent, wantsNumber } from "./intent.ts";
import { untoldMatter } from "./negation.ts";
import { normaliseQuestion, withoutEndMarks } from "./normalise-question.ts";
import type { PeriodMention } from "./periods.ts";
import type { Intent, Question, Scope } from "./question.ts";
import { corpusRegions, type ScopeContext } from "./scope-context.ts";
import {
  cutScope,
  findScopeMentions,
  readMentions,
  resolveScope,
  type ReadMentions,
  type ScopeMentions,
} from "./scope.ts";
import { separateQuestions } from "./several-questions.ts";
import { toSimplified } from "./traditional.ts";
import type { Turn } from "./turn.ts";

/** Follow-ups reach back this many questions. */
const MAX_BACK = 6;

/** Intents that stand alone: nothing is carried into them or out of them. */
const STANDALONE: ReadonlySet<Intent> = new Set([
  "coverage",
  "abilities",
  "off-topic",
  "courtesy",
  "about-answer",
]);

/** What was read of one turn, with what it took from the turns before. */
interface Reading {
  readonly text: string;
  readonly mentions: ReadMentions;
  readonly topic: string;
  readonly intent: Intent;
  readonly background?: NonNullable<Question["background"]>;
  /** What the question states itself, with its topic as typed. */
  readonly stated?: Pick<ClaimReading, "claim"> & { readonly typedTopic: string };
}

/**
 * Understands a question as typed, in the light of the turns before it: what it does not name itself (region, year,
 * matter) is taken from the last question that did.
 */
export async function understand(
  asked: string,
  history: readonly Turn[],
  context: ScopeContext,
): Promise<Question> {
  const reading = await read(asked, await readHistory(history, context), context);
  const { text, mentions, intent, background } = reading;
  const matter = listedMatter(reading);
  const topic = matter.topic ?? reading.topic;
  const plans = plansOf(reading);
  const scope = resolveScope(text, mentions, plans, context);
  const points = pointsOf(reading, scope);
  return {
    asked,
    ...reading.stated,
    ...matter,
    topic,
    ...(background === undefined ? {} : { background }),
    scope,
    intent:
      scope.planYear === undefined || intent === "list" || isInFigures(intent) ? intent : "plan",
    ...(points === undefined ? {} : { points }),
    ...placesOf(mentions),
    wantsNumber:
      points === undefined &&
      matter.isAdmission !== true &&
      (wantsNumber(topic) || (intent === "lookup" && background !== undefined)),
    asksForPlans: plans.isPlanWorded || scope.planYear !== undefined,
  };
}

function placesOf({ named: { places } }: ReadMentions): Pick<Question, "places"> {
  return places === undefined ? {} : { places };
}

/** What is asked of several places at once, where they are to be listed: what they do not tell of, or what they admit. */
function listedMatter({
  text,
  topic,
  intent,
}: Reading): Partial<Pick<Question, "topic" | "untold" | "isAdmission">> {
  const untold = untoldMatter(text);
  if (untold !== undefined) return { topic: untold, untold };
  const admitted = intent === "list" ? admittedMatter(topic, text) : undefined;
  return admitted === undefined ? {} : { topic: admitted, isAdmission: true };
}

/** Whether the words speak of plans, and whether plans would answer where they do not. */
function plansOf(reading: Reading): Pick<ReportCues, "asksForPlans" | "isPlanWorded"> {
  const isPlanWorded = speaksOfPlans(reading);
  const mayBePlans = ["list", "practice", "open"].includes(reading.intent);
  return { isPlanWorded, asksForPlans: isPlanWorded || mayBePlans };
}

/** The section whose points are asked for: a year that lies ahead of the report turns the work of 安排了几件大事 into plans. */
function pointsOf({ topic, intent }: Reading, { planYear }: Scope): SectionKind | undefined {
  const asked = intent === "list" || intent === "problem" ? askedPoints(topic) : undefined;
  return asked?.section === "work" && planYear !== undefined ? "plans" : asked?.section;
}

/** The last of the turns before that asked something of the reports, with what it took from those before it. */
async function readHistory(
  history: readonly Turn[],
  context: ScopeContext,
): Promise<Reading | undefined> {
  let before: Reading | undefined;
  const questions = history.filter((turn) => turn.role === "user").slice(-MAX_BACK);
  const texts = questions.flatMap(({ content }) => separateQuestions(content, context.gazetteer));
  for (const text of texts) {
    const reading = await read(text, before, context);
    if (!STANDALONE.has(reading.intent)) before = reading;
  }
  return before;
}

function speaksOfPlans({ text, topic, mentions, intent }: Reading): boolean {
  return (
    intent === "plan" ||
    (intent === "list" && askedPoints(topic)?.isPlanWorded === true) ||
    mentions.periods.some((period) => period.kind === "next") ||
    (isInFigures(intent) && asksForAim(text))
  );
}

/** Look-ups and comparisons are answered in figures, planned ones too. */
function isInFigures(intent: Intent): boolean {
  return intent === "lookup" || intent === "comparison";
}

async function read(
  typed: string,
  before: Reading | undefined,
  context: ScopeContext,
): Promise<Reading> {
  const text = toSimplified(normaliseQuestion(typed));
  const own = await readMentions(text, findMentions(text, context), context);
  const alone = await readAlone(text, own, context);
  if (before === undefined || STANDALONE.has(alone.intent)) return alone;
  // The topic is the whole text where nothing but region and year was named.
  const rest = alone.topic === text && cutScope(text, own) === "" ? "" : alone.topic;
  if (isMeasuredAgainst(text, rest, own)) return sideBySide(before, alone);
  const mentions = completeMentions(own, before.mentions, context);
  if (bareTopic(rest) === "") return sameMatter(before, alone, mentions);
  if (alone.stated?.claim.purpose === "what") return { ...alone, mentions };
  return isComplete(own, rest) ? alone : leanOn(before, { ...alone, mentions });
}

/** Reads a turn without the turns before it. */
async function readAlone(
  text: string,
  mentions: ReadMentions,
  context: ScopeContext,
): Promise<Reading> {
  const typedTopic = cutScope(text, mentions);
  const statement = readStatement(typedTopic, mentions);
  if (statement !== undefined) {
    const { claim, topic } = statement;
    const intent = claim.purpose === "what" ? "lookup" : intentOf(topic, topic, mentions, false);
    return { text, mentions, topic, intent, stated: { claim, typedTopic } };
  }
  const isAbroad = await isForeign(text, mentions, context);
  return {
    text,
    mentions,
    topic: typedTopic === "" ? text : typedTopic,
    intent: intentOf(text, typedTopic, mentions, isAbroad),
  };
}

/** The amount that a topic states. The reason for a number of several regions is asked of prose: no figure is checked for it. */
function readStatement(topic: string, { named }: ReadMentions): ClaimReading | undefined {
  const statement = readClaimedAmount(topic);
  return statement?.claim.purpose === "why" && named.regions.length > 1 ? undefined : statement;
}

/**
 * A turn that names no matter asks for that of the turn before. What that one states is not carried: 那马尾呢 after 是不是100件 asks how
 * many there are.
 */
function sameMatter(before: Reading, { text, stated }: Reading, mentions: ReadMentions): Reading {
  const { topic, intent, background } = before;
  return {
    text,
    mentions,
    topic,
    intent,
    ...(background === undefined ? {} : { background }),
    ...(stated === undefined ? {} : { stated }),
  };
}

/** Says whether a matter is asked about that none of the reports asked about mentions: 天气, but not the 网络游戏领域 of a report. */
async function isForeign(
  text: string,
  { named }: ReadMentions,
  context: ScopeContext,
): Promise<boolean> {
  const matter = foreignMatter(text);
  if (matter === undefined) return false;
  const asked = new Set(named.regions.map(({ fullName }) => fullName));
  const reports = context.reports.filter(
    ({ region }) => asked.size === 0 || asked.has(region.fullName),
  );
  return !(await context.isMentioned(matter, reports));
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
function sideBySide(before: Reading, { text, mentions: own, topic }: Reading): Reading {
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
    text,
    mentions,
    topic: `${withoutEndMarks(before.topic)}，${topic.replace(MEASURES_AGAINST, "")}`,
    intent: "comparison",
  };
}

/**
 * Takes what the mentions leave open, regions or years, from those of the turn before. Years are not carried to a region that has
 * reports of other years only: 威海呢 after a question about 2021 is answered by the report on 2023.
 */
function completeMentions(
  own: ReadMentions,
  before: ReadMentions,
  context: ScopeContext,
): ReadMentions {
  const isCarried = own.periods.length === 0 && isHeld(own, before, context);
  const periods = isCarried ? before.periods : stepBack(own.periods, before.periods);
  if (namesRegions(own)) return { ...own, periods };
  const collectives = [...own.collectives, ...before.collectives.filter((one) => !one.isWeak)];
  return { named: before.named, collectives, periods };
}

/** 上一年的呢 after 2023年的 asks for 2022, whatever year it is now. */
function stepBack(
  own: readonly PeriodMention[],
  before: readonly PeriodMention[],
): readonly PeriodMention[] {
  const years = before.flatMap((period) => (period.kind === "years" ? period.years : []));
  const [year] = years;
  if (year === undefined || years.length > 1) return own;
  return own.map((period) =>
    period.kind === "relative" && period.word.startsWith("上")
      ? { kind: "years", years: [year - 1], span: period.span }
      : period,
  );
}

/** Says whether the corpus has a report on one of the earlier years for the regions named now, or none of theirs at all. */
function isHeld(
  { named }: ReadMentions,
  { periods }: ReadMentions,
  context: ScopeContext,
): boolean {
  const { years } = askedYears(periods, context.referenceYear);
  if (years === undefined || named.regions.length === 0) return true;
  const names = new Set(named.regions.map(({ fullName }) => fullName));
  const own = context.reports.filter(({ region }) => names.has(region.fullName));
  return own.length === 0 || own.some(({ year }) => years.includes(year));
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
  const whole =
    before.intent === "lookup" ? completeEllipsis(reading.topic, before.topic) : undefined;
  const isPointing = whole === undefined && pointsBack(reading.topic);
  const weight = isPointing ? BACKGROUND_WEIGHT.pointed : BACKGROUND_WEIGHT.silent;
  return {
    ...reading,
    topic: whole ?? reading.topic,
    intent: reading.intent === "open" ? before.intent : reading.intent,
    background: { topic: before.topic, weight },
  };
}

/** The mentions as written, or by sound where nothing is named as written. */
function findMentions(text: string, context: ScopeContext): ScopeMentions {
  const mentions = findScopeMentions(text, context.gazetteer);
  const isNamed = mentions.regions.some((mention) => !mention.isDoubtful);
  if (isNamed || mentions.collectives.some((one) => !one.isWeak)) return mentions;
  const sounding = findHomophones(text, corpusRegions(context.reports)).map((mention) => ({
    ...mention,
    written: text.slice(mention.span.start, mention.span.end),
  }));
  if (sounding.length === 0) return mentions;
  // A doubtful name (那马尾呢: a place or a ponytail) sounds like itself: it is taken, and there is nothing to warn of.
  const heard = sounding.filter(({ written, region }) => !isNameOf(written, region));
  return {
    ...mentions,
    ...(heard.length === 0
      ? {}
      : { heard: heard.map(({ written, region }) => ({ written, region: region.name })) }),
    regions: sounding.map(({ span, region, written }) => ({
      span,
      text: written,
      candidates: [region],
      form: "alias",
      isDoubtful: false,
    })),
  };
}

function isNameOf(written: string, region: Region): boolean {
  return written === region.name || region.aliases.includes(written);
}

function intentOf(text: string, topic: string, mentions: ReadMentions, isForeign: boolean): Intent {
  const { regions } = mentions.named;
  const years = new Set(mentions.periods.flatMap((one) => (one.kind === "years" ? one.years : [])));
  const isCollective = regions.length === 0 && mentions.collectives.length > 0;
  const isMany = regions.length > 1 || years.size > 1 || isCollective;
  return findIntent({ topic, text, isMany, isForeign });
}
