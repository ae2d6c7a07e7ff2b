/** The manifest: what an index was made from, and the checksum of every file that it consists of.
 *
 * @module
 */
import { z } from "zod";

/** Form of the files. Raise it when the layout of a part changes; an index of another format is refused. */
export const FORMAT_VERSION = 1;

/** A file of the index beside the manifest. */
export interface PartRecord {
  readonly name: string;
  readonly byteCount: number;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A file of the corpus as it was when the index was made. */
export interface CorpusFileRecord {
  readonly file: string;
  readonly sha256: string;
}

/** What an index was made from: if any of it has changed, the index is stale. */
export interface IndexSources {
  /** Absolute path of the corpus folder. Told, not compared: a folder may be moved. */
  readonly corpusDirectory: string;
  readonly corpusFiles: readonly CorpusFileRecord[];
  readonly embedderId: string;
  readonly segmenterId: string;
  readonly analysisVersion: number;
}

/** How much an index holds. */
export interface IndexCounts {
  readonly reports: number;
  readonly passages: number;
  readonly sentences: number;
  readonly figures: number;
}

/** The manifest of one generation of an index. */
export interface Manifest {
  readonly formatVersion: number;
  /** ISO time. */
  readonly createdAt: string;
  readonly sources: IndexSources;
  readonly counts: IndexCounts;
  readonly parts: readonly PartRecord[];
}

/** The pointer file: which generation is the index now. */
export interface Pointer {
  readonly generation: string;
  readonly manifestSha256: string;
}

/** Names of generation directories; nothing else in an index directory is ever removed. */
export const GENERATION_NAME = /^generation-[0-9a-z]+-[0-9a-z]+$/u;

const sha256 = z.hex().length(64);
const count = z.int().nonnegative();

const FormatSchema = z.object({ formatVersion: z.number() });

const ManifestSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  createdAt: z.iso.datetime(),
  sources: z.object({
    corpusDirectory: z.string(),
    corpusFiles: z.array(z.object({ file: z.string(), sha256 })),
    embedderId: z.string(),
    segmenterId: z.string(),
    analysisVersion: count,
  }),
  counts: z.object({ reports: count, passages: count, sentences: count, figures: count }),
  parts: z.array(z.object({ name: z.string().regex(/^[a-z-]+$/u), byteCount: count, sha256 })),
});

const PointerSchema = z.object({
  generation: z.string().regex(GENERATION_NAME),
  manifestSha256: sha256,
});

/**
 * Reads a manifest from parsed JSON.
 *
 * @throws {RangeError} If it is of another format (saying which) or damaged.
 */
export function readManifest(json: unknown): Manifest {
  const format = FormatSchema.safeParse(json);
  if (format.success && format.data.formatVersion !== FORMAT_VERSION) {
    throw new RangeError(`格式 ${format.data.formatVersion}`);
  }
  const manifest = ManifestSchema.safeParse(json);
  if (!manifest.success) {
    throw new RangeError("损坏的清单", { cause: manifest.error });
  }
  return manifest.data;
}

const RememberedSchema = z.object({ sources: z.object({ corpusDirectory: z.string().min(1) }) });

/** Reads from a manifest of any format, undamaged or not, the folder that its index was made from, if it says so. */
export function readCorpusDirectory(json: unknown): string | undefined {
  return RememberedSchema.safeParse(json).data?.sources.corpusDirectory;
}

/**
 * Reads a pointer from parsed JSON.
 *
 * @throws {RangeError} If it is none.
 */
export function readPointer(json: unknown): Pointer {
  const pointer = PointerSchema.safeParse(json);
  if (!pointer.success) {
    throw new RangeError("损坏的指针文件", { cause: pointer.error });
  }
  return pointer.data;
}
