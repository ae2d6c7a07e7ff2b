/** Reads the current generation of an index, verifying every byte of it.
 *
 * @module
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { IndexFormatError, IndexMissingError } from "../errors.ts";
import { sha256Of } from "./checksum.ts";
import { MANIFEST_FILE, POINTER_FILE, unwrapPointer } from "./index-directory.ts";
import {
  FORMAT_VERSION,
  GENERATION_NAME,
  readCorpusDirectory,
  readManifest,
  readPointer,
} from "./manifest.ts";
import type { Manifest, PartRecord, Pointer } from "./manifest.ts";

/** One published generation of an index, its manifest verified. */
export interface Generation {
  /** Name of its directory; differs between any two builds. */
  readonly name: string;
  readonly manifest: Manifest;
  /** Says whether the generation has a part of this name. */
  has(part: string): boolean;
  /** Reads a part and verifies its checksum. */
  read(part: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Verifies a part and gives its path, for libraries that read files themselves. */
  verifiedPath(part: string): Promise<string>;
}

/** A file of the generation has vanished: it was replaced and removed meanwhile, or somebody deleted it. */
class VanishedError extends Error {}

/**
 * Opens the current generation of an index and gives it to `use`.
 *
 * If a file vanishes meanwhile because newer generations were published, `use` is run once more with the new one; so it
 * should do nothing but read. A `RangeError` that it throws means that a part could not be decoded.
 *
 * @throws {IndexMissingError} If there is no index.
 * @throws {IndexFormatError} If a file is missing, torn, altered or of another format.
 */
export async function withGeneration<T>(
  indexDirectory: string,
  use: (generation: Generation) => Promise<T>,
): Promise<T> {
  const attempt = async (): Promise<T> =>
    use(await openGeneration(indexDirectory, await readCurrentPointer(indexDirectory)));
  try {
    return await attempt().catch((error: unknown) => {
      if (error instanceof VanishedError) {
        return attempt();
      }
      throw error;
    });
  } catch (error) {
    if (error instanceof VanishedError || error instanceof RangeError) {
      throw formatError(indexDirectory, error.message, error);
    }
    throw error;
  }
}

/**
 * Gives the folder that an index was built from although the index itself is damaged or of another format: what the
 * manifest of its latest generation says that says it at all.
 */
export async function rememberedCorpusDirectory(
  indexDirectory: string,
): Promise<string | undefined> {
  const names = await readdir(indexDirectory).catch(() => []);
  const newestFirst = names
    .filter((name) => GENERATION_NAME.test(name))
    .sort()
    .reverse();
  for (const name of newestFirst) {
    try {
      const json = await readFile(join(indexDirectory, name, MANIFEST_FILE), "utf8");
      const directory = readCorpusDirectory(JSON.parse(json));
      if (directory !== undefined) return directory;
    } catch {
      // No manifest, or none that can be read: the generation before it may have one.
    }
  }
  return undefined;
}

async function readCurrentPointer(indexDirectory: string): Promise<Pointer> {
  let content: string;
  try {
    content = await readFile(join(indexDirectory, POINTER_FILE), "utf8");
  } catch (cause) {
    if (isAbsence(cause)) {
      throw new IndexMissingError(indexDirectory, { cause });
    }
    throw formatError(indexDirectory, `无法读取的 ${POINTER_FILE}`, cause);
  }
  const json = await unwrapPointer(content);
  if (json === undefined) {
    throw formatError(indexDirectory, `损坏的 ${POINTER_FILE}`);
  }
  return parse(indexDirectory, json, readPointer);
}

async function openGeneration(indexDirectory: string, pointer: Pointer): Promise<Generation> {
  const directory = join(indexDirectory, pointer.generation);
  const bytes = await readFileOf(directory, MANIFEST_FILE);
  if ((await sha256Of(bytes)) !== pointer.manifestSha256) {
    throw formatError(indexDirectory, `校验值不符的 ${MANIFEST_FILE}`);
  }
  const manifest = parse(indexDirectory, bytes.toString("utf8"), readManifest);
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const record = recordOf(indexDirectory, manifest, name);
    const part = await readFileOf(directory, name);
    if (part.length !== record.byteCount || (await sha256Of(part)) !== record.sha256) {
      throw formatError(indexDirectory, `校验值不符的 ${name}`);
    }
    return part;
  };
  return {
    name: pointer.generation,
    manifest,
    has: (name) => manifest.parts.some((part) => part.name === name),
    read,
    verifiedPath: async (name) => {
      await read(name);
      return join(directory, name);
    },
  };
}

async function readFileOf(directory: string, name: string): Promise<Buffer<ArrayBuffer>> {
  try {
    return await readFile(join(directory, name));
  } catch (cause) {
    throw new VanishedError(`缺少 ${name}`, { cause });
  }
}

function recordOf(indexDirectory: string, manifest: Manifest, name: string): PartRecord {
  const record = manifest.parts.find((part) => part.name === name);
  if (record === undefined) {
    throw formatError(indexDirectory, `没有 ${name} 部分`);
  }
  return record;
}

function parse<T>(indexDirectory: string, json: string, read: (value: unknown) => T): T {
  try {
    return read(JSON.parse(json));
  } catch (cause) {
    const found = cause instanceof RangeError ? cause.message : "损坏的 JSON";
    throw formatError(indexDirectory, found, cause);
  }
}

function formatError(indexDirectory: string, found: string, cause?: unknown): IndexFormatError {
  return new IndexFormatError(
    indexDirectory,
    { found, expected: `格式 ${FORMAT_VERSION}，校验值相符` },
    { cause },
  );
}

function isAbsence(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}
