import { describe, expect, it } from "vitest";
import { parseCheckArguments } from "../../../scripts/corpus/arguments.ts";

describe("parseCheckArguments", () => {
  it("reads the folder, which may be left to the settings", () => {
    expect(parseCheckArguments([])).toEqual({ kind: "run" });
    expect(parseCheckArguments(["--corpus", "报告"])).toEqual({ kind: "run", corpus: "报告" });
  });

  it("gives its help", () => {
    expect(parseCheckArguments(["-h"])).toMatchObject({
      kind: "print",
      text: expect.stringContaining("npm run check-corpus --") as unknown,
    });
  });

  it.each([
    [["--dir", "报告"], "没有 --dir 这个选项。用法见：npm run check-corpus -- --help"],
    [["报告"], "命令行里有多余的词"],
  ])("refuses %j", (words, fault) => {
    expect(() => parseCheckArguments(words)).toThrow(fault);
  });
});
