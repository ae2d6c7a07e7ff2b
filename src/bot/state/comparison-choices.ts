/** What people are choosing in /compare, so that its buttons work after a restart too.
 *
 * @module
 */
import { z } from "zod";
import type { Log } from "../../log.ts";
import { readJsonFile, tryToWriteJsonFile } from "./json-file.ts";

/** One choice under way. */
export interface ComparisonChoice {
  readonly id: string;
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  readonly userId: number;
  readonly indicator: string;
  /** Places of regions in the catalogue of the index. */
  readonly regions: readonly number[];
  /** Absent: whatever years there are. */
  readonly year?: number | undefined;
  readonly page: number;
  /** Of the index whose regions are offered. */
  readonly version: string;
}

/** Keeps the newest choices. */
export interface ComparisonChoices {
  put(choice: ComparisonChoice): void;
  get(id: string): ComparisonChoice | undefined;
  /** Removes what was begun before a time. */
  prune(before: number): void;
  /** Writes what is not yet written. */
  flush(): void;
}

const CHOICE_COUNT = 200;
const WRITE_DELAY_MS = 300;

const Schema = z.array(
  z.object({
    id: z.string(),
    at: z.number(),
    userId: z.number(),
    indicator: z.string(),
    regions: z.array(z.number()),
    year: z.number().optional(),
    page: z.number(),
    version: z.string(),
  }),
);

/** Opens the choices kept in a file. */
export function openComparisonChoices(path: string, log: Log): ComparisonChoices {
  const choices = new Map<string, ComparisonChoice>(
    (readJsonFile(path, Schema, log) ?? []).map((choice) => [choice.id, choice]),
  );
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    tryToWriteJsonFile(path, [...choices.values()], log);
  };
  const changed = (): void => {
    timer ??= setTimeout(flush, WRITE_DELAY_MS).unref();
  };
  return {
    put(choice) {
      choices.delete(choice.id);
      choices.set(choice.id, choice);
      const [oldest] = choices.keys();
      if (choices.size > CHOICE_COUNT && oldest !== undefined) choices.delete(oldest);
      changed();
    },
    get: (id) => choices.get(id),
    prune(before) {
      for (const { id, at } of [...choices.values()]) {
        if (at < before && choices.delete(id)) changed();
      }
    },
    flush,
  };
}
