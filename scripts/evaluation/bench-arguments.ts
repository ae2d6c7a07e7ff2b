/** The command line of `npm run bench`.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { UsageError } from "../../src/errors.ts";

/** What to measure. */
export interface BenchArguments {
  /** The reports; the project's where it is not said. */
  readonly corpus?: string;
  /** How often each warm question is asked. */
  readonly rounds: number;
  /** Measure `npm ci` too, which takes a minute and the registry. */
  readonly measuresInstall: boolean;
  readonly output: "markdown" | "json";
}

/** What `--help` prints. */
export const BENCH_USAGE = `Usage: npm run bench -- [options]

Measures time and memory, and prints a Markdown table. Run it on a machine that does nothing else.

  --corpus DIR   the reports (default: the project's corpus)
  --rounds N     how often each warm question is asked, 1 to 100 (default 5)
  --install      measure npm ci too, in a copy
  --json         print one JSON object
  --help         print this
`;

const DEFAULT_ROUNDS = 5;
const MAX_ROUNDS = 100;

/**
 * Reads the words after the script's name; `undefined` asks for help.
 *
 * @throws {UsageError} For an unknown option, a missing or wrong value, or a stray word.
 */
export function parseBenchArguments(words: readonly string[]): BenchArguments | undefined {
  const options = readOptions(words);
  if (options.help === true) return undefined;
  return {
    ...(options.corpus === undefined ? {} : { corpus: options.corpus }),
    rounds: options.rounds === undefined ? DEFAULT_ROUNDS : readRounds(options.rounds),
    measuresInstall: options.install === true,
    output: options.json === true ? "json" : "markdown",
  };
}

const OPTIONS = {
  corpus: { type: "string" },
  rounds: { type: "string" },
  install: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

function readOptions(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true }).values;
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${fault}\nSee: npm run bench -- --help`, { cause });
  }
}

function readRounds(value: string): number {
  const rounds = Number(value);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > MAX_ROUNDS) {
    throw new UsageError(`--rounds must be a whole number from 1 to ${MAX_ROUNDS}, not ${value}.`);
  }
  return rounds;
}
