/** Commands of the project, run as a user runs them and timed by the clock on the wall.
 *
 * @module
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A command and the folder in which it runs; the project's where it is not said. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly directory?: string;
  /** Settings beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** How long a command took, in milliseconds. */
export interface CommandTime {
  /** Until its end. */
  readonly totalMs: number;
  /** Until it first wrote to its standard output; `undefined` where it wrote nothing. */
  readonly firstOutputMs?: number;
}

/**
 * Runs a command to its end.
 *
 * @throws {Error} If it cannot be started or does not end well, with the end of what it wrote to standard error.
 */
export async function timeCommand({
  program,
  words,
  directory = ROOT,
  environment = {},
}: Command): Promise<CommandTime> {
  const start = performance.now();
  const child = spawn(program, words, {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let firstOutputMs: number | undefined;
  let errors = "";
  child.stdout.on("data", () => (firstOutputMs ??= performance.now() - start));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString("utf8")));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const totalMs = performance.now() - start;
  if (code !== 0) {
    throw new Error(
      `${program} ${words.join(" ")} ended with ${code ?? "a signal"}: ${errors.slice(-2000)}`,
    );
  }
  return { totalMs, ...(firstOutputMs === undefined ? {} : { firstOutputMs }) };
}
