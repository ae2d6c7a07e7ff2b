import { describe, expect, it } from "vitest";
import { aComparison, aFigure, aReport, aSimpleComparison } from "./comparison-builders.ts";
import { barsOf, wordsOf } from "./svg-texts.ts";
import { charts, threeRegions } from "./the-charts.ts";

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe("renderSvg", () => {
  it("labels every bar with region, year and the report's own words, in the order of the answer", () => {
    const svg = charts.renderSvg(
      aSimpleComparison([
        ["威海市", 36_000, "3.6万余份", "份"],
        ["马尾区", 5000, "5000份以上", "份"],
      ]),
    );

    const words = wordsOf(svg);
    expect(words).toContain("威海市2021年");
    expect(words).toContain("3.6万余份");
    expect(words).toContain("5000份以上");
    expect(words.indexOf("威海市2021年")).toBeLessThan(words.indexOf("马尾区2021年"));
    expect(barsOf(svg)).toHaveLength(2);
  });

  it("says what is measured, in which unit, on which basis and in which order", () => {
    const svg = charts.renderSvg(
      aComparison(
        [
          { region: "环翠区", figures: [{ basis: ["市本级"] }] },
          { region: "峄城区", figures: [{ value: 27, raw: "27件", basis: ["市本级"] }] },
        ],
        { order: "low" },
      ),
    );

    const words = wordsOf(svg);
    expect(words).toContain("受理行政复议案件数单位：件·口径：市本级·由低到高");
  });

  it("names indicator and basis at each bar where they differ", () => {
    const svg = charts.renderSvg(
      aComparison([
        { region: "环翠区", figures: [{ basis: ["受理", "全区"] }] },
        { region: "马尾区", figures: [{ indicator: "办理行政复议案件数" }] },
      ]),
    );

    expect(wordsOf(svg)).toContain("环翠区2021年受理行政复议案件数口径：全区");
    expect(wordsOf(svg)).toContain("马尾区2021年办理行政复议案件数");
  });

  it("tells every warning and names every missing report, however many", () => {
    const missing = Array.from({ length: 12 }, (_, i) => aReport(`第${String(i + 1)}区`));
    const svg = charts.renderSvg({
      ...threeRegions,
      warnings: [
        { kind: "mixed-years", years: [2021, 2023] },
        { kind: "inexact", figures: [{ region: "环翠区", words: "50余件" }] },
        { kind: "not-stated", reports: [aReport("大武口区")] },
        { kind: "missing-reports", missing },
      ],
    });

    const words = wordsOf(svg);
    expect(words).toContain("各地报告的年度不同（2021、2023年），不宜直接比较。");
    expect(words).toContain("有的不是确数：环翠区“50余件”。");
    expect(words).toContain("大武口区2021年的报告里没有查到。");
    expect(missing.filter(({ region }) => !words.includes(`${region.name}2021年`))).toEqual([]);
  });

  it("names the reports that it is drawn from, each once", () => {
    const svg = charts.renderSvg(threeRegions);

    expect(wordsOf(svg)).toContain(
      "资料来源：环翠区2021年报告（report-1-2021.txt）、峄城区2021年报告（report-2-2021.txt）、马尾区2021年报告（report-3-2021.txt）",
    );
  });

  it("keeps the place of a report that states nothing", () => {
    const svg = charts.renderSvg(
      aComparison([
        { region: "环翠区", figures: [{}] },
        { region: "大武口区", figures: [] },
      ]),
    );

    expect(wordsOf(svg)).toContain("大武口区2021年没有查到");
    expect(barsOf(svg)).toHaveLength(1);
  });

  it("draws different units on axes of their own and says so", () => {
    const svg = charts.renderSvg(
      aSimpleComparison(
        [
          ["环翠区", 50, "50件"],
          ["峄城区", 28.2, "28.2%", "%"],
          ["马尾区", 15, "15件"],
        ],
        { order: "unranked" },
      ),
    );

    const words = wordsOf(svg);
    expect(words).toContain("计量单位不同，分组作图，各组条形的长短不能互比·不作排序");
    expect(words).toContain("单位：件");
    expect(words).toContain("单位：%");
    expect(words.indexOf("马尾区2021年")).toBeLessThan(words.indexOf("峄城区2021年"));
  });

  it("explains pale bars only where a figure is not exact", () => {
    const legend = "浅色条：报告写的不是确数";
    const inexact = aComparison([
      { region: "马尾区", figures: [{ raw: "15件以上", approximation: "at_least" }] },
    ]);

    expect(wordsOf(charts.renderSvg(inexact))).toContain(legend);
    expect(wordsOf(charts.renderSvg(threeRegions))).not.toContain(legend);
  });

  it("shows how a figure was computed and what the audit found", () => {
    const computed = {
      value: 79.52,
      unit: "%",
      raw: "79.52%",
      approximation: "approx",
      computed: true,
      formula: "198÷249＝79.52%",
      notes: ["与后文“80%”不一致"],
    } as const;
    const svg = charts.renderSvg(
      aComparison([{ region: "威海市", figures: [computed, { value: 198 }, { value: 249 }] }]),
    );

    const words = wordsOf(svg);
    expect(words).toContain("计算：198÷249＝79.52%");
    expect(words).toContain("约79.52%");
    expect(words).toContain("核对：威海市2021年：与后文“80%”不一致");
    // One for the bar, one for the sample in the legend: what it was computed from has no bar.
    expect(barsOf(svg)).toHaveLength(2);
  });

  it("writes the figure that was computed from all rows below them", () => {
    const times = aFigure({ indicator: "两地之比", computed: true, formula: "50件÷15件＝3.33倍" });
    const svg = charts.renderSvg({ ...threeRegions, figures: [...threeRegions.figures, times] });

    expect(wordsOf(svg)).toContain("两地之比：50件÷15件＝3.33倍");
  });

  it("tells rows of the same region and year apart by their files", () => {
    const svg = charts.renderSvg(
      aSimpleComparison([
        ["鼓楼区", 50, "50件"],
        ["鼓楼区", 27, "27件"],
      ]),
    );

    expect(wordsOf(svg)).toContain("鼓楼区2021年report-1-2021.txt");
    expect(wordsOf(svg)).toContain("鼓楼区2021年report-2-2021.txt");
  });

  it("draws no bar for zero, and one for the smallest value beside the largest", () => {
    const svg = charts.renderSvg(
      aSimpleComparison([
        ["环翠区", 1e10, "100亿元", "元"],
        ["峄城区", 1, "1元", "元"],
        ["大武口区", 0, "0元", "元"],
      ]),
    );

    expect(barsOf(svg)).toHaveLength(2);
    expect(wordsOf(svg)).toContain("0元");
    expect(wordsOf(svg)).toContain("100亿");
  });

  it("escapes what is markup elsewhere, and drops what a picture cannot show", () => {
    const svg = charts.renderSvg(
      aComparison([
        {
          region: "<b>&区",
          figures: [{ value: 1, raw: '"1"件', indicator: "案\u0000件\ud800数😀\u202e量" }],
        },
      ]),
    );

    expect(wordsOf(svg)).toContain("<b>&区2021年");
    expect(wordsOf(svg)).toContain('"1"件');
    expect(wordsOf(svg)).toContain("案件数量");
  });

  it("gives the same markup, however many pictures were drawn before", () => {
    const first = charts.renderSvg(threeRegions);
    charts.renderSvg(aSimpleComparison([["环翠区", 1, "1件"]]));

    expect(charts.renderSvg(threeRegions)).toBe(first);
  });
});

describe("render", () => {
  it("gives a PNG 1280 pixels wide", async () => {
    const png = Buffer.from(await charts.render(threeRegions));

    expect([...png.subarray(0, 8)]).toEqual(PNG_SIGNATURE);
    expect(png.readUInt32BE(16)).toBe(1280);
  });

  it("gives the same bytes for the same answer, and others for another", async () => {
    const first = Buffer.from(await charts.render(threeRegions));
    const other = Buffer.from(await charts.render(aSimpleComparison([["环翠区", 50, "51件"]])));
    const again = Buffer.from(await charts.render(threeRegions));

    expect(again.equals(first)).toBe(true);
    expect(other.equals(first)).toBe(false);
  });
});
