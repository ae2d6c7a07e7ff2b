/** Why a report's best figure is taken for the one asked for, or is not.
 *
 * @module
 */
import {
  figureConfidence,
  WIDEST_MARGIN,
  type FigureEvidence,
} from "../../retrieval/answerable.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import type { Weights } from "../../retrieval/weights.ts";
import type { FiguresOfReport } from "./figure-search.ts";

/**
 * What speaks against a figure:
 *
 * - `rivalled`: another report states something that fits better;
 * - `ambiguous`: another figure of the report fits nearly as well;
 * - `unlike`: another kind of quantity or another measure word is asked for;
 * - `other-outcome`: it is of another outcome than the one asked for;
 * - `far`: without all that too, names, context and terms would be too far from the question.
 */
export type Fault =
  | { readonly kind: "unlike" | "other-outcome" | "far" }
  | { readonly kind: "rivalled" | "ambiguous"; readonly rival: FigureHit };

/** What became of a report's best figure; `none` where the report has no figures. */
export type Verdict =
  | { readonly kind: "sure" }
  | { readonly kind: "none" }
  | { readonly kind: "unsure"; readonly faults: readonly Fault[] };

const NOTHING_AGAINST = {
  gap: 0,
  margin: WIDEST_MARGIN,
  unitFit: 1,
  isOtherOutcome: false,
} as const satisfies Partial<FigureEvidence>;

/** A fault counts from this factor on by which the odds would be better without it. */
const TELLING_FACTOR = 1.5;

/** Judges a report's figures; `first` is the best figure of the whole corpus. */
export function verdictOf(
  { hits, gap, margin, confidence }: FiguresOfReport,
  first: FigureHit | undefined,
  { answerable }: Weights,
): Verdict {
  const [best] = hits;
  if (best === undefined) return { kind: "none" };
  if (confidence >= answerable.threshold) return { kind: "sure" };
  const confidenceIf = (change: Partial<FigureEvidence>): number =>
    figureConfidence({ ...best, gap, margin, ...change }, answerable);
  const isTelling = (change: Partial<FigureEvidence>): boolean => {
    const without = odds(confidenceIf(change));
    return without > 0 && without >= TELLING_FACTOR * odds(confidence);
  };
  const faults: Fault[] = [];
  if (first !== undefined && isTelling({ gap: 0 })) faults.push({ kind: "rivalled", rival: first });
  if (best.unitFit < 1 && isTelling({ unitFit: 1 })) faults.push({ kind: "unlike" });
  if (best.isOtherOutcome && isTelling({ isOtherOutcome: false })) {
    faults.push({ kind: "other-outcome" });
  }
  const [, next] = hits;
  if (next !== undefined && isTelling({ margin: WIDEST_MARGIN })) {
    faults.push({ kind: "ambiguous", rival: next });
  }
  const isFar = confidenceIf(NOTHING_AGAINST) < answerable.threshold;
  return { kind: "unsure", faults: isFar ? [...faults, { kind: "far" }] : faults };
}

function odds(confidence: number): number {
  return confidence / (1 - confidence);
}
