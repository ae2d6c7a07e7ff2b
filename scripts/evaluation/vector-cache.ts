/** Embeddings of a fixed collection, kept between runs: embedding it is most of the time of an evaluation.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Embedder } from "../../src/embedding/embedder.ts";

/** Texts that are embedded between two calls of `onProgress`. */
const BATCH_SIZE = 50;

/**
 * Embeds texts, or reads their embeddings from `directory`, where they are filed under a checksum of the model and of
 * all texts. A file of another length than its texts need is written anew.
 */
export async function embedCached(
  texts: readonly string[],
  embedder: Embedder,
  { directory, onProgress }: CacheOptions,
): Promise<readonly Float32Array[]> {
  const path = join(directory, `vectors-${checksum([embedder.id, ...texts])}.f32`);
  const cached = await readVectors(path, texts.length, embedder.dimensions);
  if (cached !== undefined) return cached;

  const vectors: Float32Array[] = [];
  for (let start = 0; start < texts.length; start += BATCH_SIZE) {
    vectors.push(...(await embedder.embed(texts.slice(start, start + BATCH_SIZE))));
    onProgress?.(vectors.length, texts.length);
  }
  await writeVectors(path, vectors);
  return vectors;
}

/** Where embeddings are kept, and who is told how far embedding is. */
export interface CacheOptions {
  readonly directory: string;
  readonly onProgress?: (done: number, total: number) => void;
}

function checksum(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("hex").slice(0, 32);
}

async function readVectors(
  path: string,
  count: number,
  dimensions: number,
): Promise<readonly Float32Array[] | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return undefined;
  }
  if (bytes.byteLength !== count * dimensions * Float32Array.BYTES_PER_ELEMENT) return undefined;
  // Copied, for the bytes of a file need not begin at a multiple of four.
  const all = new Float32Array(bytes.slice().buffer);
  return Array.from({ length: count }, (_, i) =>
    all.subarray(i * dimensions, (i + 1) * dimensions),
  );
}

async function writeVectors(path: string, vectors: readonly Float32Array[]): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  // Written aside first: a run that is stopped leaves no half file under the name.
  const aside = `${path}.${process.pid}`;
  await writeFile(
    aside,
    Buffer.concat(vectors.map((v) => Buffer.from(v.buffer, v.byteOffset, v.byteLength))),
  );
  await rename(aside, path);
}
