/** Several questions in one message, each about its own region: 环翠区调解员几名，威海公职律师办了多少件事.
 *
 * @module
 */
import type { Gazetteer } from "../documents/regions.ts";
import { bareTopic, pointsBack } from "./follow-up.ts";
import { wantsNumber } from "./intent.ts";
import { normaliseQuestion } from "./normalise-question.ts";
import { findPeriods } from "./periods.ts";

/** More would be a questionnaire. */
const MAX_QUESTIONS = 4;

/** Where a question surely ends. */
const END = /(?<=[？?；;])/u;

/** Where another may begin: a comma, or 和 between two things that are asked for. */
const COMMA = /[，,]/u;
const AND = /(?:和|与|跟|及|以及|还有|、)$/u;

/** Words that put regions side by side, which belongs into one question: 谁高, 比马尾多, 哪个数目多, 加起来. */
const SIDE_BY_SIDE = /谁|哪[个家边里]|比|相差|差[多几]|[几多少]倍|加起来|合计|之和|一样|排名|排序/u;

/** What stands alone asks something: 几名, 哪些, 怎么. */
const ASKS = /哪|什么|啥|怎|如何|吗/u;

/**
 * Separates the questions of a message: at ？ and ；, and at a comma or 和 where what stands on either side names a region and a
 * matter of its own. What only goes on with the question before it stays with it: 马尾区呢, 各多少, 审结多少件.
 *
 * A message of one question, or of more than four, is given as it is.
 */
export function separateQuestions(typed: string, gazetteer: Gazetteer): readonly string[] {
  const reader = { gazetteer };
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
  if (bareTopic(matter).length < 2 || pointsBack(matter)) return false;
  if (regionsOf(sentence, reader).length > 0) return true;
  // Numbers asked for one after another are answered together; a practice or a shortcoming is another question.
  return ASKS.test(sentence) && wantsNumber(before) !== wantsNumber(sentence);
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
