/** Stretches: what a report's headings part its text into.
 *
 * @module
 */
import type { Report, Section } from "../documents/report.ts";
import type { Span } from "../text/span.ts";
import { phraseBefore, shorten } from "./words/phrases.ts";
import { fieldWithin } from "./words/themes.ts";

/** Text between two headings, or a heading itself. */
export interface Stretch {
  readonly span: Span;
  /** The headings that it stands under, the outermost first. */
  readonly path: readonly string[];
  /** The heading's topic, bare: 统筹调度 of 一是加强统筹调度。 Empty where it has none (工作情况). */
  readonly heading: string;
  /** The heading as written, to its first stop. */
  readonly title: string;
}

/**
 * Cuts a report at its headings, so that no sentence runs from one section into another. The stretches, headings among them,
 * are in reading order and cover the text.
 */
export function stretchesOf(report: Report): readonly Stretch[] {
  const end = report.clean.text.length;
  const stretches: Stretch[] = [];
  const starts = report.sections.map((section) => section.headingSpan.start);
  const first = starts[0] ?? end;
  if (first > 0)
    stretches.push({ span: { start: 0, end: first }, path: [], heading: "", title: "" });
  for (const [i, section] of report.sections.entries()) {
    const { headingSpan, path } = section;
    const next = Math.max(headingSpan.end, starts[i + 1] ?? end);
    const heading = bareHeading(section);
    const title = section.heading.replace(/。.*$/u, "");
    if (headingSpan.end > headingSpan.start)
      stretches.push({ span: headingSpan, path, heading: "", title: "" });
    if (next > headingSpan.end)
      stretches.push({ span: { start: headingSpan.end, end: next }, path, heading, title });
  }
  return stretches;
}

/** 一是加强统筹调度。 → 统筹调度. */
function bareHeading({ heading }: Section): string {
  const words = heading
    .replace(/^[（(]?[一二三四五六七八九十\d]+(?:[、.．）)]|是)?/u, "")
    .replace(/[。：:，].*$/u, "");
  // 工作情况, 下一步打算: what such a heading announces is no topic.
  if (/(?:情况|问题|不足|举措|成效|做法|安排|打算|思路|计划)$/u.test(words)) return "";
  const topic = shorten(phraseBefore(words.slice(0, 24)));
  // 管理行政规范性文件, 开展案卷评查: what opens it says only that the work was done.
  const field = fieldWithin(words);
  return topic.endsWith(field) && field !== "" ? field : topic;
}
