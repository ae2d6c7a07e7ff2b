/** Settings from the environment, all with defaults that work in a fresh clone.
 *
 * @module
 */
import { z } from "zod";
import { ConfigError } from "./errors.ts";

/** The settings that answering needs. Paths are as given, relative to the working directory. */
export interface Config {
  /** Absent: the folder that the index was built from, else `corpus`. */
  readonly corpusDirectory?: string;
  readonly indexDirectory: string;
  readonly modelDirectory: string;
  /** The year that 今年 means; the calendar's where it is not set. */
  readonly referenceYear: number;
  /** Whether bugs show their stack. */
  readonly debug: boolean;
}

const YEAR_WANTED = "应为 2000 到 2100 的年份，如 2024";

const Schema = z.object({
  CORPUS_DIR: z.string().min(1).optional(),
  INDEX_DIR: z.string().min(1).default(".index"),
  MODEL_DIR: z.string().min(1).default("models/bge-small-zh-v1.5"),
  REFERENCE_YEAR: z.coerce
    .number(YEAR_WANTED)
    .int(YEAR_WANTED)
    .min(2000, YEAR_WANTED)
    .max(2100, YEAR_WANTED)
    .optional(),
  DEBUG: z.string().optional(),
});

/**
 * Reads the settings; empty variables count as unset.
 *
 * @throws {ConfigError} Naming every setting that is wrong.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  today: Date,
): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = Schema.safeParse(set);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join(".")}（${issue.message}）`);
    throw new ConfigError(`环境变量有误：${names.join("、")}。请对照 .env.example 修改。`);
  }
  const { CORPUS_DIR, INDEX_DIR, MODEL_DIR, REFERENCE_YEAR, DEBUG } = parsed.data;
  return {
    ...(CORPUS_DIR === undefined ? {} : { corpusDirectory: CORPUS_DIR }),
    indexDirectory: INDEX_DIR,
    modelDirectory: MODEL_DIR,
    referenceYear: REFERENCE_YEAR ?? today.getFullYear(),
    debug: DEBUG !== undefined,
  };
}
