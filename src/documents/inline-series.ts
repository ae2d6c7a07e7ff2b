/** Points that run on within a paragraph: …。一是加强统筹调度。…二是加强顶层设计。…
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import { measureHeading } from "./heading.ts";
import type { Line } from "./lines.ts";
import { parseOrdinal } from "./marker.ts";

/** A point with a heading of its own. */
export interface InlinePoint {
  /** Heading and text; ends where the next point begins, or with the paragraph. */
  readonly span: Span;
  readonly headingSpan: Span;
}

/** Where a point can begin: at the start of the text or behind a sentence. 其中一是 and 一是否 do not match. */
const POINT = /(?<=^|[。；;：:！])(?<ordinal>[一二三四五六七八九十]{1,2})是(?!否)/gu;

/**
 * Mean length from which points are sections. Shorter ones are read, and asked for, together (存在的问题：一是…二是…):
 * cut apart they would make passages of a single sentence.
 */
const MIN_MEAN_LENGTH = 150;

/** Finds the series of points in the part of a line that begins at `from`, an offset in the cleaned text. */
export function findInlinePoints(line: Line, from: number): readonly InlinePoint[] {
  const text = line.text.slice(from - line.span.start);
  return findSeries(text).flatMap((series) => {
    const points = series.map((start, at): InlinePoint & { hasText: boolean } => {
      const end = series[at + 1] ?? text.length;
      const extent = measureHeading(text.slice(start, end), text.indexOf("是", start) + 1 - start);
      return {
        span: { start: from + start, end: from + end },
        headingSpan: { start: from + start, end: from + start + extent.length },
        hasText: extent.isWhole && extent.textStart !== undefined,
      };
    });
    const length = (points.at(-1)?.span.end ?? 0) - (points[0]?.span.start ?? 0);
    const withText = points.filter((point) => point.hasText).length;
    const areSections = withText * 2 >= points.length && length >= points.length * MIN_MEAN_LENGTH;
    return areSections ? points.map(({ span, headingSpan }) => ({ span, headingSpan })) : [];
  });
}

/** Gives the offsets of 一是, 二是, 三是 …, series by series; a series has two points at least. */
function findSeries(text: string): readonly (readonly number[])[] {
  const all: number[][] = [];
  let series: number[] = [];
  for (const match of text.matchAll(POINT)) {
    const ordinal = parseOrdinal(match.groups?.["ordinal"] ?? "");
    if (ordinal === 1) {
      series = [match.index];
      all.push(series);
    } else if (ordinal === series.length + 1) series.push(match.index);
  }
  return all.filter((one) => one.length > 1);
}
