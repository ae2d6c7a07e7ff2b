/** Warnings: what stands beside an answer, as facts; the sentences are made where it is shown.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import type { MissingReport } from "../question/question.ts";

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
