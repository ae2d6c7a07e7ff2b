/** The BM25 ranking function (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
 *
 * @module
 */

/**
 * Term-frequency saturation, sensible from 1.2 to 2.0 (ibid., section 3.5). At 0 a term counts once however often it
 * stands there. 1.2 is what Lucene uses; sentences are short, so it matters little here.
 */
const BM25_K1 = 1.2;

/** Length normalisation, 0 (none) to 1 (full); sensible from 0.5 to 0.8 (ibid., section 3.5). */
const BM25_B = 0.75;

/**
 * Weight of a term that `documentFrequency` of `sentenceCount` sentences hold: ln(1 + (N − n + ½) / (n + ½)).
 *
 * The 1 within the logarithm (Lucene's form) keeps it above 0 for terms that more than half of the sentences hold.
 */
export function inverseDocumentFrequency(documentFrequency: number, sentenceCount: number): number {
  return Math.log(1 + (sentenceCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** What a sentence's length adds to the saturation: k1 · (1 − b + b · length / mean length). */
export function lengthNorm(length: number, meanLength: number): number {
  return BM25_K1 * (1 - BM25_B + (meanLength > 0 ? (BM25_B * length) / meanLength : 0));
}

/** What one term of the question adds to a sentence's score: idf · tf · (k1 + 1) / (tf + norm). */
export function termScore(
  inverseFrequency: number,
  termFrequency: number,
  sentenceNorm: number,
): number {
  return (inverseFrequency * termFrequency * (BM25_K1 + 1)) / (termFrequency + sentenceNorm);
}
