/** Faults of a command line in Chinese: commander speaks English, but its codes are stable.
 *
 * @module
 */
import type { CommanderError } from "commander";

/** What commander puts between the value that it refuses and the reason that the option's parser gave. */
const REASON = /is invalid\. (?<reason>[\s\S]+)$/u;

/** Says what is wrong with the command line, without a full stop: `没有 --foo 这个选项`. */
export function usageFault(error: CommanderError): string {
  const option = /'(?<option>[^']+)'/u.exec(error.message)?.groups?.["option"] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return `没有 ${option} 这个选项`;
    case "commander.optionMissingArgument":
      return `选项 ${option} 缺少值`;
    case "commander.invalidArgument":
      return `选项 ${option} 的值不对：${REASON.exec(error.message)?.groups?.["reason"] ?? ""}`;
    case "commander.excessArguments":
      return "命令行里有多余的词，选项的值里有空格时请加引号";
    default:
      return `命令行有误（${error.message}）`;
  }
}
