/** Several questions in one message: numbered ones, one a line, or each about its own region.
 *
 * @module
 */
import type { Gazetteer } from "../documents/regions.ts";
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

/** Words that put regions side by side, which belongs into one question: 谁高, 比马尾多, 哪个数目多, 加起来, 从多到少怎么排. */
const SIDE_BY_SIDE =
  /谁|哪[个家边里]|比|相差|差[多几]|[几多少]倍|加起来|合计|之和|一样|排名|排序|从[多少高低大小]到|怎么排|排一?下/u;

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
  const reader = { gazetteer };
  const listed = listedQuestions(typed, reader);
  if (listed.length > 1) return listed.length <= MAX_LISTED ? listed : [typed];
  const questions: string[] = [];
  for (const sentence of normaliseQuestion(typed).split(END)) {
    if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
    const before = questions.at(-1);
    if (before !== undefined && !opensAnother(sentence, before, reader)) {
      questions[questions.length - 1] = before + sentence;
    } else questions.push(...separateClauses(sentence.trim(), reader));
  }
  return questions.length > 1 && questions.length <= MAX_QUESTIONS ? questions : [typed];
}

/** The questions of a message that numbers them, or that writes one a line. */
function listedQuestions(typed: string, reader: Reader): readonly string[] {
  const numbered = numberedQuestions(typed);
  if (numbered !== undefined) return withScope(numbered, reader);
  const lines = typed
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.every((line) => isQuestion(line, reader)) ? lines : [];
}

/** The questions, each with the region and year of the lead where it names no region itself and does not lean on the one before. */
function withScope({ lead, questions }: NumberedQuestions, reader: Reader): readonly string[] {
  const spans = [...regionsOf(lead, reader), ...findPeriods(lead)].map(({ span }) => span);
  if (spans.length === 0) return questions;
  const start = Math.min(...spans.map((span) => span.start));
  const scope = lead.slice(start, Math.max(...spans.map((span) => span.end)));
  return questions.map((question) =>
    regionsOf(question, reader).length > 0 || pointsBack(question) ? question : scope + question,
  );
}

/** Says whether a line asks something by itself: it names a matter, and asks for a number or what else of it. */
function isQuestion(line: string, reader: Reader): boolean {
  const matter = matterOf(line, reader);
  return (
    bareTopic(matter).length > 1 &&
    (wantsNumber(line) || ASKS.test(line) || /[？?]$/u.test(line)) &&
    !SIDE_BY_SIDE.test(line)
  );
}

/** Says whether a question names a region of its own, so that it needs none of the questions before it. */
export function namesOwnRegion(question: string, gazetteer: Gazetteer): boolean {
  return regionsOf(question, { gazetteer }).length > 0;
}

interface Reader {
  readonly gazetteer: Gazetteer;
}

/** Says whether what follows a question mark is another question, and not more of the same. */
function opensAnother(sentence: string, before: string, reader: Reader): boolean {
  if (SIDE_BY_SIDE.test(sentence)) return false;
  const matter = matterOf(sentence, reader);
  const isOther = ASKS.test(sentence) && wantsNumber(before) !== wantsNumber(sentence);
  if (ABOUT_PLACE.test(matter)) return isOther;
  if (bareTopic(matter).length < 2 || pointsBack(matter)) return false;
  if (regionsOf(sentence, reader).length > 0) return true;
  // Numbers asked for one after another are answered together; a practice or a shortcoming is another question.
  return isOther;
}

function separateClauses(sentence: string, reader: Reader): readonly string[] {
  if (SIDE_BY_SIDE.test(sentence)) return [sentence];
  const clauses = sentence.split(COMMA);
  if (clauses.length > 1 && areApart(clauses, reader)) return clauses;
  for (const { span } of regionsOf(sentence, reader)) {
    const before = sentence.slice(0, span.start);
    const pair = [before.replace(AND, ""), sentence.slice(span.start)];
    if (AND.test(before) && areApart(pair, reader)) return pair;
  }
  return [sentence];
}

/** Says whether each clause asks for a matter of its own region; the same matter of each region is one question. */
function areApart(clauses: readonly string[], reader: Reader): boolean {
  const matters = new Set(clauses.map((clause) => bareTopic(matterOf(clause, reader))));
  return (
    matters.size === clauses.length &&
    clauses.every(
      (clause) =>
        regionsOf(clause, reader).length > 0 &&
        bareTopic(matterOf(clause, reader)).length > 1 &&
        (wantsNumber(clause) || ASKS.test(clause)),
    )
  );
}

function regionsOf(text: string, { gazetteer }: Reader): ReturnType<Gazetteer["mentions"]> {
  return gazetteer.mentions(text).filter((mention) => !mention.isDoubtful);
}

/** What is left without the words for regions and years. */
function matterOf(text: string, reader: Reader): string {
  const spans = [...regionsOf(text, reader), ...findPeriods(text)].map(({ span }) => span);
  let matter = "";
  for (let at = 0; at < text.length; at++) {
    if (!spans.some((span) => at >= span.start && at < span.end)) matter += text.charAt(at);
  }
  return matter;
}
