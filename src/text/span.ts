/** Spans: half-open ranges of UTF-16 code units, the one way in which this program points into a text.
 *
 * @module
 */

/** The code units `start` … `end - 1` of some text; `0 <= start <= end`. Which text is said by the field that holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a match stands in the text that was searched: 3–6 for 两个区 in 刚才那两个区. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Cuts the span out of its text. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Leaves of a text what lies outside the spans, in any order: 复议 of 2021年环翠复议. The spans may overlap. */
export function cutSpans(text: string, spans: readonly Span[]): string {
  let left = "";
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    left += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return left + text.slice(from);
}

/** Says whether `outer` holds all of `inner`; an empty span at a border is held. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Says whether the spans share at least one code unit. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Moves a span by so many code units, from offsets in a part to offsets in the whole. */
export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
