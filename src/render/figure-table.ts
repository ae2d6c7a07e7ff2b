/** The figure table for a terminal: a row a figure, whose, what, how much and its proof, fitted to the width.
 *
 * @module
 */
import CliTable3 from "cli-table3";
import stringWidth from "string-width";
import { comparisonText, valueText } from "./figure-labels.ts";
import type { FigureTableRecord } from "./figure-record.ts";
import { wrapText } from "./wrap.ts";

/** Narrower than this, columns would hold two or three characters; the table is then wider than asked for. */
const MIN_COLUMNS = 60;

const HEADINGS = ["地区年度", "指标", "数值", "原文和出处"] as const;

/** Five rules, and a blank on both sides of each of the four cells. */
const FRAME_COLUMNS = 13;

/** Of what is left beside region and value, what indicators get; the rest is for quotes, which are longer. */
const INDICATOR_SHARE = 0.38;

const MAX_REGION_COLUMNS = 14;
const MAX_VALUE_COLUMNS = 16;

/** Columns of the four cells, without their padding. */
interface CellWidths {
  readonly region: number;
  readonly indicator: number;
  readonly value: number;
  readonly source: number;
}

/**
 * Writes the table with its headings; it ends without a line break, and no row gives the headings alone.
 *
 * Every line is at most `columns` wide, of which a Han character takes two; below 60, at most 60. Cells are wrapped
 * here, since the library cuts Chinese off where it wraps itself.
 */
export function formatFigureTable(records: readonly FigureTableRecord[], columns: number): string {
  const widths = cellWidths(records, Math.max(Math.floor(columns), MIN_COLUMNS));
  const table = new CliTable3({ head: [...HEADINGS], style: { head: [], border: [] } });
  for (const record of records) {
    table.push([
      cell([record.region, `${record.year}年`], widths.region),
      cell([record.indicator + remarksOf(record)], widths.indicator),
      cell(valueLines(record), widths.value),
      cell(sourceLines(record), widths.source),
    ]);
  }
  return table.toString();
}

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
  return { region, value, indicator, source: rest - indicator };
}

function widestOf(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}

function cell(paragraphs: readonly string[], columns: number): string {
  return paragraphs.flatMap((paragraph) => wrapText(paragraph, columns)).join("\n");
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

/** The number as written, and what it says where that is another: `3.6万余份` and `即超过36,000份`. */
function valueLines(record: FigureTableRecord): readonly string[] {
  const value = valueText(record);
  const isPlain = value.replaceAll(",", "") === record.raw.replaceAll(",", "");
  return isPlain ? [record.raw] : [record.raw, `即${value}`];
}

function sourceLines({ quote, section, file, start, end, notes }: FigureTableRecord): string[] {
  return [
    `“${quote}”`,
    ...(section === "" ? [] : [section]),
    `${file} ${start}–${end}`,
    ...notes.map((note) => `核对：${note}`),
  ];
}
