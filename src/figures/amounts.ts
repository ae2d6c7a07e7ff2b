/** The grammar of amounts: number, scale, approximation and measure word, in Arabic and in Chinese numerals.
 *
 * @module
 */
import { parseNumeral } from "../text/numerals.ts";
import type { Span } from "../text/span.ts";
import type { Approximation } from "./figure.ts";
import type { Unit } from "./units.ts";

/** A number with all that belongs to it. Whether it is a statistic is not yet said. */
export interface Amount {
  /** With approximation words: 约37.62亿元, 不少于50件, 95%以上. */
  readonly span: Span;
  /** The number alone, without scale: 37.62. */
  readonly numberSpan: Span;
  /** In the unit's base: 376200000 for 37.62亿元. NaN where the numeral cannot be read. */
  readonly value: number;
  readonly upperValue?: number;
  /** Absent where no measure word follows. */
  readonly unit?: Unit;
  readonly approximation: Approximation;
  readonly notation: "arabic" | "han";
}

/** Reads the amounts of a text in which digits and blanks are already half-width. */
export type AmountScanner = (text: string) => readonly Amount[];

const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const HAN = "[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?";
const SCALE = "[十百千万亿]{0,3}";
const MORE = "余|多|来|几";
const AFTER = "以上|及以上|以下|以内|之内|左右|上下|之多|余|多";

/** Words straight before a number that loosen it. The longest is `PREFIX_LENGTH` long. */
const PREFIXES: readonly (readonly [string, Approximation])[] = [
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
const WORD_ENDING_IN_PREFIX = /(?:[公契条节制预违签邀集合租履解缔誓特]约|[附就最临邻靠相亲远]近)$/u;

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
  readonly more: string;
  readonly after: string;
  readonly notation: "arabic" | "han";
}

/**
 * Makes the scanner for the given measure words; of two that fit, the longest wins (场次 before 场).
 *
 * A long run of digits is one number, however long, so that scanning stays linear.
 */
export function amountScanner(units: ReadonlyMap<string, Unit>): AmountScanner {
  const pattern = amountPattern([...units.keys()]);
  return (text) => {
    const pieces = [...text.matchAll(pattern)].map((match) => toPiece(match, units));
    const amounts: Amount[] = [];
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      const next = pieces[i + 1];
      if (piece === undefined) continue;
      if (next !== undefined && isRange(text, piece, next)) {
        amounts.push({ ...toAmount(text, piece, next), upperValue: next.value });
        i++;
      } else {
        amounts.push(toAmount(text, piece, piece));
      }
    }
    return amounts;
  };
}

function amountPattern(words: readonly string[]): RegExp {
  const unit = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join("|");
  const number = `(?:(?<arabic>${ARABIC})|(?<han>${HAN})(?:分之(?<part>${HAN}|${ARABIC}))?)`;
  return new RegExp(
    `${number} ?(?<scale>${SCALE})(?<more>${MORE})?(?<scale2>${SCALE}) ?(?<unit>${unit})?(?<after>${AFTER})?`,
    "gu",
  );
}

function toPiece(match: RegExpExecArray, units: ReadonlyMap<string, Unit>): Piece {
  const groups = match.groups ?? {};
  const { arabic, han, part } = groups;
  const scale = (groups["scale"] ?? "") + (groups["scale2"] ?? "");
  const written = units.get(groups["unit"] ?? "");
  const number = arabic ?? han ?? "";
  const numberSpan = { start: match.index, end: match.index + number.length };
  // A blank, a scale or an approximation with nothing behind it does not belong to the number.
  const end = match.index + match[0].trimEnd().length;
  const base = {
    span: { start: match.index, end },
    numberSpan,
    more: groups["more"] ?? "",
    after: groups["after"] ?? "",
  };
  if (part !== undefined) return { ...base, ...fraction(han ?? "", part), notation: "han" };
  const exponent = exponentOf(scale) + (written?.exponent ?? 0);
  const value =
    arabic === undefined
      ? scaled(String(readHan(number)), exponent)
      : scaled(arabic.replaceAll(",", ""), exponent);
  return { ...base, value, unit: written, notation: arabic === undefined ? "han" : "arabic" };
}

/** 百分之六十八 is 68 %, 万分之五 is 0.05 %, 三分之一 is 33.33… %: all rates carry one of two units. */
function fraction(whole: string, part: string): { value: number; unit: Unit } {
  const above = /^\d/u.test(part) ? Number(part.replaceAll(",", "")) : parseNumeral(part);
  const below = readHan(whole);
  const perMille = whole === "千";
  const unit = perMille ? "‰" : "%";
  const base = perMille ? 1000 : 100;
  const value = above === undefined ? Number.NaN : ratio(above * base, below);
  return { value, unit: { word: unit, name: unit, exponent: 0, kind: "rate" } };
}

/** Divides without a trace of binary rounding in the last digits: 5.6 × 100 / 10000 is 0.056. */
function ratio(above: number, below: number): number {
  return Number((above / below).toPrecision(12));
}

/** 近百件, 上千人: a scale alone is one of it. */
function readHan(numeral: string): number {
  return parseNumeral(numeral) ?? parseNumeral(`一${numeral}`) ?? Number.NaN;
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

function exponentOf(scale: string): number {
  return [...scale].reduce((sum, letter) => sum + (POWERS[letter] ?? 0), 0);
}

/** Moves the decimal point in decimal notation: 37.62 with 8 is 3762000000, where multiplying would round twice. */
function scaled(digits: string, exponent: number): number {
  return exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
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
  const unit = last.unit;
  return {
    span: { start: first.span.start - (prefix?.[0].length ?? 0), end: last.span.end },
    numberSpan: first.numberSpan,
    value: first === last || first.unit !== undefined ? first.value : rescaled(first, last),
    ...(unit === undefined ? {} : { unit }),
    approximation: approximationOf(prefix?.[1], last),
    notation: first.notation,
  };
}

/** In 3至5万元 the scale after the second number is the first one's too. */
function rescaled(first: Piece, last: Piece): number {
  return first.value * 10 ** (last.unit?.exponent ?? 0);
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
