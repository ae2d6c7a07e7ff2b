/** The Chinese words of the figure table: what a kind, an approximation or a status is called, and values as text.
 *
 * @module
 */
import type { Approximation, FigureKind } from "../figures/figure.ts";
import type { FigureTableRecord } from "./figure-record.ts";

/** What each kind of figure is called. */
export const KIND_LABELS: Readonly<Record<FigureKind, string>> = {
  count: "数量",
  rate: "比率",
  money: "金额",
  duration: "时长",
  change: "增减",
  rank: "位次",
};

/** What each approximation is called; the words stand well before a number. */
export const APPROXIMATION_LABELS: Readonly<Record<Approximation, string>> = {
  exact: "确数",
  approx: "约",
  at_least: "不少于",
  at_most: "不超过",
  over: "超过",
};

/** Whether the report says that it is so, or that it is to be so. */
export const STATUS_LABELS: Readonly<Record<FigureTableRecord["status"], string>> = {
  achieved: "已实现",
  planned: "计划",
};

/** Writes what a change is measured against and where it went: `同比上升`. Empty where there is no comparison. */
export function comparisonText({ comparison }: FigureTableRecord): string {
  if (comparison === null) return "";
  return comparison.against + (comparison.direction === "up" ? "上升" : "下降");
}

/**
 * Writes the value in the unit of the table, thousands parted by commas: for 3.6万余份 `超过36,000份`, for 3至5个 `3–5个`,
 * for the rank 首位 `第1位`.
 */
export function valueText(record: FigureTableRecord): string {
  const { approx, value, upperValue, unit } = record;
  if (record.kind === "rank") return rankText(record);
  const approximation = approx === "exact" ? "" : APPROXIMATION_LABELS[approx];
  const upper = upperValue === null ? "" : `–${numberText(upperValue)}`;
  return approximation + numberText(value) + upper + unit;
}

/** 前三 allows three places: it is no rank of its own. */
function rankText({ approx, value, unit }: FigureTableRecord): string {
  return `${approx === "at_most" ? "前" : "第"}${numberText(value)}${unit}`;
}

/** Twelve decimal places tell any two figures of a report apart; a double has no more to tell. */
const NUMBER_FORMAT = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 12 });

function numberText(value: number): string {
  return NUMBER_FORMAT.format(value);
}
