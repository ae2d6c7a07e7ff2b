/** The markers that number headings: 一、 （一） 1. （1） ① 一是 第一章, and 【小标题】.
 *
 * @module
 */
import { parseNumeral } from "../text/numerals.ts";

/** Kinds of markers. `plain`: a heading without a number. */
export type MarkerKind =
  | "chapter"
  | "numeral"
  | "bracketed-numeral"
  | "digit"
  | "bracketed-digit"
  | "circled"
  | "point"
  | "title"
  | "plain";

/** A marker at the start of a line. */
export interface Marker {
  readonly kind: MarkerKind;
  /** 3 for 三、; `undefined` where the kind has no numbers. */
  readonly ordinal?: number;
  /** Code units that the marker takes; 0 for a kind whose marker is part of the words. */
  readonly length: number;
}

const NUMERAL = "[一二三四五六七八九十]{1,3}";

/** Each begins the line. 1.03个小时 and 2021年 are no markers, nor is 一是否, nor a column tag: 【部门文件】荣成市…报告. */
const MARKERS: readonly (readonly [MarkerKind, RegExp])[] = [
  ["chapter", new RegExp(`^第(?<ordinal>${NUMERAL})(?:章|部分|编)[、：:]?`, "u")],
  ["bracketed-numeral", new RegExp(`^[（(](?<ordinal>${NUMERAL})[）)][、.．]?`, "u")],
  ["numeral", new RegExp(`^(?<ordinal>${NUMERAL})(?:[、．]|\\.(?!\\d))`, "u")],
  ["point", new RegExp(`^(?<ordinal>${NUMERAL})是(?!否)`, "u")],
  ["bracketed-digit", /^[（(]?(?<ordinal>\d{1,2})[）)][、.．]?/u],
  ["digit", /^(?<ordinal>\d{1,2})(?:[、．]|\.(?!\d))/u],
  ["circled", /^(?<ordinal>[\u2460-\u2473])/u],
  ["title", /^【[^】]{2,30}】(?=$|[^。]*。)/u],
];

/** How high a kind stands in a report that uses several: a higher rank lies deeper. */
export const RANKS: Readonly<Record<MarkerKind, number>> = {
  chapter: 0,
  numeral: 1,
  title: 2,
  plain: 3,
  "bracketed-numeral": 4,
  digit: 5,
  "bracketed-digit": 6,
  circled: 7,
  point: 8,
};

/** Reads the marker at the start of a line: `（三）完善制度体系` gives a bracketed numeral, 3. */
export function parseMarker(line: string): Marker | undefined {
  for (const [kind, pattern] of MARKERS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const written = match.groups?.["ordinal"];
    const ordinal = written === undefined ? undefined : parseOrdinal(written);
    return { kind, ...(ordinal === undefined ? {} : { ordinal }), length: match[0].length };
  }
  return undefined;
}

/** Reads 1–99 as digits or Chinese numerals, 1–20 as circled digits: 十二 is 12. Anything else is 0. */
export function parseOrdinal(text: string): number {
  const circled = text.charCodeAt(0) - 0x2460;
  return circled >= 0 && circled < 20 ? circled + 1 : (parseNumeral(text) ?? 0);
}
