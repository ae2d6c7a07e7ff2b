import { describe, expect, it } from "vitest";
import type { Lack, Understood } from "../../src/answer/answer.ts";
import { faultText, lackText, understoodText } from "../../src/render/copy.ts";
import { theCorpus } from "../support/a-corpus.ts";

const { reports } = await theCorpus();
const [report = expect.fail("no report")] = reports.filter(({ id }) => id === "huancui-2021");

describe("understoodText", () => {
  it.each<[Understood, string]>([
    [{ regions: ["环翠区"], years: [2021], topic: "行政复议受理" }, "环翠区 · 2021 · 行政复议受理"],
    [
      { regions: ["环翠区", "马尾区"], years: [2021, 2023], topic: "" },
      "环翠区、马尾区 · 2021、2023",
    ],
    [
      { regions: ["峄城区"], years: [2021], planYear: 2022, topic: "打算" },
      "峄城区 · 2021（对2022年的安排） · 打算",
    ],
    [{ regions: [], years: [], topic: "" }, ""],
  ])("says what was understood of %j", (understood, text) => {
    expect(understoodText(understood)).toBe(text);
  });

  it("counts regions instead of naming more than eight", () => {
    const regions = Array.from({ length: 9 }, (_, i) => `第${String(i)}区`);

    expect(understoodText({ regions, years: [2021], topic: "复议" })).toBe("9个地区 · 2021 · 复议");
  });
});

describe("lackText", () => {
  it.each<[Lack, string]>([
    [
      { reason: "no-report", missing: [{ region: report.region, year: 2020 }], held: [report] },
      "库里没有环翠区2020年的报告。现有：环翠区2021年。",
    ],
    [{ reason: "not-stated", reports: [report] }, "环翠区2021年的报告里没有查到这一点。"],
    [
      { reason: "not-understood", cause: "off-topic" },
      "这里只回答法治政府建设年度报告里的内容，这个问题不在其中。",
    ],
    [{ reason: "not-understood", cause: "too-long" }, "问题超过1000字，请缩短后再问。"],
    [
      { reason: "not-understood", cause: "ambiguous", name: "环翠", choices: [report.region] },
      "“环翠”可能指山东省威海市环翠区，请写明是哪一个。",
    ],
  ])("says what is lacking: %j", (lack, text) => {
    expect(lackText(lack)).toBe(text);
  });

  it("names eight reports of many and counts them all", () => {
    const held = Array.from({ length: 19 }, () => report);

    expect(lackText({ reason: "not-stated", reports: held })).toBe(
      `${Array.from({ length: 8 }, () => "环翠区2021年").join("、")}等19篇的报告里没有查到这一点。`,
    );
  });
});

describe("faultText", () => {
  it("names the question and the fault, whatever was thrown", () => {
    expect(faultText("a1", new Error("broken"))).toBe("问题 a1 出错：broken");
    expect(faultText("a1", "broken")).toBe("问题 a1 出错：broken");
  });
});
