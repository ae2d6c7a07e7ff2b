/** The embedding of all sentences of a corpus, taking over every vector that is known already.
 *
 * @module
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Embedder } from "../embedding/embedder.ts";
import { vectorKey } from "./vector-cache.ts";
import type { KeyedVectors } from "./vector-cache.ts";

/** How sentences are embedded. */
export interface EmbeddingOptions {
  readonly embedder: Embedder;
  /** Vectors by `vectorKey`; may be empty. */
  readonly known: ReadonlyMap<string, Float32Array>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The vectors of all texts, and how many of them had to be computed. */
export interface EmbeddedSentences extends KeyedVectors {
  readonly embeddedCount: number;
}

/**
 * Gives the vectors of texts, row `i` for `texts[i]`; equal texts are embedded once.
 *
 * Progress is told once at the start, with all known vectors done, and after each embedded text. Before each
 * of those the event loop turns, so that a lock stays alive and a signal is heard.
 *
 * @throws {ModelError} If the model cannot be run.
 */
export async function embedSentences(
  texts: readonly string[],
  { embedder, known, onProgress, signal }: EmbeddingOptions,
): Promise<EmbeddedSentences> {
  const keys = texts.map((text) => vectorKey(embedder.id, text));
  const values = new Float32Array(texts.length * embedder.dimensions);
  const vectors = new Map<string, Float32Array>();
  let done = 0;
  for (const key of keys) {
    const vector = known.get(key);
    if (vector?.length === embedder.dimensions) {
      vectors.set(key, vector);
      done += 1;
    }
  }
  onProgress?.(done, texts.length);
  let embeddedCount = 0;
  for (const [i, text] of texts.entries()) {
    const key = keys[i] ?? "";
    let vector = vectors.get(key);
    if (vector === undefined) {
      // Embedders may run without ever leaving the microtasks: timers and signals would wait to the end.
      await nextTurn();
      signal?.throwIfAborted();
      [vector = new Float32Array()] = await embedder.embed([text]);
      vectors.set(key, vector);
      embeddedCount += 1;
      onProgress?.((done += 1), texts.length);
    }
    values.set(vector, i * embedder.dimensions);
  }
  return { matrix: { values, dimensions: embedder.dimensions }, keys, embeddedCount };
}
