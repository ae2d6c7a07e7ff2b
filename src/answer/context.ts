/** What every composer is handed.
 *
 * @module
 */
import type { Indexes } from "../indexes/indexes.ts";
import type { Question } from "../question/question.ts";
import type { RankingWeights } from "../retrieval/weights.ts";

/** The question, its search form, and the index to answer from. */
export interface ComposeContext {
  readonly indexes: Indexes;
  readonly question: Question;
  /** The embedding of the question's topic. */
  readonly vector: Float32Array;
  /** The terms of the question's topic. */
  readonly terms: readonly string[];
  readonly weights: RankingWeights;
  /** How many citations an answer may have. */
  readonly limit: number;
}
