import { describe, expect, it } from "vitest";
import { phraseAfter } from "../../../src/figures/words/phrase-after.ts";

describe("phraseAfter", () => {
  it("parts the noun that is counted from what is said of it (yicheng-2021)", () => {
    expect(phraseAfter("企业注册普惠金融平台", false)).toEqual({
      noun: "企业",
      length: 2,
      predicate: "注册普惠金融平台",
    });
  });

  it("counts the blanks before the noun into its length", () => {
    expect(phraseAfter(" 行政执法主体，", false)).toMatchObject({
      noun: "行政执法主体",
      length: 7,
    });
  });

  it.each(["，审结", "、调解案件", "以上", "均已整改", ""])("finds no noun in “%s”", (text) => {
    expect(phraseAfter(text, false)).toBeUndefined();
  });

  it("leaves what an actor does to the amount that follows", () => {
    expect(phraseAfter("执法单位制发涉企检查计划", true)?.noun).toBe("执法单位");
  });

  it("counts the bodies, not their officers", () => {
    expect(phraseAfter("单位的党政主要负责人述法", false)?.noun).toBe("单位");
  });

  it("takes what follows 等 and an amount for a noun, whatever it begins with", () => {
    expect(phraseAfter("落实措施", false, true)?.noun).toBe("落实措施");
    expect(phraseAfter("落实措施", false, false)).toBeUndefined();
  });
});
