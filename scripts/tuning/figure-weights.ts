/** Chooses the weights by which figures are ranked.
 *
 * @module
 */
import { WIDEST_MARGIN } from "../../src/retrieval/answerable.ts";
import { figureScore, type FigureHit } from "../../src/retrieval/find-figures.ts";
import { WEIGHTS, type FigureWeights } from "../../src/retrieval/weights.ts";
import type { FigureCase } from "./cases.ts";
import { fitChoice, type Choice } from "./conditional-logit.ts";
import { shareAtOne } from "./measures.ts";

/** As many hits of a case are compared as may ever come first; the others only cost time. */
const COMPARED_COUNT = 60;

/** What is weighed, in the order of the fitted weights. */
const PARTS = [
  "name",
  "context",
  "coverage",
  "unit",
  "extent",
  "stage",
  "outcome",
  "aside",
] as const;

/**
 * Fits the weights by conditional logit: those that make the right figures of the cases likeliest among all. They are scaled so
 * that the cosines share 1 between them, and no weight is below 0. `status` stays as it is: the gold has too few plans for it.
 */
export function fitFigureWeights(cases: readonly FigureCase[]): FigureWeights {
  const answered = cases.filter((one) => one.right.size > 0);
  const fitted = fitChoice(answered.map(toChoice));
  const weightOf = (part: (typeof PARTS)[number]): number => fitted[PARTS.indexOf(part)] ?? 0;
  const unit = weightOf("name") + weightOf("context");
  const scaled = (part: (typeof PARTS)[number]): number =>
    Number(Math.max(0, weightOf(part) / unit).toFixed(2));
  return {
    name: scaled("name"),
    context: scaled("context"),
    coverage: scaled("coverage"),
    unit: scaled("unit"),
    extent: scaled("extent"),
    stage: scaled("stage"),
    outcome: scaled("outcome"),
    aside: scaled("aside"),
    status: WEIGHTS.figures.status,
  };
}

function toChoice({ hits, right }: FigureCase): Choice {
  const near = [...hits].sort((a, b) => b.score - a.score);
  const compared = near.filter((hit, i) => i < COMPARED_COUNT || right.has(hit.id));
  return {
    options: compared.map((hit) => [
      hit.nameCosine,
      hit.contextCosine,
      hit.coverage,
      hit.unitFit,
      hit.extentFit,
      hit.stageFit,
      hit.isOtherOutcome ? -1 : 0,
      hit.isAside ? -1 : 0,
    ]),
    isRight: compared.map((hit) => right.has(hit.id)),
  };
}

/** The rank of the first right figure of each case, from 1. */
function ranksOf(cases: readonly FigureCase[], weights: FigureWeights): readonly number[] {
  return cases.filter((one) => one.right.size > 0).map((one) => rankOf(one, weights));
}

/** The share of cases whose best figure is right. */
export function figureAccuracy(cases: readonly FigureCase[], weights: FigureWeights): number {
  return shareAtOne(ranksOf(cases, weights));
}

/** The cases whose best figure is wrong although a right one exists. */
export function misranked(
  cases: readonly FigureCase[],
  weights: FigureWeights,
): readonly FigureCase[] {
  return cases.filter((one) => one.right.size > 0 && rankOf(one, weights) > 1);
}

/** The hit that comes first, with its score and its lead over the next. */
export interface BestHit {
  readonly hit: FigureHit;
  readonly score: number;
  /** See `FigureEvidence`. */
  readonly margin: number;
}

/** The best hit of a case under the weights. */
export function bestHit(hits: readonly FigureHit[], weights: FigureWeights): BestHit | undefined {
  let best: Omit<BestHit, "margin"> | undefined;
  let next = Number.NEGATIVE_INFINITY;
  for (const hit of hits) {
    const score = figureScore(hit, weights);
    if (best === undefined || score > best.score) {
      next = best?.score ?? next;
      best = { hit, score };
    } else next = Math.max(next, score);
  }
  return best && { ...best, margin: Math.min(WIDEST_MARGIN, best.score - next) };
}

function rankOf({ hits, right }: FigureCase, weights: FigureWeights): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const hit of hits) if (right.has(hit.id)) best = Math.max(best, figureScore(hit, weights));
  return 1 + hits.filter((hit) => !right.has(hit.id) && figureScore(hit, weights) >= best).length;
}
