/** The vectors of all sentences, and the search that compares a question with each of them.
 *
 * @module
 */
import { asPromise } from "./as-promise.ts";
import type { DotProducts } from "./dot-products.ts";
import type { ScoredSentence, SentenceId, SentenceRanges, VectorIndex } from "./indexes.ts";
import { clipRanges } from "./sentence-ranges.ts";
import { TopSentences } from "./top-sentences.ts";

/**
 * Opens a search that compares the question with every sentence of the scope, and so never misses one.
 *
 * CPU-bound, runs at once: some 0.1 µs a sentence of 512 dimensions, which stays below the cost of embedding the question up to
 * some 10,000 sentences.
 */
export function openExactVectorIndex(products: DotProducts): VectorIndex {
  return {
    search: (vector, within, limit) => asPromise(() => scan(products, vector, within, limit)),
    scores: (vector, ids) => asPromise(() => scoresOf(products, vector, ids)),
  };
}

/**
 * Gives the exact cosine of each given sentence, in the given order.
 *
 * @throws {RangeError} If the vector has another length than the rows, or a sentence does not exist.
 */
function scoresOf(
  products: DotProducts,
  vector: Float32Array,
  ids: readonly SentenceId[],
): readonly number[] {
  return ids.map((id) => products.of(vector, { start: id, end: id + 1 })[0] ?? 0);
}

/**
 * Ranks all sentences of a scope by their cosine, best first, ties by number.
 *
 * @throws {RangeError} If the vector has another length than the rows.
 */
export function scan(
  products: DotProducts,
  vector: Float32Array,
  within: SentenceRanges,
  limit: number,
): readonly ScoredSentence[] {
  const best = new TopSentences(limit);
  for (const range of clipRanges(within, products.rowCount)) {
    for (const [i, cosine] of products.of(vector, range).entries()) {
      best.offer(range.start + i, cosine);
    }
  }
  return best.ranking();
}
