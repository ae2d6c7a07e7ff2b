/** Clauses: the stretches of a sentence between commas, in which a number finds the words that it measures.
 *
 * @module
 */
import type { Span } from "../../text/span.ts";
import { findEnclosures, maskOf } from "./enclosures.ts";
import { matchesOf } from "../../text/matches.ts";

/** A stretch between commas, or the inside of a pair of round brackets. */
export interface Clause {
  /** Without the marks around it. */
  readonly span: Span;
  /** For the inside of brackets: where the opening bracket stands. */
  readonly bracketAt?: number;
}

const SEPARATOR = /[，,；;：:。！？!?…]/gu;

/** Brackets that hold no digit are part of a name, 村（社区）; nothing longer than this is searched for one. */
const MAX_BRACKET = 120;

/**
 * Splits a sentence at its commas, leaving quotations, titles and brackets whole. Brackets that hold a number are given
 * as clauses of their own, after the clause that holds them: `化解53起（1起正在化解中）` gives both.
 *
 * A comma or colon between digits (1,234; 14:51) separates nothing.
 */
export function splitClauses(sentence: string): readonly Clause[] {
  const enclosures = findEnclosures(sentence);
  const mask = maskOf(sentence.length, enclosures);
  const brackets = enclosures.filter(
    ({ kind, span, depth }) =>
      kind === "bracket" &&
      depth === 0 &&
      span.end - span.start <= MAX_BRACKET &&
      /[\d一二两三四五六七八九十百千万亿]/u.test(sentence.slice(span.start, span.end)),
  );
  const clauses: Clause[] = [];
  let next = 0;
  const push = (start: number, end: number): void => {
    if (end > start) clauses.push({ span: { start, end } });
    for (; next < brackets.length; next++) {
      const bracket = brackets[next];
      if (bracket === undefined || bracket.span.start >= end) break;
      clauses.push(...insideOf(sentence, bracket.span));
    }
  };
  let start = 0;
  for (const { index } of matchesOf(sentence, SEPARATOR)) {
    if (mask[index] === 1 || isWithinNumber(sentence, index)) continue;
    push(start, index);
    start = index + 1;
  }
  push(start, sentence.length);
  return clauses;
}

function insideOf(sentence: string, bracket: Span): Clause[] {
  const clauses: Clause[] = [];
  let start = bracket.start + 1;
  const end = bracket.end - 1;
  for (let i = start; i <= end; i++) {
    const isEnd =
      i === end || (/[，,；;：:]/u.test(sentence.charAt(i)) && !isWithinNumber(sentence, i));
    if (!isEnd) continue;
    if (i > start) clauses.push({ span: { start, end: i }, bracketAt: bracket.start });
    start = i + 1;
  }
  return clauses;
}

function isWithinNumber(sentence: string, at: number): boolean {
  const mark = sentence.charAt(at);
  const isNumberMark = mark === "," || mark === ":" || mark === "：";
  if (!isNumberMark || !/\d/u.test(sentence.charAt(at - 1))) return false;
  return mark === ","
    ? /^\d{3}(?!\d)/u.test(sentence.slice(at + 1, at + 5))
    : /\d/u.test(sentence.charAt(at + 1));
}
