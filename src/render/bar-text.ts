/** Bars as text for a terminal, aligned although Han characters take two columns.
 *
 * @module
 */
import stringWidth from "string-width";
import type { ComparisonAnswer } from "../answer/answer.ts";
import { showable } from "./chart-text.ts";
import { CHART_WORDS, unitText } from "./chart-copy.ts";
import { figureText } from "./answer-figure.ts";
import { barGroupsOf } from "./comparison-bars.ts";
import { wrapText } from "./wrap-text.ts";

/** A bar and what stands around it. */
export interface TextBar {
  /** 环翠区 2021年. */
  readonly label: string;
  /** Absent where there is nothing to draw. */
  readonly value?: number;
  /** What stands behind the bar: 3.6万余份. */
  readonly text: string;
}

/** One column wide, and lower than the line, so that bars of neighbouring lines do not touch. */
const BLOCK = "▇";

/** Bars shorter than this, in columns, tell nothing: labels then go above the bars. */
const MIN_BAR_COLUMNS = 10;

/** How the columns of a line are shared out. */
interface Columns {
  readonly label: number;
  /** Left of zero; 0 where no value is negative. */
  readonly negative: number;
  readonly positive: number;
  /** Columns to a unit of value. */
  readonly scale: number;
}

/**
 * Draws bars with a common zero, one line each: `环翠区 2021年 ▇▇▇▇▇▇▇▇▇▇ 50件`. Where the columns are too few for that,
 * labels stand above their bars, and texts below them if need be.
 *
 * No line is wider than `columns`, of which a Han character takes two, so there must be at least 2. A value of 0 has no
 * bar, any other at least one block. No bars give no lines.
 */
export function renderBars(bars: readonly TextBar[], columns: number): readonly string[] {
  const shown = bars.map((bar) => ({
    ...bar,
    label: showable(bar.label),
    text: showable(bar.text),
  }));
  const label = widest(shown.map((bar) => bar.label));
  const text = widest(shown.map((bar) => bar.text));
  const room = columns - label - text - 2;
  const values = shown.flatMap(({ value }) => value ?? []);
  if (room >= MIN_BAR_COLUMNS) {
    const shares = shareOut(values, label, room);
    return shown.map((bar) => `${padded(bar.label, label)} ${drawn(bar, shares)}${bar.text}`);
  }
  const besideText = columns - text - 1;
  const isBeside = besideText >= MIN_BAR_COLUMNS;
  const shares = shareOut(values, 0, isBeside ? besideText : columns);
  return shown.flatMap((bar) => {
    const above = wrapText(bar.label, columns, stringWidth);
    if (isBeside) return [...above, drawn(bar, shares) + bar.text];
    const line = drawn(bar, shares).trimEnd();
    const below = wrapText(bar.text, columns, stringWidth);
    return [...above, ...(line === "" ? [] : [line]), ...below];
  });
}

/** Draws a comparison: bars of one unit together, under a heading where there are several units. */
export function renderComparisonBars(answer: ComparisonAnswer, columns: number): readonly string[] {
  const groups = barGroupsOf(answer);
  return groups.flatMap(({ unit, bars }) => [
    ...(groups.length === 1 ? [] : wrapText(unitText(unit), columns, stringWidth)),
    ...renderBars(
      bars.map(({ label, figure }) =>
        figure === undefined
          ? { label, text: CHART_WORDS.silent }
          : { label, value: figure.value, text: figureText(figure) },
      ),
      columns,
    ),
  ]);
}

function shareOut(values: readonly number[], label: number, room: number): Columns {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = low === high ? 0 : room / (high - low);
  const share = Math.round(-low * scale);
  // However unequal the sides, each that has a bar has room for a block.
  const negative = Math.min(Math.max(share, low < 0 ? 1 : 0), high > 0 ? room - 1 : room);
  return { label, negative, positive: room - negative, scale };
}

/** The bar with a blank behind it; bars that go to the left of zero end there, the text stands right of it. */
function drawn({ value }: TextBar, { negative, positive, scale }: Columns): string {
  const zero = " ".repeat(negative);
  if (value === undefined || value === 0) return zero;
  const room = value < 0 ? negative : positive;
  const length = Math.min(Math.max(1, Math.round(Math.abs(value) * scale)), room);
  const blocks = BLOCK.repeat(length);
  return value < 0 ? `${" ".repeat(negative - length)}${blocks} ` : `${zero}${blocks} `;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - stringWidth(text));
}
