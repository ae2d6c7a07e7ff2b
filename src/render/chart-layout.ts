/** Where everything in a picture of a comparison stands, in pixels: text in lines that fit, bars in boxes.
 *
 * Nothing is left to the drawing library that depends on how wide a text is: without a browser it can only guess.
 *
 * @module
 */
import type { ComparisonAnswer } from "../answer/answer.ts";
import { CHART_WORDS } from "./chart-copy.ts";
import { groupLine, headLines, noteLines, type ChartLine } from "./chart-lines.ts";
import { LINE_SPACING, SWATCH_HEIGHT, TEXT_STYLES, VALUE_STYLE } from "./chart-style.ts";
import { showable, textWidth } from "./chart-text.ts";
import { barGroupsOf, type BarGroup, type ComparisonBar } from "./comparison-bars.ts";
import { wrapText } from "./wrap-text.ts";

/** A line of text; `y` is the middle of its height, `x` its left or right end. */
export interface PlacedText extends ChartLine {
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right";
}

/** A bar and its value. */
export interface PlacedBar {
  readonly value: number;
  readonly isExact: boolean;
  /** The report's own words, in lines. */
  readonly label: readonly string[];
}

/** The box in which bars with a common axis are drawn, one to each row of equal height; its ticks stand below it. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly rowHeight: number;
  /** Top to bottom; `undefined` where there is nothing to draw. */
  readonly bars: readonly (PlacedBar | undefined)[];
}

/** A picture that only needs drawing. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly plots: readonly Plot[];
  /** The top left corner of the sample of a pale bar. */
  readonly swatch?: { readonly x: number; readonly y: number };
}

/** Narrow enough that the type is read on a phone without zooming in, wide enough for labels, bars and values. */
const WIDTH = 640;
const MARGIN = 28;
const TEXT_WIDTH = WIDTH - 2 * MARGIN;

/** At most this much of the width is taken by labels and by values; what is longer goes on in the next line. */
const MAX_LABEL_WIDTH = 200;
const MAX_VALUE_WIDTH = 140;

const LABEL_GAP = 10;
/** Between a bar's end and its value. */
export const VALUE_GAP = 7;
const ROW_PADDING = 14;
const MIN_ROW_HEIGHT = 38;
const TICKS_HEIGHT = 26;
const SECTION_GAP = 14;

/** Half of the widest tick label must find room beside the box: 1000万. */
const MIN_SIDE = 30;

/** More bars than this make a picture that nobody reads; how many are left out is said in it. */
const MAX_BARS = 40;

/** What is placed so far, and how far down it reaches. */
interface Sheet {
  readonly texts: PlacedText[];
  y: number;
}

/** Lays the picture of a comparison out. Its height follows from what there is to show. */
export function layOutChart(answer: ComparisonAnswer): ChartLayout {
  const groups = barGroupsOf(answer);
  const drawn = firstBars(groups, MAX_BARS);
  const sheet: Sheet = { texts: [], y: MARGIN };
  for (const line of headLines(answer, groups)) writeLine(sheet, line);
  const plots = drawn.map((group) => {
    sheet.y += SECTION_GAP;
    if (groups.length > 1) writeLine(sheet, groupLine(group));
    return placeGroup(sheet, group);
  });
  sheet.y += SECTION_GAP;
  const swatch = placeLegend(sheet, plots);
  const restCount = barCount(groups) - barCount(drawn);
  for (const line of noteLines(answer, drawn, restCount)) writeLine(sheet, line);
  const height = Math.ceil(sheet.y + MARGIN);
  const layout = { width: WIDTH, height, texts: sheet.texts, plots };
  return swatch === undefined ? layout : { ...layout, swatch };
}

function barCount(groups: readonly BarGroup[]): number {
  return groups.reduce((sum, { bars }) => sum + bars.length, 0);
}

function firstBars(groups: readonly BarGroup[], count: number): readonly BarGroup[] {
  let left = count;
  const first: BarGroup[] = [];
  for (const group of groups) {
    const bars = group.bars.slice(0, left);
    left -= bars.length;
    if (bars.length > 0) first.push({ ...group, bars });
  }
  return first;
}

function linesOf({ text, role }: ChartLine, width: number): readonly string[] {
  return fit(text, TEXT_STYLES[role].size, width);
}

function fit(text: string, size: number, width: number): readonly string[] {
  return wrapText(showable(text), width, (piece) => textWidth(piece, size));
}

function lineHeight(role: ChartLine["role"]): number {
  return TEXT_STYLES[role].size * LINE_SPACING;
}

