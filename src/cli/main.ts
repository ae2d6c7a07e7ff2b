/** The entry of `npm run ask`: connects the command line to the application, and faults to exit codes.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { AppError } from "../errors.ts";
import { openApp } from "../open.ts";
import type { TerminalStyle } from "../render/terminal.ts";
import { answerAll, checkQuestion, readBatch } from "./ask.ts";
import { parseArguments } from "./args.ts";
import { createProgress } from "./progress.ts";
import { createTerminalLog } from "./terminal-log.ts";

const ENV_FILE = ".env";

/** Somebody can mend it: the call, a setting, a file. */
const EXIT_USAGE = 2;
/** A fault of the program. */
const EXIT_BUG = 1;

async function main(): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2));
  if (parsed.kind === "print") {
    process.stdout.write(parsed.text);
    return 0;
  }
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);
  const how = parsed.arguments;
  const config = readConfig(process.env, new Date());
  checkQuestion(how.question);
  const batch = how.batch === undefined ? undefined : await readBatch(how.batch, process.stdin);
  const progress = createProgress(process.stderr);
  const app = await openApp(
    {
      ...config,
      ...(how.corpus === undefined ? {} : { corpusDirectory: how.corpus }),
      ...(how.index === undefined ? {} : { indexDirectory: how.index }),
    },
    {
      log: createTerminalLog(process.stderr),
      onProgress: progress.update,
      referenceYear: config.referenceYear,
      mayBeStale: true,
    },
  ).finally(progress.stop);
  const isSound = await answerAll(app, how, batch, {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    isTerminal: process.stdout.isTTY && process.stdin.isTTY,
    style: terminalStyle,
  });
  return isSound ? 0 : EXIT_BUG;
}

function terminalStyle(): TerminalStyle {
  const isTerminal = process.stdout.isTTY;
  return {
    colour: isTerminal && process.env["NO_COLOR"] === undefined,
    ...(isTerminal ? { columns: process.stdout.columns } : {}),
  };
}

function report(error: unknown): number {
  const isDebug = process.env["DEBUG"] !== undefined && process.env["DEBUG"] !== "";
  if (error instanceof AppError) {
    process.stderr.write(`${error.message}\n`);
    if (isDebug) process.stderr.write(`${error.stack ?? ""}\n`);
    return EXIT_USAGE;
  }
  const text = error instanceof Error ? (isDebug ? error.stack : error.message) : String(error);
  process.stderr.write(`程序出错：${text ?? ""}${isDebug ? "" : "（设 DEBUG=1 可看详情）"}\n`);
  return EXIT_BUG;
}

// A reader that closes the pipe early (head) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : EXIT_BUG);
});

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = report(error);
}
