/** Questions as people type them, made ready to be read.
 *
 * @module
 */

/** Nobody asks so much at once; a longer text is a paste by mistake and is refused, not cut. */
export const MAX_QUESTION_LENGTH = 1000;

/** Why a text cannot be a question: nothing to read in it, or too much. */
export type QuestionFault = "empty" | "too-long";

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu;

/** The end of a line between words; marks there say enough. */
const LINE_END = /(?<=[\p{L}\p{N}])[ \t]*[\r\n]+[ \t]*(?=[\p{L}\p{N}])/gu;

/**
 * Gives the question in NFKC, with a comma for the end of a line, control characters as blanks, blanks collapsed (the
 * ideographic one too), and Chinese punctuation kept: `２０２１年  环翠区（复议）` → `2021年 环翠区（复议）`. Lone surrogates become U+FFFD.
 */
export function normaliseQuestion(typed: string): string {
  return typed
    .replace(/\p{Surrogate}/gu, "\u{FFFD}")
    .replace(/[^，。！？：；（）～、“”‘’]+/gu, (words: string) => words.normalize("NFKC"))
    .replace(LINE_END, "，")
    .replace(INVISIBLE, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Drops the marks and blanks at the end: whether somebody types ？, ? or nothing changes nothing that is asked. */
export function withoutEndMarks(text: string): string {
  return text.replace(/[\s，。？！,.?!；;：:]+$/u, "");
}

/** Says why a text cannot be a question; `undefined` where it can. Only punctuation is empty: `？？！`. */
export function questionFault(typed: string): QuestionFault | undefined {
  if (typed.length > MAX_QUESTION_LENGTH) return "too-long";
  return /[\p{L}\p{N}]/u.test(normaliseQuestion(typed)) ? undefined : "empty";
}
