/** The files of a corpus folder as bytes: which of them matter, what they hold, and which cannot be read.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { CorpusError } from "../errors.ts";

/** A file of the corpus: report, sidecar or vocabulary. */
export interface CorpusFile {
  /** Path within the folder, with `/`: vocabulary/regions.yaml. */
  readonly file: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What lies in a corpus folder. */
export interface CorpusContents {
  /** Bytes by name, sorted by it; `undefined` for files that do not matter or cannot be read. */
  readonly bytes: ReadonlyMap<string, Uint8Array | undefined>;
  /** What is wrong with each file that matters and cannot be read, by name. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Matches `huancui-2021.txt`; not `vocabulary/README.md`, which is for those who keep the vocabulary. */
export const REPORT_FILE = /^[^/]+\.(?:txt|md)$/iu;

/** Matches `huancui-2021.json`, and the vocabulary's JSON too. */
export const SIDECAR_FILE = /\.json$/iu;

const VOCABULARY = "vocabulary";

/**
 * Gives the checksums of the files that an index of this folder depends on, sorted by name, without parsing them.
 *
 * @throws {CorpusError} If the folder is missing, or it or files in it are unreadable: all of them are named.
 */
export async function listCorpusFiles(directory: string): Promise<readonly CorpusFile[]> {
  const contents = await readContents(directory);
  const faults = unreadableFaults(contents);
  if (faults.length > 0) throw new CorpusError(directory, faults);
  return checksumsOf(contents);
}

/**
 * Reads the bytes of everything that matters; of other files only the name is kept.
 *
 * @throws {CorpusError} If the folder is missing or unreadable.
 */
export async function readContents(directory: string): Promise<CorpusContents> {
  let names: readonly string[];
  try {
    names = await listNames(directory);
  } catch (cause) {
    throw new CorpusError(directory, [pathFault(cause)], { cause });
  }
  const unreadable = new Map<string, string>();
  const bytes = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array | undefined]> => {
      if (!doesMatter(name)) return [name, undefined];
      try {
        return [name, await readFile(join(directory, name))];
      } catch (cause) {
        unreadable.set(name, pathFault(cause));
        return [name, undefined];
      }
    }),
  );
  return { bytes: new Map(bytes), unreadable };
}

/** One sentence for each file that cannot be read, sorted by name. */
export function unreadableFaults({ unreadable }: CorpusContents): readonly string[] {
  return [...unreadable].map(([name, fault]) => `${name}：${fault}`).sort(compareText);
}

/** The checksums of what was read, sorted by name. */
export function checksumsOf({ bytes }: CorpusContents): readonly CorpusFile[] {
  return [...bytes].flatMap(([file, content]) =>
    content === undefined ? [] : [{ file, sha256: sha256Of(content) }],
  );
}

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** By code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function doesMatter(name: string): boolean {
  return REPORT_FILE.test(name) || SIDECAR_FILE.test(name) || name.startsWith(`${VOCABULARY}/`);
}

async function listNames(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  if (entries.some((entry) => entry.isDirectory() && entry.name === VOCABULARY)) {
    const vocabulary = await readdir(join(directory, VOCABULARY), { withFileTypes: true });
    names.push(
      ...vocabulary.filter((entry) => entry.isFile()).map((entry) => `${VOCABULARY}/${entry.name}`),
    );
  }
  return names.filter((name) => !name.startsWith(".")).sort(compareText);
}

/** What is wrong with a folder or a file that cannot be read. */
function pathFault(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "ENOENT":
      return "没有这个文件夹或文件，请检查路径";
    case "ENOTDIR":
      return "不是文件夹，请给出存放报告的文件夹";
    case "EACCES":
    case "EPERM":
      return "没有读取权限，请检查文件夹和文件的权限";
    default:
      return `无法读取（${cause instanceof Error ? cause.message : String(cause)}）`;
  }
}
