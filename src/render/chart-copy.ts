/** Every sentence that a picture of a comparison shows beside labels and figures.
 *
 * @module
 */
import type { AnswerFigure, ComparisonAnswer } from "../answer/answer.ts";
import type { Warning } from "../answer/warning.ts";
import { LABELS, noteText } from "./copy.ts";
import { warningText } from "./warning-copy.ts";

/** Fixed words of a picture. */
export const CHART_WORDS = {
  silent: "没有查到",
  inexact: "浅色条：报告写的不是确数（余、约、以上等）",
  cut: "……（全文见表格文件）",
  apart: "计量单位不同，分组作图，各组条形的长短不能互比",
} as const;

/** How the rows are ordered. */
export function orderText(order: ComparisonAnswer["order"]): string {
  switch (order) {
    case "high":
      return "由高到低";
    case "low":
      return "由低到高";
    case "unranked":
      return "不作排序";
  }
}

/** 单位：件. */
export function unitText(unit: string): string {
  return `单位：${unit === "" ? "原文未写" : unit}`;
}

/** 口径：市本级. */
export function basisText(basis: string): string {
  return `口径：${basis}`;
}

/** 计算：198÷249＝79.52%. */
export function formulaText(formula: string): string {
  return `计算：${formula}`;
}

/** A figure that is about another place or year than the report: 指威海市2020年. */
export function aboutText(regionYear: string): string {
  return `指${regionYear}`;
}

/** A report as a source: 环翠区2021年报告（huancui-2021.txt）. */
export function reportSource(of: {
  readonly region: string;
  readonly year: number;
  readonly file: string;
}): string {
  return `${of.region}${String(of.year)}年报告（${of.file}）`;
}

/** 资料来源：环翠区2021年报告（huancui-2021.txt）、马尾区2021年报告（mawei-2021.txt）. */
export function sourceText(sources: readonly string[]): string {
  return `资料来源：${sources.join("、")}`;
}

/** 50件÷15件＝3.33倍, with what it is. */
export function summaryText(figure: AnswerFigure): string {
  return `${figure.indicator}：${figure.formula ?? figure.raw}`;
}

/** What the audit found about a figure, in the words of the answer: 核对：环翠区 2021年：28.2%＝11/39. */
export function auditText(label: string, note: string): string {
  return noteText(`${label}：${note}`);
}

/** How many rows there is no room for. */
export function restText(drawnCount: number, restCount: number): string {
  return `${LABELS.warning}：只画前${String(drawnCount)}条，另有${String(restCount)}条见表格文件。`;
}

/** Rows that state nothing, where they have no place among the bars. */
export function silentText(rows: readonly string[]): string {
  return `${LABELS.warning}：${rows.join("、")}：${CHART_WORDS.silent}。`;
}

/** A warning; unlike in the answer's text, every missing report is named. */
export function chartWarningText(warning: Warning): string {
  return `${LABELS.warning}：${wholeText(warning)}`;
}

function wholeText(warning: Warning): string {
  if (warning.kind === "missing-reports") {
    return `库里没有${listReports(warning.missing)}的报告，图中不含。`;
  }
  if (warning.kind === "not-stated") return `${listReports(warning.reports)}的报告里没有查到。`;
  return warningText(warning);
}

function listReports(
  reports: readonly { readonly region: { readonly name: string }; readonly year?: number }[],
): string {
  return reports
    .map(({ region, year }) => region.name + (year === undefined ? "" : `${String(year)}年`))
    .join("、");
}
