/** Colours and type of the pictures.
 *
 * One hue only, dark and pale, so that nothing depends on telling colours apart; every text has a contrast of at least
 * 4.5 to 1 on white (WCAG 2.2, AA).
 *
 * @module
 */

/** What a line of text is for; it decides how it looks. */
export type TextRole =
  "title" | "subtitle" | "heading" | "label" | "remark" | "value" | "silent" | "warning" | "note";

/** How a line looks: type size in pixels, colour, and whether it is set in heavier strokes. */
export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly isStrong: boolean;
}

const INK = "#1f2328";
const GREY = "#57606a";

/** The look of each role. */
export const TEXT_STYLES: Readonly<Record<TextRole, TextStyle>> = {
  title: { size: 23, colour: INK, isStrong: true },
  subtitle: { size: 15, colour: GREY, isStrong: false },
  heading: { size: 16, colour: INK, isStrong: true },
  label: { size: 16, colour: INK, isStrong: false },
  remark: { size: 13, colour: GREY, isStrong: false },
  value: { size: 16, colour: INK, isStrong: true },
  silent: { size: 15, colour: GREY, isStrong: false },
  warning: { size: 14, colour: "#8a4600", isStrong: false },
  note: { size: 13, colour: GREY, isStrong: false },
};

/** Numbers below the bars. */
export const TICK_STYLE: TextStyle = { size: 13, colour: GREY, isStrong: false };

/** What is drawn that is no text. */
export const CHART_COLOURS = {
  background: "#ffffff",
  /** Fills the bar of an exact figure, and outlines every bar. */
  bar: "#1b5e9e",
  /** Fills the bar of a figure that the report does not give exactly. */
  paleBar: "#cfe1f3",
  zeroLine: "#8a929a",
  gridLine: "#e3e6ea",
} as const;

/** Distance from one line to the next, as a multiple of the type size. */
export const LINE_SPACING = 1.4;

/** The height of a bar in pixels. */
export const BAR_HEIGHT = 20;

/** The height of the sample of a pale bar in the legend, in pixels; it is twice as wide. */
export const SWATCH_HEIGHT = 12;

/** The width of the strokes that make type heavier, in pixels: a second font file would cost as much time as the first. */
export const STRONG_STROKE = 0.6;
