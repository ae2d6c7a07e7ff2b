/** Several questions in one message: numbered ones, one a line, or each about its own region.
 *
 * @module
 */
import type { Gazetteer } from "../documents/regions.ts";
import { cutSpans, type Span } from "../text/span.ts";
import { findAsides } from "./asides.ts";
import { askedKind, isMatterless, matterAsked, opensKind, type AskedKind } from "./asked-kinds.ts";
import { bareTopic, pointsBack } from "./follow-up.ts";
import { wantsNumber } from "./intent.ts";
import { normaliseQuestion } from "./normalise-question.ts";
import { numberedQuestions, type NumberedQuestions } from "./numbered-questions.ts";
import { findPeriods } from "./periods.ts";

/** More would be a questionnaire. */
const MAX_QUESTIONS = 4;

/** Whoever numbers questions, or writes one a line, means each of them. */
const MAX_LISTED = 8;

/** Where a question surely ends. */
const END = /(?<=[？?；;])/u;

/** Where another may begin: a comma, or 和 between two things that are asked for. */
const COMMA = /[，,]/u;
const AND = /(?:和|与|跟|及|以及|还有|、)$/u;

/** Whether there is such a joint at all: most questions have none, and looking for regions takes longer. */
const JOINT = /[和与跟及、]|还有/u;

/** Words that put regions side by side, which belongs into one question: 谁高, 比马尾多, 哪个数目多, 加起来, 从多到少怎么排. */
const SIDE_BY_SIDE =
  /谁|哪[个家边]|(?<![在从到用])哪里|比|相差|差[多几]|[几多少]倍|加起来|合计|之和|一样|排名|排序|从[多少高低大小]到|怎么排|排一?下/u;

/** What stands alone asks something: 几名, 哪些, 怎么. */
const ASKS = /哪|什么|啥|怎|如何|吗/u;

/** 另外它存在哪些不足, 该区下一步怎么做: what points back to the place alone, and not to the matter. */
const ABOUT_PLACE =
  /^(?:另外|还有|再问)?[，,]?(?:它们?|他们|[该这那]个?(?:[区县市]|地方))(?!的|是|们)/u;

/**
 * Separates the questions of a message: at its numbers and lines; else at ？ and ；, and at a comma or 和 where what stands on either side
 * names a region and a matter of its own. What only goes on with the question before it stays with it: 马尾区呢, 各多少, 审结多少件.
 *
 * A message of one question, or of too many, is given as it is.
 */
export function separateQuestions(typed: string, gazetteer: Gazetteer): readonly string[] {
  const listed = listedQuestions(typed, gazetteer);
  if (listed.length > 1) return listed.length <= MAX_LISTED ? listed : [typed];
  const questions: string[] = [];
  for (const sentence of normaliseQuestion(typed).split(END)) {
    if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
    const before = questions.at(-1);
    if (before !== undefined && !opensAnother(sentence, before, gazetteer)) {
      questions[questions.length - 1] = before + sentence;
    } else questions.push(...separateClauses(sentence.trim(), gazetteer));
  }
  return questions.length > 1 && questions.length <= MAX_QUESTIONS ? questions : [typed];
}

/** The questions of a message that numbers them, or that writes one a line. */
function listedQuestions(typed: string, gazetteer: Gazetteer): readonly string[] {
  const numbered = numberedQuestions(typed);
  if (numbered !== undefined) return withScope(numbered, gazetteer);
  const lines = typed
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > 1 && lines.every((line) => isQuestion(line, gazetteer)) ? lines : [];
}

/** The questions, each with the region and year of the lead where it names no region itself and does not lean on the one before. */
function withScope(
  { lead, questions }: NumberedQuestions,
  gazetteer: Gazetteer,
): readonly string[] {
  const spans = scopeSpans(lead, gazetteer);
  if (spans.length === 0) return questions;
  const start = Math.min(...spans.map((span) => span.start));
  const scope = lead.slice(start, Math.max(...spans.map((span) => span.end)));
  return questions.map((question) =>
    regionsOf(question, gazetteer).length > 0 || pointsBack(question) ? question : scope + question,
  );
}

/** Says whether a line asks something by itself: it names a matter, and asks for a number or what else of it. */
function isQuestion(line: string, gazetteer: Gazetteer): boolean {
  const matter = matterOf(line, gazetteer);
  return (
    bareTopic(matter).length > 1 &&
    (wantsNumber(line) || ASKS.test(line) || /[？?]$/u.test(line)) &&
    !SIDE_BY_SIDE.test(line)
  );
}

