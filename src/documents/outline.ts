/** The outline: headings become a tree of sections, given as a flat list in reading order.
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import { findInlinePoints } from "./inline-series.ts";
import { readLayout } from "./layout.ts";
import type { Line } from "./lines.ts";
import { findMarks, type Mark, type MarkedUpText } from "./mark.ts";
import type { MarkerKind } from "./marker.ts";
import type { Section } from "./report.ts";

/**
 * Finds the sections of a report, a parent before its children; the first stands for what precedes any heading, title
 * and addressee included. Signature and date belong to no section. A report without headings is one section.
 *
 * Which heading lies under which is told by the kinds of their markers and by the numbers: a second 一、 under an open
 * 一、 is its subsection, and the 二、 that continues the outer series closes both.
 */
export function buildOutline(source: MarkedUpText): readonly Section[] {
  const { text } = source.clean;
  const { body } = readLayout(text);
  const end = body.at(-1)?.span.end ?? text.length;
  const headings = placeMarks(findMarks(body, source));
  const all = [...headings, ...placeInlinePoints(body, headings)].sort((a, b) => a.start - b.start);
  const first = all[0]?.start ?? end;
  const sections: Section[] = [
    {
      level: 0,
      heading: "",
      path: [],
      span: trimEnd(text, 0, first),
      headingSpan: { start: 0, end: 0 },
    },
  ];
  const path: string[] = [];
  const ends = sectionEnds(all, end);
  all.forEach((heading, at) => {
    const words = text.slice(heading.headingSpan.start, heading.headingSpan.end);
    path.length = Math.min(path.length, heading.level - 1);
    path.push(words);
    sections.push({
      level: heading.level,
      heading: words,
      path: [...path],
      span: trimEnd(text, heading.start, ends[at] ?? end),
      headingSpan: heading.headingSpan,
    });
  });
  return sections;
}

/** A heading with its depth. */
interface PlacedHeading {
  readonly level: number;
  readonly start: number;
  /** Given where the section ends before the next heading: with its paragraph. */
  readonly end?: number;
  readonly headingSpan: Span;
}

/** Gives for each heading where its section ends: at the next heading of its level or above, at its own end, or `end`. */
function sectionEnds(headings: readonly PlacedHeading[], end: number): readonly number[] {
  const ends = headings.map((heading) => heading.end ?? end);
  const open: number[] = [];
  headings.forEach((heading, at) => {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if ((headings[last]?.level ?? 0) < heading.level) break;
      ends[last] = Math.min(ends[last] ?? end, heading.start);
      open.pop();
    }
    open.push(at);
  });
  return ends;
}

/** A series of headings that may still go on. */
interface OpenSeries {
  readonly kind: MarkerKind;
  readonly rank: number;
  ordinal: number | undefined;
}

function placeMarks(marks: readonly Mark[]): readonly PlacedHeading[] {
  const open: OpenSeries[] = [];
  return marks.map((mark) => {
    open.length = depthOf(open, mark);
    const series: OpenSeries = { kind: mark.kind, rank: mark.rank, ordinal: mark.ordinal };
    open.push(series);
    const { start } = mark.line.span;
    return { level: open.length, start, headingSpan: { start, end: start + mark.extent.length } };
  });
}

/** Counts the open series under which a heading belongs. */
function depthOf(open: readonly OpenSeries[], mark: Mark): number {
  if (mark.ordinal !== undefined) {
    const continued = open.findLastIndex(
      (series) => series.kind === mark.kind && series.ordinal === (mark.ordinal ?? 0) - 1,
    );
    if (continued >= 0) return continued;
    const same = open.filter((series) => series.kind === mark.kind).length;
    // 一、 again under an open 一、 or 三、: a series of its own within that section. There is no third level of 一、.
    if (mark.kind === "numeral" && mark.ordinal === 1 && same === 1) {
      return open.findIndex((series) => series.kind === mark.kind) + 1;
    }
  }
  const shallower = open.findIndex((series) => series.rank >= mark.rank);
  return shallower < 0 ? open.length : shallower;
}

/** Makes sections of the points that run on within paragraphs, below the section that holds the paragraph. */
function placeInlinePoints(
  body: readonly Line[],
  headings: readonly PlacedHeading[],
): readonly PlacedHeading[] {
  let level = 0;
  let at = 0;
  return body.flatMap((line) => {
    let from = line.span.start;
    for (
      let heading = headings[at];
      heading !== undefined && heading.start <= from;
      heading = headings[++at]
    ) {
      level = heading.level;
      from = Math.max(from, Math.min(heading.headingSpan.end + 1, line.span.end));
    }
    return findInlinePoints(line, from).map(({ span, headingSpan }) => ({
      level: level + 1,
      start: span.start,
      end: span.end,
      headingSpan,
    }));
  });
}

/** Moves the end before the line break that precedes the next heading. */
function trimEnd(text: string, start: number, end: number): Span {
  let trimmed = end;
  while (trimmed > start && /\s/u.test(text.charAt(trimmed - 1))) trimmed--;
  return { start, end: trimmed };
}
