/** The ports through which an index is searched. Every call is asynchronous, so that a search server can stand behind one.
 *
 * The unit of search is the sentence. Sentences are numbered through the whole corpus, report by report and passage by
 * passage, so that a report is a range of numbers and a scope a list of ranges.
 *
 * @module
 */
import type { Passage, ReportId, ReportMetadata } from "../documents/report.ts";
import type { Figure } from "../figures/figure.ts";
import type { IndicatorSynonym } from "../figures/vocabulary/vocabulary.ts";
import type { CleanText } from "../text/clean-text.ts";
import type { Span } from "../text/span.ts";

/** Number of a sentence in the index, counted from 0 through all reports. */
export type SentenceId = number;

/** Ranges of sentence numbers, ascending and disjoint. An empty list holds nothing. */
export type SentenceRanges = readonly Span[];

/** A sentence and how well it fits; higher is better. */
export interface ScoredSentence {
  readonly id: SentenceId;
  readonly score: number;
}

/** Ranks sentences by the terms that they share with a question. */
export interface LexicalIndex {
  /**
   * Gives at most `limit` sentences within `within` that share a term with the question, best first, ties by number.
   * Scores are BM25, above 0. A term given twice counts twice. Unknown terms count nothing.
   */
  search(
    terms: readonly string[],
    within: SentenceRanges,
    limit: number,
  ): Promise<readonly ScoredSentence[]>;
}

/** Ranks sentences by the likeness of their vectors to a question's. */
export interface VectorIndex {
  /**
   * Gives at most `limit` sentences within `within`, best first, ties by number. Scores are cosines, -1 to 1.
   * The result is exact where `within` is narrow; where it is wide, the graph may miss a near neighbour.
   */
  search(
    vector: Float32Array,
    within: SentenceRanges,
    limit: number,
  ): Promise<readonly ScoredSentence[]>;
  /** Gives the exact cosine of each given sentence, in the given order. */
  scores(vector: Float32Array, ids: readonly SentenceId[]): Promise<readonly number[]>;
}

/** A sentence with the passage that it stands in. */
export interface IndexedSentence {
  readonly id: SentenceId;
  readonly passage: Passage;
  /** In the cleaned text of the report. */
  readonly span: Span;
  readonly text: string;
}

/** The text of one report as kept beside the index: what quotes are cut from and checked against. */
export interface ReportText {
  readonly raw: string;
  readonly clean: CleanText;
}

/** Gives back what was indexed. */
export interface PassageStore {
  /**
   * Gives sentences by their numbers. Result `i` belongs to `ids[i]`.
   *
   * @throws {RangeError} For a number that the index does not hold.
   */
  sentences(ids: readonly SentenceId[]): Promise<readonly IndexedSentence[]>;
  /** All passages of a report, in reading order; empty for a report that the index does not hold. */
  passages(report: ReportId): Promise<readonly Passage[]>;
  /**
   * Gives the text of a report.
   *
   * @throws {RangeError} For a report that the index does not hold.
   */
  text(report: ReportId): Promise<ReportText>;
  /** The sentence numbers of a report; `undefined` for a report that the index does not hold. */
  range(report: ReportId): Span | undefined;
}

/** Number of a figure in the index, counted from 0 through all reports. */
export type FigureId = number;

/** A figure of the index. */
export interface IndexedFigure {
  readonly id: FigureId;
  readonly figure: Figure;
}

/** How well a figure fits a question, by three measures that do not know of units or kinds. */
export interface FigureMatch extends IndexedFigure {
  /** Cosine of the question with the indicator: -1 to 1. */
  readonly nameCosine: number;
  /** Cosine of the question with heading, indicator and clause together: -1 to 1. */
  readonly contextCosine: number;
  /** Share of the question's terms, weighted by their rarity, that the heading, indicator or clause holds: 0 to 1. */
  readonly coverage: number;
}

/** A term of a question with the words of the reports that mean the same: 民告官 or 行政诉讼. */
export type TermAlternatives = readonly string[];

/** Gives the statistics of reports. */
export interface FigureIndex {
  /** The figures of the reports, report by report in reading order; unknown reports give none. */
  figures(reports: readonly ReportId[]): Promise<readonly IndexedFigure[]>;
  /** Measures every figure of the reports against a question, in the order of `figures`. */
  match(
    query: { readonly vector: Float32Array; readonly terms: readonly TermAlternatives[] },
    reports: readonly ReportId[],
  ): Promise<readonly FigureMatch[]>;
  /**
   * Gives the embedding of a figure's indicator.
   *
   * @throws {RangeError} For a number that the index does not hold.
   */
  nameVector(id: FigureId): Promise<Float32Array>;
}

/** Everything that answering needs from an index. */
export interface Indexes {
  /** Identity of this state of the index; changes with every build. */
  readonly version: string;
  /** The reports held, by region and year. Never empty. */
  readonly reports: readonly ReportMetadata[];
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  readonly passages: PassageStore;
  readonly figures: FigureIndex;
  /** Words that people use for the words of the reports, as the corpus's vocabulary has them. */
  readonly synonyms: readonly IndicatorSynonym[];
}
