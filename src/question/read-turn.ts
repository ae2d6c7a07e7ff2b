/** Reads one turn of a conversation by itself: its matter, what it wants, and what it states.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import { readClaimedAmount, type ClaimReading } from "./claimed-amount.ts";
import { foreignMatter } from "./intent-cues.ts";
import { findIntent } from "./intent.ts";
import type { Intent, Question } from "./question.ts";
import type { ScopeContext } from "./scope-context.ts";
import { cutScope, type ReadMentions } from "./scope.ts";

/** What was read of one turn, with what it took from the turns before. */
export interface Reading {
  readonly text: string;
  readonly mentions: ReadMentions;
  readonly topic: string;
  readonly intent: Intent;
  readonly background?: NonNullable<Question["background"]>;
  /** The regions asked about so far, each once, those of this turn last. */
  readonly earlier?: readonly Region[];
  /** What the question states itself, with its topic as typed. */
  readonly stated?: Pick<ClaimReading, "claim"> & { readonly typedTopic: string };
}

/** Reads a turn without the turns before it: of 环翠21年受理几件 the matter is 受理几件. */
export async function readAlone(
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

function intentOf(text: string, topic: string, mentions: ReadMentions, isForeign: boolean): Intent {
  const { regions } = mentions.named;
  const years = new Set(mentions.periods.flatMap((one) => (one.kind === "years" ? one.years : [])));
  const isCollective = regions.length === 0 && mentions.collectives.length > 0;
  const isMany = regions.length > 1 || years.size > 1 || isCollective;
  return findIntent({ topic, text, isMany, isForeign });
}
