/** The command line of `npm run evaluate`.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { UsageError } from "../../src/errors.ts";
import type { TableFormat } from "./table.ts";

/** What to evaluate, and how to print it. */
export interface EvaluateArguments {
  /** Files of gold questions and figures. Both empty: all gold of the project. */
  readonly questions: readonly string[];
  readonly figures: readonly string[];
  /** The corpus that the named files are about; the project's where it is not said. */
  readonly corpus?: string;
  /** The folder with passages.jsonl and queries.jsonl of the public collection. */
  readonly collection?: string;
  readonly skipsCollection: boolean;
  /** Print every question and figure that is not right. */
  readonly showsMisses: boolean;
  readonly output: TableFormat | "json";
}

/** What `--help` prints. */
export const EVALUATE_USAGE = `Usage: npm run evaluate -- [options]

Scores answers and figures against gold, and retrieval on CMRC 2018. Without files: all gold of the project.

  --questions FILE   gold questions (JSON lines); may be repeated
  --figures FILE     gold figures (JSON lines); may be repeated
  --corpus DIR       the reports that FILE is about (default: the project's corpus)
  --cmrc DIR         passages.jsonl and queries.jsonl of CMRC 2018 (default: tests/gold/cmrc2018)
  --skip-cmrc        leave CMRC 2018 out (its embeddings take a minute, once)
  --misses           print what was not right
  --markdown         print tables for the README
  --json             print one JSON object
  --help             print this
`;

/**
 * Reads the words after the script's name; `undefined` asks for help.
 *
 * @throws {UsageError} For an unknown option, a missing value, a stray word, or two outputs at once.
 */
export function parseEvaluateArguments(words: readonly string[]): EvaluateArguments | undefined {
  const options = readOptions(words);
  if (options.help === true) return undefined;
  if (options.json === true && options.markdown === true) {
    throw new UsageError("--json and --markdown exclude each other; choose one.");
  }
  return {
    questions: options.questions ?? [],
    figures: options.figures ?? [],
    ...(options.corpus === undefined ? {} : { corpus: options.corpus }),
    ...(options.cmrc === undefined ? {} : { collection: options.cmrc }),
    skipsCollection: options["skip-cmrc"] === true,
    showsMisses: options.misses === true,
    output: options.json === true ? "json" : options.markdown === true ? "markdown" : "plain",
  };
}

const OPTIONS = {
  questions: { type: "string", multiple: true },
  figures: { type: "string", multiple: true },
  corpus: { type: "string" },
  cmrc: { type: "string" },
  "skip-cmrc": { type: "boolean" },
  misses: { type: "boolean" },
  markdown: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

function readOptions(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true }).values;
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${fault}\nSee: npm run evaluate -- --help`, { cause });
  }
}
