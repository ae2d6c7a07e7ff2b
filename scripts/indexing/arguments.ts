/** The command line of `npm run index`.
 *
 * @module
 */
import { Command } from "commander";
import { parseCommand } from "../../src/cli/parse-command.ts";

/** Where to read and write, and how. */
export interface IndexArguments {
  readonly corpus?: string;
  readonly index?: string;
  /** Take nothing over from the old index. */
  readonly rebuild: boolean;
}

/** What the command line gives: arguments to act on, or a text to print. */
export type ParsedIndexArguments =
  | { readonly kind: "run"; readonly arguments: IndexArguments }
  | { readonly kind: "print"; readonly text: string };

/**
 * Reads the words after the script's name.
 *
 * @throws {UsageError} For an unknown option, a missing value or a stray word.
 */
export function parseIndexArguments(words: readonly string[]): ParsedIndexArguments {
  const command = new Command("npm run index --")
    .description("建立或更新索引。只处理改动过的报告；旧索引在新索引写完之前照常使用。")
    .option("--corpus <目录>", "报告所在目录；默认 corpus")
    .option("--index <目录>", "索引放在哪个目录：空的、不存在的或已有索引的；默认 .index")
    .option("--rebuild", "不用旧索引，全部重做");
  const text = parseCommand(command, words);
  if (text !== undefined) return { kind: "print", text };
  const { rebuild = false, ...places } = command.opts<Partial<IndexArguments>>();
  return { kind: "run", arguments: { ...places, rebuild } };
}
