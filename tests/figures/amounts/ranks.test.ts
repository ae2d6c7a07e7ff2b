import { describe, expect, it } from "vitest";
import { findRanks } from "../../../src/figures/amounts/ranks.ts";
import { figuresIn, namesIn } from "../sample.ts";

describe("findRanks", () => {
  it.each([
    ["最多跑一趟事项占比居全市第三。", "第三", "3位 全市"],
    ["法治政府建设考核排名全省第3，", "第3", "3位 全省"],
    ["法治建设群众满意度全市第一。", "第一", "1位 全市"],
    ["在全省法治政府建设考核中，位居全市第二名。", "第二名", "2名 全市"],
    ["营商环境评价在全省117个县（市、区）中排名第5位。", "第5位", "5位 全省117个县（市、区）"],
    ["增幅居全市首位。", "首位", "1位 全市"],
    ["政务公开第三方评估位居福建省第一。", "第一", "1位 福建省"],
    ["荣获全省行政执法案卷评查第一名。", "第一名", "1名 "],
  ])("finds the rank of %s", (text, ordinal, expected) => {
    const ranks = findRanks(text).map(
      ({ value, unit, group, span }) =>
        `${text.slice(span.start, span.end)}: ${String(value)}${unit} ${group}`,
    );

    expect(ranks).toEqual([`${ordinal}: ${expected}`]);
  });

  it("takes 前三 behind a verb for a bound", () => {
    expect(findRanks("综合考核进入全省前三。")).toMatchObject([
      { value: 3, approximation: "at_most", group: "全省" },
    ]);
  });

  it.each([
    "胜诉率位居全省前列。",
    "履行第一责任人职责，第一时间处理第三方评估，第一批试点单位。",
    "全市第一、二批示范单位，全省第一家。",
    "对排名前三的单位通报表扬。",
    "评选前3名给予奖励。",
    "未进入全省前十。",
    "争创全省第一。",
    "群众满意度全省倒数第一。",
    "坚持把党的领导摆在首位，放在第一位。",
    "第一，加强领导；第二，压实责任。",
    "办理民法典第一百二十条案件。",
  ])("finds none in %s", (text) => {
    expect(findRanks(text)).toEqual([]);
  });
});

describe("ranks as figures", () => {
  it("names the group in the indicator (mawei-2021)", () => {
    const [first, second] = figuresIn("群众安全感率居全省第一，执法工作满意率居全省第五。");

    expect(first).toMatchObject({
      indicator: "群众安全感率全省排名",
      kind: "rank",
      value: 1,
      unit: "位",
      raw: "第一",
      region: "环翠区",
    });
    expect(second).toMatchObject({ indicator: "执法工作满意率全省排名", value: 5 });
  });

  it("takes the ranking that the verb leads up to (weihai-2023)", () => {
    expect(namesIn("日均交换量441万条次，位列2023年中国开放数林指数综合排名第13位。")).toContain(
      "中国开放数林指数综合排名 第13位",
    );
  });

  it("lets a measure without a subject be that of the figure before", () => {
    expect(namesIn("全年新增市场主体1.73万户，增幅居全市首位。")[1]).toContain("增幅全市排名 首位");
  });

  it("ranks the same thing in two groups", () => {
    expect(namesIn("平安建设满意率居全市第一、全省第十二。")).toEqual([
      "平安建设满意率全市排名 第一",
      "平安建设满意率全省排名 第十二",
    ]);
  });

  it("spreads 分别 over ranks", () => {
    expect(namesIn("进口、出口通关时间分别居全省第二、第三。")).toEqual([
      "进口通关时间全省排名 第二",
      "出口通关时间全省排名 第三",
    ]);
  });

  it("keeps the last place of 由第8位上升到第3位", () => {
    expect(namesIn("营商环境评价排名由全省第8位上升到第3位。")).toEqual(["营商环境评价排名 第3位"]);
  });

  it("tells places aimed at from places reached", () => {
    expect(figuresIn("力争综合考核排名进入全省前三。")[0]).toMatchObject({
      status: "planned",
      kind: "rank",
    });
  });

  it("is no name in quotation marks", () => {
    expect(figuresIn("实施执法监督“全省第一”行动。")).toEqual([]);
  });

  it("states no rank of which nothing says what is ranked", () => {
    expect(figuresIn("位列全省第3位。")).toEqual([]);
  });
});
