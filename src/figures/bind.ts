/** Binding: which words of a sentence each of its amounts measures.
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import type { Amount } from "./amounts.ts";
import { readChange } from "./changes.ts";
import type { Clause } from "./clauses.ts";
import type { Comparison } from "./figure.ts";
import { nameCount } from "./count-names.ts";
import type { Naming, Setting } from "./naming.ts";
import { nameRate } from "./rate-names.ts";
import type { Memory } from "./memory.ts";
import { phraseBefore, shorten, splitDeed } from "./phrases.ts";
import type { Place } from "./places.ts";
import { layOut } from "./places.ts";
import { spread } from "./spread.ts";
import { withSuffix } from "./suffixes.ts";

/** An amount with what it measures. */
export interface BoundAmount {
  readonly amount: Amount;
  readonly naming: Naming;
  readonly comparison?: Comparison;
  /** Whether the amount is a difference, not a level. */
  readonly isChange: boolean;
  /** In the sentence. */
  readonly clauseSpan: Span;
}

/** A sentence as read: its amounts, bound, and what the reader has in mind at its end. */
export interface BoundSentence {
  readonly bound: readonly BoundAmount[];
  readonly memory: Memory;
}

/**
 * Binds the amounts of a sentence, clause by clause; each clause leaves behind what the next may leave out.
 *
 * `受理行政复议案件50件，已审结39件，纠错率达到28.2%` gives 行政复议案件受理数, 行政复议案件审结数, 行政复议案件纠错率.
 */
export function bindSentence(
  sentence: string,
  clauses: readonly Clause[],
  amounts: readonly Amount[],
  start: Memory,
): BoundSentence {
  const groups = byClause(sentence.length, clauses, amounts);
  const bound: BoundAmount[] = [];
  let memory = start;
  let outside = start;
  for (const [i, clause] of clauses.entries()) {
    const inside = groups.get(i);
    // 受理19件（含上年结转2件），审结17件: what brackets speak of is forgotten behind them.
    if (clause.bracketAt === undefined) memory = outside;
    if (inside === undefined) {
      memory = mention(sentence.slice(clause.span.start, clause.span.end), memory);
    } else {
      const read = bindClause(sentence, clause, inside, memory);
      bound.push(...read.bound);
      memory = read.memory;
    }
    if (clause.bracketAt === undefined) outside = memory;
  }
  return {
    bound: bound.sort((a, b) => a.amount.span.start - b.amount.span.start),
    memory: outside,
  };
}

/** Gives each amount to the innermost clause that holds it: brackets come after the clause around them. */
function byClause(
  length: number,
  clauses: readonly Clause[],
  amounts: readonly Amount[],
): ReadonlyMap<number, readonly Amount[]> {
  const owner = new Int32Array(length).fill(-1);
  for (const [i, clause] of clauses.entries()) owner.fill(i, clause.span.start, clause.span.end);
  const groups = new Map<number, Amount[]>();
  for (const amount of amounts) {
    const at = owner[amount.numberSpan.start] ?? -1;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [amount]);
    else group.push(amount);
  }
  return groups;
}

/** A clause without amounts may say what the next amounts are about: 对行政规范性文件进行清理, 组织开展行政执法考试. */
function mention(clause: string, memory: Memory): Memory {
  const treated = /(?:对|将|把)(?<object>[^，]{2,20}?)(?:进行|予以|开展|实行|纳入|列入|列为)/u.exec(
    clause,
  )?.groups?.["object"];
  const phrase = shorten(phraseBefore(clause.slice(-60)));
  const { deed, object } = splitDeed(phrase);
  if (treated !== undefined) return { ...memory, mention: shorten(phraseBefore(treated)) };
  if (
    deed === "" &&
    phrase === phraseBefore(clause.slice(-60)) &&
    !memory.isFresh &&
    memory.mention !== ""
  )
    return memory;
  return object.length < 2 || object.length > 16 ? memory : { ...memory, mention: object };
}

function bindClause(
  sentence: string,
  clause: Clause,
  amounts: readonly Amount[],
  start: Memory,
): BoundSentence {
  const places = layOut(sentence, clause, amounts);
  const spreadNames = spreadOver(places, start);
  const shared = sharedMemories(places, start, spreadNames);
  const names = shared === undefined ? spreadNames : undefined;
  const said = saidOfAll(places) ?? "";
  const bound: BoundAmount[] = [];
  let memory = { ...start, spread: names ?? start.spread, clause: [] as readonly string[] };
  for (const [i, place] of places.entries()) {
    const own = shared?.[i];
    const read = readPlace(
      own === undefined ? place : { ...place, before: said },
      own ?? memory,
      names?.[i],
    );
    bound.push({ ...read, amount: place.amount, clauseSpan: clause.span });
    const isListed =
      place.before.includes("其中") || (memory.isListed && read.naming.deed === memory.deed);
    memory = {
      ...remember(memory, read),
      isListed,
      clause: [...memory.clause.slice(-LONGEST_LIST), read.naming.object],
    };
  }
  return { bound, memory: { ...memory, lastClause: memory.clause } };
}

