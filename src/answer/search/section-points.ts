/** The points of a report's section, in reading order: its subsections, or what 一是, 二是 or 1. number in its text.
 *
 * @module
 */
import { parseMarker, type MarkerKind } from "../../documents/marker.ts";
import type { Passage, ReportId } from "../../documents/report.ts";
import { sectionKind, type SectionKind } from "../../documents/section-kind.ts";
import type { Indexes } from "../../indexes/indexes.ts";
import { cleanTextOf } from "../../indexes/report-contents.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";

/** One of several points. */
export interface Point {
  readonly passage: Passage;
  /** In the cleaned text: the point from its marker on, as far as its passage goes. */
  readonly span: Span;
  /** In the cleaned text, at the start of `span`: its opening sentence. */
  readonly opening: Span;
}

/** One point is no list. */
const MIN_POINTS = 2;

/** Finds the points; empty where the report has no such section or it is not divided. */
export async function sectionPoints(
  indexes: Indexes,
  report: ReportId,
  kind: SectionKind,
): Promise<readonly Point[]> {
  const text = await cleanTextOf(indexes, report);
  const all = await indexes.passages.passages(report);
  const passages = mainSection(
    all.filter(({ sectionPath }) => sectionKind(sectionPath) === kind),
    kind,
  );
  const below = subsections(passages, kind);
  if (below.length >= MIN_POINTS) return below.map((passage) => openedBy(text, passage));
  const numbered = numberedPoints(text, passages);
  if (numbered.length >= MIN_POINTS) return numbered;
  const parted = kind === "work" ? [] : partedPoints(text, passages);
  return parted.length > MIN_POINTS ? parted : [];
}

/**
 * What semicolons part, where a section is one sentence or a sentence behind its opening: 仍有差距：少数人员…；…；…. The first point begins
 * behind the colon. Three at least: two clauses may speak of one matter.
 */
function partedPoints(text: string, passages: readonly Passage[]): readonly Point[] {
  const [passage, ...others] = passages;
  if (passage === undefined || others.length > 0) return [];
  const sentences = splitSentences(text, passage.span).filter(
    ({ start, end }) => !isHeading(text.slice(start, end), passage),
  );
  const last = sentences.at(-1);
  if (last === undefined || sentences.length > 2) return [];
  const words = text.slice(last.start, last.end);
  const from = last.start + words.slice(0, words.search(/[；;]/u)).search(/(?<=[：:])[^：:]*$/u);
  if (from < last.start) return [];
  return Array.from(text.slice(from, last.end).matchAll(/[^；;]+[；;]?/gu), ({ index, 0: own }) => {
    const span = { start: from + index, end: from + index + own.trimEnd().length };
    return { passage, span, opening: span };
  });
}

function isHeading(words: string, { sectionPath }: Passage): boolean {
  return sectionPath.some((heading) => words.trim() === heading.trim());
}

/** Of several sections of the kind the one with most to it: 一、总体情况 and 二、主要举措和成效 both tell of work done. */
function mainSection(passages: readonly Passage[], kind: SectionKind): readonly Passage[] {
  const sections = new Map<string, Passage[]>();
  for (const passage of passages) {
    const name = passage.sectionPath.slice(0, depthOf(passage, kind)).join("\n");
    const section = sections.get(name);
    if (section === undefined) sections.set(name, [passage]);
    else section.push(passage);
  }
  const [largest = []] = [...sections.values()].sort((a, b) => extent(b) - extent(a));
  return largest;
}

function extent(passages: readonly Passage[]): number {
  return passages.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

/** How many headings it takes to know the kind of the section: 1 for 三、存在的问题 whatever lies below it. */
function depthOf({ sectionPath }: Passage, kind: SectionKind): number {
  if (kind === "work") return 1;
  const depth = sectionPath.findIndex(
    (_, at) => sectionKind(sectionPath.slice(0, at + 1)) === kind,
  );
  return depth + 1;
}

/** The first passage of each subsection. */
function subsections(passages: readonly Passage[], kind: SectionKind): readonly Passage[] {
  const firsts = new Map<string, Passage>();
  for (const passage of passages) {
    const heading = passage.sectionPath[depthOf(passage, kind)];
    if (heading !== undefined && !firsts.has(heading)) firsts.set(heading, passage);
  }
  return [...firsts.values()];
}

function openedBy(text: string, passage: Passage): Point {
  return { passage, span: passage.span, opening: openingOf(text, passage.span) };
}

/** The first sentence, up to a semicolon where the points of a series are parted by such. */
function openingOf(text: string, span: Span): Span {
  const [first = span] = splitSentences(text, span);
  const semicolon = text.slice(first.start, first.end).search(/[；;]/u);
  return semicolon < 0 ? first : { start: first.start, end: first.start + semicolon + 1 };
}

/** Where a numbered point can begin: at the start of a line, or behind what ends a clause. */
const BEGINNING = /(?<=^|[。；;：:！.\n]\s*)(?=[一二三四五六七八九十（(\d\u2460-\u2473第])/gmu;

/** The series that begins first, of those that count on without a gap from 1: its points, each as far as its passage goes. */
function numberedPoints(text: string, passages: readonly Passage[]): readonly Point[] {
  const starts = new Map<MarkerKind, number[]>();
  for (const { span } of passages) {
    const words = text.slice(span.start, span.end);
    for (const { index } of words.matchAll(BEGINNING)) {
      const marker = parseMarker(words.slice(index));
      if (marker?.ordinal === undefined) continue;
      const series = starts.get(marker.kind) ?? [];
      if (marker.ordinal === series.length + 1) series.push(span.start + index);
      starts.set(marker.kind, series);
    }
  }
  const series = [...starts.values()]
    .filter((points) => points.length >= MIN_POINTS)
    .sort(([a = 0], [b = 0]) => a - b);
  const [first = []] = series;
  return first.flatMap((start, at) => {
    const passage = passages.find(({ span }) => span.start <= start && start < span.end);
    if (passage === undefined) return [];
    const until = Math.min(first[at + 1] ?? passage.span.end, passage.span.end);
    const written = text.slice(start, until);
    const span = { start, end: start + written.trimEnd().length };
    return [{ passage, span, opening: openingOf(text, span) }];
  });
}
