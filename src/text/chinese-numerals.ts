/** Whole numbers in Chinese, with unit words: 三千二百一十, 1亿2000万.
 *
 * @module
 */

/** Values of the digit signs, everyday and formal; `○` is a circle that typists put for `〇`. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  [
    "〇零○",
    "一壹",
    "二贰貳两兩",
    "三叁參",
    "四肆",
    "五伍",
    "六陆陸",
    "七柒",
    "八捌",
    "九玖",
  ].flatMap((signs, value) => Array.from(signs, (sign) => [sign, value] as const)),
);

/** Exponents of ten of the unit words. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["拾", 1],
  ["百", 2],
  ["佰", 2],
  ["千", 3],
  ["仟", 3],
  ["万", 4],
  ["萬", 4],
  ["亿", 8],
  ["億", 8],
]);

/** 廿 and 卅: a ten with its digit in one sign. */
const TENS = new Map([
  ["廿", 20],
  ["卅", 30],
]);

/** The state of reading a whole numeral from the left. */
interface Reading {
  /** What stands before the last 亿, with it; what stands since then before the last 万, with it. */
  hundredMillions: number;
  tenThousands: number;
  /** What stands since the last 万 or 亿 and already has its unit. */
  section: number;
  /** A digit or Arabic number that waits for its unit. */
  pending: number | undefined;
  isPendingArabic: boolean;
  /** Exponent of the unit read last; it falls within a section, and from section to section. */
  lastUnit: number;
  /** A zero was read since the last unit: 一百零二 is 102, 一百二 is 120. */
  hasZero: boolean;
}

const TOKEN = /\d+|\D/gu;

/**
 * Reads a whole number with unit words: `三千二百一十` → 3210, `两万三` → 23000, `百万` → 1000000, `1亿2000万` → 120000000.
 *
 * `undefined` for whatever is no such number: `三四`, `百二`, `三百五千`, `万`. The sum is not checked for exactness.
 */
export function readWholeNumeral(text: string): number | undefined {
  if (text.length === 1 && DIGITS.has(text)) return DIGITS.get(text);
  const reading: Reading = {
    hundredMillions: 0,
    tenThousands: 0,
    section: 0,
    pending: undefined,
    isPendingArabic: false,
    lastUnit: Infinity,
    hasZero: false,
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (!readToken(reading, token)) return undefined;
  }
  return finish(reading);
}

/** Takes one sign or Arabic number in; false if it cannot stand there. */
function readToken(reading: Reading, token: string): boolean {
  const unit = UNITS.get(token);
  if (unit !== undefined)
    return unit < 4 ? readSmallUnit(reading, unit) : readGreatUnit(reading, unit);
  const ten = TENS.get(token);
  if (ten !== undefined) {
    if (reading.pending !== undefined || reading.lastUnit <= 1) return false;
    reading.section += ten;
    reading.lastUnit = 1;
    return true;
  }
  return readDigit(reading, token);
}

function readDigit(reading: Reading, token: string): boolean {
  const isArabic = /^\d/u.test(token);
  const digit = isArabic ? Number(token) : DIGITS.get(token);
  if (digit === undefined || reading.pending !== undefined) return false;
  if (digit === 0) {
    if (reading.hasZero || isArabic || isEmpty(reading)) return false;
    reading.hasZero = true;
    return true;
  }
  reading.pending = digit;
  reading.isPendingArabic = isArabic;
  return true;
}

function isEmpty({ hundredMillions, tenThousands, section }: Reading): boolean {
  return hundredMillions + tenThousands + section === 0;
}

/** 十, 百, 千: they fall within a section. 十 alone is 10; 百 and 千 alone only before 万 and 亿, see `readGreatUnit`. */
function readSmallUnit(reading: Reading, unit: number): boolean {
  const { pending, section } = reading;
  if (reading.lastUnit <= unit) return false;
  if (pending !== undefined && pending >= 10) return false;
  if (pending === undefined && !(unit === 1 ? section === 0 : isEmpty(reading))) return false;
  reading.section += (pending ?? 1) * 10 ** unit;
  // 百 with no digit waits for 万 or 亿: 百万 is a number, 百二 is none.
  reading.lastUnit = pending === undefined && unit > 1 ? 0 : unit;
  reading.pending = undefined;
  reading.hasZero = false;
  return true;
}

function readGreatUnit(reading: Reading, unit: number): boolean {
  const own = reading.section + (reading.pending ?? 0);
  if (unit === 4) {
    if (own > 0 && reading.tenThousands > 0) return false;
    if (own === 0 && reading.tenThousands === 0) return false;
    reading.tenThousands = (reading.tenThousands + own) * 1e4;
  } else {
    const before = reading.tenThousands + own;
    if (before > 0 && reading.hundredMillions > 0) return false;
    if (before === 0 && reading.hundredMillions === 0) return false;
    reading.hundredMillions = (reading.hundredMillions + before) * 1e8;
    reading.tenThousands = 0;
  }
  reading.section = 0;
  reading.pending = undefined;
  reading.lastUnit = unit;
  reading.hasZero = false;
  return true;
}

function finish(reading: Reading): number | undefined {
  const { pending, lastUnit } = reading;
  const sum = reading.hundredMillions + reading.tenThousands + reading.section;
  if (lastUnit === 0 || lastUnit === Infinity) return undefined;
  if (pending === undefined) return reading.hasZero ? undefined : sum;
  const unit = 10 ** lastUnit;
  // 三百二 is 320: a digit right behind a unit counts that unit's tenths. 1万2000 says all its digits itself.
  if (reading.isPendingArabic)
    return pending < unit && pending >= unit / 10 ? sum + pending : undefined;
  return sum + (reading.hasZero ? pending : pending * (unit / 10));
}
