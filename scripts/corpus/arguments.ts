/** The command line of `npm run check-corpus`.
 *
 * @module
 */
import { Command } from "commander";
import { parseCommand } from "../../src/cli/parse-command.ts";

/** What the command line gives: the folder of the reports, where it names one, or a text to print. */
export type ParsedCheckArguments =
  | { readonly kind: "run"; readonly corpus?: string }
  | { readonly kind: "print"; readonly text: string };

/**
 * Reads the words after the script's name.
 *
 * @throws {UsageError} For an unknown option, a missing value or a stray word.
 */
export function parseCheckArguments(words: readonly string[]): ParsedCheckArguments {
  const command = new Command("npm run check-corpus --")
    .description("列出从每篇报告里读出了什么，哪些地方需要核对。")
    .option("--corpus <目录>", "报告所在目录；默认 corpus");
  const text = parseCommand(command, words);
  if (text !== undefined) return { kind: "print", text };
  return { kind: "run", ...command.opts<{ readonly corpus?: string }>() };
}
