/** Arithmetic on embeddings.
 *
 * @module
 */

/** The inner product of two vectors of one length; of vectors of length 1 their cosine, −1 to 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
