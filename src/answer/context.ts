/** What every composer is handed.
 *
 * @module
 */
import type { Indexes } from "../indexes/indexes.ts";
import type { Question } from "../question/question.ts";
import type { SearchTerms } from "../question/search-terms.ts";
import type { Weights } from "../retrieval/weights.ts";

/** A text in the form in which it is searched for. */
export interface SearchForm {
  readonly topic: string;
  readonly vector: Float32Array;
  readonly terms: SearchTerms;
}

/** The question, its search form, and the index to answer from. */
export interface ComposeContext extends SearchForm {
  readonly indexes: Indexes;
  readonly question: Question;
  readonly weights: Weights;
  /** How many citations an answer may have. */
  readonly limit: number;
  /** Makes the search form of a part of the question. */
  searchForm(topic: string): Promise<SearchForm>;
}
