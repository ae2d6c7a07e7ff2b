import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ComparisonAnswer } from "../../src/answer/answer.ts";
import { silentLog } from "../../src/log.ts";
import { createChartRenderer, type ChartRenderer } from "../../src/render/chart.ts";
import { CHART_FONT_FAMILY } from "../../src/render/chart-font.ts";
import { aComparison, aFigure, aReport, aSimpleComparison } from "./comparison-builders.ts";
import { textsOf, wordsOf } from "./svg-texts.ts";

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const LONG_NAME = "双江拉祜族佤族布朗族傣族自治县";
const LONG_INDICATOR =
  "纳入全省统一行政执法综合管理监督信息系统平台办理的行政处罚和行政强制案件按期办结的比例（不含公安机关）";

let fontDirectory: string;
let charts: ChartRenderer;

beforeAll(async () => {
  fontDirectory = await mkdtemp(join(tmpdir(), "wenbao-chart-"));
  charts = await createChartRenderer({ fontDirectory, log: silentLog });
}, 20_000);

afterAll(() => rm(fontDirectory, { recursive: true, force: true }));

const threeRegions = aSimpleComparison([
  ["环翠区", 50, "50件"],
  ["峄城区", 27, "27件"],
  ["马尾区", 15, "15件"],
]);

/** Bars of figures: rectangles and outlines that echarts draws as paths in the colour of bars. */
function barsOf(svg: string): readonly string[] {
  return svg.match(/<path [^>]*stroke="#1b5e9e"[^>]*>/gu) ?? [];
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const size = /^<svg width="(?<width>\d+)" height="(?<height>\d+)"/u.exec(svg)?.groups;
  return { width: Number(size?.["width"]), height: Number(size?.["height"]) };
}

/** What is wider than the picture, by the widths of its font. */
function textsOutside(svg: string): readonly string[] {
  const { width, height } = sizeOf(svg);
  return textsOf(svg)
    .filter(
      ({ left, right, y, size }) =>
        !(left >= 0 && right <= width && y >= size / 2 && y <= height - size / 2),
    )
    .map(({ text }) => text);
}

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

  it("says how many rows it leaves out beyond forty", () => {
    const rows = Array.from(
      { length: 43 },
      (_, i) => [`第${String(i)}区`, 100 - i, "1件"] as const,
    );
    const svg = charts.renderSvg(aSimpleComparison(rows));

    expect(barsOf(svg)).toHaveLength(40);
    expect(wordsOf(svg)).toContain("只画前40条，另有3条见表格文件。");
  });

  it("cuts a caution that hundreds of reports share, and refers to the table", () => {
    const reports = Array.from({ length: 900 }, (_, i) => aReport(`第${String(i)}区`));
    const svg = charts.renderSvg({ ...threeRegions, warnings: [{ kind: "not-stated", reports }] });

    expect(wordsOf(svg)).toContain("……（全文见表格文件）");
    expect(sizeOf(svg).height).toBeLessThan(1200);
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

  it("keeps every text inside the picture, whatever its length", () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from("双江拉祜族W自治县（不含m，公安%机关）1 “3”、")),
      maxLength: 60,
    });
    const row = fc.record({
      region: word.map((text) => `某${text}`),
      value: fc.oneof(
        fc.integer({ min: -1e10, max: 1e10 }),
        fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100),
        fc.constantFrom(0, 1e10),
      ),
      raw: word.map((text) => `1${text}`),
      unit: fc.constantFrom("件", "%", "元"),
      indicator: word,
      notes: fc.array(word, { maxLength: 1 }),
    });
    const answers = fc
      .record({
        rows: fc.array(row, { minLength: 1, maxLength: 30 }),
        order: fc.constantFrom<ComparisonAnswer["order"]>("high", "low", "unranked"),
        topic: word,
      })
      .map(({ rows, order, topic }) =>
        aComparison(
          rows.map(({ region, ...figure }) => ({ region, figures: [{ region, ...figure }] })),
          { order, understood: { regions: [], years: [], topic } },
        ),
      );

    fc.assert(
      fc.property(answers, (answer) => {
        const svg = charts.renderSvg(answer);

        expect(textsOutside(svg)).toEqual([]);
        expect(svg).not.toContain("NaN");
      }),
      { numRuns: 60 },
    );
  });

  it("draws nothing beyond its edges, as resvg measures it", async () => {
    const answer = aComparison([
      { region: LONG_NAME, figures: [{ value: 95, raw: "95%以上", indicator: LONG_INDICATOR }] },
      { region: "威海市", year: 2023, figures: [{ value: -1e10, raw: "下降一百亿个百分点之多" }] },
    ]);
    const svg = charts.renderSvg(answer);
    const [fontFile = ""] = await readdir(fontDirectory);
    const options = { fontFiles: [join(fontDirectory, fontFile)], loadSystemFonts: false };
    const { height, width } = sizeOf(svg);
    const ink = new Resvg(svg.replace(/<rect [^>]*fill="#ffffff"><\/rect>/u, ""), {
      font: { ...options, defaultFontFamily: CHART_FONT_FAMILY },
    }).getBBox();
    if (ink === undefined) throw new Error("nothing is drawn");

    expect(ink.width).toBeGreaterThan(width / 2);
    expect(ink.x).toBeGreaterThan(0);
    expect(ink.y).toBeGreaterThan(0);
    expect(ink.x + ink.width).toBeLessThan(width);
    expect(ink.y + ink.height).toBeLessThan(height);
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

  it("stays within what Telegram takes for a photo", async () => {
    const indicators = Array.from({ length: 40 }, (_, i) => ({
      region: LONG_NAME,
      figures: [
        { value: i, raw: `${String(i)}件`, indicator: LONG_INDICATOR.repeat(5) + String(i) },
      ],
    }));
    const png = Buffer.from(await charts.render(aComparison(indicators)));

    const width = png.readUInt32BE(16);
    const height = png.readUInt32BE(20);
    expect(width + height).toBeLessThanOrEqual(10_000);
    expect(height / width).toBeLessThan(20);
  });
});
