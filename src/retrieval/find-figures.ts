/** Finds the figures of some reports that measure what a question asks for.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
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
  /** Whether the figure is of another region or year than its report, or is planned where nobody asks for plans. */
  readonly isAside: boolean;
}

/** Ranks every figure of the reports, best first, ties by place in the corpus. */
export async function findFigures(
  indexes: Indexes,
  query: FigureQuery,
  reports: readonly ReportMetadata[],
  weights: FigureWeights,
): Promise<readonly FigureHit[]> {
  const metadata = new Map(reports.map((report) => [report.id, report]));
  const matches = await indexes.figures.match(query, [...metadata.keys()]);
  const hits = matches.map((match): FigureHit => {
    const { figure } = match;
    const report = metadata.get(figure.reportId);
    const parts = {
      ...match,
      unitFit: unitFit(figure, query.expected),
      isAside:
        figure.region !== report?.region.name ||
        figure.year !== report.year ||
        (figure.status === "planned" && !query.asksForPlans),
    };
    return { ...parts, score: figureScore(parts, weights) };
  });
  return hits.sort((a, b) => b.score - a.score || a.id - b.id);
}

/** Weighs the parts of a hit. */
export function figureScore(
  parts: Omit<FigureHit, "score" | "figure" | "id">,
  weights: FigureWeights,
): number {
  return (
    weights.name * parts.nameCosine +
    weights.context * parts.contextCosine +
    weights.coverage * parts.coverage +
    weights.unit * parts.unitFit -
    (parts.isAside ? weights.aside : 0)
  );
}
