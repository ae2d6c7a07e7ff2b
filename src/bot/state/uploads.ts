/** Reports that admins sent: kept until they are confirmed, and what they took the place of, until that is past undoing.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Log } from "../../log.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

/** One report that was sent. */
export interface Upload {
  readonly id: string;
  readonly at: number;
  readonly userId: number;
  /** Its name within the corpus. */
  readonly file: string;
  readonly state: "offered" | "kept" | "closed";
}

/** Keeps uploads and moves them into the corpus and out again. */
export interface Uploads {
  offer(upload: Upload, bytes: Uint8Array): void;
  get(id: string): Upload | undefined;
  /** Puts the report into the corpus; a file of that name is kept for `takeBack`. */
  keep(id: string, corpusDirectory: string): void;
  /** Whether the corpus still holds the report as it was sent: somebody may have put another in its place. */
  isInPlace(id: string, corpusDirectory: string): boolean;
  /** Makes the corpus as it was before `keep`. */
  takeBack(id: string, corpusDirectory: string): void;
  /** Forgets what was offered. */
  drop(id: string): void;
  /** Forgets what is older than a time. */
  prune(before: number): void;
}

const Schema = z.array(
  z.object({
    id: z.string().regex(/^[0-9a-z]+$/u),
    at: z.number(),
    userId: z.number(),
    file: z.string(),
    state: z.enum(["offered", "kept", "closed"]),
  }),
);

/** Opens the uploads kept in a directory. */
export function openUploads(directory: string, log: Log): Uploads {
  const list = join(directory, "uploads.json");
  const uploads = new Map<string, Upload>(
    (readJsonFile(list, Schema, log) ?? []).map((upload) => [upload.id, upload]),
  );
  const newer = (id: string): string => join(directory, `${id}.new`);
  const former = (id: string): string => join(directory, `${id}.former`);
  const put = (upload: Upload): void => {
    uploads.set(upload.id, upload);
    writeJsonFile(list, [...uploads.values()]);
  };
  const setState = (id: string, state: Upload["state"]): void => {
    const upload = uploads.get(id);
    if (upload !== undefined) put({ ...upload, state });
  };
  const remove = (id: string): void => {
    for (const path of [newer(id), former(id)]) rmSync(path, { force: true });
  };
  return {
    offer(upload, bytes) {
      mkdirSync(directory, { recursive: true });
      writeFileSync(newer(upload.id), bytes, { mode: 0o600 });
      put(upload);
    },
    get: (id) => uploads.get(id),
    keep(id, corpusDirectory) {
      const upload = uploads.get(id);
      if (upload === undefined) return;
      const path = join(corpusDirectory, upload.file);
      if (existsSync(path)) writeFileSync(former(id), readFileSync(path));
      replaceFile(path, readFileSync(newer(id)));
      setState(id, "kept");
    },
    isInPlace(id, corpusDirectory) {
      const upload = uploads.get(id);
      return upload !== undefined && areAlike(join(corpusDirectory, upload.file), newer(id));
    },
    takeBack(id, corpusDirectory) {
      const upload = uploads.get(id);
      if (upload === undefined) return;
      const path = join(corpusDirectory, upload.file);
      if (existsSync(former(id))) replaceFile(path, readFileSync(former(id)));
      else rmSync(path, { force: true });
      setState(id, "closed");
      remove(id);
    },
    drop(id) {
      setState(id, "closed");
      remove(id);
    },
    prune(before) {
      for (const { id, at } of [...uploads.values()]) {
        if (at >= before) continue;
        uploads.delete(id);
        remove(id);
      }
      if (uploads.size > 0 || existsSync(list)) writeJsonFile(list, [...uploads.values()]);
    },
  };
}

function areAlike(path: string, other: string): boolean {
  return existsSync(path) && readFileSync(path).equals(readFileSync(other));
}

/** In one step, so that an index being built reads the old report or the new one. The draft's name hides it from the corpus. */
function replaceFile(path: string, bytes: Uint8Array): void {
  const draft = join(path, "..", `.${String(bytes.length)}.draft`);
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
