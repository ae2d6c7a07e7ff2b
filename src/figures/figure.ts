/** Figures: statistics taken from the prose of reports, each with its proof.
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import type { ReportId } from "../documents/report.ts";

/** How exact the report says a figure is: 50件, 约50件 / 近50件, 50件以上 / 不少于50件, 不超过50件, 50余件 / 超50件. */
export type Approximation = "exact" | "approx" | "at_least" | "at_most" | "over";

/** What sort of quantity a figure is. `change` is a difference from an earlier period: 同比增长34.4%. */
export type FigureKind = "count" | "rate" | "money" | "duration" | "change" | "rank";

/** What a change is measured against, and which way it went. */
export interface Comparison {
  /** As written: 同比, 较上年, 比去年. */
  readonly against: string;
  readonly direction: "up" | "down";
}

/** A statistic as one report states it. */
export interface Figure {
  readonly reportId: ReportId;
  /** Name of the region that the figure is about: the report's, unless the clause names another. */
  readonly region: string;
  /** The year that the figure is about: the report's, unless the clause names another. */
  readonly year: number;
  /** What is measured, readable alone: 行政复议案件审结数, for 已审结39件 after 受理行政复议案件50件. */
  readonly indicator: string;
  /** The words that the number is bound to, as the report writes them: 已审结. */
  readonly indicatorWords: string;
  /** Number and unit as the raw file has them, white space and markup removed: 3.6万余份. */
  readonly raw: string;
  /** In `unit`: 3.6万余份 is 36000 份, 28万余元 is 280000 元. For a range its lower end. */
  readonly value: number;
  /** The upper end of a range: 5 for 3至5个. */
  readonly upperValue?: number;
  /** The measure word as written; money is 元; % and 个百分点 differ. Empty where the report gives none. */
  readonly unit: string;
  readonly approximation: Approximation;
  readonly kind: FigureKind;
  readonly status: "achieved" | "planned";
  readonly comparison?: Comparison;
  /** Words that narrow what is counted, as written: 市本级, 全市, 镇街, 受理, 直接纠错. */
  readonly basis: readonly string[];
  /** Words that narrow the period, as written: 上半年, 截至11月底, 五年来. */
  readonly timeWords: readonly string[];
  readonly sectionPath: readonly string[];
  /** In the cleaned text: number and unit with their approximation, 约37.62亿元. */
  readonly span: Span;
  /** In the cleaned text: the clause that states the figure. */
  readonly clauseSpan: Span;
  /** In the cleaned text: the sentence that holds the clause. */
  readonly sentenceSpan: Span;
  /** What the audit found: 28.2% = 11/39; 与后文“3000余名”不一致. */
  readonly notes: readonly string[];
}

/** All the words that name a figure: 行政复议案件审结数, 已审结 and 市本级, in a row and with nothing between them. */
export function wordsOf({
  indicator,
  indicatorWords,
  basis,
}: Pick<Figure, "indicator" | "indicatorWords" | "basis">): string {
  return indicator + indicatorWords + basis.join("");
}

/** Says whether the report states a figure without 约, 余, 以上 or the like. */
export function isExact({ approximation }: Pick<Figure, "approximation">): boolean {
  return approximation === "exact";
}

/**
 * Says whether a figure is a quantity that the report writes as a number. Not so are ranks (居全市第三) and zeros in words
 * (无败诉案件): answers give them, but what adds numbers up must not add them.
 */
export function isWrittenQuantity({ kind, value, raw }: Figure): boolean {
  return kind !== "rank" && !(value === 0 && !/[\d\uFF10-\uFF19]/u.test(raw));
}
