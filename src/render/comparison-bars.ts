/** What the bars of a comparison stand for, and which of them share an axis: for pictures and for the terminal.
 *
 * @module
 */
import type { AnswerFigure, ComparisonAnswer, ComparisonRow } from "../answer/answer.ts";
import { tellingBasis } from "./answer-figure.ts";
import { aboutText, basisText, formulaText, reportSource } from "./chart-copy.ts";

/** One bar, or the place of one that the report does not state. */
export interface ComparisonBar {
  /** 环翠区 2021年. */
  readonly label: string;
  /** What the label must add, shortest first: another indicator or basis than its neighbours', the formula. */
  readonly remarks: readonly string[];
  /** Absent where the report does not state it. */
  readonly figure?: AnswerFigure;
  /** The report that it was taken from: 环翠区2021年报告（huancui-2021.txt）. */
  readonly source?: string;
}

/** Bars that share an axis. */
export interface BarGroup {
  /** Measure words, several only where they count alike: 件、起. Empty where the reports give none. */
  readonly unit: string;
  /** The indicator where all bars have the same. */
  readonly indicator?: string;
  /** The basis where all bars have the same and there is one: 市本级. */
  readonly basis?: string;
  /** In the order of the answer. */
  readonly bars: readonly ComparisonBar[];
}

/** A row's figure with the row that it stands in. */
interface Placed {
  readonly row: ComparisonRow;
  readonly figure?: AnswerFigure;
}

/**
 * Puts the bars that may share an axis together. A ranked comparison is one group; an unranked one is parted by unit,
 * since the length of 50件 and of 28.2% have nothing in common. Rows that state nothing stand in their place if there is
 * one group, and in none if there are several (`silentRows` names them).
 */
export function barGroupsOf(answer: ComparisonAnswer): readonly BarGroup[] {
  const placed = answer.rows.flatMap((row) => placeFigures(answer, row));
  const stated = placed.filter(({ figure }) => figure !== undefined);
  const keys = [...new Set(stated.map(({ figure }) => figure?.unit ?? ""))];
  if (answer.order !== "unranked" || keys.length <= 1) return [groupOf(answer, placed)];
  return keys.map((unit) =>
    groupOf(
      answer,
      stated.filter(({ figure }) => figure?.unit === unit),
    ),
  );
}

/** Names the rows whose report does not state it: 大武口区2021年. */
export function silentRows(answer: ComparisonAnswer): readonly string[] {
  return answer.rows
    .filter((row) => placeFigures(answer, row).every(({ figure }) => figure === undefined))
    .map((row) => `${row.region}${String(row.year)}年`);
}

/** A computed figure stands for what it was computed from; stated figures stand for themselves. */
function placeFigures(answer: ComparisonAnswer, row: ComparisonRow): readonly Placed[] {
  const figures = row.figures
    .map((index) => answer.figures[index])
    .filter((figure) => figure !== undefined);
  const computed = figures.filter((figure) => figure.computed);
  const shown = computed.length > 0 ? computed : figures;
  return shown.length === 0 ? [{ row }] : shown.map((figure) => ({ row, figure }));
}

function groupOf(answer: ComparisonAnswer, placed: readonly Placed[]): BarGroup {
  const figures = placed.map(({ figure }) => figure).filter((figure) => figure !== undefined);
  const units = new Set(figures.map((figure) => figure.unit).filter((unit) => unit !== ""));
  const indicator = soleOf(figures.map((figure) => figure.indicator));
  const basis = soleOf(figures.map(basisOf));
  const labels = placed.map(({ row }) => labelOf(row));
  return {
    unit: [...units].join("、"),
    ...(indicator === undefined ? {} : { indicator }),
    ...(basis === undefined || basis === "" ? {} : { basis }),
    bars: placed.map((one) => {
      const label = labelOf(one.row);
      const { figure } = one;
      const citation = answer.citations.find(({ number }) => number === figure?.citation);
      const isShared = labels.indexOf(label) !== labels.lastIndexOf(label);
      return {
        label,
        remarks: [
          ...(figure === undefined ? [] : remarksOn(figure, one.row, { indicator, basis })),
          ...(isShared && citation !== undefined ? [citation.file] : []),
        ],
        ...(figure === undefined ? {} : { figure }),
        ...(citation === undefined ? {} : { source: reportSource(citation) }),
      };
    }),
  };
}

/** What the group does not say of all its bars. */
function remarksOn(
  figure: AnswerFigure,
  row: ComparisonRow,
  common: { readonly indicator: string | undefined; readonly basis: string | undefined },
): readonly string[] {
  const basis = basisOf(figure);
  return [
    ...aboutOther(row, figure),
    ...(common.indicator === undefined ? [figure.indicator] : []),
    ...(common.basis === undefined && basis !== "" ? [basisText(basis)] : []),
    ...(figure.formula === undefined ? [] : [formulaText(figure.formula)]),
  ];
}

function labelOf(row: ComparisonRow): string {
  return `${row.region} ${String(row.year)}年`;
}

/** A report may state the figure of another place or year than its own. */
function aboutOther(row: ComparisonRow, figure: AnswerFigure): readonly string[] {
  if (figure.region === row.region && figure.year === row.year) return [];
  return [aboutText(`${figure.region}${String(figure.year)}年`)];
}

function basisOf(figure: AnswerFigure): string {
  return tellingBasis(figure).join("、");
}

function soleOf(words: readonly string[]): string | undefined {
  const [first] = words;
  return words.every((word) => word === first) ? first : undefined;
}
