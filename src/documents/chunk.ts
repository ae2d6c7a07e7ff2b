/** Chunking: sections become passages, the units that are indexed, retrieved and cited.
 *
 * @module
 */
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { readLayout } from "./layout.ts";
import type { Passage, Report, Section } from "./report.ts";

/** A section's text up to this length stays one passage: what a reader takes in at a glance. */
const TARGET_LENGTH = 400;

/** No passage of several sentences is longer: 600 characters of a quote count, the rest is not shown. */
const MAX_LENGTH = 600;

/** Parts into which a longer text is cut have about this length. */
const PART_LENGTH = 320;

/**
 * Cuts a report into passages, in reading order: runs of sentences of the deepest section, never over its border.
 *
 * Every sentence of the body lies in exactly one passage. A heading that has a line to itself is in the passages' path
 * instead, unless nothing stands under it; one with text running on behind it (`（一）强领导，…责任。一是…`) is part of the
 * first passage. Title, addressee, signature and page furniture are in none. A single sentence longer than 600 units is
 * a passage by itself.
 */
export function chunkReport(report: Report): readonly Passage[] {
  const { text } = report.clean;
  const { body } = readLayout(text);
  const bodyStart = body[0]?.span.start ?? 0;
  const bodyEnd = body.at(-1)?.span.end ?? text.length;
  const parts = ownTexts(text, report.sections).flatMap(({ section, span }) => {
    const within = { start: Math.max(span.start, bodyStart), end: Math.min(span.end, bodyEnd) };
    if (within.start >= within.end) return [];
    const sentences = splitSentences(text, within).filter(
      (sentence) => sentence.end > sentence.start,
    );
    return balance(sentences).map((run) => ({ section, run }));
  });
  parts.sort((a, b) => (a.run[0]?.start ?? 0) - (b.run[0]?.start ?? 0));
  return parts.map(({ section, run }, ordinal) => ({
    reportId: report.id,
    ordinal,
    sectionPath: section.path,
    span: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 },
    sentences: run,
    header: toHeader(report, section.path),
  }));
}

/** Region, year and path in one line: `环翠区 2021年 二、… › （五）…`. */
function toHeader({ region, year }: Report, path: readonly string[]): string {
  return [region.name, `${String(year)}年`, path.join(" › ")]
    .filter((part) => part !== "")
    .join(" ");
}

interface OwnText {
  readonly section: Section;
  readonly span: Span;
}

/** Gives what each section holds beside its subsections, in pieces. */
function ownTexts(text: string, sections: readonly Section[]): readonly OwnText[] {
  const pieces: OwnText[] = [];
  const open: { section: Section; from: number; hasContent: boolean }[] = [];
  const close = (until: number): void => {
    for (
      let last = open.at(-1);
      last !== undefined && last.section.span.end <= until;
      last = open.at(-1)
    ) {
      open.pop();
      const { section, from, hasContent } = last;
      const rest = { start: from, end: section.span.end };
      if (isBlank(text, rest)) {
        if (!hasContent) pieces.push({ section, span: section.headingSpan });
      } else pieces.push({ section, span: rest });
      const parent = open.at(-1);
      if (parent !== undefined) {
        parent.from = section.span.end;
        parent.hasContent = true;
      }
    }
  };
  for (const section of sections) {
    close(section.span.start);
    const parent = open.at(-1);
    if (parent !== undefined) {
      const before = { start: parent.from, end: section.span.start };
      // A heading alone before its first subsection is said by that one's path.
      const isHeading = parent.from === parent.section.headingSpan.start;
      const ownStart = isHeading ? parent.section.headingSpan.end : before.start;
      if (!isBlank(text, { start: ownStart, end: before.end })) {
        pieces.push({ section: parent.section, span: before });
      }
      parent.hasContent = true;
    }
    open.push({ section, from: textStart(text, section), hasContent: false });
  }
  close(Number.POSITIVE_INFINITY);
  return pieces;
}

/** Where the text of a section begins: behind a heading that has its line to itself, else at the heading. */
function textStart(text: string, { headingSpan, span }: Section): number {
  const end = /[：:]/u.test(text.charAt(headingSpan.end)) ? headingSpan.end + 1 : headingSpan.end;
  const hasOwnLine = end >= span.end || text.charAt(end) === "\n";
  return hasOwnLine ? end : headingSpan.start;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Cuts a run of sentences into parts of about the same length, none of several sentences over the limit. */
function balance(sentences: readonly Span[]): readonly (readonly Span[])[] {
  const length = lengthOf(sentences);
  if (sentences.length <= 1 || length <= TARGET_LENGTH)
    return sentences.length === 0 ? [] : [sentences];
  for (let count = Math.ceil(length / PART_LENGTH); count < sentences.length; count++) {
    const parts = cutEvenly(sentences, count);
    if (parts.every((part) => part.length === 1 || lengthOf(part) <= MAX_LENGTH)) return parts;
  }
  return sentences.map((sentence) => [sentence]);
}

/** Cuts at those sentence ends that lie nearest to even parts. */
function cutEvenly(sentences: readonly Span[], count: number): readonly (readonly Span[])[] {
  const start = sentences[0]?.start ?? 0;
  const step = lengthOf(sentences) / count;
  const parts: (readonly Span[])[] = [];
  let from = 0;
  for (let part = 1; part < count; part++) {
    const goal = start + part * step;
    let to = from + 1;
    while (
      to < sentences.length - 1 &&
      Math.abs(endOf(sentences, to) - goal) <= Math.abs(endOf(sentences, to - 1) - goal)
    )
      to++;
    if (to >= sentences.length) break;
    parts.push(sentences.slice(from, to));
    from = to;
  }
  if (from < sentences.length) parts.push(sentences.slice(from));
  return parts;
}

function endOf(sentences: readonly Span[], at: number): number {
  return sentences[at]?.end ?? 0;
}

function lengthOf(sentences: readonly Span[]): number {
  return (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0);
}
