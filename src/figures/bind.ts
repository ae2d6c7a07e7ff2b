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
import type { PhraseAfter } from "./phrases.ts";
import { phraseAfter, phraseBefore, shorten, splitDeed } from "./phrases.ts";
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
  for (const [i, clause] of clauses.entries()) {
    const inside = groups.get(i);
    if (inside === undefined) {
      memory = mention(sentence.slice(clause.span.start, clause.span.end), memory);
    } else {
      const read = bindClause(sentence, clause, inside, memory);
      bound.push(...read.bound);
      memory = read.memory;
    }
  }
  return { bound: bound.sort((a, b) => a.amount.span.start - b.amount.span.start), memory };
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

/** The stretches around the amounts of a clause. */
interface Place {
  readonly amount: Amount;
  readonly before: string;
  readonly rest: string;
  readonly after: PhraseAfter | undefined;
}

function bindClause(
  sentence: string,
  clause: Clause,
  amounts: readonly Amount[],
  start: Memory,
): BoundSentence {
  const places = layOut(sentence, clause, amounts);
  const names = spreadOver(places, start);
  const bound: BoundAmount[] = [];
  let memory = { ...start, spread: names ?? start.spread };
  for (const [i, place] of places.entries()) {
    const unit = place.amount.unit;
    const { before, rest, after } = place;
    const setting: Setting = { before, rest, unit, ...(after === undefined ? {} : { after }) };
    const change = readChange(setting, memory);
    const naming =
      named(names?.[i], unit, memory) ??
      change?.naming ??
      (unit?.kind === "rate" ? nameRate(setting, memory) : nameCount(setting, memory));
    const comparison = change?.comparison;
    bound.push({
      amount: place.amount,
      naming,
      isChange: change !== undefined,
      ...(comparison === undefined ? {} : { comparison }),
      clauseSpan: clause.span,
    });
    memory = remember(memory, naming, change !== undefined);
  }
  return { bound, memory };
}

/** A change says nothing new about what was counted: after 同比增长34.4% the cases are still the topic. */
function remember(memory: Memory, naming: Naming, isChange: boolean): Memory {
  if (isChange) return { ...memory, isFresh: true };
  return {
    ...memory,
    object: naming.object,
    deed: naming.deed,
    indicator: naming.indicator,
    isFresh: true,
  };
}

function named(name: string | undefined, unit: Amount["unit"], memory: Memory): Naming | undefined {
  if (name === undefined) return undefined;
  const { deed, object } = splitDeed(name);
  const indicator = withSuffix(name, unit);
  return { indicator, words: name, object: object === "" ? memory.object : object, deed };
}

function layOut(sentence: string, clause: Clause, amounts: readonly Amount[]): readonly Place[] {
  const places: Place[] = [];
  let from = clause.span.start;
  for (const [i, amount] of amounts.entries()) {
    const next = amounts[i + 1];
    const to = next === undefined ? clause.span.end : next.span.start;
    const before = sentence.slice(Math.max(from, amount.span.start - 600), amount.span.start);
    const rest = sentence.slice(amount.span.end, Math.min(to, amount.span.end + 240));
    const after = afterOf(rest, before, { amount, next, sentence, clauseEnd: clause.span.end });
    places.push({ amount, before, rest, after });
    from = amount.span.end + (after?.length ?? 0);
  }
  return places.map((place, i) => withSharedPredicate(place, places.slice(i + 1, i + 40)));
}

/**
 * 对2个重大行政决策、7个政府规范性文件进行审查: the predicate at the end of a list holds for all of it. 23个部门制定的421项
 * 证明事项: what a relative clause leads up to is its object.
 */
function withSharedPredicate(place: Place, later: readonly Place[]): Place {
  const { after } = place;
  const next = later[0]?.after;
  if (after === undefined || next === undefined) return place;
  const said = after.predicate.trim();
  if (/^(?:[、和及与]|以及)?$/u.test(said)) {
    const last = later.findLast((other) => other.after !== undefined)?.after ?? next;
    return { ...place, after: { ...after, predicate: last.predicate } };
  }
  const relative = /^(?<deed>\p{Script=Han}{2,8}?)到?的$/u.exec(said)?.groups?.["deed"];
  if (relative === undefined) return place;
  return { ...place, after: { ...after, predicate: relative + next.noun } };
}

interface Neighbours {
  readonly amount: Amount;
  readonly next: Amount | undefined;
  readonly sentence: string;
  readonly clauseEnd: number;
}

/** The noun phrase after an amount; none after a duration, money or a rate without 的. */
function afterOf(rest: string, before: string, neighbours: Neighbours): PhraseAfter | undefined {
  const { amount, next } = neighbours;
  const kind = amount.unit?.kind;
  if (kind === "duration") return undefined;
  const needsLink = kind === "money" || kind === "rate" || kind === "change";
  if (needsLink && !/^\s*的\p{Script=Han}/u.test(rest)) return undefined;
  const after = phraseAfter(rest, next !== undefined, /等\s*$/u.test(before));
  if (after === undefined || next === undefined) return after;
  return belongsToNext(rest.slice(after.length), before, { ...neighbours, next })
    ? undefined
    : after;
}

/** 培训35场会议20次: what stands between two amounts belongs to the second where nothing follows that one. */
function belongsToNext(
  remainder: string,
  before: string,
  { next, sentence, clauseEnd }: Neighbours & { readonly next: Amount },
): boolean {
  if (remainder.trim() !== "" || phraseBefore(before) === "") return false;
  const following = sentence.slice(next.span.end, Math.min(clauseEnd, next.span.end + 80));
  return phraseAfter(following, false) === undefined;
}

/** Reads 分别, or the same spread again: 压缩比为76.35%和91.04% after 进出口通关时间分别压缩至…. */
function spreadOver(places: readonly Place[], memory: Memory): readonly string[] | undefined {
  const first = places[0];
  if (first === undefined || places.length < 2) return undefined;
  const isPlain = places.slice(1).every(({ before }) => /^[、，,\s和及与]*$/u.test(before));
  if (!isPlain) return undefined;
  const at = first.before.lastIndexOf("分别");
  const phrase = phraseBefore(first.before);
  if (at >= 0)
    return (
      spread(phraseBefore(first.before.slice(0, at)), places.length) ??
      spread(phrase, places.length)
    );
  if (memory.spread.length === places.length) return memory.spread.map((name) => name + phrase);
  return undefined;
}
