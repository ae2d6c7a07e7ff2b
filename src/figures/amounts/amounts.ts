/** The grammar of amounts: number, scale, approximation and measure word, in Arabic and in Chinese numerals.
 *
 * @module
 */
import type { Span } from "../../text/span.ts";
import type { Approximation } from "../figure.ts";
import type { Amount } from "./amount.ts";
import { exponentOf, readFraction, readHan, readRatio, readScaled } from "./numbers.ts";
import type { Unit } from "./units.ts";
import { alternation, escapePattern } from "../words/word-list.ts";
import { withSharedUnits } from "./shared-units.ts";
import { matchesOf } from "../../text/matches.ts";

/** Reads the amounts of a text in which digits and blanks are already half-width. */
export type AmountScanner = (text: string) => readonly Amount[];

/** 3 4.6: digits that lost their places in the line, where a decimal point tells that they are one number. What
 * stands before is asked after the first digit, else it would be asked at every character.
 */
const SPACED = String.raw`\d(?<!\d ?\d)(?: \d){1,8} ?\. ?\d(?: ?\d){0,3}(?!\d)`;
const ARABIC = String.raw`${SPACED}|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
/** 1:3, 1∶500; not 14:51:07. Which of them is a time of day is for the refusals to say. */
const RATIO = String.raw`(?<left>\d(?<![\d:：∶.]\d)\d{0,4}(?:\.\d{1,4})?) ?[:：∶] ?(?<right>\d{1,6}(?:\.\d{1,4})?)(?![\d:：∶]|\.\d)`;
const HAN = "[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?";
const SCALE = "[十百千万亿]{0,3}";
const MORE = "余|多|来|几";
const AFTER = "以上|及以上|以下|以内|之内|左右|上下|之多|余|多";

/** Words straight before a number that loosen it. The first that fits holds. */
const PREFIXES: readonly (readonly [string, Approximation])[] = [
  ["不得少于", "at_least"],
  ["不得低于", "at_least"],
  ["不得超过", "at_most"],
  ["不少于", "at_least"],
  ["不低于", "at_least"],
  ["不小于", "at_least"],
  ["至少", "at_least"],
  ["最少", "at_least"],
  ["不超过", "at_most"],
  ["不高于", "at_most"],
  ["不多于", "at_most"],
  ["不大于", "at_most"],
  ["至多", "at_most"],
  ["最多", "at_most"],
  ["超过", "over"],
  ["突破", "over"],
  ["高于", "over"],
  ["多于", "over"],
  ["大于", "over"],
  ["超", "over"],
  ["逾", "over"],
  ["不足", "at_most"],
  ["不到", "at_most"],
  ["低于", "at_most"],
  ["少于", "at_most"],
  ["小于", "at_most"],
  ["大约", "approx"],
  ["约为", "approx"],
  ["接近", "approx"],
  ["将近", "approx"],
  ["近", "approx"],
  ["约", "approx"],
];

/** 公约3个, 附近2家: the last character belongs to a word of its own. */
const WORD_ENDING_IN_PREFIX =
  /(?:[公契条节制预违签邀集合租履解缔誓特]约|规民约|[附就最临邻靠相亲远]近)$/u;

const SUFFIXES: Readonly<Record<string, Approximation>> = {
  以上: "at_least",
  及以上: "at_least",
  以下: "at_most",
  以内: "at_most",
  之内: "at_most",
  左右: "approx",
  上下: "approx",
  余: "over",
  多: "over",
};

const RANGE_MARK = /^ ?(?:至|到|-|—|–|~|～|－) ?$/u;

interface Piece {
  readonly span: Span;
  readonly numberSpan: Span;
  readonly value: number;
  readonly unit: Unit | undefined;
  /** Of scale and unit together: 8 for 亿元. */
  readonly exponent: number;
  readonly more: string;
  readonly after: string;
  readonly notation: Amount["notation"];
}

/**
 * Makes the scanner for the given measure words; of two that fit, the longest wins (场次 before 场).
 *
 * A long run of digits is one number, however long, so that scanning stays linear.
 */
export function amountScanner(units: ReadonlyMap<string, Unit>): AmountScanner {
  const pattern = amountPattern([...units.keys()]);
  return (text) => {
    const pieces = matchesOf(text, pattern).map((match) => toPiece(match, units));
    const amounts: Amount[] = [];
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      const next = pieces[i + 1];
      if (piece === undefined) continue;
      if (next !== undefined && isRange(text, piece, next)) {
        amounts.push(toAmount(text, piece, next));
        i++;
      } else {
        amounts.push(toAmount(text, piece, piece));
      }
    }
    return withSharedUnits(text, amounts);
  };
}

function amountPattern(words: readonly string[]): RegExp {
  const unit = alternation(words, (word) => {
    const pattern = escapePattern(word);
    // 38件次之: what follows is second to another.
    return word.length > 1 && word.endsWith("次") ? `${pattern}(?!之)` : pattern;
  });
  const ratio = `(?<ratio>${RATIO})(?! ?[十百千万亿余多]{0,3} ?(?:${unit}))`;
  const number = `(?:${ratio}|(?<arabic>${ARABIC})|(?<han>${HAN})(?:分之(?<part>${HAN}|${ARABIC}))?)`;
  return new RegExp(
    `${number} ?(?<scale>${SCALE})(?<more>${MORE})?(?<scale2>${SCALE}) ?(?<unit>${unit})?(?<after>${AFTER})?`,
    "gu",
  );
}

function toPiece(match: RegExpExecArray, units: ReadonlyMap<string, Unit>): Piece {
  const groups = match.groups ?? {};
  const { ratio, arabic, han = "", scale = "", scale2 = "", more = "", after = "" } = groups;
  const unit = units.get(groups["unit"] ?? "");
  const exponent = exponentOf(scale + scale2) + (unit?.exponent ?? 0);
  const number = ratio ?? arabic ?? han;
  const read = readNumber(groups, unit, exponent);
  return {
    // A blank with nothing behind it does not belong to the number.
    span: { start: match.index, end: match.index + match[0].trimEnd().length },
    numberSpan: { start: match.index, end: match.index + number.length },
    value: read.value,
    unit: read.unit,
    exponent,
    more,
    after,
    notation: read.notation,
  };
}

type NumberRead = Pick<Piece, "value" | "unit" | "notation">;

/** Reads the number of a match; ratios and fractions have a unit of their own. */
function readNumber(
  { left = "", right, han = "", part, arabic }: Readonly<Record<string, string>>,
  unit: Unit | undefined,
  exponent: number,
): NumberRead {
  if (right !== undefined) {
    const ratio = readRatio(left, right);
    return { value: ratio.value, unit: ratio.unit, notation: "ratio" };
  }
  if (part !== undefined) {
    const fraction = readFraction(han, part);
    return { value: fraction.value, unit: fraction.unit, notation: "han" };
  }
  const digits = arabic === undefined ? String(readHan(han)) : arabic.replace(/[ ,]/gu, "");
  const notation = arabic === undefined ? "han" : "arabic";
  return { value: readScaled(digits, exponent), unit, notation };
}

function isRange(text: string, low: Piece, high: Piece): boolean {
  const between = text.slice(low.span.end, high.span.start);
  if (!RANGE_MARK.test(between) || high.unit === undefined) return false;
  if (/[由从]$/u.test(text.slice(0, low.span.start).slice(-1))) return false;
  const isSameUnit = low.unit === undefined || low.unit.name === high.unit.name;
  return isSameUnit && low.value < high.value;
}

function toAmount(text: string, first: Piece, last: Piece): Amount {
  const prefix = prefixBefore(text, first.span.start);
  return {
    span: { start: first.span.start - (prefix?.[0].length ?? 0), end: last.span.end },
    numberSpan: first.numberSpan,
    value: lowerEnd(first, last),
    upperValue: first === last ? undefined : last.value,
    unit: last.unit,
    approximation: approximationOf(prefix?.[1], last),
    notation: first.notation,
  };
}

/** In 3至5万元 what multiplies the second number multiplies the first too; in 8000至1万元 it does not. */
function lowerEnd(first: Piece, last: Piece): number {
  if (first === last || first.unit !== undefined || first.exponent > 0) return first.value;
  const scaled = readScaled(String(first.value), last.exponent);
  return scaled < last.value ? scaled : first.value;
}

function prefixBefore(text: string, at: number): readonly [string, Approximation] | undefined {
  const before = text.slice(Math.max(0, at - 4), at);
  if (/(?<!以)上$/u.test(before) && /[百千万亿]/u.test(text.charAt(at))) return ["上", "approx"];
  if (WORD_ENDING_IN_PREFIX.test(before)) return undefined;
  return PREFIXES.find(([word]) => before.endsWith(word));
}

/** What stands behind the number is the report's last word: 约95%以上 is at least 95 %. */
function approximationOf(prefix: Approximation | undefined, piece: Piece): Approximation {
  const suffix = SUFFIXES[piece.after];
  if (suffix !== undefined && !(suffix === "over" && prefix !== undefined)) return suffix;
  if (piece.more === "来" || piece.more === "几") return prefix ?? "approx";
  if (piece.more !== "") return "over";
  return prefix ?? "exact";
}
