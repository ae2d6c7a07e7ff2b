import { describe, expect, it } from "vitest";
import { parseEvaluateArguments } from "../../../scripts/evaluation/evaluate-arguments.ts";
import { UsageError } from "../../../src/errors.ts";

describe("parseEvaluateArguments", () => {
  it("evaluates everything and prints a plain table where nothing is said", () => {
    expect(parseEvaluateArguments([])).toEqual({
      questions: [],
      figures: [],
      skipsCollection: false,
      showsMisses: false,
      output: "plain",
    });
  });

  it("takes several files", () => {
    const words = ["--questions", "a.jsonl", "--questions", "b.jsonl", "--figures=c.jsonl"];

    expect(parseEvaluateArguments(words)).toMatchObject({
      questions: ["a.jsonl", "b.jsonl"],
      figures: ["c.jsonl"],
    });
  });

  it("gives nothing to do where help is asked for", () => {
    expect(parseEvaluateArguments(["--help"])).toBeUndefined();
  });

  it.each([[["--nonsense"]], [["stray"]], [["--questions"]], [["--json", "--markdown"]]])(
    "refuses %j",
    (words) => {
      expect(() => parseEvaluateArguments(words)).toThrow(UsageError);
    },
  );
});
