/** A laid-out picture in the words of echarts.
 *
 * @module
 */
import type { EChartsOption, GraphicComponentOption } from "echarts";
import { CHART_FONT_FAMILY } from "./chart-font.ts";
import { VALUE_GAP, type ChartLayout, type PlacedBar, type Plot } from "./chart-layout.ts";
import {
  BAR_HEIGHT,
  CHART_COLOURS,
  LINE_SPACING,
  SWATCH_HEIGHT,
  TEXT_STYLES,
  TICK_STYLE,
  VALUE_STYLE,
  type TextStyle,
} from "./chart-style.ts";

/** The width of the strokes that make type heavier, in pixels: a second font file would cost as much time as the first. */
const STRONG_STROKE = 0.6;

/** Distance in pixels between two ticks below which their labels would touch. */
const TICK_DISTANCE = 90;

const BORDER = { borderColor: CHART_COLOURS.bar, borderWidth: 1.2 };

/** Translates the layout; what is drawn stands where the layout says, and nothing moves by itself. */
export function chartOption({ texts, plots, swatch }: ChartLayout): EChartsOption {
  return {
    animation: false,
    backgroundColor: CHART_COLOURS.background,
    textStyle: { fontFamily: CHART_FONT_FAMILY },
    grid: plots.map((plot) => ({
      left: plot.x,
      top: plot.y,
      width: plot.width,
      height: plot.rowHeight * plot.bars.length,
      // Otherwise echarts moves the box to where it guesses that the labels need it.
      outerBoundsMode: "none" as const,
    })),
    xAxis: plots.map(valueAxis),
    yAxis: plots.map((plot, gridIndex) => ({
      type: "category" as const,
      gridIndex,
      inverse: true,
      data: plot.bars.map((_, i) => String(i)),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: CHART_COLOURS.zeroLine } },
    })),
    series: plots.map((plot, index) => ({
      type: "bar" as const,
      xAxisIndex: index,
      yAxisIndex: index,
      barWidth: BAR_HEIGHT,
      silent: true,
      data: plot.bars.map((bar) => (bar === undefined ? "-" : barItem(bar))),
    })),
    graphic: [...texts.map(textElement), ...(swatch === undefined ? [] : [swatchElement(swatch)])],
  };
}

function valueAxis(plot: Plot, gridIndex: number): object {
  const values = plot.bars.filter((bar) => bar !== undefined).map(({ value }) => value);
  const largest = Math.max(0, ...values.map(Math.abs));
  const isCounted = values.every(Number.isInteger);
  return {
    type: "value",
    gridIndex,
    splitNumber: Math.max(1, Math.floor(plot.width / TICK_DISTANCE)),
    ...(isCounted ? { minInterval: 1 } : {}),
    // Without any length to show, echarts would cut the axis from 0 to 1 into tenths.
    ...(largest === 0 ? { max: 1 } : {}),
    axisLabel: { ...fontOf(TICK_STYLE), formatter: tickFormatter(largest) },
    splitLine: { lineStyle: { color: CHART_COLOURS.gridLine } },
  };
}

/** Ticks are short: 2万 for 20000, 100亿 for 1e10, all of an axis in one scale. */
function tickFormatter(largest: number): (value: number) => string {
  const [scale, name] =
    largest >= 1e8 ? ([1e8, "亿"] as const) : largest >= 1e4 ? ([1e4, "万"] as const) : [1, ""];
  return (value) => (value === 0 ? "0" : String(Number((value / scale).toPrecision(6))) + name);
}

function barItem({ value, isExact, label }: PlacedBar): object {
  return {
    value,
    itemStyle: { color: isExact ? CHART_COLOURS.bar : CHART_COLOURS.paleBar, ...BORDER },
    label: {
      show: true,
      position: value < 0 ? "left" : "right",
      distance: VALUE_GAP,
      formatter: () => label.join("\n"),
      ...fontOf(VALUE_STYLE),
      textBorderColor: VALUE_STYLE.colour,
      textBorderWidth: STRONG_STROKE,
    },
  };
}

function fontOf({ size, colour }: TextStyle): object {
  return {
    fontFamily: CHART_FONT_FAMILY,
    fontSize: size,
    lineHeight: size * LINE_SPACING,
    color: colour,
  };
}

function textElement({
  text,
  role,
  x,
  y,
  align,
}: ChartLayout["texts"][number]): GraphicComponentOption {
  const { size, colour, isStrong } = TEXT_STYLES[role];
  return {
    type: "text",
    x,
    y,
    silent: true,
    style: {
      text,
      fontFamily: CHART_FONT_FAMILY,
      fontSize: size,
      fill: colour,
      align,
      verticalAlign: "middle",
      ...(isStrong ? { stroke: colour, lineWidth: STRONG_STROKE } : {}),
    },
  };
}

function swatchElement({
  x,
  y,
}: {
  readonly x: number;
  readonly y: number;
}): GraphicComponentOption {
  return {
    type: "rect",
    x,
    y,
    silent: true,
    shape: { width: SWATCH_HEIGHT * 2, height: SWATCH_HEIGHT },
    style: {
      fill: CHART_COLOURS.paleBar,
      stroke: BORDER.borderColor,
      lineWidth: BORDER.borderWidth,
    },
  };
}
