/** Headings that begin a line.
 *
 * @module
 */
import type { CleanText } from "../text/clean-text.ts";
import { measureHeading, type HeadingExtent } from "./heading.ts";
import type { Line } from "./lines.ts";
import { parseMarker, RANKS, type Marker, type MarkerKind } from "./marker.ts";

/** A heading at the start of a line, not yet placed in the tree. */
export interface Mark {
  readonly kind: MarkerKind;
  readonly rank: number;
  readonly ordinal?: number;
  readonly line: Line;
  readonly extent: HeadingExtent;
}

/** The cleaned text with the raw text, which alone still shows bold type and # of Markdown. */
export interface MarkedUpText {
  readonly clean: CleanText;
  readonly raw: string;
}

/** Finds the headings that begin a line of the body, in order. */
export function findMarks(body: readonly Line[], source: MarkedUpText): readonly Mark[] {
  const markers = body.map((line) => readMarker(line));
  const hasNumerals = markers.some(
    (marker) => marker?.kind === "numeral" || marker?.kind === "chapter",
  );
  const marks = body.map((line, at): Mark | undefined => {
    const marker = markers[at] ?? (isPlainHeading(body, at, source) ? PLAIN : undefined);
    if (marker === undefined) return undefined;
    const next = markers[at + 1];
    // A heading without a number that a series begins under has lost a number of the first level.
    const isFirstLevel = !hasNumerals || (next?.kind === "bracketed-numeral" && next.ordinal === 1);
    return {
      kind: marker.kind,
      rank: marker.kind === "plain" && isFirstLevel ? RANKS.numeral : RANKS[marker.kind],
      ...(marker.ordinal === undefined ? {} : { ordinal: marker.ordinal }),
      line,
      extent:
        marker.kind === "title"
          ? bracketedTitle(line, marker)
          : measureHeading(line.text, marker.length),
    };
  });
  return withoutBareSeries(marks).filter((mark) => mark !== undefined);
}

/** 【小标题】 is closed by its bracket. */
function bracketedTitle(line: Line, { length }: Marker): HeadingExtent {
  return { length, isWhole: true, ...(length < line.text.length ? { textStart: length } : {}) };
}

const PLAIN: Marker = { kind: "plain", length: 0 };

/** 一是 counts as a heading of its line only if 二是 does not follow in the same paragraph. */
function readMarker(line: Line): Marker | undefined {
  const marker = parseMarker(line.text);
  if (marker?.kind !== "point" || marker.ordinal === undefined) return marker;
  const next = NUMERALS[marker.ordinal];
  const hasNext = next !== undefined && new RegExp(`[。；;]${next}是`, "u").test(line.text);
  return hasNext ? undefined : marker;
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const MAX_PLAIN = 40;

/** 主要举措和成效: a short line without final punctuation, or one that the raw text sets in bold or behind #. */
function isPlainHeading(body: readonly Line[], at: number, source: MarkedUpText): boolean {
  const line = body[at];
  const next = body[at + 1];
  if (line === undefined || next === undefined || line.text.length > MAX_PLAIN) return false;
  if (!/\p{Script=Han}{4}/u.test(line.text) || /[。；;？！]|[：:，,、]$/u.test(line.text))
    return false;
  if (isSetOff(line, source)) return true;
  const before = body[at - 1];
  const isAfterSentence =
    before === undefined ||
    /[。！？；;”’）)]$/u.test(before.text) ||
    parseMarker(before.text) !== undefined;
  return isAfterSentence && next.text.length > line.text.length;
}

/** Says whether the raw line is a Markdown heading or bold from end to end. */
function isSetOff(line: Line, { clean, raw }: MarkedUpText): boolean {
  const start = clean.rawStarts[line.span.start] ?? 0;
  const end = clean.rawEnds[line.span.end - 1] ?? start;
  const before = raw.slice(raw.lastIndexOf("\n", start - 1) + 1, start);
  return (
    /^\s*#{1,6}\s/u.test(before) || (before.trimEnd().endsWith("**") && raw.startsWith("**", end))
  );
}

/** Kinds that number points of prose as often as headings: then a line is its own text, not the name of what follows. */
const WEAK_RANK = RANKS.digit;

/**
 * Drops series such as 一是…。 二是…。, of which most lines are one sentence with nothing under it. A series is kept or
 * dropped as a whole, so that no point ends up under the heading of the point before it.
 */
function withoutBareSeries(marks: readonly (Mark | undefined)[]): readonly (Mark | undefined)[] {
  const kept = [...marks];
  const open = new Map<MarkerKind, number[]>();
  const close = (from: number): void => {
    for (const [kind, series] of open) {
      if (RANKS[kind] <= from) continue;
      const withText = series.filter((at) => hasOwnText(marks, at)).length;
      if (withText * 2 < series.length) for (const at of series) kept[at] = undefined;
      open.delete(kind);
    }
  };
  marks.forEach((mark, at) => {
    if (mark === undefined) return;
    close(mark.rank);
    if (mark.rank < WEAK_RANK) return;
    const series = open.get(mark.kind);
    if (series === undefined) open.set(mark.kind, [at]);
    else series.push(at);
  });
  close(-1);
  return kept;
}

function hasOwnText(marks: readonly (Mark | undefined)[], at: number): boolean {
  const mark = marks[at];
  if (mark === undefined) return false;
  if (mark.extent.isWhole && mark.extent.textStart !== undefined) return true;
  if (!mark.extent.isWhole || at + 1 >= marks.length) return false;
  const next = marks[at + 1];
  return next === undefined || next.rank > mark.rank;
}
