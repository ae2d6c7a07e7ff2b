import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/args.ts";
import { UsageError } from "../../src/errors.ts";

describe("parseArguments", () => {
  it("takes no words for a chat", () => {
    expect(parseArguments([])).toEqual({ kind: "run", arguments: { json: false, explain: false } });
  });

  it("joins the words of a question", () => {
    expect(parseArguments(["环翠区", "复议多少件"])).toEqual({
      kind: "run",
      arguments: { json: false, explain: false, question: "环翠区 复议多少件" },
    });
  });

  it("keeps an empty question apart from none", () => {
    expect(parseArguments([""])).toEqual({
      kind: "run",
      arguments: { json: false, explain: false, question: "" },
    });
  });

  it("reads every option", () => {
    const words = ["--json", "--batch", "-", "--corpus", "报告", "--index", "索引", "--top", "12"];

    expect(parseArguments(words)).toEqual({
      kind: "run",
      arguments: {
        json: true,
        explain: false,
        batch: "-",
        corpus: "报告",
        index: "索引",
        top: 12,
      },
    });
  });

  it("reads the wish for an explanation, of one question or of a chat", () => {
    expect(parseArguments(["--explain", "--top", "2", "复议多少件"])).toMatchObject({
      arguments: { explain: true, top: 2, question: "复议多少件" },
    });
    expect(parseArguments(["--explain"])).toMatchObject({ arguments: { explain: true } });
  });

  it.each(["-h", "--help"])("prints its help at %s", (word) => {
    expect(parseArguments([word])).toMatchObject({
      kind: "print",
      text: expect.stringContaining("--batch <文件>") as unknown,
    });
  });

  it.each([
    [["--batch", "a.jsonl"], "--batch 要与 --json 同用。"],
    [["--json", "--batch", "a.jsonl", "问题"], "--batch 与命令行里的问题不能同时使用。"],
    [["--explain", "--json", "问题"], "--explain 只用于给人看的回答，不能与 --json 同用。"],
    [
      ["--explain", "--json", "--batch", "a.jsonl"],
      "--explain 只用于给人看的回答，不能与 --json 同用。",
    ],
    [["--jsonl"], "没有 --jsonl 这个选项。用法见：npm run ask -- --help"],
    [["--top"], "选项 --top <数> 缺少值。用法见：npm run ask -- --help"],
  ])("refuses %j", (words, message) => {
    expect(() => parseArguments(words)).toThrow(new UsageError(message));
  });

  it.each(["0", "51", "-1", "2.5", "三", "NaN"])("refuses --top %s", (value) => {
    expect(() => parseArguments(["--top", value])).toThrow("应为 1 到 50 的整数");
  });
});
