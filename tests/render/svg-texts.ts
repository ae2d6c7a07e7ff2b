import { textWidth } from "../../src/render/chart-text.ts";

/** A line of text in an SVG with its ends, measured in the picture's font. */
export interface SvgText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

const TEXT = /<text (?<attributes>[^>]*)>(?<content>[^<]*)<\/text>/gu;

const ENTITIES: readonly (readonly [string, string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&amp;", "&"],
];

/** Where a text stands on its x, as a share of its width. */
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Reads the lines of text of an SVG in the order in which they are drawn. */
export function textsOf(svg: string): readonly SvgText[] {
  return Array.from(svg.matchAll(TEXT), ({ groups = {} }) => {
    const { attributes = "", content = "" } = groups;
    const text = ENTITIES.reduce(
      (rest, [entity, character]) => rest.replaceAll(entity, character),
      content,
    );
    const [x = 0, y = 0] = found(attributes, /translate\((?<found>[^)]*)\)/u)
      .split(" ")
      .map(Number);
    const size = Number(found(attributes, /font-size:(?<found>[\d.]+)px/u));
    const anchor = ANCHORS[found(attributes, /text-anchor="(?<found>\w+)"/u)];
    if (anchor === undefined || !(size > 0)) throw new Error(`unknown text ${attributes}`);
    const width = textWidth(text, size);
    const left = x + Number(found(attributes, / x="(?<found>[^"]*)"/u)) - anchor * width;
    const shift = Number(found(attributes, / y="(?<found>[^"]*)"/u));
    return { text, left, right: left + width, y: y + shift, size };
  });
}

/** The group `found` of a pattern; empty where it does not match. */
function found(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.groups?.["found"] ?? "";
}

/** All that an SVG says in one string, lines put together again and white space removed. */
export function wordsOf(svg: string): string {
  return textsOf(svg)
    .map(({ text }) => text)
    .join("")
    .replace(/\s/gu, "");
}

/** Bars of figures: rectangles and outlines that echarts draws as paths in the colour of bars. */
export function barsOf(svg: string): readonly string[] {
  return svg.match(/<path [^>]*stroke="#1b5e9e"[^>]*>/gu) ?? [];
}
