/** Questions that a message numbers: 1）…2）…, 1. 2., ①②, （一）（二）, 第一，第二，.
 *
 * @module
 */
import { readWholeNumeral } from "../text/chinese-numerals.ts";
import { spanOf, type Span } from "../text/span.ts";

/** A message parted at its numbers. */
export interface NumberedQuestions {
  /** What stands before the first number, and so holds for every question: 环翠区2021年：. May be empty. */
  readonly lead: string;
  readonly questions: readonly string[];
}

/** ① to ⑳. */
const FIRST_CIRCLED = "①".charCodeAt(0);

/** One way to write numbers before the items of a list. `number` reads the number of a match; groups: value. */
interface Style {
  readonly marker: RegExp;
  readonly number: (value: string) => number | undefined;
}

/**
 * 1） (1) 1. 1、 （一） 一、 第一， ①. Must not match 1.38%, 2021、2022年 or 十一、: a digit before or behind belongs to the number.
 */
const STYLES: readonly Style[] = [
  { marker: /(?<!\d)[（(]?(?<value>\d{1,2})[)）][、.．]?/gu, number: Number },
  { marker: /(?<![\d.])(?<value>\d{1,2})[.．、:：](?!\d)/gu, number: Number },
  {
    marker: /(?<value>[\u2460-\u2473])[、.．]?/gu,
    number: (value) => value.charCodeAt(0) - FIRST_CIRCLED + 1,
  },
  { marker: /[（(](?<value>[一二三四五六七八九十])[)）][、.．]?/gu, number: readWholeNumeral },
  {
    marker: /(?<![一二三四五六七八九十第])(?<value>[一二三四五六七八九十])[、.．]/gu,
    number: readWholeNumeral,
  },
  {
    marker: /第(?<value>[一二三四五六七八九十])个?(?:问题|是)?[，,：:、]/gu,
    number: readWholeNumeral,
  },
];

/** A lead that names the scope is short. */
const MAX_LEAD = 40;

/** A question has a matter: 2、3号文件 has none before its next number. */
const MIN_HAN = 3;

/**
 * Parts a message at its numbers; `undefined` where it numbers nothing. Numbers count from 1 without a gap, so that 1.38% or 第2、3季度
 * number nothing: `环翠区：1）复议受理多少件；2）调解员多少名` gives the lead 环翠区： and two questions.
 */
export function numberedQuestions(message: string): NumberedQuestions | undefined {
  for (const style of STYLES) {
    const numbered = partAt(message, style);
    if (numbered !== undefined) return numbered;
  }
  return undefined;
}

function partAt(message: string, { marker, number }: Style): NumberedQuestions | undefined {
  const spans: Span[] = [];
  for (const match of message.matchAll(marker)) {
    const value = match.groups?.["value"];
    if (value === undefined || number(value) !== spans.length + 1) continue;
    spans.push(spanOf(match));
  }
  const [first] = spans;
  if (first === undefined || spans.length < 2 || first.start > MAX_LEAD) return undefined;
  const questions = spans.map(({ end }, i) => tidy(message.slice(end, spans[i + 1]?.start)));
  const isWhole = questions.every(
    (question) => (question.match(/\p{Script=Han}/gu) ?? []).length >= MIN_HAN,
  );
  return isWhole ? { lead: message.slice(0, first.start).trim(), questions } : undefined;
}

/** Cuts the marks that part the items: ，；。 and blanks. The question mark stays. */
function tidy(question: string): string {
  return question.replace(/^[\s，,、：:]+|[\s，,、；;。和]+$/gu, "");
}
