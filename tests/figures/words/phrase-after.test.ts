import { describe, expect, it } from "vitest";
import {
  countingBodies,
  countingInspected,
  countingPersons,
  phraseAfter,
} from "../../../src/figures/words/phrase-after.ts";

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

describe("countingInspected", () => {
  it.each([
    ["部门实地督察，", "部门", "实地督察，"],
    ["危化品企业全面检查", "危化品企业", "全面检查"],
    ["部门专项督察的问题", "部门专项督察", "的问题"],
    ["执法检查", "执法检查", ""],
  ])("counts of %s the bodies", (text, noun, predicate) => {
    const length = text.endsWith("的问题") ? 6 : text.replace("，", "").length;
    const after = { noun: text.slice(0, length), length, predicate: text.slice(length) };

    expect(countingInspected(after)).toEqual({ noun, length: noun.length, predicate });
  });
});

describe("countingPersons", () => {
  it.each([
    ["持证人员信息", "持证人员"],
    ["执法人员信息录入系统", "执法人员"],
    ["人民调解员名单", "人民调解员"],
    ["信息员", "信息员"],
    ["网格员", "网格员"],
  ])("counts of %s the persons", (noun, persons) => {
    expect(countingPersons({ noun, length: noun.length, predicate: "上网公示" }).noun).toBe(
      persons,
    );
  });
});
