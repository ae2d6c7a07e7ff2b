/** The figure table for a terminal: a row a figure, whose, what, how much and its proof, fitted to the width.
 *
 * @module
 */
import stringWidth from "string-width";
import { comparisonText, valueText } from "./figure-labels.ts";
import { SECTION_SEPARATOR, type FigureTableRecord } from "./figure-record.ts";
import { wrapText, type Measure } from "./wrap-text.ts";

/** Narrower than this, columns would hold two or three characters; the table is then wider than asked for. */
const MIN_COLUMNS = 60;

const HEADINGS = ["地区年度", "指标", "数值", "原文和出处"] as const;

/** Five rules, and a blank on both sides of each of the four cells. */
const FRAME_COLUMNS = 13;

/** Of what is left beside region and value, what indicators get; the rest is for quotes, which are longer. */
const INDICATOR_SHARE = 0.38;

const MAX_REGION_COLUMNS = 14;
const MAX_VALUE_COLUMNS = 20;

/**
 * Writes the table with its headings; it ends without a line break, and no row gives the headings alone.
 *
 * Every line is `columns` wide, of which a Han character takes two; at least 60. The frame is drawn here: cli-table3
 * needs 1.1 s for the 306 figures of five reports, since it measures every line several times, and it cuts Chinese off
 * where it wraps itself.
 */
export function formatFigureTable(records: readonly FigureTableRecord[], columns: number): string {
  const widths = cellWidths(records, Math.max(Math.floor(columns), MIN_COLUMNS));
  const measure = createMeasure();
  const rows = [
    HEADINGS.map((heading) => [heading]),
    ...records.map((record) => [
      [record.region, `${record.year}年`],
      [record.indicator + remarksOf(record)],
      valueLines(record),
      sourceLines(record),
    ]),
  ];
  return [
    ruleText(widths, ["┌", "┬", "┐"]),
    rows
      .map((cells) => rowText(cells, widths, measure))
      .join(ruleText(widths, ["\n├", "┼", "┤\n"])),
    ruleText(widths, ["└", "┴", "┘"]),
  ].join("\n");
}

/** Columns of the four cells, without their padding. */
type CellWidths = readonly [region: number, indicator: number, value: number, source: number];

function cellWidths(records: readonly FigureTableRecord[], columns: number): CellWidths {
  const region = Math.min(
    widestOf([HEADINGS[0], ...records.map((record) => record.region)]),
    MAX_REGION_COLUMNS,
  );
  const value = Math.min(
    widestOf([HEADINGS[2], ...records.flatMap(valueLines)]),
    MAX_VALUE_COLUMNS,
  );
  const rest = columns - FRAME_COLUMNS - region - value;
  const indicator = Math.floor(rest * INDICATOR_SHARE);
  return [region, indicator, value, rest - indicator];
}

function ruleText(
  widths: CellWidths,
  [start, between, end]: readonly [string, string, string],
): string {
  return start + widths.map((width) => "─".repeat(width + 2)).join(between) + end;
}

/** Wraps the paragraphs of each cell and sets the cells side by side, as high as the highest. */
function rowText(
  cells: readonly (readonly string[])[],
  widths: CellWidths,
  measure: Measure,
): string {
  const wrapped = widths.map((width, i) =>
    (cells[i] ?? []).flatMap((paragraph) => wrapText(paragraph, width, measure)),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const texts = widths.map((width, i) => padEnd(wrapped[i]?.[line] ?? "", width));
    return `│ ${texts.join(" │ ")} │`;
  }).join("\n");
}

/** Remembers what it measured: a table has some hundred different characters, each of them hundreds of times. */
function createMeasure(): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? stringWidth(text);
    known.set(text, width);
    return width;
  };
}

function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

function widestOf(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}

/** What keeps the number from being read for more than it is: `（计划，上半年，同比上升）`. */
function remarksOf(record: FigureTableRecord): string {
  const remarks = [
    ...(record.status === "planned" ? ["计划"] : []),
    ...record.timeWords,
    comparisonText(record),
  ].filter((remark) => remark !== "");
  return remarks.length === 0 ? "" : `（${remarks.join("，")}）`;
}

/** 1:3 says more than 0.333333333333. */
const RATIO = /\d[:：∶]\d/u;

/** The number as written, and what it says where that is another: `3.6万余份` and `即超过36,000份`. */
function valueLines(record: FigureTableRecord): readonly string[] {
  const value = valueText(record);
  const isPlain = value.replaceAll(",", "") === record.raw.replaceAll(",", "");
  return isPlain || RATIO.test(record.raw) ? [record.raw] : [record.raw, `即${value}`];
}

/** The clause, the innermost heading above it, and the place of the number in the raw file. */
function sourceLines({ quote, section, file, start, end, notes }: FigureTableRecord): string[] {
  return [
    `“${quote}”`,
    section.split(SECTION_SEPARATOR).at(-1) ?? "",
    `${file} ${start}–${end}`,
    ...notes.map((note) => `核对：${note}`),
  ];
}
