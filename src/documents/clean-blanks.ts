/** Which blanks of a folded text mean something.
 *
 * @module
 */
import { characterAt, characterBefore, WIDE } from "../text/characters.ts";
import type { CleanText } from "../text/clean-text.ts";
import { rewrite, rewriteMatches } from "../text/normalise.ts";

/** Blanks and line ends of a folded text; a run that holds a line end is a paragraph border. */
const BLANKS = /[ \n]+/gu;

/** ASCII signs that stand close to what is before them: `93.1% ,平均` is `93.1%,平均`. Not `-` or `+`. */
const CLOSING = /[,.;:!?%)\]}]/u;

/** ASCII signs that stand close to what is after them: `( 一)` is `(一)`. */
const OPENING = /[([{]/u;

/**
 * A number spelled with a blank after each digit, at least three digits, and Chinese or a percent sign after it: `1 2 1件`,
 * `2 0 2 1 年`, `4 6 3.5亿`. Not `2021 2022年`, nor `1 3 5` at a line's end, which may be cells of a table.
 */
const SPACED_NUMBER = /(?<![\d.,:/-] ?)\d(?: \d){2,}(?=(?:\.\d+)? ?[\p{Script=Han}%])/gu;

/** The same with two digits; Chinese must stand before it too: `第 1 2 项`. Not `1 2项` at a line's start. */
const SPACED_PAIR = /(?<=[\p{Script=Han}（，、] ?)\d \d(?= ?[\p{Script=Han}%])/gu;

/** A year with a blank in it: `20 21年`, `2 021 年`, `202 1年`. Not `15 2021年`, whose blank parts two numbers. */
const SPACED_YEAR = /(?<![\d.,] ?)(?:1 ?9|2 ?0) ?\d ?\d(?= ?年)/gu;

/** A blank after a decimal point: `28. 2%`, `3. 6万`. Not `1. 5万` at a line's start, where `1.` counts the lines. */
const SPACED_DECIMAL = /(?<=[^\n\d.]\d{1,9}\.) (?=\d{1,2} ?[%万亿])/gu;

/**
 * The same parted into groups: `7 24 件`, `3 20余场`, `1 2 00名`. Chinese prose parts two numbers by 、, so that Chinese on both sides holds one.
 * Not `附件1 25家`, whose front counts the annexes, nor `2021 12件`, whose front is a year.
 */
const SPACED_GROUPS =
  /(?<=(?<!附|图|表|第)[\p{Script=Han}，、] ?)[1-9](?: \d{1,2}){1,2}(?= ?[\p{Script=Han}%])/gu;

/**
 * A number with its thousands parted by blanks, by blanks around a comma, or by a full-width comma: `1 234件`, `1 , 234件`, `１，１００件`.
 * Chinese prose parts two numbers by 、, so that what stands like this is one. Not `2021 123件`, whose front is a year.
 */
const PARTED_THOUSANDS =
  /(?<![\d.,，:：/-] ?)[1-9]\d{0,2}(?:(?: | ?[,，] ?)\d{3})+(?=(?:\.\d+)? ?[\p{Script=Han}%])/gu;

/** 分别为120，230件: here a full-width comma parts two numbers. */
const LISTED = "分别";

/**
 * Says whether a blank (or a line end that parts nothing) between two characters stands for a blank: between words of Latin
 * script and numbers, as in `APP 16万`, `2024-01-18 14:51`. Chinese is written without: `2021 年` is `2021年`.
 */
export function keepsBlank(before: string, after: string): boolean {
  if (before === "" || after === "" || WIDE.test(before) || WIDE.test(after)) return false;
  return !CLOSING.test(after) && !OPENING.test(before);
}

/**
 * Takes out the blanks that mean nothing, of a folded text: at the edges of lines, beside Chinese, inside a number.
 * Empty lines go with them. `全区 2 0 2 1 年办结 1 2 1件` → `全区2021年办结121件`; `2021 2022` keeps its blank.
 */
export function tightenBlanks(clean: CleanText): CleanText {
  const joined = rewriteMatches(clean, PARTED_THOUSANDS, (match, offset) =>
    match.includes("，") && clean.text.slice(Math.max(0, offset - 24), offset).includes(LISTED)
      ? undefined
      : withCommas(match),
  );
  const whole = [SPACED_NUMBER, SPACED_PAIR, SPACED_GROUPS, SPACED_YEAR, SPACED_DECIMAL].reduce(
    dropBlanksIn,
    joined,
  );
  return rewriteMatches(whole, BLANKS, (match, offset) => {
    const before = characterBefore(whole.text, offset);
    const after = characterAt(whole.text, offset + match.length);
    const tight = match.includes("\n")
      ? before === "" || after === ""
        ? ""
        : "\n"
      : keepsBlank(before, after)
        ? " "
        : "";
    return tight === match ? undefined : tight;
  });
}

/** Writes thousands with commas alone; `undefined` for a number that is written so. */
function withCommas(match: string): string | undefined {
  const written = match.replaceAll(/ ?[,，] ?| /gu, ",");
  return written === match ? undefined : written;
}

/** Drops the blanks in every match; each digit keeps a place of its own in the raw text. */
function dropBlanksIn(clean: CleanText, pattern: RegExp): CleanText {
  const blanks = Array.from(clean.text.matchAll(pattern), ({ 0: match, index }) =>
    Array.from(match.matchAll(/ /gu), (blank) => index + blank.index),
  ).flat();
  return rewrite(
    clean,
    blanks.map((start) => ({ start, end: start + 1, text: "" })),
  );
}
