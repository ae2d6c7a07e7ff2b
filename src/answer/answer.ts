/** Answers: what is said to a question, every statement of fact copied from a report or computed by a stated formula.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { ReportId, ReportMetadata } from "../documents/report.ts";
import type { SectionKind } from "../documents/section-kind.ts";
import type { Approximation } from "../figures/figure.ts";
import type { QuestionFault } from "../question/normalise-question.ts";
import type { MissingReport } from "../question/question.ts";
import type { Span } from "../text/span.ts";
import type { AmountCheck } from "./cite/check-claim.ts";

/** Why there is no answer: the corpus lacks the report, the report lacks the fact, or the question is not understood. */
export type AbstentionReason = Lack["reason"];

/** An exact quote from a report, with its place in the raw file. */
export interface Citation {
  /** Counts from 1 in the order shown; figures refer to it. */
  readonly number: number;
  readonly reportId: ReportId;
  readonly file: string;
  readonly region: string;
  readonly year: number;
  readonly sectionPath: readonly string[];
  /** The raw file's characters, white space and markup removed. */
  readonly quote: string;
  /** Offsets in the raw file, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The parts of `quote` that answer, ascending; empty when all of it does. */
  readonly marks: readonly Span[];
}

/** A statistic in an answer: copied from a report, or computed from copied ones. */
export interface AnswerFigure {
  readonly region: string;
  readonly year: number;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  /** As the report writes it; for a computed figure as it is shown: 79.52%. */
  readonly raw: string;
  readonly approximation: Approximation;
  readonly computed: boolean;
  /** For a computed figure: 198÷249＝79.52%. */
  readonly formula?: string;
  /** The number of the citation that proves it. */
  readonly citation: number;
  /** Words that narrow what is counted: 市本级, 受理. */
  readonly basis: readonly string[];
  /** What the audit of the report found about it. */
  readonly notes: readonly string[];
  /** Whether it is what the question says of it: 是不是100件. */
  readonly check?: AmountCheck;
}

/** What was understood of a question, so that a misreading is seen at once. */
export interface Understood {
  /** Names of the regions asked about. */
  readonly regions: readonly string[];
  readonly years: readonly number[];
  /** The year whose plans are asked for. */
  readonly planYear?: number;
  /** What is asked, without region and year: 行政复议受理了多少件. */
  readonly topic: string;
}

/**
 * What a reader must know before using an answer.
 *
 * - `reference-year`: 去年 and the like were read as `year`, with `referenceYear` as this year.
 * - `by-sound`: a name was written with other characters of the same sound.
 * - `read-as`: a name that may be another place's too was taken for this region's (鼓楼区), or one of another kind (环翠县).
 * - `missing-reports`: some of the reports asked about are not in the corpus.
 * - `mixed-years`: reports of different years stand side by side.
 * - `different-bases`: the figures compared, or added up where `isOfTotal`, count different things (受理, 办理, 新收; 市本级, 全市).
 * - `different-units`: they are counted with different measure words (项, 条).
 * - `different-indicators`: their names differ (纠错率, 直接纠错率).
 * - `inexact`: some are no exact numbers (500余人, 95%以上), so near values cannot be ranked.
 * - `doubtful`: what some reports state may be another thing than is asked for, so that nothing is ranked.
 * - `not-stated`: some of the reports asked about do not state it; of several measures, `measure` says which; where `isOfTotal`, a total
 *   over regions lacks them.
 * - `nested`: one region lies in another, so that their figures are not added up.
 * - `other-period`: a part of the year was asked for (第四季度), and what is cited is of the year or of another part.
 * - `stated-as-percent`: a change is asked for in percentage points, and the report states it in percent.
 * - `rounded`: the report rounds what a figure was computed from, so much that the result may be off by `margin`, much of itself.
 * - `several-roles`: a sum holds what was led and what was joined in.
 * - `left-out`: the report has further figures of that sort, each with its name, which a sum does not hold.
 * - `no-reason`: why a figure is as it is was asked, and where it stands no reason is given.
 * - `more-places`: so many further places state the same amount.
 */
