import fc from "fast-check";
import Nzh from "nzh";
import { describe, expect, it } from "vitest";
import { amountScanner } from "../../../src/figures/amounts/amounts.ts";
import { UNITS, unitsByWord } from "../../../src/figures/amounts/units.ts";

const scan = amountScanner(unitsByWord(UNITS));

function first(text: string): string {
  const amount = scan(text)[0];
  if (amount === undefined) return "none";
  const upper = amount.upperValue === undefined ? "" : `–${String(amount.upperValue)}`;
  const { span, value, unit, approximation } = amount;
  return `${text.slice(span.start, span.end)} = ${String(value)}${upper} ${unit?.name ?? ""} ${approximation}`;
}

describe("amountScanner", () => {
  it.each([
    ["发放材料3.6万余份", "3.6万余份 = 36000 份 over"],
    ["减免金额28万余元", "28万余元 = 280000 元 over"],
    ["投资5000余万元", "5000余万元 = 50000000 元 over"],
    ["涉及金额约37.62亿元", "约37.62亿元 = 3762000000 元 approx"],
    ["出庭应诉率全年保持95%以上", "95%以上 = 95 % at_least"],
    ["日均交换量441万条次", "441万条次 = 4410000 条次 exact"],
    ["压缩至3.7个工作日", "3.7个工作日 = 3.7 工作日 exact"],
    ["法治宣传活动65场次", "65场次 = 65 场次 exact"],
    ["系列活动70余场（次）", "70余场（次） = 70 场次 over"],
    ["共计近900个场景", "近900个 = 900 个 approx"],
    ["每年不得少于40学时", "不得少于40学时 = 40 学时 at_least"],
    ["不超过5件", "不超过5件 = 5 件 at_most"],
    ["突破20万户", "突破20万户 = 200000 户 over"],
    ["提高4.4个百分点", "4.4个百分点 = 4.4 个百分点 exact"],
    ["共有调委会1,234个", "1,234个 = 1234 个 exact"],
    ["办理 300 余件", "300 余件 = 300 件 over"],
    ["同比下降3 4.6%", "3 4.6% = 34.6 % exact"],
    ["总投资4 6 3.5亿元", "4 6 3.5亿元 = 46350000000 元 exact"],
    ["平均办理周期1 6. 5天", "1 6. 5天 = 16.5 天 exact"],
    ["引进外资3.2亿美元", "3.2亿美元 = 320000000 美元 exact"],
    ["捐赠500万英镑", "500万英镑 = 5000000 英镑 exact"],
    ["2021年5. 5件", "2021 = 2021  exact"],
  ])("reads Arabic amounts: %s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ["三千二百一十件", "三千二百一十件 = 3210 件 exact"],
    ["两千余人", "两千余人 = 2000 人 over"],
    ["一亿零三百万元", "一亿零三百万元 = 103000000 元 exact"],
    ["覆盖率百分之百", "百分之百 = 100 % exact"],
    ["占百分之六十八点五", "百分之六十八点五 = 68.5 % exact"],
    ["万分之五", "万分之五 = 0.05 % exact"],
    ["千分之三", "千分之三 = 3 ‰ exact"],
    ["三成以上", "三成以上 = 30 % at_least"],
    ["近百件", "近百件 = 100 件 approx"],
    ["上千万元", "上千万元 = 10000000 元 approx"],
  ])("reads Chinese amounts: %s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ["设立3至5个", "3至5个 = 3–5 个 exact"],
    ["奖励3至5万元", "3至5万元 = 30000–50000 元 exact"],
    ["奖励8000至1万元", "8000至1万元 = 8000–10000 元 exact"],
    ["占80%-90%", "80%-90% = 80–90 % exact"],
    ["三到五件", "三到五件 = 3–5 件 exact"],
  ])("reads ranges as one amount: %s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ["比例为1:3", "1:3 = 0.333333333333  exact"],
    ["配备比不低于1∶500", "不低于1∶500 = 0.002  at_least"],
    ["撬动比1：2.5，", "1：2.5 = 0.4  exact"],
  ])("reads ratios as one amount: %s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it("takes no part of 14:51:07 and no counted number behind a colon for a ratio", () => {
    expect(scan("14:51:07").map(({ notation }) => notation)).not.toContain("ratio");
    expect(first("表2:5件")).toBe("2 = 2  exact");
  });

  it("keeps the ends of a compression apart", () => {
    expect(scan("由15个工作日压缩至3个工作日").map(({ value }) => value)).toEqual([15, 3]);
  });

  it("takes no word that only ends like an approximation", () => {
    expect(first("制定村规民约3个")).toBe("3个 = 3 个 exact");
    expect(first("附近2家")).toBe("2家 = 2 家 exact");
  });

  it("moves the decimal point without rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (hundredths) => {
        const digits = (hundredths / 100).toFixed(2);
        expect(scan(`${digits}亿元`)[0]?.value).toBe(hundredths * 1_000_000);
      }),
    );
  });

  it("reads what another library writes in Chinese numerals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999_999 }), (value) => {
        expect(scan(`共${Nzh.cn.encodeS(value)}件`)[0]?.value).toBe(value);
      }),
    );
  });
});
