import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../src/cli/parse-command.ts";
import { UsageError } from "../../src/errors.ts";

function aCommand(): Command {
  return new Command("npm run figures --").option("--top <数>", "最多几条");
}

describe("parseCommand", () => {
  it("lets the command read the words", () => {
    const command = aCommand();

    expect(parseCommand(command, ["--top", "3"])).toBeUndefined();
    expect(command.opts()).toEqual({ top: "3" });
  });

  it("gives the help in Chinese, its columns aligned, instead of printing it", () => {
    const help = parseCommand(aCommand(), ["--help"]);

    expect(help).toContain("用法： npm run figures -- [选项]\n");
    expect(help).toContain("  --top <数>  最多几条\n  -h, --help  显示帮助");
  });

  it("refuses what the command does not take, and names its help", () => {
    expect(() => parseCommand(aCommand(), ["--topp"])).toThrow(
      new UsageError("没有 --topp 这个选项。用法见：npm run figures -- --help"),
    );
  });

  it("passes on what is no fault of the words", () => {
    const command = new Command().option("--top <数>", "", () => {
      throw new Error("broken");
    });

    expect(() => parseCommand(command, ["--top", "3"])).toThrow(new Error("broken"));
  });
});
