/** Finds the figures of some reports that measure what a question asks for.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import type { FigureMatch, Indexes, TermAlternatives } from "../indexes/indexes.ts";
import { wordsOf, type Figure } from "../figures/figure.ts";
import type { Expectation } from "../question/expectation.ts";
import { otherHolderThan } from "./other-holder.ts";
import { otherMatterThan } from "./other-matter.ts";
import { otherOutcomeThan } from "./other-outcome.ts";
import { otherRateThan } from "./other-rate.ts";
import { asksForOutcome } from "./outcomes.ts";
import { askedPart, isOfOtherPart } from "./part-asked.ts";
import { spentOnOther } from "./spending.ts";
import { stageFitOf, type StageFit } from "./stages.ts";
import { unspokenIn } from "./unspoken-matter.ts";
import { unitFit } from "./unit-fit.ts";
import type { FigureWeights } from "./weights.ts";

/** What to look for. */
export interface FigureQuery {
  /** The embedding of the question's topic. */
  readonly vector: Float32Array;
  /** The topic's terms with their alternatives. */
  readonly terms: readonly TermAlternatives[];
  readonly expected: Expectation;
  /** The topic's words. */
  readonly topic: string;
  /** What the topic leans on, of a follow-up: 案卷评查了多少本 before 处罚的呢. */
  readonly background?: string;
  /** Whether plans are asked for, and not results. */
  readonly asksForPlans: boolean;
}

/** A figure with its score and the parts of it, for those who ask why. */
export interface FigureHit extends FigureMatch {
  /** Higher is better; comparable between questions. */
  readonly score: number;
  /** -1 to 1, see `unitFit`. */
  readonly unitFit: number;
  /** Whether the figure is of another region or year than its report: last year's, or the province's. */
  readonly isAside: boolean;
  /** Whether the figure is planned where results are asked for, or a result where plans are. */
  readonly isOtherStatus: boolean;
  /** Whether the figure counts for the extent that the question names: 1, for another: -1, or 0 where neither says. */
  readonly extentFit: number;
  /** How the figure's stage fits the one that the question names; 0 where it names none, or an outcome. */
  readonly stageFit: StageFit;
  /** Whether the figure is of another outcome, matter or part than the one asked for (受理 for 维持, 复议 for 应诉), or of a matter that nothing names. */
  readonly isOtherOutcome: boolean;
}

/** Figures ranked against those of a wider set of reports. */
export interface FigureRanking {
  /** Of the reports shown, best first, ties by place in the corpus. */
  readonly hits: readonly FigureHit[];
  /**
   * The best score that any figure has, shown or not; 0 where there are none. Whether anything around it names the matter is asked of shown
   * figures alone: what is near to a question elsewhere makes it less likely that the report states it, whatever that speaks of.
   */
  readonly bestScore: number;
}

/** Ranks every figure of the reports, best first, ties by place in the corpus. */
export async function findFigures(
  indexes: Indexes,
  query: FigureQuery,
  reports: readonly ReportMetadata[],
  weights: FigureWeights,
): Promise<readonly FigureHit[]> {
  return (await rankFigures(indexes, query, { reports, shown: reports }, weights)).hits;
}

/**
 * Scores every figure of the reports, and ranks those of the reports to be shown.
 *
 * Runs over all figures of the corpus for every question, so what does not depend on the figure is worked out before, and what
 * is not shown is not kept.
 */
export async function rankFigures(
  indexes: Indexes,
  query: FigureQuery,
  scope: { readonly reports: readonly ReportMetadata[]; readonly shown: readonly ReportMetadata[] },
  weights: FigureWeights,
): Promise<FigureRanking> {
  const owners = new Map(scope.reports.map((report) => [report.id, ownerOf(report)]));
  const shown = new Set(scope.shown.map(({ id }) => id));
  const extents = EXTENTS.filter((extent) => extent.test(query.topic));
  const isOther = otherThan(query, await unspokenIn(indexes, query.topic, scope.shown));
  // Of what became of cases (办完的当中维持几件) the outcome is asked for, and not the stage.
  const stageOf = asksForOutcome(query.topic) ? () => 0 as const : stageFitOf(query.topic);
  const askedStatus = query.asksForPlans ? "planned" : "achieved";
  const matches = await indexes.figures.match(query, [...owners.keys()]);
  const named = namedPlaces(query.topic, matches);
  const hits: FigureHit[] = [];
  let bestScore = -Infinity;
  for (const match of matches) {
    const { id, figure, nameCosine, contextCosine, coverage } = match;
    const isShown = shown.has(figure.reportId);
    // Of the others only the best score is asked for, and few come near it even if all else fits.
    if (!isShown && highestScore(match, weights) <= bestScore) continue;
    const owner = owners.get(figure.reportId);
    // Written out and not spread from its parts: a spread takes longer than all else here together.
    const hit = {
      id,
      figure,
      nameCosine,
      contextCosine,
      coverage,
      unitFit: unitFit(figure, query.expected),
      isAside: figure.year !== owner?.year || !(named ?? owner.names).includes(figure.region),
      isOtherStatus: figure.status !== askedStatus,
      extentFit: extents.length === 0 ? 0 : extentFit(figure, extents),
      stageFit: stageOf(figure),
      isOtherOutcome: isOther(figure),
      score: 0,
    };
    hit.score = figureScore(hit, weights);
    bestScore = Math.max(bestScore, hit.score);
    if (isShown) hits.push(hit);
  }
  hits.sort((a, b) => b.score - a.score || a.id - b.id);
  return { hits, bestScore: matches.length === 0 ? 0 : bestScore };
}

