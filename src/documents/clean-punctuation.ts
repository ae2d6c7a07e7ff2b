/** Chinese punctuation for the ASCII signs that many captures of web pages have in its place.
 *
 * @module
 */
import type { CleanText } from "../text/clean-text.ts";
import { rewrite, rewriteMatches, type Edit } from "../text/normalise.ts";

/** What stands beside punctuation of Chinese prose: a character, a mark, or the sign that ends a number. */
const PROSE = "[\\p{Script=Han}，。；：、（）“”《》【】%]";

/** `复议申请33件,受理29件`; not the comma of 1,234, nor the colon of 14:51, which stand between digits. */
const SIGN = new RegExp(
  `(?<=${PROSE})[,;:?!](?!\\p{Script=Latin}|//)|(?<!\\d)[,;:?!](?=${PROSE})|(?<=\\d)[,;?!](?=${PROSE})`,
  "gu",
);

/** `合格率92.5%.全年`, `不得上岗.` at a line's end; not the points of 92.5, 1.加强, www. or an ellipsis. */
const FULL_STOP = new RegExp(`(?<=${PROSE})\\.(?=${PROSE}|\\d|"|\\(|$)`, "gmu");

/** `一.`, `(二).`: the point behind the number of a heading. */
const NUMBERED = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?\./gmu;

/** A pair of brackets within a line. */
const BRACKETS = /\([^()\n]{1,120}\)/gu;

/** A pair of straight quotation marks around a few words of Chinese, the first of them behind an even number of others. */
const QUOTED = /^[^"\n]*"[^"\n]*"[^\n]*$/gmu;
const QUOTATION = /"[^"\n]*"/gu;
const LONGEST_QUOTATION = 60;

const HAN = /\p{Script=Han}/u;

const WIDE: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
]);

/**
 * Writes Chinese punctuation where a capture has ASCII signs, one for one: `受理29件,其中维持15件.(含上年结转2件)` gives
 * `受理29件，其中维持15件。（含上年结转2件）`. Points, commas and colons of numbers, addresses and Latin words stay; so does the
 * point behind a heading's number.
 */
export function widenPunctuation(clean: CleanText): CleanText {
  const paired = rewrite(
    clean,
    [...bracketEdits(clean.text), ...quotationEdits(clean.text)].sort(byPlace),
  );
  const signed = rewriteMatches(paired, SIGN, (sign) => WIDE.get(sign));
  const numbered = new Set(
    Array.from(signed.text.matchAll(NUMBERED), ({ 0: mark, index }) => index + mark.length - 1),
  );
  return rewriteMatches(signed, FULL_STOP, (_, at) => (numbered.has(at) ? undefined : "。"));
}

function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start;
}

/** Brackets in Chinese prose: `(一)`, `(含二审8件)`; not `f(x)`, nor `(0318-2690000)` in a line of its own. */
function bracketEdits(text: string): readonly Edit[] {
  return Array.from(text.matchAll(BRACKETS)).flatMap(({ 0: bracketed, index }) => {
    const end = index + bracketed.length;
    const around = text.slice(Math.max(0, index - 1), index) + bracketed + text.charAt(end);
    return HAN.test(around) ? pairOf(index, end, "（", "）") : [];
  });
}

/** Straight marks open and close in turn; a line with an odd one is left alone. */
function quotationEdits(text: string): readonly Edit[] {
  return Array.from(text.matchAll(QUOTED)).flatMap(({ 0: line, index: from }) => {
    if ((line.split('"').length - 1) % 2 !== 0) return [];
    return Array.from(line.matchAll(QUOTATION)).flatMap(({ 0: quotation, index }) =>
      HAN.test(quotation) && quotation.length <= LONGEST_QUOTATION
        ? pairOf(from + index, from + index + quotation.length, "“", "”")
        : [],
    );
  });
}

function pairOf(start: number, end: number, opening: string, closing: string): readonly Edit[] {
  return [
    { start, end: start + 1, text: opening },
    { start: end - 1, end, text: closing },
  ];
}
