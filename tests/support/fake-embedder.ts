import { createHash } from "node:crypto";
import type { Embedder } from "../../src/embedding/embedder.ts";

/** An embedder without a model: equal texts are equal, all others as far apart as chance wants. Notes what it embedded. */
export interface FakeEmbedder extends Embedder {
  readonly embedded: string[];
}

export function createFakeEmbedder(
  options: { id?: string; dimensions?: number } = {},
): FakeEmbedder {
  const { id = "fake-embedder-1", dimensions = 16 } = options;
  const embedded: string[] = [];
  return {
    id,
    dimensions,
    embedded,
    embed: (texts) => {
      embedded.push(...texts);
      return Promise.resolve(texts.map((text) => vectorOf(text, dimensions)));
    },
  };
}

/** A vector of norm 1 that depends on nothing but the text. */
function vectorOf(text: string, dimensions: number): Float32Array {
  const bytes = createHash("shake256", { outputLength: dimensions }).update(text).digest();
  const centred = Array.from(bytes, (byte) => byte - 127.5);
  const norm = Math.hypot(...centred);
  return Float32Array.from(centred, (value) => value / norm);
}
