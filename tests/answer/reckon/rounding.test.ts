import { describe, expect, it } from "vitest";
import { roundedTo, roundingOf } from "../../../src/answer/reckon/rounding.ts";
import { aFigure } from "../../support/figures.ts";

describe("roundedTo", () => {
  it.each([
    ["18.9万件", "count", 1000],
    ["2万本", "count", 10_000],
    ["37.62亿元", "money", 1_000_000],
    ["3.6万余份", "count", 1000],
    ["１.５万人", "count", 1000],
    ["126万元", "money", 0],
    ["一万二千三百件", "count", 0],
    ["8154人次", "count", 0],
  ] as const)("tells of %s (%s) that it is rounded to %d", (raw, kind, place) => {
    expect(roundedTo({ raw, kind })).toBe(place);
  });
});

describe("roundingOf", () => {
  it("adds up half a place for each figure", () => {
    expect(roundingOf([aFigure({ raw: "18.9万件" }), aFigure({ raw: "18.8万件" })])).toBe(1000);
  });
});
