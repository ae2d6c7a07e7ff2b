import { describe, expect, it } from "vitest";
import { likeness, sharesPair } from "../../src/text/likeness.ts";

describe("likeness", () => {
  it("is 1 for the same words, 0 for words without a common pair, and between for others", () => {
    expect(likeness("规范性文件", "规范性文件")).toBe(1);
    expect(likeness("败诉", "纠错")).toBe(0);
    expect(likeness("民生诉求数", "执法诉求数")).toBe(0.5);
    expect(likeness("", "")).toBe(0);
  });
});

describe("sharesPair", () => {
  it("finds two characters in a row that both have", () => {
    expect(sharesPair("法律援助", "援助案件")).toBe(true);
    expect(sharesPair("法律援助", "助法援律")).toBe(false);
    expect(sharesPair("法", "法律")).toBe(false);
  });
});
