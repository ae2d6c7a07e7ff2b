/** The command line of `ask`.
 *
 * @module
 */
import { Command, InvalidArgumentError } from "commander";
import { UsageError } from "../errors.ts";
import { parseCommand } from "./parse-command.ts";

/** What the command line asks for. */
export interface AskArguments {
  /** Absent for a chat. */
  readonly question?: string;
  /** Records instead of text. */
  readonly json: boolean;
  /** A file of questions, one JSON object a line; `-` is standard input. */
  readonly batch?: string;
  readonly corpus?: string;
  readonly index?: string;
  /** Tell behind the answer why it is as it is. */
  readonly explain: boolean;
  /** How many citations an answer may have, and how many candidates of a report an explanation. */
  readonly top?: number;
}

/** What the command line gives: arguments to act on, or a text to print (help, version). */
export type ParsedArguments =
  | { readonly kind: "run"; readonly arguments: AskArguments }
  | { readonly kind: "print"; readonly text: string };

/** More citations than this help nobody. */
const MAX_TOP = 50;

/**
 * Reads the words after the program's name.
 *
 * @throws {UsageError} For an unknown option, a value out of range, or options that exclude each other.
 */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const command = new Command("npm run ask --")
    .description("向年度报告提问。不写问题则进入对话。")
    .argument("[问题...]", "要问的问题")
    .option("--json", "以 JSON 输出，一行一个回答")
    .option("--batch <文件>", "逐行读取 JSON 问题（- 为标准输入），与 --json 同用，写法见 README")
    .option("--corpus <目录>", "报告所在目录；默认为建立索引时的目录，没有索引则为 corpus")
    .option("--index <目录>", "索引所在目录，没有则在那里建立；默认 .index")
    .option("--top <数>", `最多引用几处、说明里最多列几个候选（1–${String(MAX_TOP)}）`, readTop)
    .option("--explain", "在回答后面说明为什么这样回答");
  const text = parseCommand(command, words);
  if (text !== undefined) return { kind: "print", text };
  const options = command.opts<
    Omit<AskArguments, "question" | "json" | "explain"> & { json?: boolean; explain?: boolean }
  >();
  const question = command.args.join(" ");
  if (options.batch !== undefined && question !== "") {
    throw new UsageError("--batch 与命令行里的问题不能同时使用。");
  }
  if (options.batch !== undefined && options.json !== true) {
    throw new UsageError("--batch 要与 --json 同用。");
  }
  if (options.explain === true && options.json === true) {
    throw new UsageError("--explain 只用于给人看的回答，不能与 --json 同用。");
  }
  return {
    kind: "run",
    arguments: {
      ...options,
      json: options.json === true,
      explain: options.explain === true,
      ...(command.args.length === 0 ? {} : { question }),
    },
  };
}

function readTop(value: string): number {
  const top = Number(value);
  if (!Number.isInteger(top) || top < 1 || top > MAX_TOP) {
    throw new InvalidArgumentError(`应为 1 到 ${String(MAX_TOP)} 的整数`);
  }
  return top;
}
