import { describe, expect, it } from "vitest";
import { formatTable } from "../../../scripts/evaluation/table.ts";

const table = {
  headings: ["type", "n", "ok"],
  rows: [
    ["lookup", "23", 0.95],
    ["all", "180", undefined],
  ],
};

describe("formatTable", () => {
  it("sets numbers flush right for a terminal", () => {
    expect(formatTable(table, "plain")).toMatchInlineSnapshot(`
      "type      n     ok
      lookup   23  0.950
      all     180      -"
    `);
  });

  it("writes a table that Markdown aligns the same way", () => {
    expect(formatTable(table, "markdown")).toMatchInlineSnapshot(`
      "| type   |   n |    ok |
      | ------ | --: | ----: |
      | lookup |  23 | 0.950 |
      | all    | 180 |     - |"
    `);
  });

  it("shows shares of nought and one with their digits", () => {
    expect(
      formatTable(
        {
          headings: ["a", "b"],
          rows: [
            ["x", 1],
            ["y", 0],
          ],
        },
        "plain",
      ),
    ).toMatch(/1\.000\ny {2}0\.000$/u);
  });
});