/** How many objects of a list are kept in mind. */
const LONGEST_LIST = 6;

type Reading = Pick<BoundAmount, "naming" | "comparison" | "isChange">;

function readPlace(place: Place, memory: Memory, name: string | undefined): Reading {
  const { before, rest, after } = place;
  const unit = place.amount.unit;
  const setting: Setting = { before, rest, unit, ...(after === undefined ? {} : { after }) };
  const change = readChange(setting, memory);
  const naming =
    named(name, unit, memory) ??
    change?.naming ??
    (unit?.kind === "rate" ? nameRate(setting, memory) : nameCount(setting, memory));
  const comparison = change?.comparison;
  return {
    naming,
    isChange: change !== undefined,
    ...(comparison === undefined ? {} : { comparison }),
  };
}

/** A change says nothing new about what was counted: after 同比增长34.4% the cases are still the topic. */
function remember<M extends Memory>(memory: M, { naming, isChange }: Reading): M {
  if (isChange) return { ...memory, isFresh: true };
  const { object, deed, indicator } = naming;
  // 办复率均为100% says nothing new of the two lists before it: 分别 still goes back to these.
  const isRateOfLast = indicator.endsWith("率") && memory.recent.at(-1)?.object === object;
  const recent = isRateOfLast
    ? memory.recent
    : [...memory.recent.slice(1 - LONGEST_LIST), { object, indicator }];
  return { ...memory, object, deed, indicator, recent, isFresh: true };
}

function named(name: string | undefined, unit: Amount["unit"], memory: Memory): Naming | undefined {
  if (name === undefined) return undefined;
  const { deed, object } = splitDeed(name);
  const indicator = withSuffix(name, unit);
  return { indicator, words: name, object: object === "" ? memory.object : object, deed };
}

/** Reads 分别, or the same spread again: 压缩比为76.35%和91.04% after 进出口通关时间分别压缩至…. */
function spreadOver(places: readonly Place[], memory: Memory): readonly string[] | undefined {
  const first = places[0];
  if (first === undefined || !isPlainList(places)) return undefined;
  const at = first.before.lastIndexOf("分别");
  const phrase = phraseBefore(first.before);
  if (at >= 0) {
    const named = phraseBefore(first.before.slice(0, at));
    return spread(named, places.length) ?? spread(phrase, places.length);
  }
  if (memory.spread.length === places.length) return memory.spread.map((name) => name + phrase);
  return undefined;
}

/** 满意率分别为98.8%和99.1% after 建议86件、提案112件: each amount goes with one of the figures before. */
function sharedMemories(
  places: readonly Place[],
  memory: Memory,
  names: readonly string[] | undefined,
): readonly Memory[] | undefined {
  const said = saidOfAll(places);
  if (said === undefined) return undefined;
  if (names !== undefined)
    return CHANGES.test(said) ? names.map((name) => recall(memory, name)) : undefined;
  if (memory.recent.length < places.length || !memory.isFresh) return undefined;
  return memory.recent.slice(-places.length).map((figure) => ({ ...memory, ...figure }));
}

/** 万人诉讼率、万人成讼率分别下降12.1%、3.5‰: what stands before 分别 is what changed. */
const CHANGES = /(?:增长|上升|提高|提升|增加|下降|降低|减少)了?\s*$/u;

function recall(memory: Memory, name: string): Memory {
  return { ...memory, object: name, indicator: name, isFresh: true };
}

/** The words of the first amount, where 分别 stands in them and the others only follow it: 同比分别下降, 满意率分别为. */
function saidOfAll(places: readonly Place[]): string | undefined {
  const before = places[0]?.before ?? "";
  const at = before.lastIndexOf("分别");
  if (at < 0 || !isPlainList(places)) return undefined;
  return CHANGES.test(before) && !/^[\s、]*(?:同比|环比|较)/u.test(before)
    ? before.slice(at)
    : before;
}

function isPlainList(places: readonly Place[]): boolean {
  return (
    places.length > 1 && places.slice(1).every(({ before }) => /^[、，,\s和及与]*$/u.test(before))
  );
}
