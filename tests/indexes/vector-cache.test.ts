import { describe, expect, it } from "vitest";
import {
  decodeVectorCache,
  decodeVectors,
  encodeVectors,
  vectorKey,
} from "../../src/indexes/vector-cache.ts";
import { encodeColumns } from "../../src/indexes/columns.ts";

const KEYS = [vectorKey("model", "行政复议"), vectorKey("model", "营商环境")];
const MATRIX = { values: Float32Array.of(1, 0, 0, 0, 0.6, 0.8), dimensions: 3 };

describe("vectorKey", () => {
  it("differs with the text and with the embedder", () => {
    const keys = [...KEYS, vectorKey("other", "行政复议"), vectorKey("model", "行政 复议")];

    expect(new Set(keys).size).toBe(4);
  });
});

describe("decodeVectorCache", () => {
  it("gives each vector back by the key of its text", () => {
    const cache = decodeVectorCache(encodeVectors({ matrix: MATRIX, keys: KEYS }));

    expect(cache).toEqual(
      new Map([
        [KEYS[0], Float32Array.of(1, 0, 0)],
        [KEYS[1], Float32Array.of(0, 0.6, 0.8)],
      ]),
    );
  });
});

describe("decodeVectors", () => {
  it("gives the matrix back", () => {
    expect(decodeVectors(encodeVectors({ matrix: MATRIX, keys: KEYS }))).toEqual(MATRIX);
  });

  it.each([0, 4])("refuses six numbers as rows of %d", (dimensions) => {
    const bytes = encodeColumns({
      dimensions: Uint32Array.of(dimensions),
      keys: new Uint8Array(),
      values: MATRIX.values,
    });

    expect(() => decodeVectors(bytes)).toThrow(RangeError);
  });
});
