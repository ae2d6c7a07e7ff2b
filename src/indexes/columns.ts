/** The binary form of a part of the index: named columns of numbers in one buffer, readable without copying.
 *
 * Layout: a byte-order mark (32 bits), the length of the directory (32 bits), the directory (JSON: name, type, offset
 * and length of each column), then the columns, each aligned to 8 bytes.
 *
 * @module
 */

/** A column of 32-bit counts, of scores or vectors, or of bytes. */
export type Column = Uint32Array | Float32Array | Uint8Array;

/** Columns read back; views on the buffer that they were read from. */
export interface Columns {
  /** @throws {RangeError} If there is no such column of counts. */
  counts(name: string): Uint32Array;
  /** @throws {RangeError} If there is no such column of floats. */
  floats(name: string): Float32Array;
  /** @throws {RangeError} If there is no such column of bytes. */
  bytes(name: string): Uint8Array;
}

type ColumnType = keyof typeof BYTES_PER_ELEMENT;

/** What the directory says of one column. `length` counts elements, `offset` bytes from the start of the columns. */
type DirectoryEntry = readonly [name: string, type: ColumnType, offset: number, length: number];

/** Reads back as itself only on a machine with the byte order of the writer. */
const BYTE_ORDER_MARK = 0x77624331;

const BYTES_PER_ELEMENT = { u32: 4, f32: 4, u8: 1 } as const;

const ALIGNMENT = 8;
const PREAMBLE_BYTES = 8;

/** Writes columns into one new buffer, in the order of the record's keys. */
export function encodeColumns(columns: Readonly<Record<string, Column>>): Uint8Array<ArrayBuffer> {
  const entries: DirectoryEntry[] = [];
  let offset = 0;
  for (const [name, column] of Object.entries(columns)) {
    entries.push([name, typeOf(column), offset, column.length]);
    offset = align(offset + column.byteLength);
  }
  const directory = new TextEncoder().encode(JSON.stringify(entries));
  const base = align(PREAMBLE_BYTES + directory.length);
  const buffer = new Uint8Array(base + offset);
  new Uint32Array(buffer.buffer, 0, 2).set([BYTE_ORDER_MARK, directory.length]);
  buffer.set(directory, PREAMBLE_BYTES);
  for (const [name, , start] of entries) {
    const column = columns[name];
    if (column !== undefined) {
      buffer.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), base + start);
    }
  }
  return buffer;
}

/**
 * Reads the columns of a buffer made by `encodeColumns`. The columns share the buffer's memory.
 *
 * @throws {RangeError} If the buffer is no such thing, or was written on a machine of another byte order.
 */
export function decodeColumns(bytes: Uint8Array): Columns {
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const [mark, directoryLength = 0] = new Uint32Array(aligned.buffer, aligned.byteOffset, 2);
  if (mark !== BYTE_ORDER_MARK) {
    throw new RangeError("not a column file of this machine's byte order");
  }
  const directory = readDirectory(
    aligned.subarray(PREAMBLE_BYTES, PREAMBLE_BYTES + directoryLength),
  );
  const base = align(PREAMBLE_BYTES + directoryLength);
  const find = (name: string, type: ColumnType): readonly [offset: number, length: number] => {
    const entry = directory.find((candidate) => candidate[0] === name && candidate[1] === type);
    if (entry === undefined) {
      throw new RangeError(`no column ${name} of type ${type}`);
    }
    const [, , offset, length] = entry;
    if (base + offset + length * BYTES_PER_ELEMENT[type] > aligned.length) {
      throw new RangeError(`column ${name} ends beyond the file`);
    }
    return [aligned.byteOffset + base + offset, length];
  };
  return {
    counts: (name) => new Uint32Array(aligned.buffer, ...find(name, "u32")),
    floats: (name) => new Float32Array(aligned.buffer, ...find(name, "f32")),
    bytes: (name) => new Uint8Array(aligned.buffer, ...find(name, "u8")),
  };
}

/** Writes a value as JSON into a column of bytes. */
export function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/**
 * Reads a column of bytes as JSON. What it holds is for the caller to check.
 *
 * @throws {RangeError} If it is no JSON.
 */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return value;
  } catch (cause) {
    throw new RangeError("a column is no JSON", { cause });
  }
}

function typeOf(column: Column): ColumnType {
  if (column instanceof Uint32Array) {
    return "u32";
  }
  return column instanceof Float32Array ? "f32" : "u8";
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const entries = decodeJson(bytes);
  if (!Array.isArray(entries) || !entries.every(isDirectoryEntry)) {
    throw new RangeError("the directory of a column file is damaged");
  }
  return entries;
}

function isDirectoryEntry(entry: unknown): entry is DirectoryEntry {
  return (
    Array.isArray(entry) &&
    typeof entry[0] === "string" &&
    typeof entry[1] === "string" &&
    entry[1] in BYTES_PER_ELEMENT &&
    Number.isInteger(entry[2]) &&
    Number.isInteger(entry[3])
  );
}
