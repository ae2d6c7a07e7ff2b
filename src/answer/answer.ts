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
import type { Warning } from "./warning.ts";

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
