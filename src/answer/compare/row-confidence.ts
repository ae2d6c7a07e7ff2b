/** Which figure of a report stands beside another report's in a comparison, and how surely it measures the same.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { Figure } from "../../figures/figure.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import type { ComparisonWeights } from "../../retrieval/weights.ts";
import { unitFit } from "../../retrieval/unit-fit.ts";
import { stageFit } from "../../retrieval/stages.ts";

/** What speaks for or against a figure as the row of its report. */
export interface RowEvidence {
  /** Its score for the question. */
  readonly asked: number;
  /** Its score for the name of the figure that leads the comparison. */
  readonly named: number;
  /** How alike both are counted: 1 the same measure word, -1 another kind of quantity. */
  readonly alike: number;
  /**
   * How much nearer the lead is to its name than any other figure of the lead's report, up to 0.1; below 0 where another is nearer:
   * 普法考试人数 is nearer to 执法考试人数 than to 普法活动场次.
   */
  readonly back: number;
  /** How much better any figure of the corpus fits the question: 0 or more. */
  readonly gap: number;
  /** Whether it is counted at the stage asked for, see `stageFit`. */
  readonly stage: number;
  /** Fit of its kind and measure word to the question, -1 to 1. */
  readonly unit: number;
  /** Whether it is a part of a number before it that the question does not ask for by its stage: 审结39件 of 受理50件. */
  readonly isPart: boolean;
  /** Whether it is of another outcome than the one asked for. */
  readonly isOtherOutcome: boolean;
}

/** The figure of one report that comes nearest to the measure, whether it belongs in the comparison or not. */
export interface RowCandidate {
  readonly report: ReportMetadata;
  readonly hit: FigureHit;
  readonly evidence: RowEvidence;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Gathers the evidence. `best` is the score of the corpus's best figure for the question. */
export function rowEvidence(
  topic: string,
  hit: FigureHit,
  lead: FigureHit,
  context: {
    readonly named: number;
    readonly back: number;
    readonly best: number;
    readonly isPart: boolean;
  },
): RowEvidence {
  const stage = stageFit(topic, hit.figure);
  return {
    asked: hit.score,
    named: context.named,
    back: context.back,
    alike: fitToLead(hit.figure, lead.figure),
    gap: Math.max(0, context.best - hit.score),
    stage,
    unit: hit.unitFit,
    isPart: context.isPart && stage < 1,
    isOtherOutcome: hit.isOtherOutcome,
  };
}

/** Ranks the figures of one report: higher is better. */
export function rowScore(evidence: RowEvidence, weights: ComparisonWeights["rank"]): number {
  return (
    evidence.asked +
    weights.named * evidence.named +
    weights.alike * evidence.alike +
    weights.stage * evidence.stage -
    (evidence.isPart ? weights.part : 0)
  );
}

/** Estimates how likely it is that a report's best figure is the one that belongs there: 0 to 1, by a logistic model. */
export function rowConfidence(evidence: RowEvidence, weights: ComparisonWeights["row"]): number {
  const sum =
    weights.bias +
    weights.asked * evidence.asked +
    weights.alike * evidence.alike +
    weights.back * evidence.back +
    weights.gap * evidence.gap +
    weights.stage * evidence.stage +
    weights.unit * evidence.unit +
    (evidence.isOtherOutcome ? weights.outcome : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The fit of the one's kind and measure word to the other's, see `unitFit`. */
function fitToLead({ kind, unit }: Figure, lead: Figure): number {
  return unitFit(lead, { kind, unit });
}