/** Tells which figures are of another outcome, matter or part than the one asked for, those that are unspoken of among them. */
function otherThan(
  { topic, background, terms }: Pick<FigureQuery, "topic" | "background" | "terms">,
  isUnspoken: (figure: Figure) => boolean,
): (figure: Figure) => boolean {
  const isOtherOutcome = otherOutcomeThan(topic, background);
  const isOtherMatter = otherMatterThan(topic, background);
  const isOtherHolder = otherHolderThan(topic);
  const isOtherRate = otherRateThan(topic);
  const isSpentOnOther = spentOnOther(topic);
  const part = askedPart(topic, terms);
  return (figure) =>
    isOtherOutcome(figure) ||
    isOtherMatter(figure) ||
    isOtherHolder(figure) ||
    isOtherRate(figure) ||
    isSpentOnOther(figure) ||
    isUnspoken(figure) ||
    (part !== undefined && isOfOtherPart(part, topic, figure));
}

/** Weighs the parts of a hit. */
export function figureScore(
  parts: Omit<FigureHit, "score" | "figure" | "id">,
  weights: FigureWeights,
): number {
  return (
    likenessScore(parts, weights) +
    weights.unit * parts.unitFit +
    weights.extent * parts.extentFit +
    weights.stage * parts.stageFit -
    (parts.isOtherOutcome ? weights.outcome : 0) -
    (parts.isAside ? weights.aside : 0) -
    (parts.isOtherStatus ? weights.status : 0)
  );
}

/** What vectors and terms alone give. */
function likenessScore(
  {
    nameCosine,
    contextCosine,
    coverage,
  }: Pick<FigureMatch, "nameCosine" | "contextCosine" | "coverage">,
  weights: FigureWeights,
): number {
  return weights.name * nameCosine + weights.context * contextCosine + weights.coverage * coverage;
}

/** The score of a figure of which everything fits: summed in the order of `figureScore`, so that rounding puts no score above it. */
function highestScore(match: FigureMatch, weights: FigureWeights): number {
  return likenessScore(match, weights) + weights.unit + weights.extent + weights.stage;
}

/** Whose figures a report states as its own: those of its region; a department reports on the region that it serves. */
function ownerOf({ region, year }: ReportMetadata): {
  readonly names: readonly string[];
  readonly year: number;
} {
  const served = region.level === "other" ? region.parents.slice(-1) : [];
  return { names: [region.name, ...served], year };
}

/** The places below the report's own that a topic names and figures are about (下面电白区收到多少); `undefined` where it names none. */
function namedPlaces(
  topic: string,
  matches: readonly FigureMatch[],
): readonly string[] | undefined {
  const named: string[] = [];
  // Figures of one place stand together, so each place is looked for only where it begins.
  let before: string | undefined;
  for (const { figure } of matches) {
    if (figure.region !== before && topic.includes(figure.region)) named.push(figure.region);
    before = figure.region;
  }
  return named.length === 0 ? undefined : named;
}

/** Whose cases are counted, in words that exclude each other. */
const EXTENTS: readonly RegExp[] = [
  /市本级|本级/u,
  /全[市县区州旗盟省]/u,
  /区级|县(?:级|里的)|区领导|县领导|市领导/u,
  /镇街|乡镇|街道|苏木/u,
];

/** Whether a figure counts for one of the extents asked for: 1, for another: -1, or 0 where it names none. */
function extentFit(figure: Figure, asked: readonly RegExp[]): number {
  const words = wordsOf(figure);
  if (asked.some((extent) => extent.test(words))) return 1;
  return EXTENTS.some((extent) => extent.test(words)) ? -1 : 0;
}
