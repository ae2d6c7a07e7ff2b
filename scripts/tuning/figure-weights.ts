/** Chooses the weights by which figures are ranked.
 *
 * @module
 */
import { figureScore, type FigureHit } from "../../src/retrieval/find-figures.ts";
import { WEIGHTS, type FigureWeights } from "../../src/retrieval/weights.ts";
import type { FigureCase } from "./cases.ts";
import { meanReciprocalRank, shareAtOne } from "./measures.ts";

/** What is tried. The cosines share 1 between them, so that scores stay comparable. */
const NAME = [0.3, 0.4, 0.5, 0.6, 0.7] as const;
const COVERAGE = [0, 0.1, 0.2, 0.3, 0.4, 0.5] as const;
const UNIT = [0, 0.04, 0.08, 0.12, 0.16, 0.2] as const;
const ASIDE = [0, 0.05, 0.1] as const;
const EXTENT = [0, 0.04, 0.08, 0.12] as const;

/** Every combination that is tried. */
export function figureGrid(): readonly FigureWeights[] {
  return NAME.flatMap((name) =>
    COVERAGE.flatMap((coverage) =>
      UNIT.flatMap((unit) =>
        ASIDE.flatMap((aside) =>
          EXTENT.map((extent) => ({
            name,
            context: Number((1 - name).toFixed(2)),
            coverage,
            unit,
            extent,
            aside,
            planned: WEIGHTS.figures.planned,
          })),
        ),
      ),
    ),
  );
}

/** The rank of the first right figure of each case, from 1. */
function ranksOf(cases: readonly FigureCase[], weights: FigureWeights): readonly number[] {
  return cases.filter((one) => one.right.size > 0).map((one) => rankOf(one, weights));
}

/** How good the weights are: the mean reciprocal rank, which moves more smoothly than the share at rank 1. */
export function figureQuality(cases: readonly FigureCase[], weights: FigureWeights): number {
  return meanReciprocalRank(ranksOf(cases, weights));
}

/** The share of cases whose best figure is right. */
export function figureAccuracy(cases: readonly FigureCase[], weights: FigureWeights): number {
  return shareAtOne(ranksOf(cases, weights));
}

/** The best hit of a case under the weights, with its score. */
export function bestHit(
  hits: readonly FigureHit[],
  weights: FigureWeights,
): { readonly hit: FigureHit; readonly score: number } | undefined {
  let best: { readonly hit: FigureHit; readonly score: number } | undefined;
  for (const hit of hits) {
    const score = figureScore(hit, weights);
    if (best === undefined || score > best.score) best = { hit, score };
  }
  return best;
}

function rankOf({ hits, right }: FigureCase, weights: FigureWeights): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const hit of hits) if (right.has(hit.id)) best = Math.max(best, figureScore(hit, weights));
  return 1 + hits.filter((hit) => !right.has(hit.id) && figureScore(hit, weights) >= best).length;
}
