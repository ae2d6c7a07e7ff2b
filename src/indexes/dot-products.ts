/** Dot products of many rows with one vector, by the vector instructions of the processor.
 *
 * @module
 */
import type { Span } from "../text/span.ts";

/** Vectors of norm 1, one row for each: row `i` is `values[i * dimensions … (i + 1) * dimensions - 1]`. */
export interface VectorMatrix {
  readonly values: Float32Array;
  /** At least 1. */
  readonly dimensions: number;
}

/** Counts the rows of a matrix. */
export function rowCount(matrix: VectorMatrix): number {
  return matrix.values.length / matrix.dimensions;
}

/** Cuts one row out of a matrix; a view, not a copy. */
export function rowOf(matrix: VectorMatrix, row: number): Float32Array {
  return matrix.values.subarray(row * matrix.dimensions, (row + 1) * matrix.dimensions);
}

/** The rows of a matrix, ready to be multiplied. */
export interface DotProducts {
  readonly rowCount: number;
  readonly dimensions: number;
  /**
   * Multiplies the rows from `start` to before `end` with a vector. Entry `i` belongs to row `start + i`. The result is a view
   * that the next call overwrites.
   *
   * @throws {RangeError} If the vector has another length than the rows, or there are no such rows.
   */
  of(vector: Float32Array, rows: Span): Float32Array;
  /** Gives one row; a view. */
  row(row: number): Float32Array;
}

/**
 * The text of dot-products.wat in its binary form, as base64: a test assembles it and compares. In JavaScript, which has no
 * vector instructions, the same sums take nine times as long.
 */
export const PROGRAM =
  "AGFzbQEAAAABCQFgBX9/f39/AAIQAQRob3N0Bm1lbW9yeQIAAQMCAQAHDAEIbXVsdGlwbHkAAArNAgHKAgIEfwZ7IAQgAUECdGohBQJAA0AgBCAFTw0B/QwAAAAAAAAA" +
  "AAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ4gAyEHIAAgAmohBiAGIQgDQCAH/QAEACEJ" +
  "IAf9AAQQIQogCyAA/QAEACAJ/eYB/eQBIQsgDCAA/QAEECAK/eYB/eQBIQwgDSAI/QAEACAJ/eYB/eQBIQ0gDiAI/QAEECAK/eYB/eQBIQ4gB0EgaiEHIAhBIGohCCAA" +
  "QSBqIQAgACAGSQ0ACyALIAz95AEhCyAEIAv9HwAgC/0fAZIgC/0fApIgC/0fA5I4AgAgDSAO/eQBIQ0gBCAN/R8AIA39HwGSIA39HwKSIA39HwOSOAIEIARBCGohBCAI" +
  "IQAMAAsLCw==";

const PAGE_BYTES = 65_536;

/** Numbers that the program takes at a time: rows are padded to a multiple of it with zeros, which add nothing. */
const NUMBERS_AT_A_TIME = 8;

/**
 * Copies the rows of a matrix into memory of their own. Multiplying is CPU-bound and runs at once: 0.04 µs a row of 512
 * dimensions.
 *
 * Products are summed in single precision: of vectors of norm 1 they are right to 1e-6.
 */
export function openDotProducts(matrix: VectorMatrix): DotProducts {
  const { dimensions } = matrix;
  const count = rowCount(matrix);
  const stride = padded(dimensions);
  // The program takes rows in pairs, so that one more row and product may be touched.
  const layout = { vector: 0, products: 4 * stride, rows: 4 * (stride + padded(count + 1)) };
  const bytes = layout.rows + 4 * stride * (count + 1);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  const multiply = instantiate(memory);
  const held = new Float32Array(memory.buffer, layout.vector, dimensions);
  const rowAt = (row: number): number => layout.rows + 4 * stride * row;
  const row = (id: number): Float32Array => new Float32Array(memory.buffer, rowAt(id), dimensions);
  for (let id = 0; id < count; id += 1) row(id).set(rowOf(matrix, id));
  return {
    rowCount: count,
    dimensions,
    row,
    of: (vector, { start, end }) => {
      if (vector.length !== dimensions) {
        throw new RangeError(`a vector of ${vector.length} dimensions, rows of ${dimensions}`);
      }
      if (!(Number.isInteger(start) && start >= 0 && start <= end && end <= count)) {
        throw new RangeError(`no rows ${start} to ${end} among ${count}`);
      }
      held.set(vector);
      const wanted = end - start;
      multiply(rowAt(start), wanted + (wanted % 2), 4 * stride, layout.vector, layout.products);
      return new Float32Array(memory.buffer, layout.products, wanted);
    },
  };
}

/** Room for `count` numbers: a multiple of what the program takes at a time, so that rows begin where loads are fast. */
function padded(count: number): number {
  return Math.ceil(count / NUMBERS_AT_A_TIME) * NUMBERS_AT_A_TIME;
}

/** The one function of the program; see dot-products.wat for its parameters. */
type Multiply = (...places: readonly number[]) => void;

let compiled: WebAssembly.Module | undefined;

function instantiate(memory: WebAssembly.Memory): Multiply {
  compiled ??= new WebAssembly.Module(Buffer.from(PROGRAM, "base64"));
  const { multiply } = new WebAssembly.Instance(compiled, { host: { memory } }).exports;
  if (multiply === undefined) throw new Error("the program has no function multiply");
  return multiply;
}
