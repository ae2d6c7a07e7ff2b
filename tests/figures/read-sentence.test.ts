import { describe, expect, it } from "vitest";
import { figuresIn, namesIn } from "./sample.ts";

describe("readSentence", () => {
  it.each([
    ["检查学校食堂186家，责令整改52家。", "学校食堂责令整改数 52家"],
    ["接收投诉举报3917件，其中举报871件。", "举报数 871件"],
    ["全市33家执法单位持证人员982人。", "执法单位数 33家"],
    [
      "新制定行政规范性文件25件，其中以区政府名义印发11件。",
      "以区政府名义印发行政规范性文件数 11件",
    ],
    ["许村、长安等镇以自己名义办案1862件。", "镇以自己名义办案数 1862件"],
    ["行政机关负责人出庭应诉率91.7%，上年为78.4%。", "行政机关负责人出庭应诉率 78.4%"],
    ["公证处推行“最多跑一次”，出证1127件。", "公证出证数 1127件"],
    ["组织案卷集中评查，抽取156卷。", "评查案卷数 156卷"],
  ])("names the last figure of %s", (text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it("counts in either of two measure words what the report does", () => {
    const [devices] = figuresIn("全区在用特种设备3267台（套），其中电梯1984部。");

    expect([devices?.indicator, devices?.value, devices?.unit]).toEqual([
      "在用特种设备数",
      3267,
      "台（套）",
    ]);
  });

  it("sets the year before what a clause opens with", () => {
    expect(figuresIn("纠错率12.8%，上年度为16.1%。").map(({ year }) => year)).toEqual([2021, 2020]);
  });
});
