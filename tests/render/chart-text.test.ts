import { Resvg } from "@resvg/resvg-js";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "../../src/log.ts";
import { CHART_FONT_FAMILY, openChartFont } from "../../src/render/chart-font.ts";
import { showable, textWidth } from "../../src/render/chart-text.ts";

let fontDirectory: string;
let fontFile: string;

beforeAll(async () => {
  fontDirectory = await mkdtemp(join(tmpdir(), "wenbao-text-"));
  fontFile = (await openChartFont(fontDirectory, silentLog)).fileFor("区");
}, 20_000);

afterAll(() => rm(fontDirectory, { recursive: true, force: true }));

/** The width of a text as resvg sets it, its side bearings cut off by the letters around it. */
function renderedWidth(text: string, size: number): number {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const lines = [`H${escaped}H`, "HH"].map((line) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text xml:space="preserve" x="0" y="100" font-size="${String(size)}" font-family="${CHART_FONT_FAMILY}">${line}</text></svg>`;
    const font = { fontFiles: [fontFile], loadSystemFonts: false };
    return new Resvg(svg, { font }).getBBox()?.width ?? Number.NaN;
  });
  return (lines[0] ?? Number.NaN) - (lines[1] ?? Number.NaN);
}

describe("textWidth", () => {
  it("is what resvg takes for every ASCII character", () => {
    const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
    const wrong = ascii.filter((character) => {
      const text = character.repeat(4);
      return Math.abs(textWidth(text, 100) - renderedWidth(text, 100)) > 4;
    });

    expect(wrong).toEqual([]);
  }, 30_000);

  it.each(["行政复议案件", "“受理”、（全市）", "198÷249＝79.52%", "①㎡²‰…——"])(
    "is never less than resvg takes for %s",
    (text) => {
      expect(textWidth(text, 100)).toBeGreaterThanOrEqual(renderedWidth(text, 100) - 1);
    },
  );

  it("grows with the type size, and is 0 for no text", () => {
    expect(textWidth("50件", 16)).toBeCloseTo((555 * 2 + 1000) * 0.016);
    expect(textWidth("", 16)).toBe(0);
  });
});

describe("showable", () => {
  it.each([
    ["环翠区\u3000 \n2021年", "环翠区 2021年"],
    ["50\u0000件\u001b[31m", "50件[31m"],
    ["多\ud800少😀", "多少"],
    ["3.6万㎡①", "3.6万㎡①"],
    [" \u200b ", ""],
  ])("turns %j into %j", (text, shown) => {
    expect(showable(text)).toBe(shown);
  });
});
