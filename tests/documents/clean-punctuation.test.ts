import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widenPunctuation } from "../../src/documents/clean-punctuation.ts";
import { keepAll } from "../../src/text/normalise.ts";

const widened = (text: string): string => widenPunctuation(keepAll(text)).text;

describe("widenPunctuation", () => {
  it.each([
    [
      "收到申请33件,受理29件;办结27件.其中维持15件.",
      "收到申请33件，受理29件；办结27件。其中维持15件。",
    ],
    ["合格率92.5%.2.人员管理.全县1,328人,", "合格率92.5%。2.人员管理。全县1,328人，"],
    ["行政应诉33件(含二审8件)", "行政应诉33件（含二审8件）"],
    ["(三)规范行政执法", "（三）规范行政执法"],
    ['落实"三项制度"和"双公示"', "落实“三项制度”和“双公示”"],
    ["分别为:12件、3件", "分别为：12件、3件"],
    ["办结率为100%,满意率99%", "办结率为100%，满意率99%"],
  ])("writes %j as Chinese prose does: %j", (ascii, chinese) => {
    expect(widened(ascii)).toBe(chinese);
  });

  it.each([
    "1.严格人员管理",
    "一.工作情况",
    "(二).规范执法".replace("(二)", "（二）"),
    "增长3.5倍，共1,234件，14:51发布",
    "http://www.tjjh.gov.cn/a.html",
    "Node.js, TypeScript (5.9)",
    '他说"只有一半，没有下文',
    "等等...还有",
  ])("leaves %j as it is", (text) => {
    expect(widened(text)).toBe(text);
  });

  it("changes no length, no place, and nothing the second time", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from('法33件,.;:()"“年%a\n'))), (units) => {
        const text = units.join("");
        const once = widenPunctuation(keepAll(text));
        expect(once.rawStarts).toEqual(keepAll(text).rawStarts);
        expect(once.text).toHaveLength(text.length);
      }),
    );
  });

  it.each([",", "(法", '"法', "法.", "法,3"])(
    "reads a hundred thousand %j in linear time",
    (unit) => {
      expect(widened(unit.repeat(100_000)).length).toBe(unit.length * 100_000);
    },
  );
});
