import { describe, expect, it } from "vitest";
import { countingBodies, phraseAfter } from "../../../src/figures/words/phrase-after.ts";

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

  it.each([
    ["镇（街道）和市级各部门", "镇（街道）"],
    ["县区和部分市直单位", "县区"],
    ["企业及其他经营主体", "企业"],
    ["部门和单位", "部门和单位"],
  ])("counts of %s no more than %s", (text, noun) => {
    expect(phraseAfter(text, false)?.noun).toBe(noun);
  });
});

describe("countingBodies", () => {
  const bodiesIn = (text: string): string | undefined => {
    const after = phraseAfter(text, false);
    return after === undefined ? undefined : countingBodies(after).noun;
  };

  it.each([
    ["单位党政主要负责人提交报告", "单位"],
    ["市直部门主要负责同志", "市直部门"],
    ["镇（街道）书记", "镇（街道）"],
    ["调解组织", "调解组织"],
    ["村干部", "村干部"],
  ])("counts in %s %s", (text, noun) => {
    expect(bodiesIn(text)).toBe(noun);
  });
});
