/** Writing an export into a file: whole or not at all, and never over another file unasked.
 *
 * @module
 */
import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { link, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../../src/errors.ts";

/**
 * Refuses a path that cannot be written, before anything is done for it.
 *
 * @throws {UsageError} If its folder is missing, or if it exists and is a folder or must not be replaced.
 */
export async function checkOutputFile(path: string, mayReplace: boolean): Promise<void> {
  const folder = await statusOf(dirname(path));
  if (folder?.isDirectory() !== true) {
    throw new UsageError(`没有 ${dirname(path)} 这个文件夹，请先建立或换一个位置。`);
  }
  const present = await statusOf(path);
  if (present?.isDirectory() === true) throw new UsageError(`${path} 是文件夹，请写明文件名。`);
  if (present !== undefined && !mayReplace) throw alreadyThere(path);
}

/**
 * Writes a file beside its place and puts it there in one step, so that nobody finds half of it.
 *
 * @throws {UsageError} If it exists by now and must not be replaced, or cannot be written.
 */
export async function writeOutputFile(
  path: string,
  content: string | Uint8Array,
  mayReplace: boolean,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await (mayReplace ? rename(draft, path) : placeNew(draft, path));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    if (codeOf(cause) === "EEXIST") throw alreadyThere(path, cause);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${path} 写不进去（${reason}），请检查权限和磁盘空间。`, { cause });
  } finally {
    await rm(draft, { force: true });
  }
}

/** Puts a draft in its place unless something is there: a link, unlike a rename, never replaces. */
async function placeNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    // Memory sticks and some network folders have no links.
    if (!["EPERM", "ENOTSUP", "ENOSYS"].includes(codeOf(error))) throw error;
    await checkOutputFile(path, false);
    await rename(draft, path);
  }
}

async function statusOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
    throw error;
  }
}

function alreadyThere(path: string, cause?: unknown): UsageError {
  return new UsageError(`${path} 已经存在，要覆盖请加 --force。`, { cause });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
