/** An embedder that remembers what it was asked last.
 *
 * @module
 */
import type { Embedder } from "./embedder.ts";

/**
 * Gives the vectors of the last `capacity` different texts again without running the model: a follow-up leans on the question
 * before it, whose vector is then still there. The vectors given are shared and must not be written to.
 */
export function rememberVectors(embedder: Embedder, capacity: number): Embedder {
  // A Map keeps the order of insertion; what is asked for again is inserted again, so the first key is the oldest.
  const remembered = new Map<string, Promise<Float32Array>>();
  const vectorOf = (text: string): Promise<Float32Array> => {
    const vector = remembered.get(text) ?? embedOne(embedder, text);
    remembered.delete(text);
    remembered.set(text, vector);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= capacity) break;
      remembered.delete(oldest);
    }
    // A fault of the model is not remembered; whoever waits for the vector still hears of it.
    vector.catch(() => {
      if (remembered.get(text) === vector) remembered.delete(text);
    });
    return vector;
  };
  return {
    id: embedder.id,
    dimensions: embedder.dimensions,
    embed: (texts) => Promise.all(texts.map(vectorOf)),
  };
}

async function embedOne(embedder: Embedder, text: string): Promise<Float32Array> {
  const [vector] = await embedder.embed([text]);
  if (vector === undefined) throw new Error("the embedder gave no vector");
  return vector;
}
