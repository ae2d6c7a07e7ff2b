/** Understands a question: which reports, what is wanted, which words are left to search for.
 *
 * @module
 */
import { BACKGROUND_WEIGHT, bareTopic, pointsBack } from "./follow-up.ts";
import { findHomophones } from "./homophones.ts";
import { findIntent, wantsNumber } from "./intent.ts";
import { normaliseQuestion } from "./normalise-question.ts";
import type { Intent, Question } from "./question.ts";
import {
  cutScope,
  findScopeMentions,
  readMentions,
  resolveScope,
  type ReadMentions,
  type ScopeContext,
  type ScopeMentions,
} from "./scope.ts";
import { toSimplified } from "./traditional.ts";
import type { Turn } from "./turn.ts";

/** Follow-ups reach back this many questions. */
const MAX_BACK = 6;

/** Intents that stand alone: nothing is carried into them or out of them. */
const STANDALONE: ReadonlySet<Intent> = new Set(["coverage", "abilities", "off-topic"]);

/** What was read of one turn, with what it took from the turns before. */
interface Reading {
  readonly text: string;
  readonly mentions: ReadMentions;
  readonly topic: string;
  readonly intent: Intent;
  readonly background?: NonNullable<Question["background"]>;
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
  let before: Reading | undefined;
  const questions = history.filter((turn) => turn.role === "user").slice(-MAX_BACK);
  for (const turn of questions) {
    const reading = await read(turn.content, before, context);
    if (!STANDALONE.has(reading.intent)) before = reading;
  }
  const reading = await read(asked, before, context);
  const { text, mentions, topic, intent, background } = reading;
  const asksForNext = mentions.periods.some((period) => period.kind === "next");
  const isPlanWorded = intent === "plan" || asksForNext;
  const asksForPlans = isPlanWorded || ["list", "practice", "open"].includes(intent);
  const scope = resolveScope(text, mentions, { asksForPlans, isPlanWorded }, context);
  return {
    asked,
    topic,
    ...(background === undefined ? {} : { background }),
    scope,
    intent: scope.planYear !== undefined && intent !== "list" ? "plan" : intent,
    wantsNumber: wantsNumber(topic) || (intent === "lookup" && background !== undefined),
  };
}

async function read(
  typed: string,
  before: Reading | undefined,
  context: ScopeContext,
): Promise<Reading> {
  const text = toSimplified(normaliseQuestion(typed));
  const own = await readMentions(findMentions(text, context), context);
  const rest = cutScope(text, own);
  const ownIntent = intentOf(text, rest, own);
  if (before === undefined || STANDALONE.has(ownIntent)) {
    return { text, mentions: own, topic: rest === "" ? text : rest, intent: ownIntent };
  }
  const namesRegions =
    own.named.taken.length > 0 || own.collectives.some((one) => !one.isWeak);
  const mentions: ReadMentions = {
    named: namesRegions ? own.named : before.mentions.named,
    collectives: namesRegions ? own.collectives : [...own.collectives, ...strongOf(before)],
    periods: own.periods.length > 0 ? own.periods : before.mentions.periods,
  };
  if (bareTopic(rest) === "") {
    const { topic, intent, background } = before;
    return { text, mentions, topic, intent, ...(background === undefined ? {} : { background }) };
  }
  // A question that names its own regions and is complete stands alone; so does a weak 哪个地方 that opens a new search.
  const isComplete =
    (namesRegions && own.periods.length > 0) ||
    (!namesRegions && own.collectives.length > 0 && !pointsBack(rest));
  if (isComplete) return { text, mentions: own, topic: rest, intent: ownIntent };
  const weight = pointsBack(rest) ? BACKGROUND_WEIGHT.pointed : BACKGROUND_WEIGHT.silent;
  return {
    text,
    mentions,
    topic: rest,
    intent: ownIntent === "open" ? before.intent : ownIntent,
    background: { topic: before.topic, weight },
  };
}

function strongOf(before: Reading): ReadMentions["collectives"] {
  return before.mentions.collectives.filter((one) => !one.isWeak);
}

/** The mentions as written, or by sound where nothing is named as written. */
function findMentions(text: string, context: ScopeContext): ScopeMentions {
  const mentions = findScopeMentions(text, context.gazetteer);
  const isNamed = mentions.regions.some((mention) => !mention.isDoubtful);
  if (isNamed || mentions.collectives.some((one) => !one.isWeak)) return mentions;
  const regions = [
    ...new Map(context.reports.map((one) => [one.region.fullName, one.region])).values(),
  ];
  const heard = findHomophones(text, regions);
  if (heard.length === 0) return mentions;
  return {
    ...mentions,
    regions: heard.map(({ span, region }) => ({
      span,
      text: text.slice(span.start, span.end),
      candidates: [region],
      form: "alias",
      isDoubtful: false,
    })),
  };
}

function intentOf(text: string, topic: string, mentions: ReadMentions): Intent {
  const { regions } = mentions.named;
  const years = new Set(mentions.periods.flatMap((one) => (one.kind === "years" ? one.years : [])));
  const isCollective = regions.length === 0 && mentions.collectives.length > 0;
  return findIntent({ topic, text, isMany: regions.length > 1 || years.size > 1 || isCollective });
}
