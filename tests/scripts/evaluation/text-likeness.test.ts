import { describe, expect, it } from "vitest";
import {
  isSameFile,
  isSameRegion,
  normalisePunctuation,
  showsQuote,
  squash,
} from "../../../scripts/evaluation/text-likeness.ts";

describe("squash", () => {
  it("removes the white space of Unicode and keeps the byte order mark", () => {
    expect(squash("\ufeff 20\n21\u3000年\u00a0受\u0085理\u001c")).toBe("\ufeff2021年受理");
  });
});

describe("normalisePunctuation", () => {
  it("writes punctuation in half width and drops asterisks", () => {
    expect(normalisePunctuation("（五）受理，*50* 件；“其中”：99％、一。")).toBe(
      '(五)受理,50件;"其中":99%,一.',
    );
  });
});

describe("showsQuote", () => {
  const gold = "共受理行政复议案件50件";

  it.each([
    ["a quote that holds the gold", "2021年以来，共受理行政复议案件50件，已审结39件"],
    ["line breaks and markup inside", "共受理行政\n复议案件**50**件"],
    ["half of the gold", "受理行政复议"],
    ["60 % of the gold in one piece", "依法受理行政复议案件若干"],
  ])("accepts %s", (_, cited) => {
    expect(showsQuote(cited, gold)).toBe(true);
  });

  it.each([
    ["less than half of the gold", "行政复议案"],
    ["all of the gold in three pieces", "共受理行，政复议案，件50件"],
    ["nothing", ""],
    ["gold that begins after 600 characters", "一".repeat(600) + gold],
  ])("refuses %s", (_, cited) => {
    expect(showsQuote(cited, gold)).toBe(false);
  });

  it("refuses gold of white space and accepts anything for gold of one character", () => {
    expect([showsQuote("件", " "), showsQuote("人", "件")]).toEqual([false, true]);
  });
});

describe("isSameFile", () => {
  it.each([
    ["corpus/huancui-2021.txt", "huancui-2021.txt", true],
    ["huancui-2021.txt", "", true],
    ["huancui-2021.txt", "huancui-2023.txt", false],
  ])("compares %s with %s: %s", (cited, gold, expected) => {
    expect(isSameFile(cited, gold)).toBe(expected);
  });
});

describe("isSameRegion", () => {
  it.each([
    ["山东省威海市环翠区", "环翠区", true],
    ["环翠", "环翠区", true],
    ["峄城区", "峰城区", true],
    ["峯城 区", "峄城区", true],
    ["马尾区", "", true],
    // Kept as the definition has it: 威海 stands in 威海市环翠区.
    ["威海市", "威海市环翠区", true],
    ["马尾区", "环翠区", false],
    ["", "环翠区", false],
  ])("compares %s with %s: %s", (found, gold, expected) => {
    expect(isSameRegion(found, gold)).toBe(expected);
  });
});
