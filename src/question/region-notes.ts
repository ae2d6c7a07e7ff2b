/** What a comparison says of one region alone: 马尾（人大、政协合计）, 大武口主办协办合计算, 峄城镇村的、行业的都要列.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import { matchesOf } from "../text/matches.ts";
import { normaliseQuestion } from "./normalise-question.ts";
import { SUM_WORDS } from "./reckoning.ts";
import { namesIn } from "./summed-parts.ts";

/** How the parts of one region's number are to be shown. */
export interface RegionNote {
  /** The region's `fullName`. */
  readonly region: string;
  /** Added up, or each by itself. */
  readonly kind: "sum" | "list";
  /** What the parts are called: 人大, 政协. Never fewer than two. */
  readonly names: readonly string[];
}

/** A topic without the notes, and the notes. */
export interface NotedTopic {
  readonly topic: string;
  readonly notes: readonly RegionNote[];
}

/** What stands in brackets. Must not match a year: （21年）. */
const BRACKETED = /[（(](?<note>[^（()）]{3,20})[)）]/gu;

/** A clause behind the first. Groups: the clause. */
const CLAUSE_BEHIND = /[，,；;。](?<note>[^，,；;。？?！]{4,24})/gu;

/** 都算, 加协办, 合起来: the parts are added up. Must not match 增加, 参加, 追加. */
const ADDS = /都算|一[起并块]算|(?<![增参追附])加(?![强大快入])/u;

/** 都要列, 分开说: each part is wanted. */
const LISTS = /都要?列|列出|列全|分开|分别|都要|逐[一个项]/u;

/** What of a note names no part. */
const NO_NAME =
  /(?:也|都|要|得|请|各自?|分别|分开|逐[一个项])*(?:列(?:出来?|全|上)?|算(?:上|在内|进来)?|说|要)?$|^(?:则|是|的|按照?|用|把|里|算)/u;

/** Asks of its own are no note. */
const ASKS = /多少|几|谁|哪|吗|什么|怎/u;

/**
 * Takes out of a topic what the question, `asked` as typed, says of one of the regions: in brackets behind its name, or in a clause that
 * begins with it. `regions` are those asked about. A topic without notes comes back as it is.
 */
export function regionNotes(asked: string, topic: string, regions: readonly Region[]): NotedTopic {
  const text = normaliseQuestion(asked);
  const notes: RegionNote[] = [];
  let left = topic;
  for (const { region, words, inTopic } of [
    ...inBrackets(text, regions),
    ...behind(text, regions),
  ]) {
    const note = noteOf(region, words);
    const without = left.replace(inTopic, "");
    if (note === undefined || without === left || without === "") continue;
    left = without;
    notes.push(note);
  }
  return { topic: left, notes };
}

/** What may be said of one region, and where it stands in the topic, from which names are cut out. */
interface Aside {
  readonly region: Region;
  readonly words: string;
  readonly inTopic: RegExp;
}

function inBrackets(text: string, regions: readonly Region[]): readonly Aside[] {
  return matchesOf(text, BRACKETED).flatMap((match): readonly Aside[] => {
    const inside = match.groups?.["note"] ?? "";
    // 各几件（马尾算两级合计）.
    const own = headOf(inside, regions);
    const region = own?.region ?? lastNamed(text.slice(0, match.index), regions);
    const words = inside.slice(own?.length ?? 0);
    const bracket = String.raw`[（(]${literal(words)}[)）]`;
    // What joins two names stays behind where both are cut out: 办理：（人大、政协合计）与各办理几件.
    const inTopic = new RegExp(
      String.raw`(?<=^|[：:，,])${bracket}[和与跟同及、]?|${bracket}`,
      "u",
    );
    return region === undefined ? [] : [{ region, words, inTopic }];
  });
}

function behind(text: string, regions: readonly Region[]): readonly Aside[] {
  return matchesOf(text, CLAUSE_BEHIND).flatMap((match): readonly Aside[] => {
    const clause = match.groups?.["note"] ?? "";
    const own = headOf(clause, regions);
    if (own === undefined) return [];
    const words = clause.slice(own.length);
    return [{ region: own.region, words, inTopic: new RegExp(`[，,；;。]${literal(words)}`, "u") }];
  });
}

function noteOf({ fullName }: Region, words: string): RegionNote | undefined {
  if (ASKS.test(words)) return undefined;
  const isSum = SUM_WORDS.test(words) || ADDS.test(words);
  if (!isSum && !LISTS.test(words)) return undefined;
  const names = namesIn(words.replace(SUM_WORDS, "").replace(NO_NAME, ""))
    .map((name) => name.replace(NO_NAME, ""))
    .filter((name) => name !== "");
  return names.length < 2 ? undefined : { region: fullName, kind: isSum ? "sum" : "list", names };
}

/** The region that is named last before a bracket. */
function lastNamed(before: string, regions: readonly Region[]): Region | undefined {
  const placed = regions.map((region) => ({
    region,
    at: Math.max(...namesOf(region).map((name) => before.lastIndexOf(name))),
  }));
  const [last] = placed.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
  return last?.region;
}

/** The region whose name a clause begins with, by the longest of its names, and how long that is. */
function headOf(
  clause: string,
  regions: readonly Region[],
): { readonly region: Region; readonly length: number } | undefined {
  const named = regions.flatMap((region) =>
    namesOf(region)
      .filter((name) => clause.startsWith(name))
      .map(({ length }) => ({ region, length })),
  );
  return named.sort((a, b) => b.length - a.length)[0];
}

function namesOf({ name, aliases }: Region): string[] {
  return [name, ...aliases];
}

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
