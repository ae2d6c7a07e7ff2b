import { describe, expect, it } from "vitest";
import { parseIndexArguments } from "../../../scripts/indexing/arguments.ts";

describe("parseIndexArguments", () => {
  it.each([
    [[], { rebuild: false }],
    [["--rebuild"], { rebuild: true }],
    [["--corpus", "报告", "--index", "索引"], { corpus: "报告", index: "索引", rebuild: false }],
  ])("reads %j", (words, expected) => {
    expect(parseIndexArguments(words)).toEqual({ kind: "run", arguments: expected });
  });

  it("gives its help", () => {
    expect(parseIndexArguments(["--help"])).toMatchObject({
      kind: "print",
      text: expect.stringContaining("--rebuild") as unknown,
    });
  });

  it.each([
    [["--force"], "没有 --force 这个选项"],
    [["--corpus"], "选项 --corpus <目录> 缺少值"],
    [["corpus"], "命令行里有多余的词"],
  ])("refuses %j", (words, fault) => {
    expect(() => parseIndexArguments(words)).toThrow(fault);
  });
});
