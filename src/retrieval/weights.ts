/** The few constants of ranking and abstaining.
 *
 * The weights of figures and the models of whether a figure or a passage answers come from `npm run tune`. The ranking of figures
 * is flat around its weights: what the script fits (cosines 0.6 and 0.4, coverage 0.45) ranks no better on reports left out than
 * those in use. The lexical weight was chosen with `npm run evaluate` on all gold and CMRC 2018 together. Thresholds stand where
 * the curve of `npm run tune` has few false abstentions.
 *
 * @module
 */

/** What each part of a sentence's score counts, beside its cosine, which counts 1. */
export interface RankingWeights {
  /** Of BM25 divided by the best BM25 of the question: 0.2–0.5 is flat on CMRC 2018, lower is better on look-ups. */
  readonly lexical: number;
  /** Added to a sentence that holds a number, where the question asks for one. */
  readonly number: number;
  /** Added to a sentence of the section that the question asks about: shortcomings, plans. */
  readonly section: number;
}

/** In use. */
const RANKING_WEIGHTS: RankingWeights = { lexical: 0.3, number: 0.05, section: 0.3 };

/** What each part of a figure's score counts. The parts of the cosines sum to 1. */
export interface FigureWeights {
  /** Of the cosine with the indicator. */
  readonly name: number;
  /** Of the cosine with heading, indicator and clause. */
  readonly context: number;
  /** Of the share of the question's terms that the figure's texts hold. */
  readonly coverage: number;
  /** Of the fit of kind and measure word. */
  readonly unit: number;
  /** Of the fit of the extent: 市本级, 全市, 镇街. */
  readonly extent: number;
  /** Of the fit of the stage: 受理, 审结. */
  readonly stage: number;
  /** Taken from a figure of another outcome: 受理 where 维持 is asked for. */
  readonly outcome: number;
  /** Taken from a figure of another region or year than its report. */
  readonly aside: number;
  /** Taken from a plan where a result is asked for, and the other way. Not tuned: to give a plan for a fact is a grave error. */
  readonly status: number;
}

/** In use. */
const FIGURE_WEIGHTS: FigureWeights = {
  name: 0.5,
  context: 0.5,
  coverage: 0.2,
  unit: 0.2,
  extent: 0.1,
  stage: 0.05,
  outcome: 0.19,
  aside: 0.05,
  status: 0.2,
};

/** A logistic model of whether a figure answers the question; see `FigureEvidence` for its inputs. */
export interface AnswerableWeights {
  readonly bias: number;
  readonly name: number;
  readonly context: number;
  /** Left at what an earlier fit on the project's own reports gave, three times that of all: to claim another outcome is a grave error. */
  readonly outcome: number;
  readonly gap: number;
  readonly margin: number;
  /** A figure is claimed from this confidence on. */
  readonly threshold: number;
}

/** In use. */
const ANSWERABLE_WEIGHTS: AnswerableWeights = {
  bias: -7.84,
  name: 3.76,
  context: 8.06,
  outcome: -6.17,
  gap: -9.4,
  margin: 6.98,
  threshold: 0.3,
};

/** How the row of each report in a comparison is found; see `RowEvidence` for the inputs. */
export interface ComparisonWeights {
  /** What the parts of the rank of a report's figures count, beside the score for the question, which counts 1. */
  readonly rank: {
    readonly named: number;
    readonly alike: number;
    readonly stage: number;
    readonly part: number;
  };
  /** A logistic model of whether a report's best figure belongs in the comparison. */
  readonly row: {
    readonly bias: number;
    readonly asked: number;
    readonly alike: number;
    readonly back: number;
    readonly gap: number;
    readonly stage: number;
    readonly unit: number;
    readonly outcome: number;
  };
  /** There is a comparison where one row at least has this confidence, and each row that has the second. */
  readonly threshold: number;
  readonly rowThreshold: number;
  /** Rows below this are shown, but nothing is ranked with them: of such rows two thirds are right, of those below `rowThreshold` one third. */
  readonly rankThreshold: number;
}

/** In use. */
const COMPARISON_WEIGHTS: ComparisonWeights = {
  rank: { named: 0.5, alike: 0.05, stage: 0.1, part: 0.1 },
  row: {
    bias: -8.83,
    asked: 10.96,
    alike: 1.41,
    back: 7.76,
    gap: -1.5,
    stage: 0.59,
    unit: -3.44,
    outcome: -3.17,
  },
  threshold: 0.35,
  rowThreshold: 0.2,
  rankThreshold: 0.3,
};

/** A logistic model of whether a passage answers the question; see `passage-confidence.ts` for its inputs. */
export interface PassageWeights {
  readonly bias: number;
  readonly cosine: number;
  readonly coverage: number;
  /** Passages are given as an answer from this confidence on. */
  readonly threshold: number;
}

/** In use. */
const PASSAGE_WEIGHTS: PassageWeights = {
  bias: -11.72,
  cosine: 18.5,
  coverage: 3.25,
  threshold: 0.18,
};

/** When a report counts as speaking of a matter. */
export interface ListWeights {
  /** Least cosine plus share of the question's matters named. */
  readonly threshold: number;
  /** Least share of the best report's. */
  readonly nearBest: number;
}

/** In use. */
const LIST_WEIGHTS: ListWeights = { threshold: 0.8, nearBest: 0.8 };

/** All constants of ranking and abstaining. */
export interface Weights {
  readonly ranking: RankingWeights;
  readonly figures: FigureWeights;
  readonly answerable: AnswerableWeights;
  readonly comparison: ComparisonWeights;
  readonly passages: PassageWeights;
  readonly lists: ListWeights;
}

/** In use. */
export const WEIGHTS: Weights = {
  ranking: RANKING_WEIGHTS,
  figures: FIGURE_WEIGHTS,
  answerable: ANSWERABLE_WEIGHTS,
  comparison: COMPARISON_WEIGHTS,
  passages: PASSAGE_WEIGHTS,
  lists: LIST_WEIGHTS,
};