/** Says whether a question names a region of its own, so that it needs none of the questions before it. */
export function namesOwnRegion(question: string, gazetteer: Gazetteer): boolean {
  return regionsOf(question, gazetteer).length > 0;
}

/** Says whether what follows a question mark is another question, and not more of the same. */
function opensAnother(sentence: string, before: string, gazetteer: Gazetteer): boolean {
  if (SIDE_BY_SIDE.test(sentence)) return false;
  const matter = matterOf(sentence, gazetteer);
  const isOther = ASKS.test(sentence) && wantsNumber(before) !== wantsNumber(sentence);
  if (ABOUT_PLACE.test(matter)) return isOther;
  if (bareTopic(matter).length < 2 || pointsBack(matter)) return false;
  // 单位不执行怎么办？威海有啥办法: the second goes on with the matter of the first, and says where.
  if (isMatterless(matter)) return isOther;
  if (regionsOf(sentence, gazetteer).length > 0) return true;
  // Numbers asked for one after another are answered together; a practice or a shortcoming is another question.
  return isOther;
}

function separateClauses(sentence: string, gazetteer: Gazetteer): readonly string[] {
  if (SIDE_BY_SIDE.test(sentence)) return [sentence];
  const clauses = sentence.split(COMMA);
  if (clauses.length > 1 && areApart(clauses, gazetteer)) return clauses;
  const named = JOINT.test(sentence) ? regionsOf(sentence, gazetteer) : [];
  for (const { span } of named) {
    const before = sentence.slice(0, span.start);
    const pair = [before.replace(AND, ""), sentence.slice(span.start)];
    if (AND.test(before) && areApart(pair, gazetteer)) return pair;
  }
  return separateKinds(sentence, clauses, gazetteer);
}

/**
 * The questions of one sentence that ask for things of other kinds, each with the clauses before it that ask nothing: 调解怎么做的，有什么短板
 * gives 调解怎么做的 and 调解，有什么短板. The sentence as it is where its clauses ask for one kind, or where somebody tells of himself.
 */
function separateKinds(
  sentence: string,
  clauses: readonly string[],
  gazetteer: Gazetteer,
): readonly string[] {
  if (findAsides(sentence).spans.length > 0) return [sentence];
  const [first, ...others] = askedTogether(clauses, gazetteer);
  if (first === undefined || others.length === 0) return [sentence];
  const matter = matterAsked(first);
  const isBare = (question: string): boolean =>
    isMatterless(matterOf(question, gazetteer)) && regionsOf(question, gazetteer).length === 0;
  return [first, ...others.map((one) => (isBare(one) ? `${matter}，${one}` : one))];
}

/** The clauses, those that ask for one kind of thing joined, and those that ask nothing to the ones before. */
function askedTogether(clauses: readonly string[], gazetteer: Gazetteer): readonly string[] {
  const questions: string[] = [];
  let asked: AskedKind | undefined;
  for (const clause of clauses) {
    const before = questions.at(-1);
    const kind = askedKind(clause);
    const own = matterOf(clause, gazetteer);
    if (before === undefined) questions.push(clause);
    else if (opensKind({ clause: own, kind }, { clause: before, kind: asked })) {
      questions.push(clause);
      asked = undefined;
    } else questions[questions.length - 1] = `${before}，${clause}`;
    asked ??= kind;
  }
  return questions;
}

/** Says whether each clause asks for a matter of its own region; the same matter of each region is one question. */
function areApart(clauses: readonly string[], gazetteer: Gazetteer): boolean {
  const isAsking = clauses.every(
    (clause) =>
      (wantsNumber(clause) || ASKS.test(clause)) && regionsOf(clause, gazetteer).length > 0,
  );
  if (!isAsking) return false;
  const matters = clauses.map((clause) => bareTopic(matterOf(clause, gazetteer)));
  return new Set(matters).size === clauses.length && matters.every((matter) => matter.length > 1);
}

function regionsOf(text: string, gazetteer: Gazetteer): ReturnType<Gazetteer["mentions"]> {
  return gazetteer.mentions(text).filter((mention) => !mention.isDoubtful);
}

/** Where words name regions and years. */
function scopeSpans(text: string, gazetteer: Gazetteer): readonly Span[] {
  return [...regionsOf(text, gazetteer), ...findPeriods(text)].map(({ span }) => span);
}

/** What is left without the words for regions and years. */
function matterOf(text: string, gazetteer: Gazetteer): string {
  return cutSpans(text, scopeSpans(text, gazetteer));
}
