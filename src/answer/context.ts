/** What every composer is handed.
 *
 * @module
 */
import type { Indexes } from "../indexes/indexes.ts";
import type { Question } from "../question/question.ts";
import type { SearchTerms } from "../question/search-terms.ts";
import type { Weights } from "../retrieval/weights.ts";
import type { SearchForms } from "./search/search-forms.ts";

/** A list shows its whole, up to this many citations. */
export const LIST_LIMIT = 12;

/** The question, its terms, and the index to answer from. */
export interface ComposeContext {
  readonly indexes: Indexes;
  readonly question: Question;
  /** The terms of the question's topic. */
  readonly terms: SearchTerms;
  readonly weights: Weights;
  /** How many citations an answer may have. */
  readonly limit: number;
  /** Made only when needed, since each runs the model; a topic asked for again is not embedded again. */
  readonly forms: SearchForms;
}
