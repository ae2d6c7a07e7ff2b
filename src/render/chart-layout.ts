/** Where everything in a picture of a comparison stands, in pixels: text in lines that fit, bars in boxes.
 *
 * Nothing is left to the drawing library that depends on how wide a text is: without a browser it can only guess.
 *
 * @module
 */
import type { AnswerFigure, ComparisonAnswer } from "../answer/answer.ts";
import { figureText } from "./answer-figure.ts";
import { CHART_WORDS } from "./chart-copy.ts";
import { groupLine, headLines, noteLines, type ChartLine } from "./chart-lines.ts";
import { LINE_SPACING, SWATCH_HEIGHT, TEXT_STYLES } from "./chart-style.ts";
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
  readonly lines: readonly string[];
  /** The middle of the bar's height, from the top of its plot. */
  readonly middle: number;
}

/** The box in which bars with a common axis are drawn; the axis stands below it. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
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
/** Between the outer rows and the ends of the zero line. */
const PLOT_PADDING = 4;
const TICKS_HEIGHT = 26;
const SECTION_GAP = 14;

/** Half of the widest tick label must find room beside the box: 1000万. */
const MIN_SIDE = 30;

/** More bars than this make a picture that nobody reads; how many are left out is said in it. */
const MAX_BARS = 40;

/** Telegram refuses photos more than 20 times as high as wide (Bot API, sendPhoto); nobody reads even half of that. */
const MAX_HEIGHT = 10 * WIDTH;

/** A caution that hundreds of reports share is cut, and the table referred to; thirty reports never reach this. */
const MAX_LINES = 30;

/** What is placed so far, and how far down it reaches. */
interface Sheet {
  readonly texts: PlacedText[];
  y: number;
}

/**
 * Lays the picture of a comparison out. Its height follows from what there is to show; bars that would make it too high
 * are left out, which is said in it.
 */
export function layOutChart(answer: ComparisonAnswer): ChartLayout {
  let barCount = MAX_BARS;
  let layout = layOutBars(answer, barCount);
  while (layout.height > MAX_HEIGHT && barCount > 1) {
    barCount = Math.ceil(barCount / 2);
    layout = layOutBars(answer, barCount);
  }
  return layout;
}

function layOutBars(answer: ComparisonAnswer, maxBars: number): ChartLayout {
  const groups = barGroupsOf(answer);
  const drawn = firstBars(groups, maxBars);
  const sheet: Sheet = { texts: [], y: MARGIN };
  for (const line of headLines(answer, groups)) writeLine(sheet, line);
  const rows = drawn.map((group) => group.bars.map(layOutRow));
  // One column of labels for all groups: their zero lines stand below each other.
  const labelWidth = widthOf(rows.flat().flatMap(({ label }) => label));
  const plots = drawn.map((group, i) => {
    sheet.y += SECTION_GAP;
    if (groups.length > 1) writeLine(sheet, groupLine(group));
    return placeRows(sheet, rows[i] ?? [], MARGIN + labelWidth);
  });
  sheet.y += SECTION_GAP;
  const swatch = placeLegend(sheet, plots);
  const restCount = countBars(groups) - countBars(drawn);
  for (const line of noteLines(answer, drawn, restCount)) writeLine(sheet, line);
  const height = Math.ceil(sheet.y + MARGIN);
  const layout = { width: WIDTH, height, texts: sheet.texts, plots };
  return swatch === undefined ? layout : { ...layout, swatch };
}

function countBars(groups: readonly BarGroup[]): number {
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

function broken({ text, role }: ChartLine, width: number): readonly ChartLine[] {
  const measure = (piece: string): number => textWidth(piece, TEXT_STYLES[role].size);
  return wrapText(showable(text), width, measure).map((one) => ({ text: one, role }));
}

function lineHeight(role: ChartLine["role"]): number {
  return TEXT_STYLES[role].size * LINE_SPACING;
}

/** Writes a line, broken to the width, below what is there. */
function writeLine(sheet: Sheet, line: ChartLine, indent = 0): void {
  const height = lineHeight(line.role);
  const lines = broken(line, TEXT_WIDTH - indent);
  const cut: ChartLine = { text: CHART_WORDS.cut, role: line.role };
  const shown = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES - 1), cut] : lines;
  for (const one of shown) {
    sheet.texts.push({ ...one, x: MARGIN + indent, y: sheet.y + height / 2, align: "left" });
    sheet.y += height;
  }
  sheet.y += height / 5;
}

