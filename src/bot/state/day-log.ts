/** Records as lines of JSON, a file a day, removed after some days.
 *
 * @module
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Log } from "../../log.ts";
import { isMissing } from "./json-file.ts";

const DAY_FILE = /^(?<day>\d{4}-\d{2}-\d{2})\.jsonl$/u;
const MS_PER_DAY = 86_400_000;

/** Appends records and gives them back. */
export interface DayLog<T> {
  /** Writes a record into the file of the day. A disk that is full is logged and stops nobody from being answered. */
  append(record: T): void;
  /** The records since a time, oldest first; lines that are torn or of another form are passed over. */
  since(time: number): readonly T[];
  /** Removes the files of days before the last `days`. */
  prune(days: number): void;
}

/** What a day log is made of. */
export interface DayLogOptions<T> {
  readonly directory: string;
  readonly schema: z.ZodType<T>;
  readonly now: () => number;
  readonly log: Log;
}

/** Opens the log in a directory, which is made with the first record. Days are those of UTC. */
export function openDayLog<T>({ directory, schema, now, log }: DayLogOptions<T>): DayLog<T> {
  const days = (): readonly string[] =>
    listNames(directory)
      .flatMap((name) => DAY_FILE.exec(name)?.groups?.["day"] ?? [])
      .sort();
  return {
    append(record) {
      try {
        mkdirSync(directory, { recursive: true });
        appendFileSync(join(directory, `${dayOf(now())}.jsonl`), `${JSON.stringify(record)}\n`, {
          mode: 0o600,
        });
      } catch (error) {
        log.error("记录没有写下，请检查磁盘。", { directory, cause: String(error) });
      }
    },
    since(time) {
      return days()
        .filter((day) => day >= dayOf(time))
        .flatMap((day) => readFileSync(join(directory, `${day}.jsonl`), "utf8").split("\n"))
        .flatMap((line) => parseLine(line, schema));
    },
    prune(keptDays) {
      const oldest = dayOf(now() - keptDays * MS_PER_DAY);
      for (const day of days()) if (day < oldest) rmSync(join(directory, `${day}.jsonl`));
    },
  };
}

function listNames(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function parseLine<T>(line: string, schema: z.ZodType<T>): readonly T[] {
  try {
    const parsed = schema.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
