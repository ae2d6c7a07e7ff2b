/** Runs a commander command over words, in Chinese and without ending the process.
 *
 * @module
 */
import { CommanderError, type Command } from "commander";
import { UsageError } from "../errors.ts";
import { CHINESE_HELP } from "./chinese-help.ts";
import { usageFault } from "./usage-fault.ts";

/**
 * Lets a command read the words after its program's name; its options and arguments can be asked of it afterwards.
 *
 * @returns The text to print where help was asked for, else `undefined`.
 * @throws {UsageError} For words that the command does not take, naming the help by the command's name: `npm run index --`.
 */
export function parseCommand(command: Command, words: readonly string[]): string | undefined {
  let printed = "";
  command
    .helpOption("-h, --help", "显示帮助")
    .allowExcessArguments(false)
    .configureHelp(CHINESE_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      writeErr: () => undefined,
    });
  try {
    command.parse([...words], { from: "user" });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return printed;
    throw new UsageError(`${usageFault(error)}。用法见：${command.name()} --help`, {
      cause: error,
    });
  }
}
