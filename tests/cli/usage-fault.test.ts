import { Command, CommanderError, InvalidArgumentError } from "commander";
import { describe, expect, it } from "vitest";
import { usageFault } from "../../src/cli/usage-fault.ts";

/** What a command with one option says to these words. */
function faultOf(...words: readonly string[]): string {
  const command = new Command()
    .option("--top <数>", "", () => {
      throw new InvalidArgumentError("应为整数");
    })
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  try {
    command.parse(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return usageFault(error);
  }
  return expect.fail("no fault");
}

describe("usageFault", () => {
  it.each([
    [["--topp"], "没有 --topp 这个选项"],
    [["--top"], "选项 --top <数> 缺少值"],
    [["--top", "x"], "选项 --top <数> 的值不对：应为整数"],
    [["多余"], "命令行里有多余的词，选项的值里有空格时请加引号"],
  ])("says of %j: %s", (words, fault) => {
    expect(faultOf(...words)).toBe(fault);
  });
});
