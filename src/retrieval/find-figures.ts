/** Finds the figures of some reports that measure what a question asks for.
 *
 * @module
 */
import type { ReportId } from "../documents/report.ts";
import type { FigureMatch, Indexes, TermAlternatives } from "../indexes/indexes.ts";
import type { Expectation } from "../question/expectation.ts";
import { unitFit } from "./unit-fit.ts";
import type { FigureWeights } from "./weights.ts";

/** What to look for. */
export interface FigureQuery {
  /** The embedding of the question's topic. */
  readonly vector: Float32Array;
  /** The topic's terms with their alternatives. */
  readonly terms: readonly TermAlternatives[];
  readonly expected: Expectation;
  /** Whether plans are asked for; then planned figures are as good as achieved ones. */
  readonly asksForPlans: boolean;
}

/** A figure with its score and the parts of it, for those who ask why. */
export interface FigureHit extends FigureMatch {
  /** Higher is better; comparable between questions. */
  readonly score: number;
  /** -1 to 1, see `unitFit`. */
  readonly unitFit: number;
}

/** Ranks every figure of the reports, best first, ties by place in the corpus. */
export async function findFigures(
  indexes: Indexes,
  query: FigureQuery,
  reports: readonly ReportId[],
  weights: FigureWeights,
): Promise<readonly FigureHit[]> {
  const matches = await indexes.figures.match(query, reports);
  const hits = matches.map((match): FigureHit => {
    const fit = unitFit(match.figure, query.expected);
    const isForeignPlan = match.figure.status === "planned" && !query.asksForPlans;
    const score =
      weights.name * match.nameCosine +
      weights.context * match.contextCosine +
      weights.coverage * match.coverage +
      weights.unit * fit -
      (isForeignPlan ? weights.planned : 0);
    return { ...match, unitFit: fit, score };
  });
  return hits.sort((a, b) => b.score - a.score || a.id - b.id);
}
