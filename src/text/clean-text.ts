/** A cleaned text together with its way back to the raw text that it came from.
 *
 * @module
 */
import type { Span } from "./span.ts";

/**
 * A text after cleaning. Code unit `i` of `text` came from the raw code units `rawStarts[i]` … `rawEnds[i] - 1`.
 *
 * Both arrays have the length of `text` and never fall, so a span maps back to one raw span. What cleaning dropped
 * (markup, page numbers, line breaks) lies in the gaps; what it changed (`１` → `1`, 峰城区 → 峄城区) has a raw side
 * of its own.
 */
export interface CleanText {
  readonly text: string;
  readonly rawStarts: Uint32Array;
  readonly rawEnds: Uint32Array;
}

/**
 * Maps a span of the cleaned text to the raw text: from the first raw unit of its first unit to the last of its last.
 *
 * An empty span maps to an empty span before the unit that follows it.
 *
 * @throws {RangeError} If the span does not lie within the text.
 */
export function toRawSpan(clean: CleanText, span: Span): Span {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= clean.text.length)) {
    throw new RangeError(`span [${span.start}, ${span.end}) outside [0, ${clean.text.length})`);
  }
  if (span.start === span.end) {
    const at = clean.rawStarts[span.start] ?? clean.rawEnds[clean.rawEnds.length - 1] ?? 0;
    return { start: at, end: at };
  }
  return { start: clean.rawStarts[span.start] ?? 0, end: clean.rawEnds[span.end - 1] ?? 0 };
}
