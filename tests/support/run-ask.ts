/** `npm run ask` and the scripts as processes of their own, without npm in between. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

const ROOT = new URL("../../", import.meta.url).pathname;

/** What a process left behind. */
export interface Ended {
  readonly code: unknown;
  readonly output: string;
  readonly errors: string;
}

/** What a test wants otherwise. */
export interface Circumstances {
  /** What is typed before the input ends. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the program with these words and waits for its end. */
export function runAsk(
  words: readonly string[],
  circumstances: Circumstances = {},
): Promise<Ended> {
  return run("src/cli/main.ts", words, circumstances);
}

/** Runs a script of scripts/ with these words and waits for its end. */
export function runScript(name: string, words: readonly string[]): Promise<Ended> {
  return run(`scripts/${name}`, words, {});
}

async function run(
  entry: string,
  words: readonly string[],
  { input = "", environment = {} }: Circumstances,
): Promise<Ended> {
  const program = spawn(process.execPath, ["--import", "tsx", entry, ...words], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"] ?? "", ...environment },
  });
  onTestFinished(() => {
    program.kill("SIGKILL");
  });
  program.stdin.on("error", () => undefined);
  program.stdin.end(input);
  const [output, errors, [code]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, "exit") as Promise<unknown[]>,
  ]);
  return { code, output, errors };
}
