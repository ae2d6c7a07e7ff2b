import fc from "fast-check";
import nzh from "nzh/cn";
import { describe, expect, it } from "vitest";
import { parseNumeral } from "../../src/text/numerals.ts";

describe("parseNumeral", () => {
  it.each([
    ["121", 121],
    ["0.5", 0.5],
    ["28.2", 28.2],
    ["1,234", 1234],
    ["12,345,678.9", 12345678.9],
    ["１２１", 121],
    ["１，２３４", 1234],
    ["３．６", 3.6],
  ])("reads the Arabic number %s", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ["三千二百一十", 3210],
    ["两千", 2000],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["一百零二", 102],
    ["一千零一十", 1010],
    ["一万零三百", 10300],
    ["一亿零三百万", 103_000_000],
    ["一万亿", 1_000_000_000_000],
    ["百万", 1_000_000],
    ["廿三", 23],
    ["卅", 30],
    ["壹佰贰拾叁", 123],
    ["零", 0],
    ["〇", 0],
    ["四", 4],
  ])("reads the Chinese number %s", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ["三百二", 320],
    ["一千二百三", 1230],
    ["两万三", 23_000],
    ["一亿二", 120_000_000],
  ])("reads %s with its last unit left out", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ["二〇二一", 2021],
    ["二○二一", 2021],
    ["二零二一", 2021],
    ["一二三四五六", undefined],
    ["一二三四五六九", 1234569],
  ])("reads %s digit by digit, unless it is a row", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ["3.6万", 36_000],
    ["4.52万", 45_200],
    ["37.62亿", 3_762_000_000],
    ["18.8亿", 1_880_000_000],
    ["0.29万", 2900],
    ["1.005千", 1005],
    ["5000万", 50_000_000],
    ["3千", 3000],
    ["1.2万亿", 1_200_000_000_000],
    ["1亿2000万", 120_000_000],
    ["3万5千", 35_000],
    ["三点五", 3.5],
    ["零点零五", 0.05],
    ["三点一四万", 31_400],
  ])("reads %s exactly", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(
    "一百十 三四 三四十 百 百二 万 千 二百二百 三百五千 一万三万 点五 一点 3万千 3万5 12,34 1,2345 .5 1. 1.2.3 - -5 5% 50件 50余 2021年 统一 100零 99999999999999999 1e5 0x1F NaN Infinity ① ½".split(
      " ",
    ),
  )("reads no number in %s", (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it.each(["", " ", "5 0", "\ud800", "\u0000", "一".repeat(100_000), "9".repeat(100_000)])(
    "reads no number in nonsense (%#)",
    (text) => {
      expect(parseNumeral(text)).toBeUndefined();
    },
  );

  it("reads every whole number as the library nzh writes it", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 15 }), (large, digitCount) => {
        const value = large % 10 ** digitCount;
        expect(parseNumeral(nzh.encodeS(value))).toBe(value);
        expect(parseNumeral(nzh.encodeB(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads every number of up to four digits as nzh writes it", () => {
    const values = Array.from({ length: 10_001 }, (_, value) => value);

    expect(values.filter((value) => parseNumeral(nzh.encodeS(value)) !== value)).toEqual([]);
  });
});
