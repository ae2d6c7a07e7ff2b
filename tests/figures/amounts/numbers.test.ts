import { describe, expect, it } from "vitest";
import {
  exponentOf,
  readFraction,
  readHan,
  readRatio,
  readScaled,
} from "../../../src/figures/amounts/numbers.ts";

describe("readFraction", () => {
  it.each([
    ["百", "六十八", 68, "%"],
    ["百", "百", 100, "%"],
    ["万", "五", 0.05, "%"],
    ["万", "5.6", 0.056, "%"],
    ["千", "3", 3, "‰"],
  ])("reads %s分之%s as %d %s", (whole, part, value, name) => {
    expect(readFraction(whole, part)).toMatchObject({ value, unit: { name, kind: "rate" } });
  });
});

describe("readRatio", () => {
  it("divides", () => {
    expect(readRatio("1", "500").value).toBe(0.002);
  });
});

describe("readHan", () => {
  it.each([
    ["百", 100],
    ["三千二百一十", 3210],
    ["两万", 20000],
  ])("reads %s as %d", (numeral, value) => {
    expect(readHan(numeral)).toBe(value);
  });

  it("says that it cannot read what is no numeral", () => {
    expect(readHan("百千百")).toBeNaN();
  });
});

describe("readScaled", () => {
  it("moves the point without rounding", () => {
    expect(readScaled("37.62", exponentOf("亿"))).toBe(3_762_000_000);
    expect(readScaled("1.1", exponentOf("万亿"))).toBe(1_100_000_000_000);
  });
});
