/** The directory of an index: what lies in it, and what may be removed from it.
 *
 * ```
 * .index/current                     the pointer: which generation is the index
 * .index/generation-<time>-<chance>/ manifest.json and one file a part; never changed once published
 * .index/build.lock/                 held by the process that builds
 * ```
 *
 * A reader sees the old index or the new one, never half of one, and a builder may be killed at any moment. The
 * generation before the current one is kept, for readers that read the pointer just before it was replaced.
 *
 * @module
 */
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { IndexWriteError, UsageError } from "../errors.ts";
import { sha256OfText } from "./checksum.ts";
import { GENERATION_NAME } from "./manifest.ts";
import type { Pointer } from "./manifest.ts";

/** Says which generation is the index. */
export const POINTER_FILE = "current";

/** The next pointer while it is written, before it replaces the current one. */
export const NEXT_POINTER_FILE = "current.next";

/** Says what a generation holds; beside its parts. */
export const MANIFEST_FILE = "manifest.json";

/** Held by the process that builds: a directory, since making one is atomic everywhere. */
export const LOCK_NAME = "build.lock";

/** Gives the content of a pointer file: one line of JSON, one of its checksum. */
export async function formatPointer(pointer: Pointer): Promise<string> {
  const json = JSON.stringify(pointer);
  return `${json}\n${await sha256OfText(json)}\n`;
}

/** Gives the JSON of a pointer file's content, or `undefined` where it is not exactly what `formatPointer` wrote. */
export async function unwrapPointer(content: string): Promise<string | undefined> {
  const [json = "", digest = ""] = content.split("\n");
  const isWhole = content === `${json}\n${digest}\n` && (await sha256OfText(json)) === digest;
  return isWhole ? json : undefined;
}

/**
 * Makes the directory for an index, or accepts one that holds an index or the remains of one.
 *
 * @throws {UsageError} If it holds something else, or is a file; nothing in it is changed.
 * @throws {IndexWriteError} If it cannot be made.
 */
export async function prepareIndexDirectory(indexDirectory: string): Promise<void> {
  let names: readonly string[];
  try {
    await makeDirectory(indexDirectory);
    names = await readdir(indexDirectory);
  } catch (cause) {
    if (["ENOTDIR", "EEXIST"].includes(errorCode(cause))) {
      throw new UsageError(`${indexDirectory} 是文件，不能存放索引，请另选目录`, { cause });
    }
    throw new IndexWriteError(indexDirectory, writeFault(cause) ?? "建不了这个目录", { cause });
  }
  const isOurs =
    (await hasPointer(indexDirectory)) ||
    (names.every(isOwnName) &&
      (!names.includes(POINTER_FILE) || names.some((name) => GENERATION_NAME.test(name))));
  if (!isOurs) {
    throw new UsageError(
      `${indexDirectory} 不是空目录，里面也没有索引；为免误删文件，没有动它。请另选目录`,
    );
  }
}

/** Removes all generations but the named ones. Call with the build lock held. */
export async function removeGenerationsExcept(
  indexDirectory: string,
  kept: readonly string[],
): Promise<void> {
  const names = await readdir(indexDirectory);
  await Promise.all(
    names
      .filter((name) => GENERATION_NAME.test(name) && !kept.includes(name))
      .map((name) => rm(join(indexDirectory, name), { recursive: true, force: true })),
  );
}

/**
 * Says why the system refuses to write, as far as somebody can mend it; `undefined` for any other error.
 */
export function writeFault(error: unknown): string | undefined {
  return WRITE_FAULTS.get(errorCode(error));
}

const WRITE_FAULTS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "没有写入权限"],
  ["EPERM", "没有写入权限"],
  ["EROFS", "磁盘是只读的"],
  ["ENOSPC", "磁盘已满"],
  ["EDQUOT", "磁盘配额已用完"],
]);

/**
 * Makes a directory and those above it that are missing.
 *
 * Not with `recursive`: where the system makes no directories at all, as in /proc, Node 20 then tries for ever.
 */
async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const above = dirname(path);
    if (errorCode(error) === "EEXIST") return;
    if (errorCode(error) !== "ENOENT" || above === path) throw error;
    await makeDirectory(above);
    await mkdir(path);
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

async function hasPointer(indexDirectory: string): Promise<boolean> {
  try {
    const content = await readFile(join(indexDirectory, POINTER_FILE), "utf8");
    return (await unwrapPointer(content)) !== undefined;
  } catch {
    return false;
  }
}

/** Says whether the program itself gives this name to something in an index directory. */
function isOwnName(name: string): boolean {
  return [POINTER_FILE, NEXT_POINTER_FILE, LOCK_NAME].includes(name) || GENERATION_NAME.test(name);
}
