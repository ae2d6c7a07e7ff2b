import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBatch } from "../../src/cli/batch.ts";
import { UsageError } from "../../src/errors.ts";

describe("parseBatch", () => {
  it("reads questions with and without history, numbers as ids, past blank lines", () => {
    const text = [
      '\u{FEFF}{"id":"a","question":"环翠区复议多少件","history":null}',
      "",
      '{"id":7,"question":"那马尾呢","history":[{"role":"user","content":"环翠"}],"type":"lookup"}\r',
    ].join("\n");

    expect(parseBatch(text, "b.jsonl")).toEqual([
      { id: "a", question: "环翠区复议多少件", history: [] },
      { id: "7", question: "那马尾呢", history: [{ role: "user", content: "环翠" }] },
    ]);
  });

  it.each([
    ["no JSON", "环翠区复议多少件"],
    ["no object", "[]"],
    ["no id", '{"question":"x"}'],
    ["a question that is no text", '{"id":"1","question":1}'],
    [
      "a history of an unknown role",
      '{"id":"1","question":"x","history":[{"role":"bot","content":""}]}',
    ],
  ])("names a line with %s", (_, line) => {
    expect(() => parseBatch(`\n${line}`, "b.jsonl")).toThrow("b.jsonl 第 2 行不是问题。");
  });

  it("never fails otherwise, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let outcome: unknown;
        try {
          outcome = parseBatch(text, "b.jsonl");
        } catch (error) {
          outcome = error;
        }
        expect(Array.isArray(outcome) || outcome instanceof UsageError).toBe(true);
      }),
    );
  });
});
