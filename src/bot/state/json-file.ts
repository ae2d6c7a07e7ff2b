/** One JSON file that is always whole: written beside itself, then renamed.
 *
 * @module
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { z } from "zod";
import type { Log } from "../../log.ts";

/**
 * Reads a value; `undefined` where the file is missing, or holds something else, which is logged and left to be
 * overwritten: the bot rather forgets a conversation than stands still.
 */
export function readJsonFile<T>(path: string, schema: z.ZodType<T>, log: Log): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    log.warn("状态文件读不懂，从头开始。", { path });
    return undefined;
  }
}

/** Writes a value so that a reader, or a restart in the middle, sees the old or the new one and nothing between. */
export function writeJsonFile(path: string, value: unknown): void {
  writeTextFile(path, JSON.stringify(value));
}

/** As `writeJsonFile`, where a disk that is full may cost what is remembered, but stops nobody from being answered. */
export function tryToWriteJsonFile(path: string, value: unknown, log: Log): void {
  try {
    writeJsonFile(path, value);
  } catch (error) {
    log.error("状态没有写下，请检查磁盘。", { path, cause: String(error) });
  }
}

/** As `writeJsonFile`, for a text. */
export function writeTextFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.draft`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, path);
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