/** Writes a line, broken to the width, below what is there. */
function writeLine(sheet: Sheet, line: ChartLine, indent = 0): void {
  const height = lineHeight(line.role);
  for (const text of linesOf(line, TEXT_WIDTH - indent)) {
    const y = sheet.y + height / 2;
    sheet.texts.push({ text, role: line.role, x: MARGIN + indent, y, align: "left" });
    sheet.y += height;
  }
  sheet.y += height / 5;
}

/** The sample of a pale bar and what it means, where there is one. */
function placeLegend(sheet: Sheet, plots: readonly Plot[]): ChartLayout["swatch"] {
  const isNeeded = plots.some(({ bars }) => bars.some((bar) => bar?.isExact === false));
  if (!isNeeded) return undefined;
  const y = sheet.y + (lineHeight("note") - SWATCH_HEIGHT) / 2;
  writeLine(sheet, { text: CHART_WORDS.inexact, role: "note" }, SWATCH_HEIGHT * 2 + LABEL_GAP);
  return { x: MARGIN, y };
}

/** A bar's label and remarks in lines of the label column. */
function labelLines(bar: ComparisonBar): readonly ChartLine[] {
  const whole: readonly ChartLine[] = [
    { text: bar.label, role: "label" },
    ...bar.remarks.map((text): ChartLine => ({ text, role: "remark" })),
  ];
  return whole.flatMap((line) =>
    linesOf(line, MAX_LABEL_WIDTH).map((text) => ({ text, role: line.role })),
  );
}

function heightOf(lines: readonly ChartLine[]): number {
  return lines.reduce((sum, { role }) => sum + lineHeight(role), 0);
}

function widest(texts: readonly string[], size: number): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0);
}

/** Places labels, and the box between the column of labels and the room that values need beyond the bars' ends. */
function placeGroup(sheet: Sheet, group: BarGroup): Plot {
  const labels = group.bars.map(labelLines);
  const bars = group.bars.map(placeBar);
  const labelWidth = Math.max(
    ...labels.flat().map(({ text, role }) => textWidth(text, TEXT_STYLES[role].size)),
  );
  const rowHeight = Math.max(
    MIN_ROW_HEIGHT,
    ...labels.map((lines) => heightOf(lines) + ROW_PADDING),
    ...bars.map((bar) => valueHeight(bar) + ROW_PADDING),
  );
  const labelEnd = MARGIN + labelWidth;
  const x = labelEnd + LABEL_GAP + valueRoom(bars, (value) => value < 0);
  const side = Math.max(
    MIN_SIDE,
    valueRoom(bars, (value) => value >= 0),
  );
  const plot = { x, y: sheet.y, width: WIDTH - MARGIN - side - x, rowHeight, bars };
  labels.forEach((lines, i) => {
    const middle = plot.y + (i + 0.5) * rowHeight;
    placeLabel(sheet, lines, { end: labelEnd, middle });
    if (bars[i] === undefined) {
      const silent = { text: CHART_WORDS.silent, role: "silent", align: "left" } as const;
      sheet.texts.push({ ...silent, x: x + VALUE_GAP, y: middle });
    }
  });
  sheet.y += group.bars.length * rowHeight + TICKS_HEIGHT;
  return plot;
}

function placeLabel(
  sheet: Sheet,
  lines: readonly ChartLine[],
  at: { readonly end: number; readonly middle: number },
): void {
  let top = at.middle - heightOf(lines) / 2;
  for (const line of lines) {
    const height = lineHeight(line.role);
    sheet.texts.push({ ...line, x: at.end, y: top + height / 2, align: "right" });
    top += height;
  }
}

function placeBar({ figure }: ComparisonBar): PlacedBar | undefined {
  if (figure === undefined) return undefined;
  return {
    value: figure.value,
    isExact: figure.approximation === "exact",
    label: fit(figure.raw, VALUE_STYLE.size, MAX_VALUE_WIDTH),
  };
}

function valueHeight(bar: PlacedBar | undefined): number {
  return (bar?.label.length ?? 0) * VALUE_STYLE.size * LINE_SPACING;
}

/** The room that the values on one side of the bars need. */
function valueRoom(
  bars: readonly (PlacedBar | undefined)[],
  isOnSide: (value: number) => boolean,
): number {
  const labels = bars.flatMap((bar) => (bar !== undefined && isOnSide(bar.value) ? bar.label : []));
  return labels.length === 0 ? 0 : widest(labels, VALUE_STYLE.size) + 2 * VALUE_GAP;
}
