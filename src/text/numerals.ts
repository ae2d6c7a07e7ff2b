/** Reading numerals: Arabic, Chinese, and the mixtures that reports write.
 *
 * @module
 */
import { DIGITS, readWholeNumeral, UNITS } from "./chinese-numerals.ts";
import { foldText } from "./normalise.ts";

/** An Arabic number, thousands parted by commas or not at all: `1,234`, `0.5`, `3.60`. Not `12,34`, `.5`, `1.`. */
const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/** An Arabic number before unit words that multiply it: `3.6万`, `1.2万亿`, `5千`. */
const ARABIC_WITH_SCALE = /^(?<amount>[\d,.]+)(?<scale>[十百千万亿拾佰仟萬億]{1,3})$/u;

/** Digits that stand for themselves, three or more, or two with a zero: `二〇二一`, `二〇`. Not `三四`: three or four. */
const SPELLED_DIGITS = /^[〇零○一二三四五六七八九]{2,}$/u;

/** Longest numeral, in code units; what is longer is no number that a report states. */
const MAX_LENGTH = 40;

/**
 * Reads a whole text as one number: `三千二百一十` → 3210, `两千` → 2000, `二〇二一` → 2021, `三百二` → 320, `廿三` → 23, `三点五` → 3.5,
 * `3.6万` → 36000, `1亿2000万` → 120000000, `１，２３４` → 1234. Decimals are shifted, not multiplied: `37.62亿` is exactly
 * 3762000000.
 *
 * Anything else is `undefined`: other characters, blanks or signs, 三四 (three or four), 百二 (no digit before 百), 一二三 (a row), and
 * whole numbers above `Number.MAX_SAFE_INTEGER`, which a number cannot hold exactly. Linear in the text's length.
 */
export function parseNumeral(text: string): number | undefined {
  if (text === "" || text.length > MAX_LENGTH) return undefined;
  const plain = /^[\d.,]+$/u.test(text)
    ? text
    : foldText(text).replaceAll("，", ",").replaceAll("．", ".");
  return parseArabic(plain) ?? parseScaled(plain) ?? parseSpelled(plain) ?? parseChinese(plain);
}

function parseArabic(text: string): number | undefined {
  return ARABIC.test(text) ? shift(text.replaceAll(",", ""), 0) : undefined;
}

function parseScaled(text: string): number | undefined {
  const { amount = "", scale = "" } = ARABIC_WITH_SCALE.exec(text)?.groups ?? {};
  const exponent = scale === "" ? undefined : scaleExponent(scale);
  return exponent !== undefined && ARABIC.test(amount)
    ? shift(amount.replaceAll(",", ""), exponent)
    : undefined;
}

/** Exponent of unit words that multiply each other: 万 4, 千万 7, 万亿 12. The lesser comes first: 万千 is nothing. */
function scaleExponent(scale: string): number | undefined {
  let sum = 0;
  let previous = 0;
  for (const word of scale) {
    const exponent = UNITS.get(word) ?? 0;
    if (exponent < 4 ? previous > 0 : exponent < previous) return undefined;
    sum += exponent;
    previous = exponent;
  }
  return sum;
}

/** A decimal times a power of ten, read by the engine's own exact conversion rather than multiplied. */
function shift(decimal: string, exponent: number): number | undefined {
  return exactly(Number(`${decimal}e${exponent}`));
}

function exactly(value: number): number | undefined {
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

function parseSpelled(text: string): number | undefined {
  if (!SPELLED_DIGITS.test(text)) return undefined;
  const digits = Array.from(text, (sign) => DIGITS.get(sign) ?? 0);
  const isRow = digits.every((digit, i) => i === 0 || digit === (digits[i - 1] ?? 0) + 1);
  if (isRow || (digits.length === 2 && !digits.includes(0))) return undefined;
  return exactly(Number(digits.join("")));
}

/** 三点五, 三点一四万, and whole numbers. */
function parseChinese(text: string): number | undefined {
  const point = text.indexOf("点");
  if (point === -1) {
    const value = readWholeNumeral(text);
    return value === undefined ? undefined : exactly(value);
  }
  const whole = readWholeNumeral(text.slice(0, point));
  const { decimals = "", scale = "" } =
    /^(?<decimals>[〇零○一二三四五六七八九]+)(?<scale>[十百千万亿]{0,3})$/u.exec(
      text.slice(point + 1),
    )?.groups ?? {};
  const exponent = scaleExponent(scale);
  if (whole === undefined || decimals === "" || exponent === undefined) return undefined;
  const fraction = Array.from(decimals, (sign) => DIGITS.get(sign) ?? 0).join("");
  return shift(`${whole}.${fraction}`, exponent);
}
