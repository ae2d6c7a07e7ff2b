import { describe, expect, it } from "vitest";
import { unitFit } from "../../src/retrieval/unit-fit.ts";
import { aFigure } from "../support/figures.ts";

describe("unitFit", () => {
  const cases = aFigure({ unit: "件" });
  const rate = aFigure({ unit: "%", kind: "rate" });
  const visits = aFigure({ unit: "批次" });

  it.each([
    ["the very word", cases, { kind: "count", unit: "件" }, 1],
    ["a word of the same family", cases, { kind: "count", unit: "起" }, 0.6],
    ["批次 for 次", visits, { kind: "count", unit: "次" }, 0.6],
    ["个, which stands for any", cases, { kind: "count", unit: "个" }, 0.2],
    ["a measure word for other things", cases, { kind: "count", unit: "场" }, -0.5],
    [
      "个 in the report, which stands for any",
      aFigure({ unit: "个" }),
      { kind: "count", unit: "场" },
      0.2,
    ],
    ["个 for persons", aFigure({ unit: "个" }), { kind: "count", unit: "名" }, -1],
    ["the kind alone", cases, { kind: "count" }, 0.5],
    ["nothing expected", cases, {}, 0],
    ["a rate for a count", rate, { kind: "count", unit: "件" }, -1],
    ["a count for a rate", cases, { kind: "rate" }, -1],
    [
      "a share that is a change",
      aFigure({ unit: "%", kind: "rate", indicator: "时限压缩比" }),
      { kind: "change" },
      0.5,
    ],
    ["a share of a whole for a change", rate, { kind: "change" }, -1],
    ["cases for persons", cases, { kind: "count", unit: "名" }, -1],
    ["visits of persons for times", aFigure({ unit: "人次" }), { kind: "count", unit: "回" }, -0.5],
    ["条次 for 条", aFigure({ unit: "条次" }), { kind: "count", unit: "条" }, 0.6],
  ] as const)("rates %s", (_, figure, expected, fit) => {
    expect(unitFit(figure, expected)).toBe(fit);
  });
});