/** The sample of a pale bar and what it means, where there is one. */
function placeLegend(sheet: Sheet, plots: readonly Plot[]): ChartLayout["swatch"] {
  const isNeeded = plots.some(({ bars }) => bars.some((bar) => !bar.isExact));
  if (!isNeeded) return undefined;
  const y = sheet.y + (lineHeight("note") - SWATCH_HEIGHT) / 2;
  writeLine(sheet, { text: CHART_WORDS.inexact, role: "note" }, SWATCH_HEIGHT * 2 + LABEL_GAP);
  return { x: MARGIN, y };
}

/** A row in lines that fit, not yet placed. */
interface Row {
  readonly figure: AnswerFigure | undefined;
  readonly label: readonly ChartLine[];
  readonly value: readonly ChartLine[];
  readonly height: number;
}

function layOutRow({ label, remarks, figure }: ComparisonBar): Row {
  const parts: readonly ChartLine[] = [
    { text: label, role: "label" },
    ...remarks.map((text): ChartLine => ({ text, role: "remark" })),
  ];
  const labelLines = parts.flatMap((part) => broken(part, MAX_LABEL_WIDTH));
  const value: ChartLine =
    figure === undefined
      ? { text: CHART_WORDS.silent, role: "silent" }
      : { text: figureText(figure), role: "value" };
  const valueLines = broken(value, MAX_VALUE_WIDTH);
  const height = Math.max(heightOf(labelLines), heightOf(valueLines)) + ROW_PADDING;
  return { figure, label: labelLines, value: valueLines, height };
}

function heightOf(lines: readonly ChartLine[]): number {
  return lines.reduce((sum, { role }) => sum + lineHeight(role), 0);
}

function widthOf(lines: readonly ChartLine[]): number {
  return Math.max(0, ...lines.map(({ text, role }) => textWidth(text, TEXT_STYLES[role].size)));
}

/** Places rows below each other, and the box between the labels and the room that values need beyond the bars' ends. */
function placeRows(sheet: Sheet, rows: readonly Row[], labelEnd: number): Plot {
  const x = labelEnd + LABEL_GAP + valueRoom(rows, (value) => value < 0);
  const side = Math.max(
    MIN_SIDE,
    valueRoom(rows, (value) => value >= 0),
  );
  const { y } = sheet;
  sheet.y += PLOT_PADDING;
  const bars = rows.flatMap((row) => {
    const middle = sheet.y + row.height / 2;
    sheet.y += row.height;
    placeLines(sheet, row.label, { x: labelEnd, middle, align: "right" });
    if (row.figure === undefined) {
      placeLines(sheet, row.value, { x: x + VALUE_GAP, middle, align: "left" });
      return [];
    }
    const { value, approximation } = row.figure;
    const lines = row.value.map(({ text }) => text);
    return [{ value, isExact: approximation === "exact", lines, middle: middle - y }];
  });
  const height = sheet.y + PLOT_PADDING - y;
  sheet.y = y + height + TICKS_HEIGHT;
  return { x, y, width: WIDTH - MARGIN - side - x, height, bars };
}

function placeLines(
  sheet: Sheet,
  lines: readonly ChartLine[],
  at: { readonly x: number; readonly middle: number; readonly align: "left" | "right" },
): void {
  let top = at.middle - heightOf(lines) / 2;
  for (const line of lines) {
    const height = lineHeight(line.role);
    sheet.texts.push({ ...line, x: at.x, y: top + height / 2, align: at.align });
    top += height;
  }
}

/** The room that the values on one side of the bars need. */
function valueRoom(rows: readonly Row[], isOnSide: (value: number) => boolean): number {
  const lines = rows.flatMap(({ figure, value }) =>
    figure !== undefined && isOnSide(figure.value) ? value : [],
  );
  return lines.length === 0 ? 0 : widthOf(lines) + 2 * VALUE_GAP;
}
