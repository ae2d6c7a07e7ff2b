/** Reports and what they are cut into: sections and passages.
 *
 * @module
 */
import type { CleanText } from "../text/clean-text.ts";
import type { Span } from "../text/span.ts";
import type { Region } from "./region.ts";

/** The stem of a report's file name, unique in a corpus: huancui-2021. */
export type ReportId = string & { readonly brand: "ReportId" };

/** What is known of a report beside its text. */
export interface ReportMetadata {
  readonly id: ReportId;
  /** File name within the corpus folder: huancui-2021.txt. */
  readonly file: string;
  readonly title: string;
  readonly region: Region;
  /** The year that the report is about, not the year of its publication. */
  readonly year: number;
  readonly issuer?: string;
  /** ISO date, where the text or the sidecar tells it: 2022-01-11. */
  readonly publishedOn?: string;
  readonly sourceUrl?: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A report as read and understood. */
export interface Report extends ReportMetadata {
  /** The file as read, a byte order mark kept: what citations point into. */
  readonly raw: string;
  readonly clean: CleanText;
  /** Every section in reading order, a parent before its children. The first stands for what precedes any heading. */
  readonly sections: readonly Section[];
}

/** A part of a report under a heading. */
export interface Section {
  /** Nesting depth: 0 for the text before the first heading, 1 for 一、, 2 for （一）, 3 for 1. or 一是 and so on. */
  readonly level: number;
  /** The heading as shown, marker kept: 二、2021年推进法治政府建设的主要举措和成效. Empty at level 0. */
  readonly heading: string;
  /** Headings from level 1 down to this one; empty at level 0. */
  readonly path: readonly string[];
  /** In the cleaned text: heading, own text and all subsections. */
  readonly span: Span;
  /** In the cleaned text: only the heading. Empty at level 0. */
  readonly headingSpan: Span;
}

/** The unit that is indexed, retrieved and cited: a run of sentences within one section. */
export interface Passage {
  readonly reportId: ReportId;
  /** Counts the passages of a report from 0, in reading order. */
  readonly ordinal: number;
  readonly sectionPath: readonly string[];
  /** In the cleaned text of the report. */
  readonly span: Span;
  /** Sentences in reading order, in the cleaned text; they lie within `span` and do not overlap. */
  readonly sentences: readonly Span[];
  /** Region, year and section path in one line. Indexed with the passage, never shown as quote. */
  readonly header: string;
}
