import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBatch } from "../../src/cli/batch.ts";
import { UsageError } from "../../src/errors.ts";

const GOOD = '{"id":"1","question":"环翠区复议多少件"}';

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return expect.fail("nothing was refused");
}

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
    ["no JSON", "环翠区复议多少件", "不是有效的 JSON"],
    ["no object", "[]", "不是 JSON 对象"],
    ["no id", '{"question":"x"}', "id 应为文字或数"],
    ["a question that is no text", '{"id":"1","question":1}', "question 应为文字"],
    ["neither", "{}", "id 应为文字或数，question 应为文字"],
    [
      "a history of an unknown role",
      '{"id":"1","question":"x","history":[{"role":"bot","content":""}]}',
      "history 的每一项应有 role（user 或 assistant）和 content",
    ],
    [
      "a history of bare texts",
      '{"id":"1","question":"x","history":["一","二"]}',
      "history 的每一项应有 role（user 或 assistant）和 content",
    ],
  ])("says what is wrong with a line with %s", (_, line, fault) => {
    expect(() => parseBatch(`\n${line}`, "b.jsonl")).toThrow(`\n  第 2 行：${fault}\n`);
  });

  it("names all bad lines at once and shows the form, which is one that it reads", () => {
    const text = Array.from({ length: 30 }, (_, i) => (i === 3 ? GOOD : "x")).join("\n");

    const faults = messageOf(() => parseBatch(text, "b.jsonl")).split("\n");

    expect(faults.filter((line) => line.startsWith("  第 "))).toHaveLength(29);
    expect(parseBatch(faults.at(-1) ?? "", "b.jsonl")).toMatchObject([
      { history: [{ role: "user" }, { role: "assistant" }] },
    ]);
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
