import { describe, expect, it } from "vitest";
import type { Region } from "../../src/documents/region.ts";
import { regionNotes } from "../../src/question/region-notes.ts";

const region = (name: string): Region => ({
  name,
  fullName: `甲省乙市${name}`,
  level: "county",
  parents: ["甲省", "乙市"],
  aliases: [name.slice(0, -1)],
});

const REGIONS = [region("马尾区"), region("大武口区")];

describe("regionNotes", () => {
  it.each([
    [
      "建议提案办理：马尾（人大、政协合计）与大武口各办理几件，差多少",
      "建议提案办理：（人大、政协合计）与各办理几件，差多少",
      "建议提案办理：各办理几件，差多少",
      { region: "甲省乙市马尾区", kind: "sum", names: ["人大", "政协"] },
    ],
    [
      "马尾和大武口政协提案谁办得多，大武口主办协办合计算",
      "政协提案谁办得多，主办协办合计算",
      "政协提案谁办得多",
      { region: "甲省乙市大武口区", kind: "sum", names: ["主办", "协办"] },
    ],
    [
      "大武口的提案（主办加协办）和马尾的提案哪个多",
      "提案（主办加协办）和的提案哪个多",
      "提案和的提案哪个多",
      { region: "甲省乙市大武口区", kind: "sum", names: ["主办", "协办"] },
    ],
    [
      "马尾区和大武口文件清理各废止几件（马尾算政府和部门合计）",
      "文件清理各废止几件（算政府和部门合计）",
      "文件清理各废止几件",
      { region: "甲省乙市马尾区", kind: "sum", names: ["政府", "部门"] },
    ],
    [
      "马尾跟大武口的调解组织谁铺得多，大武口镇村的、行业的都要列",
      "调解组织谁铺得多，镇村的、行业的都要列",
      "调解组织谁铺得多",
      { region: "甲省乙市大武口区", kind: "list", names: ["镇村的", "行业的"] },
    ],
  ])("takes out of %s what it says of one region", (asked, topic, left, note) => {
    expect(regionNotes(asked, topic, REGIONS)).toEqual({ topic: left, notes: [note] });
  });

  it.each([
    ["马尾（2021年）和大武口的复议受理谁多", "（）和的复议受理谁多"],
    ["马尾（办理）与大武口（受理）的复议案件哪个多", "（办理）与（受理）的复议案件哪个多"],
    ["马尾和大武口比，复议谁多，大武口主办协办合计几件", "比，复议谁多，主办协办合计几件"],
    ["马尾和大武口谁多，大武口的新增和增加分别几个", "谁多，的新增和增加分别几个"],
    ["马尾和大武口哪个多，两地人大政协都算", "哪个多，两地人大政协都算"],
  ])("leaves %s as it is", (asked, topic) => {
    expect(regionNotes(asked, topic, REGIONS)).toEqual({ topic, notes: [] });
  });
});
