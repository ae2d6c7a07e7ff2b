import { describe, expect, it } from "vitest";
import { spentOnOther } from "../../src/retrieval/spending.ts";
import { aFigure } from "../support/figures.ts";

const sum = (indicator: string) =>
  aFigure({ indicator, indicatorWords: "", sectionPath: [], kind: "money", unit: "元" });

describe("spentOnOther", () => {
  it.each([
    ["普法活动花了多少钱", "基层调解组织和调解员队伍建设投入金额"],
    ["办文艺节一共砸了多少钱", "“雪亮工程+AI”智能化应用投资"],
    ["律师费花了多少", "审计整改不规范资金"],
    ["请法律顾问花了多少经费", "行政处罚案件罚款金额"],
  ])("is true, for %s, of %s", (topic, indicator) => {
    expect(spentOnOther(topic)(sum(indicator))).toBe(true);
  });

  it.each([
    ["调解队伍建设投了多少钱", "基层调解组织和调解员队伍建设投入金额"],
    ["雪亮工程砸了多少钱", "“雪亮工程+AI”智能化应用投资"],
    ["按案子给调解员发补贴，花了多少钱", "兑现“以案定补”经费"],
    ["政府请外面的律师当顾问，一年开销多少", "外聘法律顾问费用金额"],
    ["普法活动花了多少钱", "投入资金"],
    ["那里一共花了多少", "基层调解组织和调解员队伍建设投入金额"],
    ["替企业省了多少费用", "企业办事减免金额"],
    ["拦下来多少钱", "电信网络诈骗止付冻结资金"],
  ])("is false, for %s, of %s", (topic, indicator) => {
    expect(spentOnOther(topic)(sum(indicator))).toBe(false);
  });

  it("is false of what is no money", () => {
    expect(spentOnOther("普法活动花了多少钱")(aFigure({ indicator: "调解员队伍人数" }))).toBe(
      false,
    );
  });
});
