/** Slots: the stretches of a clause around each of its amounts, in which the words that it measures are looked for.
 *
 * @module
 */
import { countsAttendance, countsPersons, countsTimes } from "../amounts/unit-classes.ts";
import type { Amount } from "../amounts/amount.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { PhraseAfter } from "../words/phrase-after.ts";
import {
  countingBodies,
  countingInspected,
  countingPersons,
  phraseAfter,
} from "../words/phrase-after.ts";
import { hasHead } from "../words/heads.ts";
import { phraseBefore } from "../words/phrases.ts";
import { isPerson } from "../words/suffixes.ts";
import { isResponse } from "../words/thin-nouns.ts";
import { isGoverned, thingOwned } from "./owned.ts";
import { opensCompound } from "../words/lexicon.ts";
import { closingVerb, isCausative, isDeedNoun, isVerbal } from "../words/verbs.ts";

/** Which of two levels of one measure an amount states: 20 and 7 of 由20个工作日压缩至7个工作日. */
export type Level =
  | { readonly kind: "former"; /** （压缩前） */ readonly mark: string }
  | { readonly kind: "latter" };

/** An amount and the stretches around it. */
export interface Slot {
  readonly amount: Amount;
  /** From the clause's beginning, or from the noun after the amount before. */
  readonly before: string;
  /** To the next amount or the clause's end. */
  readonly rest: string;
  readonly after: PhraseAfter | undefined;
  /** Whether the text runs on to the next amount without a mark: 人民调解员 of 5名人民调解员调解纠纷80件 act. */
  readonly runsOn: boolean;
  /** Set where the amount states a measure before or after a change. */
  readonly level?: Level;
}

/** Longest stretches that are looked at: a list of titles before, a predicate after. */
const LONGEST_BEFORE = 600;
const LONGEST_REST = 240;
/** Members of a list that are searched for the predicate that they share. */
const LONGEST_LIST = 40;

