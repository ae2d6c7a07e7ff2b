/** Hits: what retrieval finds.
 *
 * @module
 */
import type { Passage } from "../documents/report.ts";
import type { IndexedSentence } from "../indexes/indexes.ts";

/** A sentence with its score and the parts of it, for those who ask why. */
export interface SentenceHit {
  readonly sentence: IndexedSentence;
  /** The fused score with its bonuses: higher is better; comparable within one question only. */
  readonly score: number;
  readonly cosine: number;
  readonly bm25: number;
}

/** A passage with the best of its sentences. */
export interface PassageHit {
  readonly passage: Passage;
  /** The score of its best sentence. */
  readonly score: number;
  /** Its sentences among the candidates, best first; never empty. */
  readonly sentences: readonly SentenceHit[];
}
