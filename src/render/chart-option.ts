/** A laid-out picture in the words of echarts.
 *
 * @module
 */
import type {
  CustomSeriesRenderItem,
  CustomSeriesRenderItemReturn,
  EChartsOption,
  GraphicComponentOption,
} from "echarts";
import { chooseAxis, tickText } from "./chart-axis.ts";
import { CHART_FONT_FAMILY } from "./chart-font.ts";
import { VALUE_GAP, type ChartLayout, type PlacedBar, type Plot } from "./chart-layout.ts";
import {
  BAR_HEIGHT,
  CHART_COLOURS,
  LINE_SPACING,
  STRONG_STROKE,
  SWATCH_HEIGHT,
  TEXT_STYLES,
  TICK_STYLE,
  type TextRole,
} from "./chart-style.ts";

/** Distance in pixels between two ticks below which their labels would touch: 1000万. */
const TICK_DISTANCE = 64;

const OUTLINE_WIDTH = 1.2;

/** Above the lines of the grid, which are at 0. */
const TEXT_Z = 10;

/** Translates the layout; what is drawn stands where the layout says, and nothing moves by itself. */
export function chartOption({ texts, plots, swatch }: ChartLayout): EChartsOption {
  return {
    animation: false,
    backgroundColor: CHART_COLOURS.background,
    textStyle: { fontFamily: CHART_FONT_FAMILY },
    grid: plots.map(({ x, y, width, height }) => ({
      left: x,
      top: y,
      width,
      height,
      // Otherwise echarts moves the box to where it guesses that the labels need it.
      outerBoundsMode: "none",
    })),
    xAxis: plots.map(valueAxis),
    yAxis: plots.map(rowAxis),
    series: plots.map(({ bars }, index) => ({
      type: "custom",
      xAxisIndex: index,
      yAxisIndex: index,
      silent: true,
      z: TEXT_Z,
      data: bars.map(({ value, middle }) => [value, middle]),
      renderItem: barRenderer(bars),
    })),
    graphic: [
      ...texts.map(({ text, role, x, y, align }): GraphicComponentOption => ({
        type: "text",
        x,
        y,
        z: TEXT_Z,
        silent: true,
        style: { text, ...styleOf(role), align, verticalAlign: "middle" },
      })),
      ...(swatch === undefined ? [] : [swatchElement(swatch)]),
    ],
  };
}

function valueAxis({ bars, width }: Plot, gridIndex: number): object {
  const maxSteps = Math.max(2, Math.floor(width / TICK_DISTANCE));
  const axis = chooseAxis(
    bars.map(({ value }) => value),
    maxSteps,
  );
  return {
    type: "value",
    gridIndex,
    min: axis.min,
    max: axis.max,
    interval: axis.step,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      fontSize: TICK_STYLE.size,
      color: TICK_STYLE.colour,
      hideOverlap: false,
      formatter: (value: number) => tickText(value, axis),
    },
    splitLine: { lineStyle: { color: CHART_COLOURS.gridLine } },
  };
}

/** Pixels from the top: rows are as high as their labels need. Only the zero line of it is seen. */
function rowAxis({ height }: Plot, gridIndex: number): object {
  return {
    type: "value",
    gridIndex,
    inverse: true,
    min: 0,
    max: height,
    axisLabel: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLine: { show: true, onZero: true, lineStyle: { color: CHART_COLOURS.zeroLine } },
  };
}

/** Draws a bar from zero to its value, and the value beyond its end. */
function barRenderer(bars: readonly PlacedBar[]): CustomSeriesRenderItem {
  return (place, api) => {
    const bar = bars[place.dataIndex];
    const [zero = 0, y = 0] = api.coord([0, bar?.middle ?? 0]);
    const [end = 0] = api.coord([bar?.value ?? 0, 0]);
    if (bar === undefined) return null;
    return {
      type: "group",
      children: [...barElements(bar, zero, end, y), ...valueElements(bar, end, y)],
    };
  };
}

type Elements = Extract<CustomSeriesRenderItemReturn, { readonly type: "group" }>["children"];

/** A value of 0 has no bar at all, not even an outline; the smallest other value has one. */
function barElements(bar: PlacedBar, zero: number, end: number, y: number): Elements {
  if (bar.value === 0) return [];
  return [
    {
      type: "rect",
      shape: {
        x: Math.min(zero, end),
        y: y - BAR_HEIGHT / 2,
        width: Math.abs(end - zero),
        height: BAR_HEIGHT,
      },
      style: barStyle(bar.isExact),
    },
  ];
}

function valueElements({ value, lines }: PlacedBar, end: number, y: number): Elements {
  const { size } = TEXT_STYLES.value;
  const top = y - ((lines.length - 1) / 2) * size * LINE_SPACING;
  return lines.map((text, i) => ({
    type: "text",
    x: value < 0 ? end - VALUE_GAP : end + VALUE_GAP,
    y: top + i * size * LINE_SPACING,
    style: {
      text,
      ...styleOf("value"),
      align: value < 0 ? "right" : "left",
      verticalAlign: "middle",
    },
  }));
}

function styleOf(role: TextRole): object {
  const { size, colour, isStrong } = TEXT_STYLES[role];
  const isOnGrid = role === "value" || role === "silent";
  return {
    fontFamily: CHART_FONT_FAMILY,
    fontSize: size,
    fill: colour,
    ...(isStrong ? { stroke: colour, lineWidth: STRONG_STROKE } : {}),
    ...(isOnGrid ? { backgroundColor: CHART_COLOURS.background } : {}),
  };
}

function barStyle(isExact: boolean): object {
  return {
    fill: isExact ? CHART_COLOURS.bar : CHART_COLOURS.paleBar,
    stroke: CHART_COLOURS.bar,
    lineWidth: OUTLINE_WIDTH,
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
    style: barStyle(false),
  };
}
