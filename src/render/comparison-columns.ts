/** The columns of a comparison in files for spreadsheets, the same in CSV and in the workbook.
 *
 * @module
 */
import type { AnswerFigure, Citation, ComparisonAnswer, ComparisonRow } from "../answer/answer.ts";
import { summaryFigures } from "./answer-figure.ts";
import { CHART_WORDS } from "./chart-copy.ts";
import { APPROXIMATION_LABELS } from "./figure-labels.ts";
import { SECTION_SEPARATOR } from "./figure-record.ts";
import type { SpreadsheetColumn } from "./spreadsheet-columns.ts";

/** One line of the table: a figure and its source, or a report that states none. */
export interface ComparisonLine {
  readonly region: string;
  readonly year: number;
  readonly figure?: AnswerFigure;
  readonly citation?: Citation;
}

/** As in the figure table, from what people look for to its proof. 起 and 止 are the quote's offsets in the raw file. */
export const COMPARISON_COLUMNS: readonly SpreadsheetColumn<ComparisonLine>[] = [
  { heading: "地区", cell: ({ region }) => region },
  { heading: "年度", cell: ({ year }) => year, holdsNames: true },
  { heading: "指标", cell: ({ figure }) => figure?.indicator },
  { heading: "数值", cell: ({ figure }) => figure?.value },
  { heading: "单位", cell: ({ figure }) => figure?.unit },
  { heading: "原文写法", cell: ({ figure }) => (figure?.computed === true ? "" : figure?.raw) },
  {
    heading: "确切程度",
    cell: ({ figure }) =>
      figure === undefined ? undefined : APPROXIMATION_LABELS[figure.approximation],
  },
  { heading: "口径", cell: ({ figure }) => figure?.basis.join("、") },
  { heading: "计算", cell: ({ figure }) => figure?.formula },
  { heading: "原文", cell: ({ citation }) => citation?.quote },
  { heading: "章节", cell: ({ citation }) => citation?.sectionPath.join(SECTION_SEPARATOR) },
  { heading: "文件", cell: ({ citation }) => citation?.file },
  { heading: "起", cell: ({ citation }) => citation?.start, holdsNames: true },
  { heading: "止", cell: ({ citation }) => citation?.end, holdsNames: true },
  {
    heading: "核对",
    cell: ({ figure }) => (figure === undefined ? CHART_WORDS.silent : figure.notes.join("；")),
  },
];

/**
 * Gives the lines of a comparison in the order of the answer, a report that states nothing in its place, and what was
 * computed from several reports last.
 */
export function comparisonLinesOf(answer: ComparisonAnswer): readonly ComparisonLine[] {
  return [
    ...answer.rows.flatMap((row) => linesOf(answer, row)),
    ...summaryFigures(answer).map((figure) => lineOf(answer, figure)),
  ];
}

function linesOf(answer: ComparisonAnswer, row: ComparisonRow): readonly ComparisonLine[] {
  const figures = row.figures
    .map((index) => answer.figures[index])
    .filter((figure) => figure !== undefined);
  if (figures.length === 0) return [{ region: row.region, year: row.year }];
  return figures.map((figure) => lineOf(answer, figure));
}

function lineOf(answer: ComparisonAnswer, figure: AnswerFigure): ComparisonLine {
  const citation = answer.citations.find(({ number }) => number === figure.citation);
  const { region, year } = figure;
  return { region, year, figure, ...(citation === undefined ? {} : { citation }) };
}
