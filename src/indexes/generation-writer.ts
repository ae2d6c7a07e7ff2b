/** Writes one generation of an index aside, then makes it the index in one step.
 *
 * @module
 */
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256Of } from "./checksum.ts";
import { FORMAT_VERSION } from "./manifest.ts";
import type { IndexCounts, IndexSources, Manifest, PartRecord } from "./manifest.ts";
import {
  formatPointer,
  MANIFEST_FILE,
  NEXT_POINTER_FILE,
  POINTER_FILE,
} from "./index-directory.ts";

/** What a generation is published with. */
interface Publication {
  readonly sources: IndexSources;
  readonly counts: IndexCounts;
  /** Called last before the switch; what it throws prevents it. */
  readonly assertHeld: () => void;
}

/** A generation in the making. Nothing of it is seen until `publish` has returned. */
export interface GenerationWriter {
  readonly name: string;
  /** Writes a part; names are lower-case words joined by hyphens, each used once. */
  write(part: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Lets a library write the file of a part itself. */
  writeWith(part: string, write: (path: string) => Promise<void>): Promise<void>;
  /** Forces everything to the disk and points the index to this generation. */
  publish(publication: Publication): Promise<void>;
  /** Removes what was written; for a build that failed. */
  discard(): Promise<void>;
}

/** Makes the directory of a new generation. Its name sorts by time. */
export async function startGeneration(indexDirectory: string): Promise<GenerationWriter> {
  const name = `generation-${Date.now().toString(36)}-${randomBytes(4).toString("hex")}`;
  const directory = join(indexDirectory, name);
  const parts: PartRecord[] = [];
  await mkdir(directory);
  return {
    name,
    write: async (part, bytes) => {
      await writeDurably(join(directory, part), bytes);
      parts.push({ name: part, byteCount: bytes.length, sha256: await sha256Of(bytes) });
    },
    writeWith: async (part, write) => {
      const path = join(directory, part);
      await write(path);
      await syncPath(path);
      const bytes = await readFile(path);
      parts.push({ name: part, byteCount: bytes.length, sha256: await sha256Of(bytes) });
    },
    publish: async ({ sources, counts, assertHeld }) => {
      const createdAt = new Date().toISOString();
      const manifest: Manifest = {
        formatVersion: FORMAT_VERSION,
        createdAt,
        sources,
        counts,
        parts,
      };
      const manifestBytes = new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 1)}\n`);
      await writeDurably(join(directory, MANIFEST_FILE), manifestBytes);
      await syncPath(directory);
      const pointer = await formatPointer({
        generation: name,
        manifestSha256: await sha256Of(manifestBytes),
      });
      const next = join(indexDirectory, NEXT_POINTER_FILE);
      await writeDurably(next, new TextEncoder().encode(pointer));
      await syncPath(indexDirectory);
      assertHeld();
      await rename(next, join(indexDirectory, POINTER_FILE));
      await syncPath(indexDirectory);
    },
    discard: () => rm(directory, { recursive: true, force: true }),
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Forces a file that another library wrote, or the entries of a directory, to the disk. */
async function syncPath(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