export type Warning =
  | {
      readonly kind: "reference-year";
      readonly word: string;
      readonly year: number;
      readonly referenceYear: number;
    }
  | { readonly kind: "by-sound"; readonly written: string; readonly region: string }
  | { readonly kind: "read-as"; readonly written: string; readonly region: string }
  | { readonly kind: "missing-reports"; readonly missing: readonly MissingReport[] }
  | { readonly kind: "mixed-years"; readonly years: readonly number[] }
  | {
      readonly kind: "different-bases";
      readonly bases: readonly RegionWords[];
      readonly isOfTotal?: boolean;
    }
  | { readonly kind: "different-units"; readonly units: readonly RegionWords[] }
  | { readonly kind: "different-indicators"; readonly names: readonly RegionWords[] }
  | { readonly kind: "inexact"; readonly figures: readonly RegionWords[] }
  | { readonly kind: "doubtful"; readonly rows: readonly RegionWords[] }
  | {
      readonly kind: "not-stated";
      readonly reports: readonly ReportMetadata[];
      readonly measure?: string;
      readonly isOfTotal?: boolean;
    }
  | { readonly kind: "nested"; readonly inner: string; readonly outer: string }
  | { readonly kind: "other-period"; readonly words: string }
  | { readonly kind: "stated-as-percent" }
  | { readonly kind: "rounded"; readonly terms: readonly string[]; readonly margin: string }
  | { readonly kind: "several-roles"; readonly roles: readonly string[] }
  | { readonly kind: "left-out"; readonly figures: readonly RegionWords[] }
  | { readonly kind: "no-reason" }
  | { readonly kind: "more-places"; readonly count: number };

/** Words that a region's report uses; empty where it has none. */
export interface RegionWords {
  readonly region: string;
  readonly words: string;
}

/** What every answer has. */
interface AnswerBase {
  /** The question as asked. */
  readonly question: string;
  readonly understood: Understood;
  /** The claimed figures first, context after. */
  readonly figures: readonly AnswerFigure[];
  /** Best first. */
  readonly citations: readonly Citation[];
  readonly warnings: readonly Warning[];
  /** At most three further questions that the corpus can answer. */
  readonly suggestions: readonly string[];
}

/** A statistic that was asked for; `figures[0 … claimCount - 1]` are the claim. */
export interface LookupAnswer extends AnswerBase {
  readonly kind: "lookup";
  readonly claimCount: number;
}

/** One line of a comparison. */
export interface ComparisonRow {
  readonly region: string;
  readonly year: number;
  /** Indexes into `figures`; empty when the report does not state it. */
  readonly figures: readonly number[];
  /** Numbers of the citations that belong to the row. */
  readonly citations: readonly number[];
}

/** The same measure of several regions or years, side by side. */
export interface ComparisonAnswer extends AnswerBase {
  readonly kind: "comparison";
  /** In the order of the ranking where there is one. */
  readonly rows: readonly ComparisonRow[];
  /** Whether the rows may be ranked; `high` and `low` say which end was asked for. */
  readonly order: "high" | "low" | "unranked";
}

/** Citations of one region and year that belong together. */
export interface CitationGroup {
  /** What the passages of several reports speak of together; groups of one theme follow each other. */
  readonly theme?: string;
  readonly region: string;
  readonly year: number;
  readonly heading: string;
  /** Numbers of citations. */
  readonly citations: readonly number[];
}

/** Prose: practices, problems, plans, anything that is no statistic. */
export interface PassagesAnswer extends AnswerBase {
  readonly kind: "passages";
  readonly groups: readonly CitationGroup[];
  /** Where the points of a section were asked for as such: how many each report has. */
  readonly pointCounts?: readonly PointCount[];
}

/** How many points a report's section is divided into. */
export interface PointCount {
  readonly region: string;
  readonly year: number;
  readonly kind: SectionKind;
  readonly count: number;
}

/** Several places or points that fit: 哪些区提到…. */
export interface ListAnswer extends AnswerBase {
  readonly kind: "list";
  readonly groups: readonly CitationGroup[];
  /** Regions that were searched and do not mention it. */
  readonly silent: readonly string[];
  /** Where those that do not mention a matter were asked for: the matter. `silent` is then the answer. */
  readonly untold?: string;
}

/** What the corpus holds, or what the bot can do. */
export interface CoverageAnswer extends AnswerBase {
  readonly kind: "coverage";
  readonly topic: "reports" | "abilities";
  readonly reports: readonly ReportMetadata[];
}

/** What stands behind an abstention. */
export type Lack =
  | {
      readonly reason: "no-report";
      readonly missing: readonly MissingReport[];
      /** What the corpus holds instead: the region's other years, else everything. */
      readonly held: readonly ReportMetadata[];
    }
  | {
      /** The reports asked about do not say it; the citations are related passages and no answer. */
      readonly reason: "not-stated";
      readonly reports: readonly ReportMetadata[];
    }
  | {
      readonly reason: "not-understood";
      /** `greeting`, `courtesy`: nothing is asked (你好, 谢谢); `about-answer`: the answer before is asked about (这个数对吗). */
      readonly cause:
        "off-topic" | "unclear" | "greeting" | "courtesy" | "about-answer" | QuestionFault;
    }
  | {
      readonly reason: "not-understood";
      readonly cause: "ambiguous";
      readonly name: string;
      readonly choices: readonly Region[];
    };

/** A stated lack. */
export interface Abstention extends AnswerBase {
  readonly kind: "abstention";
  readonly lack: Lack;
}

/** What the bot says to a question. */
export type Answer =
  LookupAnswer | ComparisonAnswer | PassagesAnswer | ListAnswer | CoverageAnswer | Abstention;