/** Lays out the amounts of a clause; `amounts` are those within it, in reading order. */
export function layOut(
  sentence: string,
  clause: Clause,
  amounts: readonly Amount[],
): readonly Slot[] {
  const slots: Slot[] = [];
  let from = clause.span.start;
  for (const [i, amount] of amounts.entries()) {
    const next = amounts[i + 1];
    const to = next === undefined ? clause.span.end : next.span.start;
    const before = sentence.slice(
      Math.max(from, amount.span.start - LONGEST_BEFORE),
      amount.span.start,
    );
    const rest = sentence.slice(amount.span.end, Math.min(to, amount.span.end + LONGEST_REST));
    const outcome = outcomeIn(rest, before);
    const neighbours = { amount, next, sentence, clauseEnd: clause.span.end };
    const after = outcome === "" ? afterOf(rest, before, neighbours) : undefined;
    const runsOn = next !== undefined && !/[，,；;（(]|[、和及与]\s*$/u.test(rest);
    slots.push({ amount, before, rest, after, runsOn });
    from = amount.span.end + (after?.length ?? outcome.length);
  }
  return slots.map((slot, i) =>
    withOwned(
      withSharedPredicate(slot, slots.slice(i + 1, i + LONGEST_LIST)),
      slots[i - 1],
      slots[i + 1],
    ),
  );
}

/** Counts owners by what is theirs, 许可事项的部门, and their things by the words before both, 承接许可事项. */
function withOwned(slot: Slot, previous: Slot | undefined, next: Slot | undefined): Slot {
  const { after, before } = slot;
  if (after === undefined) return previous?.after === undefined ? slot : withDeedOf(previous, slot);
  const isOwner = next !== undefined && next.after === undefined && !isAlike(slot, next);
  const thing = isOwner && isGoverned(before) ? thingOwned(after.predicate) : "";
  return thing === "" ? slot : ofThing(slot, after, { thing, predicate: "" });
}

function withDeedOf(owner: Slot, slot: Slot): Slot {
  const thing = thingOwned(slot.before);
  return thing === "" ? slot : { ...slot, before: owner.before + thing };
}

function isAlike(a: Slot, b: Slot): boolean {
  return a.amount.unit?.name === b.amount.unit?.name;
}

interface Owned {
  readonly thing: string;
  /** What was done to it, behind. */
  readonly predicate: string;
}

/** 对11个部门的176件案卷进行评查: the departments are those whose dossiers were gone through. */
function ofThing(slot: Slot, after: PhraseAfter, { thing, predicate }: Owned): Slot {
  return { ...slot, after: { ...after, noun: `${thing}的${after.noun}`, predicate } };
}

/**
 * 对2个重大行政决策、7个政府规范性文件进行审查: the predicate at the end of a list holds for all of it. 23个部门制定的421项
 * 证明事项: what a relative clause leads up to is its object.
 */
function withSharedPredicate(slot: Slot, later: readonly Slot[]): Slot {
  const { after } = slot;
  const next = later[0]?.after;
  if (after === undefined || next === undefined) return slot;
  return withPredicate(slot, after, { next, later });
}

interface Following {
  readonly next: PhraseAfter;
  readonly later: readonly Slot[];
}

function withPredicate(slot: Slot, after: PhraseAfter, { next, later }: Following): Slot {
  const said = after.predicate.trim();
  if (LIST_GOES_ON.test(said)) {
    return {
      ...slot,
      runsOn: slot.runsOn || actsWithNext(later),
      after: { ...after, predicate: lastSaid(later) ?? next.predicate },
    };
  }
  if (said === "的" && isGoverned(slot.before))
    return ofThing(slot, after, { thing: next.noun, predicate: next.predicate });
  const relative = /^(?<deed>\p{Script=Han}{2,8}?)到?的$/u.exec(said)?.groups?.["deed"];
  if (relative !== undefined)
    return { ...slot, after: { ...after, predicate: relative + next.noun } };
  return TOWARDS.test(said) ? { ...slot, after: { ...after, predicate: next.predicate } } : slot;
}

/** 758个调委会、6932名调解员化解纠纷4.3万件: all of the list act. */
function actsWithNext([next]: readonly Slot[]): boolean {
  return next?.runsOn === true;
}

function lastSaid(slots: readonly Slot[]): string | undefined {
  return slots.findLast(({ after }) => after !== undefined)?.after?.predicate;
}

const LIST_GOES_ON = /^(?:[、和及与]|以及|等(?:共计|合计|共|总计)?)?$/u;

/** 9个县共向75个乡镇委托执法事项: what they did stands behind those they did it to. */
const TOWARDS = /^(?:共计?|先后|累计|分别|已|均|全年|主动)*(?:向|对|为|给|与|同|帮助|指导)$/u;

interface Neighbours {
  readonly amount: Amount;
  readonly next: Amount | undefined;
  readonly sentence: string;
  readonly clauseEnd: number;
}

/** The noun phrase after an amount; none after a duration, money or a rate without 的. */
function afterOf(rest: string, before: string, neighbours: Neighbours): PhraseAfter | undefined {
  const { amount, next } = neighbours;
  if (!takesNoun(rest, amount)) return undefined;
  const within = /在\s*$/u.test(before) ? nounWithin(rest) : undefined;
  if (within !== undefined) return within;
  const said = phraseAfter(rest, next !== undefined, needsNoun(rest, before));
  if (said === undefined || isDeedOfPersons(said, amount) || isHadOfPersons(said, before, amount))
    return undefined;
  const counted = countedIn(said, amount);
  if (next === undefined) return counted;
  const after = countsPersons(next.unit?.name) ? withoutPersons(counted, amount) : counted;
  return belongsToNext(rest.slice(after.length), before, { ...neighbours, next })
    ? undefined
    : after;
}

/** What the measure word counts of a phrase: persons, or bodies and neither their heads nor what was done to them. */
function countedIn(said: PhraseAfter, { unit }: Amount): PhraseAfter {
  if (countsPersons(unit?.name)) return countingPersons(said);
  return countsTimes(unit?.name) ? countingBodies(said) : countingInspected(countingBodies(said));
}

/** 33家执法单位持证人员982人: whose they are is counted by the one number, they by the next. */
function withoutPersons(after: PhraseAfter, { unit }: Amount): PhraseAfter {
  const { body, persons } = STAFFED.exec(after.noun)?.groups ?? {};
  if (body === undefined || persons === undefined || countsPersons(unit?.name)) return after;
  return { noun: body, length: after.length - persons.length, predicate: persons };
}

const STAFFED =
  /^(?<body>\p{Script=Han}{0,10}(?:单位|部门|机关|机构|司法所|派出所|乡镇|街道|中心|村|社区|调委会|委员会|企业|法院|律所|事务所|公证处|大队|支队))(?<persons>(?:共有|现有|在编|在岗|持证|专职|兼职|工作|专业|执法|调解|执业){0,3}(?:人员|律师|干部|调解员|公证员|法律顾问|队员|民警|法官|网格员))$/u;

/** 等16条落实措施, 制定3项实施方案: what the words before demand is a noun, whatever it looks like. */
function needsNoun(rest: string, before: string): boolean {
  if (/等\s*$/u.test(before)) return true;
  if (!opensCompound(rest.trimStart())) return false;
  const verb = closingVerb(phraseBefore(before));
  return verb !== "" && !isCausative(verb);
}

function takesNoun(rest: string, { unit }: Amount): boolean {
  if (unit?.kind === "duration") return false;
  const needsLink = unit?.kind === "money" || unit?.kind === "rate" || unit?.kind === "change";
  return !needsLink || /^\s*的\p{Script=Han}/u.test(rest);
}

/** 在312项事项中应用: the noun ends before 中. */
function nounWithin(rest: string): PhraseAfter | undefined {
  const { noun = "", border = "" } = WITHIN.exec(rest)?.groups ?? {};
  const length = noun.length + border.length;
  return noun === "" ? undefined : { noun, length, predicate: rest.slice(length) };
}

const WITHIN =
  /^(?<noun>[\p{Script=Han}（）、]{1,16}?)(?<border>(?<!集|其|空|当)中(?!心|央|小|介)|(?<!国|境|体)内|上)(?=\p{Script=Han}{2})/u;

/** 三百一十六人参考: what persons do is no noun. */
function isDeedOfPersons({ noun }: PhraseAfter, { unit }: Amount): boolean {
  return countsAttendance(unit?.name) && isVerbal(noun);
}

/** 听取市民代表53人意见: who was counted stands before, and what was had of them behind. */
function isHadOfPersons({ noun }: PhraseAfter, before: string, { unit }: Amount): boolean {
  return countsPersons(unit?.name) && isResponse("提出", noun) && isPerson(phraseBefore(before));
}

/** 9本不合格, 11件废止或者宣布失效: how some of what was counted before came out. Empty for a noun. */
function outcomeIn(rest: string, before: string): string {
  const said = OUTCOME.exec(rest)?.[0] ?? "";
  const isOutcome = said !== "" && isVerbal(said) && !isDeedNoun(said) && !hasHead(said);
  return isOutcome && phraseBefore(before.replace(/除\s*$/u, "")) === "" ? said : "";
}

const OUTCOME = /^\p{Script=Han}{2,10}?(?=外?(?:[，,、。；;]|$))/u;

/** 培训35场会议20次: what stands between two amounts belongs to the second where nothing follows that one. */
function belongsToNext(
  remainder: string,
  before: string,
  { next, sentence, clauseEnd }: Neighbours & { readonly next: Amount },
): boolean {
  const phrase = phraseBefore(before);
  if (remainder.trim() !== "" || phrase === "" || isVerbal(phrase)) return false;
  const following = sentence.slice(next.span.end, Math.min(clauseEnd, next.span.end + 80));
  return phraseAfter(following, false) === undefined;
}
