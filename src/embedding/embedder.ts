/** The port through which text becomes vectors.
 *
 * @module
 */

/** Turns texts into vectors whose dot product is their likeness in meaning. */
export interface Embedder {
  /** Changes whenever the same text might give another vector: model name and checksum. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * Embeds texts. Result `i` belongs to `texts[i]`; each vector has length `dimensions` and norm 1, so a dot product
   * is the cosine. Texts beyond the model's limit are cut at the end. An empty list gives an empty list.
   *
   * @throws {ModelError} If the model cannot be run.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
