/** The few constants of ranking, chosen by `npm run tune` and not by hand.
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
export const RANKING_WEIGHTS: RankingWeights = { lexical: 0.2, number: 0.05, section: 0.3 };

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
  /** Taken from a planned figure where nobody asks for plans. */
  readonly planned: number;
}

/** In use. */
export const FIGURE_WEIGHTS: FigureWeights = {
  name: 0.5,
  context: 0.5,
  coverage: 0.3,
  unit: 0.08,
  planned: 0.05,
};
