/** Understands a question: which reports, what is wanted, which words are left to search for.
 *
 * @module
 */
import type { SectionKind } from "../documents/section-kind.ts";
import { admittedMatter } from "./admission.ts";
import { findAsides } from "./asides.ts";
import { askedPoints } from "./asked-points.ts";
import type { ReportCues } from "./choose-reports.ts";
import { asksOfWhichYear } from "./follow-up.ts";
import { asksForAim } from "./intent-cues.ts";
import { wantsNumber } from "./intent.ts";
import { askAgain, leanOnTurn } from "./lean-on-turns.ts";
import { untoldMatter } from "./negation.ts";
import { normaliseQuestion } from "./normalise-question.ts";
import { withJoinedSets } from "./joined-sets.ts";
import { withPointedRegions } from "./pointed-regions.ts";
import type { Intent, Question, Scope } from "./question.ts";
import { readAlone, type Reading } from "./read-turn.ts";
import type { ScopeContext } from "./scope-context.ts";
import { readMentions, resolveScope, withoutDenied } from "./scope.ts";
import type { ReadMentions } from "./scope-mentions.ts";
import { separateQuestions } from "./several-questions.ts";
import { withoutCourtesies } from "./small-talk.ts";
import { findMentions } from "./sounding-names.ts";
import { toSimplified } from "./traditional.ts";
import type { Turn } from "./turn.ts";

/** Follow-ups reach back this many questions. */
const MAX_BACK = 6;

/** Intents that stand alone: nothing is carried into them or out of them. */
const STANDALONE: ReadonlySet<Intent> = new Set([
  "coverage",
  "abilities",
  "off-topic",
  "greeting",
  "courtesy",
  "about-answer",
]);

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
  asked: text,
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

function speaksOfPlans({ text, asked, topic, mentions, intent }: Reading): boolean {
  // 明年呢 after a question about 2023 asks what came of 2024 where there is a report on it.
  const past = mentions.periods.filter((period) => period.kind === "years");
  const words = past.reduce(
    (rest, { span }) => rest.replace(text.slice(span.start, span.end), ""),
    asked,
  );
  return (
    intent === "plan" ||
    (intent === "list" && askedPoints(topic)?.isPlanWorded === true) ||
    mentions.periods.some((period) => period.kind === "next") ||
    (isInFigures(intent) && asksForAim(words))
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
  const reading = await readTurn(typed, before, context);
  const { regions } = reading.mentions.named;
  const others = (before?.earlier ?? []).filter(
    (one) => !regions.some(({ fullName }) => fullName === one.fullName),
  );
  return { ...reading, earlier: [...others, ...regions] };
}

async function readTurn(
  typed: string,
  before: Reading | undefined,
  context: ScopeContext,
): Promise<Reading> {
  const text = withoutCourtesies(toSimplified(normaliseQuestion(typed)));
  const asides = findAsides(text);
  const asked = withoutDenied(findMentions(text, context), asides.denied);
  const found = await readMentions(text, asked, context);
  const earlier = { last: before?.mentions.named.regions ?? [], all: before?.earlier ?? [] };
  const mentions = withPointedRegions(text, withJoinedSets(text, found, context), earlier, context);
  const alone = await readAlone(text, mentions, asides, context);
  if (before !== undefined && asksOfWhichYear(text)) return askAgain(before, alone);
  const isAlone = before === undefined || STANDALONE.has(alone.intent);
  return isAlone ? alone : leanOnTurn(before, alone, context);
}
