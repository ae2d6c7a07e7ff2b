/** Reads one turn of a conversation by itself: its matter, what it wants, and what it states.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import { cutSpans, type Span } from "../text/span.ts";
import { toldMatter, type Asides } from "./asides.ts";
import { readClaimedAmount, type ClaimReading } from "./claimed-amount.ts";
import { cutScope } from "./cut-scope.ts";
import { BACKGROUND_WEIGHT, bareTopic, pointsBack } from "./follow-up.ts";
import { foreignMatter } from "./intent-cues.ts";
import { findIntent } from "./intent.ts";
import { onlyCompares } from "./parts.ts";
import type { Background, Intent } from "./question.ts";
import { reportsOn, type ScopeContext } from "./scope-context.ts";
import type { ReadMentions } from "./scope-mentions.ts";

/** What was read of one turn, with what it took from the turns before. */
export interface Reading {
  /** The whole message: its mentions are spans of it. */
  readonly text: string;
  /** The message without what it only tells, or says it does not ask. */
  readonly asked: string;
  /** The matter of this turn alone; empty where it names none but region and year. */
  readonly ownTopic: string;
  readonly mentions: ReadMentions;
  readonly topic: string;
  readonly intent: Intent;
  readonly background?: Background;
  /** The regions asked about so far, each once, those of this turn last. */
  readonly earlier?: readonly Region[];
  /** What the question states itself, with its topic as typed. */
  readonly stated?: Pick<ClaimReading, "claim"> & { readonly typedTopic: string };
}

/** Reads a turn without the turns before it: of 环翠21年受理几件 the matter is 受理几件. */
export async function readAlone(
  text: string,
  mentions: ReadMentions,
  asides: Asides,
  context: ScopeContext,
): Promise<Reading> {
  const asked = cutSpans(text, asides.spans);
  const { typedTopic, ...told } = withTold(text, asked, mentions, asides);
  const read = { text, asked, mentions, ...told };
  const statement = readStatement(typedTopic, mentions);
  if (statement !== undefined) {
    const { claim, topic } = statement;
    const intent = claim.purpose === "what" ? "lookup" : intentOf(topic, topic, mentions, false);
    return { ...read, ownTopic: topic, topic, intent, stated: { claim, typedTopic } };
  }
  const isAbroad = await isForeign(asked, mentions, context);
  return {
    ...read,
    ownTopic: typedTopic,
    topic: typedTopic === "" ? asked : typedTopic,
    intent: intentOf(asked, typedTopic, mentions, isAbroad),
  };
}

/** 到底, 一共: words that say nothing of the matter. */
const ADVERBS = /到底|究竟|一共|总共|现在|[啊呀呢]/gu;

/** The topic of what is asked, with what is told before it as its background: as a part of it where it has no matter of its own. */
function withTold(
  text: string,
  asked: string,
  mentions: ReadMentions,
  { spans, told }: Asides,
): Pick<Reading, "background"> & { readonly typedTopic: string } {
  const typedTopic = cutScope(text, mentions, spans);
  const matters = told.map((span) => toldMatter(cutScope(text, mentions, outside(text, span))));
  const matter = matters.filter((one) => one !== "").join("，");
  if (matter === "") return { typedTopic };
  const own = typedTopic.replace(ADVERBS, "");
  if (bareTopic(own) === "" || onlyCompares(own)) return { typedTopic: `${matter}，${typedTopic}` };
  const isPointing = pointsBack(typedTopic) || pointsBack(asked);
  const weight = BACKGROUND_WEIGHT[isPointing ? "pointed" : "silent"];
  return { typedTopic, background: { topic: matter, weight } };
}

function outside(text: string, { start, end }: Span): readonly Span[] {
  return [
    { start: 0, end: start },
    { start: end, end: text.length },
  ];
}

/** The amount that a topic states. The reason for a number of several regions is asked of prose: no figure is checked for it. */
function readStatement(topic: string, { named }: ReadMentions): ClaimReading | undefined {
  const statement = readClaimedAmount(topic);
  return statement?.claim.purpose === "why" && named.regions.length > 1 ? undefined : statement;
}

/** Says whether a matter is asked about that none of the reports asked about mentions: 天气, but not the 网络游戏领域 of a report. */
async function isForeign(
  text: string,
  { named }: ReadMentions,
  context: ScopeContext,
): Promise<boolean> {
  const matter = foreignMatter(text);
  if (matter === undefined) return false;
  return !(await context.isMentioned(matter, reportsOn(named.regions, context.reports)));
}

function intentOf(text: string, topic: string, mentions: ReadMentions, isForeign: boolean): Intent {
  const { regions } = mentions.named;
  const years = new Set(mentions.periods.flatMap((one) => (one.kind === "years" ? one.years : [])));
  const isCollective = regions.length === 0 && mentions.collectives.length > 0;
  const isMany = regions.length > 1 || years.size > 1 || isCollective;
  return findIntent({ topic, text, isMany, isForeign });
}
