/** Binding: which words of a sentence each of its amounts measures.
 *
 * @module
 */
import type { Span } from "../../text/span.ts";
import type { Amount } from "../amounts/amount.ts";
import { pairLevels } from "./before-after.ts";
import { byClause, clauseIndex } from "../clauses/clause-index.ts";
import { isElliptical } from "../words/deeds.ts";
import { phraseBefore } from "../words/phrases.ts";
import { isResponse } from "../words/thin-nouns.ts";
import type { Clause } from "../clauses/clauses.ts";
import { changed, lastAgain, type Memory, nextMember } from "./memory.ts";
import { withoutDivision } from "./divided.ts";
import { eventIn, learned } from "./learned.ts";
import { gradedIn, mention, turn } from "./mentions.ts";
import type { Naming } from "./naming.ts";
import type { Slot } from "./slots.ts";
import { layOut } from "./slots.ts";
import { markFormer, readNext, seriesOf, type Reading } from "./read-amount.ts";
import { frameOfSubject } from "../words/frames.ts";

/** An amount with what it measures. */
export interface BoundAmount extends Reading {
  readonly amount: Amount;
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
 * `受理行政复议案件50件，已审结39件，纠错率达到28.2%` gives 行政复议案件受理数, 行政复议案件审结数, 行政复议纠错率.
 */
export function bindSentence(
  sentence: string,
  clauses: readonly Clause[],
  amounts: readonly Amount[],
  start: Memory,
): BoundSentence {
  const clauseAt = clauseIndex(sentence.length, clauses);
  const groups = byClause(amounts, clauseAt, ({ numberSpan }) => numberSpan.start);
  // What is mentioned behind the last amount is forgotten with the sentence, unless a semicolon ends this piece of it.
  const last = /[；;]\s*$/u.test(sentence)
    ? clauses.length
    : [...groups.keys()].reduce((a, b) => Math.max(a, b), -1);
  const bound: BoundAmount[] = [];
  let memory = start;
  let outside = start;
  for (const [i, clause] of clauses.entries()) {
    const inside = groups.get(i);
    // 受理19件（含上年结转2件），审结17件: what brackets speak of is forgotten behind them.
    if (clause.bracketAt === undefined) memory = outside;
    // 甲局办理案件5件；调解纠纷9件: behind a semicolon, another may act.
    if (/[；;]/u.test(sentence.charAt(clause.span.start - 1))) memory = nextMember(memory);
    if (inside === undefined) {
      const text = sentence.slice(clause.span.start, clause.span.end);
      memory = i <= last ? mention(text, memory) : turn(text, memory);
    } else {
      const subject = frameOfSubject(sentence.slice(clause.span.start, clause.span.start + 40));
      if (subject !== "") memory = changed(memory, { frame: subject });
      const read = bindClause(sentence, clause, inside, memory);
      bound.push(...read.bound);
      memory = withGrade(sentence.slice(clause.span.start, clause.span.end), read.memory);
    }
    if (clause.bracketAt === undefined) outside = memory;
  }
  return {
    bound: bound.sort((a, b) => a.amount.span.start - b.amount.span.start),
    memory: outside,
  };
}

/** 把法治建设纳入对13个乡镇的综合考评，权重由3分提高到5分: what is spoken of is the share of the one in the other. */
function withGrade(clause: string, memory: Memory): Memory {
  const graded = gradedIn(clause);
  return graded === undefined
    ? memory
    : changed(memory, { object: graded, topic: graded, deed: "" });
}

function bindClause(
  sentence: string,
  clause: Clause,
  amounts: readonly Amount[],
  start: Memory,
): BoundSentence {
  const series = seriesOf(pairLevels(layOut(sentence, clause, amounts)), start);
  const { slots, listing } = series;
  const bound: BoundAmount[] = [];
  let memory = listing?.kind === "names" ? changed(start, { spread: listing.names }) : start;
  const objects: string[] = [];
  let former: Reading | undefined;
  for (const [i, slot] of slots.entries()) {
    memory = backToAlike(slot, backFromParts(slot, memory));
    const isLatter = slot.level?.kind === "latter";
    const read = isLatter && former !== undefined ? former : readNext(series, i, slot, memory);
    former = read;
    bound.push({ ...markFormer(read, slot), amount: slot.amount, clauseSpan: clause.span });
    memory = remember(memory, read, slot);
    objects.push(read.naming.object);
  }
  const lastClause = objects.slice(firstAlike(slots)).slice(-1 - LONGEST_LIST);
  const rest = slots.at(-1)?.rest ?? "";
  const event = eventIn(rest);
  const left = event === "" ? {} : { object: event, topic: event };
  const isWithin = WITHIN.test(rest);
  return { bound, memory: changed(memory, left, { isWithin, lastClause }) };
}

/** 1246项政务服务事项中, at a clause's end: the next clause tells of some of them. */
const WITHIN = /\p{Script=Han}{2}[中里]\s*$/u;

/** What the reader has in mind behind an amount. */
function remember(memory: Memory, read: Reading, slot: Slot): Memory {
  const { amount } = slot;
  const unit = amount.unit?.name ?? "";
  const isListed = isInList(slot, read, memory);
  return changed(memory, learned(memory, read, { isListed, unit, value: amount.value }), {
    unit,
    enumerated: [],
    extreme: "",
    isListed,
    isFresh: true,
    isApart: false,
    isWithin: false,
    told: isPart(read.naming) ? memory.told : withoutDivision(memory.told),
  });
}

/** What such words tell is of the part that was named last: 其中政府合同86份，涉及金额97亿元. */
const OF_PART = /其中|^[\s、]*(?:涉及|涉案|标的)/u;

/** 受理案件520件，其中农民工案件210件，挽回损失680万元: in another measure word, the clause is about the whole again. */
function backFromParts({ before, amount }: Slot, memory: Memory): Memory {
  const { isListed, whole, unit } = memory;
  if (!isListed || whole === undefined || OF_PART.test(before)) return memory;
  if (amount.unit?.kind === "rate") return memory;
  const isBack = isMoreThanPart(before, amount, memory) || isDividedWhole(memory);
  if ((amount.unit?.name ?? "") === unit && !isBack) return memory;
  return changed(memory, { object: whole.object, topic: whole.topic, deed: whole.deed });
}

/** 抽取226宗，其中行政处罚154宗、行政许可72宗，不合格的4宗: behind parts that make up the whole, nothing is another part. */
function isDividedWhole({ whole, recent }: Memory): boolean {
  const at = recent.findLastIndex(({ indicator }) => indicator === whole?.indicator);
  const parts = at < 0 ? [] : recent.slice(at + 1);
  const sum = parts.reduce((total, { value = 0 }) => total + value, 0);
  return parts.length > 1 && sum === whole?.value && parts.every(({ unit }) => unit === whole.unit);
}

/** 受理58件，其中刑事30件，审结50件: what a bare deed was done to more often than there are of the part is the whole. */
function isMoreThanPart(before: string, { value }: Amount, { recent, isApart }: Memory): boolean {
  const part = recent.at(-1)?.value;
  if (part === undefined || value <= part || isApart) return false;
  const phrase = phraseBefore(before);
  return phrase !== "" && isElliptical(phrase);
}

/**
 * 审核文件42件，提出意见120条，报备38件; 受理案件2136件，挽回损失3200万元，其中农民工案件986件: what is left out, or divided, is the thing
 * that was counted in the same measure word.
 */
function backToAlike({ before, amount, after }: Slot, memory: Memory): Memory {
  const unit = amount.unit?.name ?? "";
  if (!memory.isFresh || memory.unit === unit || amount.unit?.kind !== "count") return memory;
  const alike = memory.recent.findLast((figure) => figure.unit === unit && !figure.isRate);
  if (alike === undefined || after !== undefined || memory.frame !== "") return memory;
  const isOpen = before.includes("其中") || leavesOutThing(before, memory);
  return isOpen ? changed(memory, lastAgain(alike), { whole: alike }) : memory;
}

/** Behind an answer to the thing, a bare deed was done to the thing and not to the answer: 备案 of 提出意见120条，备案30份. */
function leavesOutThing(before: string, { deed, object }: Memory): boolean {
  const phrase = phraseBefore(before);
  return phrase !== "" && isElliptical(phrase) && isResponse(deed, object);
}

/** Whether an amount is a part that 其中 lists, or goes on with such a list. */
function isInList({ before, amount }: Slot, { naming }: Reading, memory: Memory): boolean {
  const isNext = memory.isListed && (amount.unit?.name ?? "") === memory.unit;
  return before.includes("其中") || isPart(naming) || isNext;
}

function isPart({ isMember, isPortion }: Naming): boolean {
  return isMember === true || isPortion === true;
}

/** How many objects of a clause are kept in mind. */
const LONGEST_LIST = 6;

/**
 * Where the amounts in the last measure word of a clause begin: in 758个调委会、6932名调解员化解纠纷4.3万件 those who acted
 * are not what was counted.
 */
function firstAlike(slots: readonly Slot[]): number {
  const unit = slots.at(-1)?.amount.unit?.name;
  return slots.findLastIndex(({ amount }) => amount.unit?.name !== unit) + 1;
}
