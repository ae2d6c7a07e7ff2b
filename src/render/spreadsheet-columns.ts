/** The columns of the figure table in files for spreadsheets, the same in CSV and in the workbook.
 *
 * @module
 */
import {
  APPROXIMATION_LABELS,
  comparisonText,
  KIND_LABELS,
  STATUS_LABELS,
} from "./figure-labels.ts";
import type { FigureTableRecord } from "./figure-record.ts";

/** What a cell of a spreadsheet holds; `undefined` leaves it empty. */
export type CellValue = string | number | undefined;

/** One column: its heading, and the cell that a row has in it. */
export interface SpreadsheetColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => CellValue;
  /** Numbers that name something and count nothing, so that they are not parted into thousands: 2021, offsets. */
  readonly holdsNames?: boolean;
}

/** What several words of one cell are parted by. */
const WORD_SEPARATOR = "、";

/** From what people look for (whose, when, what, how much) to its proof. */
export const FIGURE_COLUMNS: readonly SpreadsheetColumn<FigureTableRecord>[] = [
  { heading: "地区", cell: ({ region }) => region },
  { heading: "年度", cell: ({ year }) => year, holdsNames: true },
  { heading: "指标", cell: ({ indicator }) => indicator },
  { heading: "数值", cell: ({ value }) => value },
  { heading: "上限", cell: ({ upperValue }) => upperValue ?? undefined },
  { heading: "单位", cell: ({ unit }) => unit },
  { heading: "确切程度", cell: ({ approx }) => APPROXIMATION_LABELS[approx] },
  { heading: "原文写法", cell: ({ raw }) => raw },
  { heading: "类别", cell: ({ kind }) => KIND_LABELS[kind] },
  { heading: "状态", cell: ({ status }) => STATUS_LABELS[status] },
  { heading: "口径", cell: ({ basis }) => basis.join(WORD_SEPARATOR) },
  { heading: "时间范围", cell: ({ timeWords }) => timeWords.join(WORD_SEPARATOR) },
  { heading: "比较", cell: comparisonText },
  { heading: "核对", cell: ({ notes }) => notes.join("；") },
  { heading: "原文", cell: ({ quote }) => quote },
  { heading: "章节", cell: ({ section }) => section },
  { heading: "文件", cell: ({ file }) => file },
  { heading: "起", cell: ({ start }) => start, holdsNames: true },
  { heading: "止", cell: ({ end }) => end, holdsNames: true },
];
