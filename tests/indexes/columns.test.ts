import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeColumns, decodeJson, encodeColumns, encodeJson } from "../../src/indexes/columns.ts";

describe("decodeColumns", () => {
  it("gives back every column, wherever the buffer starts", () => {
    fc.assert(
      fc.property(
        fc.uint32Array(),
        fc.float32Array(),
        fc.uint8Array(),
        fc.nat(9),
        (counts, floats, bytes, offset) => {
          const encoded = encodeColumns({ counts, 列: floats, bytes });
          const shifted = new Uint8Array(encoded.length + offset);
          shifted.set(encoded, offset);

          const columns = decodeColumns(shifted.subarray(offset));

          expect(columns.counts("counts")).toEqual(counts);
          expect(columns.floats("列")).toEqual(floats);
          expect(columns.bytes("bytes")).toEqual(bytes);
        },
      ),
    );
  });

  it("reads an aligned buffer without copying it", () => {
    const encoded = encodeColumns({ counts: Uint32Array.of(1, 2, 3) });

    expect(decodeColumns(encoded).counts("counts").buffer).toBe(encoded.buffer);
  });

  it.each([
    ["a column that is not there", "other"],
    ["a column of another type", "floats"],
  ])("refuses %s", (_, name) => {
    const columns = decodeColumns(encodeColumns({ floats: Float32Array.of(1) }));

    expect(() => columns.counts(name)).toThrow(RangeError);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["something else", new TextEncoder().encode("法治政府建设年度报告")],
    ["half of a buffer", encodeColumns({ counts: new Uint32Array(100) }).subarray(0, 80)],
  ])("refuses %s", (_, bytes) => {
    expect(() => decodeColumns(bytes).counts("counts")).toThrow(RangeError);
  });
});

describe("decodeJson", () => {
  it("gives back what was encoded", () => {
    const value = { 区: ["环翠区", "马尾区"], year: 2021 };

    expect(decodeJson(encodeJson(value))).toEqual(value);
  });
});
