/** Vectors by the content that they were made of, so that a rebuilt index embeds only what changed.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { decodeColumns, encodeColumns } from "./columns.ts";
import type { VectorMatrix } from "./dot-products.ts";
import { rowCount, rowOf } from "./dot-products.ts";

/** Length of a SHA-256 digest. */
const KEY_BYTES = 32;

/** The vectors of an index and, row by row, what each was made of. */
export interface KeyedVectors {
  readonly matrix: VectorMatrix;
  /** By row: the key as given by `vectorKey`. */
  readonly keys: readonly string[];
}

/** Gives the identity of a vector: SHA-256 of the embedder's id and the text, in hexadecimal. */
export function vectorKey(embedderId: string, text: string): string {
  return createHash("sha256").update(embedderId).update("\n").update(text).digest("hex");
}

/** Writes vectors and their keys as a part of the index. */
export function encodeVectors({ matrix, keys }: KeyedVectors): Uint8Array<ArrayBuffer> {
  return encodeColumns({
    dimensions: Uint32Array.of(matrix.dimensions),
    keys: Buffer.from(keys.join(""), "hex"),
    values: matrix.values,
  });
}

/**
 * Reads the vectors written by `encodeVectors`, which share the buffer's memory.
 *
 * @throws {RangeError} If the bytes are something else.
 */
export function decodeVectors(bytes: Uint8Array): VectorMatrix {
  const columns = decodeColumns(bytes);
  const [dimensions = 0] = columns.counts("dimensions");
  const values = columns.floats("values");
  if (dimensions < 1 || values.length % dimensions !== 0) {
    throw new RangeError(`${values.length} numbers are no rows of ${dimensions}`);
  }
  return { values, dimensions };
}

/**
 * Reads the vectors written by `encodeVectors` as a map from key to vector.
 *
 * @throws {RangeError} If the bytes are something else.
 */
export function decodeVectorCache(bytes: Uint8Array): ReadonlyMap<string, Float32Array> {
  const matrix = decodeVectors(bytes);
  const digests = decodeColumns(bytes).bytes("keys");
  const hex = Buffer.from(digests.buffer, digests.byteOffset, digests.length).toString("hex");
  return new Map(
    Array.from({ length: rowCount(matrix) }, (_, row) => [
      hex.slice(row * KEY_BYTES * 2, (row + 1) * KEY_BYTES * 2),
      rowOf(matrix, row),
    ]),
  );
}
