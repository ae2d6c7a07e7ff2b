import { describe, expect, it } from "vitest";
import { changeOf, computedFormer } from "../../../src/answer/reckon/former-level.ts";
import { aFigure } from "../../support/figures.ts";

const LEVEL = aFigure({ indicator: "权责清单事项数", raw: "3874项", value: 3874, unit: "项" });

const CHANGE = aFigure({
  indicator: "权责清单事项数较上年减少数",
  raw: "126项",
  value: 126,
  unit: "项",
  kind: "change",
  comparison: { against: "较上年", direction: "down" },
  span: { start: 20, end: 24 },
});

describe("computedFormer", () => {
  it("adds what was taken away since the year before", () => {
    expect(computedFormer(LEVEL, [LEVEL, CHANGE])).toMatchObject({
      value: 4000,
      formula: "3874项＋126项＝4000项",
      approximation: "exact",
    });
  });

  it("takes away what was added, and is no more exact than either", () => {
    const more = aFigure({
      ...CHANGE,
      raw: "120余项",
      value: 120,
      approximation: "over",
      comparison: { against: "比上年", direction: "up" },
    });

    expect(computedFormer(LEVEL, [LEVEL, more])).toMatchObject({
      formula: "3874项－120余项＝3754项",
      approximation: "approx",
    });
  });

  it.each([
    ["in percent", { unit: "%", raw: "3%" }],
    ["of another measure", { indicator: "办件数较上年减少数" }],
    ["against a plan", { comparison: { against: "较计划", direction: "down" as const } }],
    ["of another sentence", { sentenceSpan: { start: 30, end: 60 } }],
  ])("knows nothing from a change %s", (_, parts) => {
    expect(computedFormer(LEVEL, [LEVEL, aFigure({ ...CHANGE, ...parts })])).toBeUndefined();
  });
});

describe("changeOf", () => {
  const days = (value: number, indicator: string) =>
    aFigure({
      indicator,
      raw: `${String(value)}个工作日`,
      value,
      unit: "工作日",
      kind: "duration",
      span: { start: value, end: value + 1 },
    });

  it("is what the former level beside it was more", () => {
    const now = days(7, "一般登记时间");

    expect(changeOf(now, [days(20, "一般登记时间（压缩前）"), now])).toMatchObject({
      indicator: "一般登记时间减少",
      formula: "20个工作日－7个工作日＝13个工作日",
    });
  });

  it("is at least the difference where the level is at most", () => {
    const now = aFigure({ ...days(7, "一般登记时间"), approximation: "at_most" });

    expect(changeOf(now, [days(20, "一般登记时间（压缩前）"), now])).toMatchObject({
      approximation: "at_least",
    });
  });

  it("is unknown without a former level of the same measure", () => {
    const now = days(7, "一般登记时间");

    expect(changeOf(now, [days(20, "抵押登记时间（压缩前）"), now])).toBeUndefined();
  });
});
