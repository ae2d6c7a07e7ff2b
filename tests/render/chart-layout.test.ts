import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ComparisonAnswer } from "../../src/answer/answer.ts";
import { CHART_FONT_FAMILY } from "../../src/render/chart-font.ts";
import { aComparison, aReport, aSimpleComparison } from "./comparison-builders.ts";
import { barsOf, textsOf, wordsOf } from "./svg-texts.ts";
import { charts, fontDirectory, threeRegions } from "./the-charts.ts";

const LONG_NAME = "双江拉祜族佤族布朗族傣族自治县";
const LONG_INDICATOR =
  "纳入全省统一行政执法综合管理监督信息系统平台办理的行政处罚和行政强制案件按期办结的比例（不含公安机关）";

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

describe("layOutChart", () => {
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
