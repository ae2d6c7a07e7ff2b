/** Comparisons as pictures: horizontal bars with the reports' own words, cautions and sources in the picture itself.
 *
 * @module
 */
import { renderAsync } from "@resvg/resvg-js";
import { init } from "echarts/dist/echarts.esm.min.mjs";
import type { ComparisonAnswer } from "../answer/answer.ts";
import type { Log } from "../log.ts";
import { CHART_FONT_FAMILY, openChartFont } from "./chart-font.ts";
import { layOutChart } from "./chart-layout.ts";
import { chartOption } from "./chart-option.ts";

/** Where the font is kept, and who is told about it. */
export interface ChartRendererOptions {
  /** Directory for the font's subset (1.5 MB); it is made where it is missing. */
  readonly fontDirectory: string;
  readonly log: Log;
}

/** Draws comparisons. The same answer gives the same bytes on every call. */
export interface ChartRenderer {
  /** Draws a PNG, 1280 pixels wide up to some forty rows. Rasterising runs beside the event loop. */
  render(answer: ComparisonAnswer): Promise<Uint8Array>;
  /** Draws an SVG that needs the font to be shown as it is meant. */
  renderSvg(answer: ComparisonAnswer): string;
}

/** Pixels of the PNG to a pixel of the layout: sharp on a phone. */
const ZOOM = 2;

/** Telegram refuses photos whose width and height add up to more than 10,000 (Bot API, sendPhoto). */
const MAX_SIDES = 10_000;

/**
 * Names of styles that echarts counts through all pictures of the process, and those styles, which only a mouse sees:
 * without them a picture does not depend on how many were drawn before. Matches ` class="zr0-cls-0"`.
 */
const COUNTED_CLASS = / class="zr\d+-cls-\d+"/gu;
const STYLE_ELEMENT = /<style\s*>[\s\S]*?<\/style>\s*/gu;

/**
 * Creates a renderer; the first time in a directory, this makes the font's subset.
 *
 * @throws {Error} The file system's own, if the directory cannot be written.
 */
export async function createChartRenderer({
  fontDirectory,
  log,
}: ChartRendererOptions): Promise<ChartRenderer> {
  const font = await openChartFont(fontDirectory, log);
  return {
    renderSvg: (answer) => drawSvg(answer).svg,
    render: async (answer) => {
      const { svg, sides } = drawSvg(answer);
      const image = await renderAsync(svg, {
        fitTo: { mode: "zoom", value: Math.min(ZOOM, MAX_SIDES / (sides + 1)) },
        font: {
          fontFiles: [font.fileFor(svg)],
          loadSystemFonts: false,
          defaultFontFamily: CHART_FONT_FAMILY,
        },
      });
      return image.asPng();
    },
  };
}

function drawSvg(answer: ComparisonAnswer): { readonly svg: string; readonly sides: number } {
  const layout = layOutChart(answer);
  const { width, height } = layout;
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(chartOption(layout));
    const svg = chart.renderToSVGString().replace(COUNTED_CLASS, "").replace(STYLE_ELEMENT, "");
    return { svg, sides: width + height };
  } finally {
    chart.dispose();
  }
}
