import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import wabt from "wabt";
import { openDotProducts, PROGRAM, type VectorMatrix } from "../../src/indexes/dot-products.ts";
import { concatenateRows, randomVectors } from "../support/vectors.ts";

const SOURCE = new URL("../../src/indexes/dot-products.wat", import.meta.url);

/** As the program is said to sum, in single precision: the elements 8i, 8i + 1 … 8i + 7 apart. */
function product(row: Float32Array, vector: Float32Array): number {
  const parts = new Float32Array(8);
  for (const [i, value] of row.entries()) {
    parts[i % 8] = (parts[i % 8] ?? 0) + Math.fround(value * (vector[i] ?? 0));
  }
  return [0, 1, 2, 3]
    .map((lane) => Math.fround((parts[lane] ?? 0) + (parts[lane + 4] ?? 0)))
    .reduce((sum, part) => Math.fround(sum + part));
}

function aMatrix(rows: readonly Float32Array[], dimensions: number): VectorMatrix {
  return { values: concatenateRows(rows), dimensions };
}

describe("openDotProducts", () => {
  it("gives to the last bit what the same sums give in JavaScript, for any rows in any number of dimensions", () => {
    fc.assert(
      fc.property(
        fc.record({
          dimensions: fc.integer({ min: 1, max: 21 }),
          count: fc.nat(40),
          seed: fc.nat(1_000_000),
          bounds: fc.tuple(fc.nat(40), fc.nat(40)),
        }),
        ({ dimensions, count, seed, bounds }) => {
          const [vector = new Float32Array(), ...rows] = randomVectors(count + 1, dimensions, seed);
          const [start = 0, end = 0] = bounds
            .map((bound) => Math.min(bound, count))
            .toSorted((a, b) => a - b);

          const products = openDotProducts(aMatrix(rows, dimensions)).of(vector, { start, end });

          expect([...products]).toEqual(rows.slice(start, end).map((row) => product(row, vector)));
        },
      ),
    );
  });

  it("gives the products of 5,000 rows of 512 dimensions, beyond the first page of memory", () => {
    const [vector = new Float32Array(512), ...rows] = randomVectors(5_001, 512, 3);

    const products = openDotProducts(aMatrix(rows, 512)).of(vector, { start: 4_990, end: 5_000 });

    expect([...products]).toEqual(rows.slice(4_990).map((row) => product(row, vector)));
  });

  it("keeps its rows apart from the matrix that they were copied from", () => {
    const matrix = aMatrix(randomVectors(3, 6), 6);
    const products = openDotProducts(matrix);
    const before = products.row(1).slice();

    matrix.values.fill(0);

    expect(products.row(1)).toEqual(before);
  });

  it("has no rows where the matrix has none", () => {
    const products = openDotProducts({ values: new Float32Array(), dimensions: 8 });

    expect(products.rowCount).toBe(0);
    expect([...products.of(new Float32Array(8), { start: 0, end: 0 })]).toEqual([]);
  });

  it.each([
    ["a vector of another length", 7, { start: 0, end: 1 }],
    ["rows beyond the last", 8, { start: 2, end: 4 }],
    ["a row before the first", 8, { start: -1, end: 1 }],
    ["half a row", 8, { start: 0.5, end: 1.5 }],
    ["an end before the start", 8, { start: 2, end: 1 }],
  ])("refuses %s", (_, length, rows) => {
    const products = openDotProducts(aMatrix(randomVectors(3, 8), 8));

    expect(() => products.of(new Float32Array(length), rows)).toThrow(RangeError);
  });

  it("runs the program whose text stands in dot-products.wat", async () => {
    const assembler = await wabt();
    const source = assembler.parseWat("dot-products.wat", await readFile(SOURCE), { simd: true });

    const { buffer } = source.toBinary({});

    expect(Buffer.from(buffer).toString("base64")).toBe(PROGRAM);
  });
});
