/** Splitting of texts that are too long for one message of Telegram.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";

/** What one message may hold, in UTF-16 code units after formatting (Bot API, sendMessage). */
export const MAX_MESSAGE_LENGTH = 4096;

/** More entities than this are dropped by Telegram without a word. */
const MAX_ENTITY_COUNT = 100;

/** Where a text is parted best; a later kind is taken only where an earlier one would leave half a message empty. */
const BORDERS = [/\n\n/gu, /\n/gu, /[。！？；!?;]/gu, /[，、,\s]/gu] as const;

const GRAPHEMES = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** No grapheme that anybody needs is longer; what is (zalgo) may be parted. */
const MAX_GRAPHEME_LENGTH = 64;

/**
 * Splits at paragraphs, lines or sentences, so that each part fits a message; entities go on over the border. Parts neither
 * begin nor end with white space, which Telegram would take away and shift the entities. A blank text gives no part.
 */
export function splitMessage(
  text: FormattedString,
  maxLength: number = MAX_MESSAGE_LENGTH,
): readonly FormattedString[] {
  const parts: FormattedString[] = [];
  // A half of a pair that somebody typed is no text that could be sent.
  const sendable = new FormattedString(
    text.rawText.replace(/\p{Surrogate}/gu, "\u{FFFD}"),
    text.rawEntities,
  );
  const { rawText } = sendable;
  let start = 0;
  for (;;) {
    start += rawText.slice(start).length - rawText.slice(start).trimStart().length;
    if (start >= rawText.length) return parts;
    const limit = limitOf(sendable, start, maxLength);
    const end =
      limit >= rawText.length ? rawText.length : start + borderOf(rawText.slice(start, limit));
    const whole = rawText.slice(start, end).trimEnd();
    parts.push(sendable.slice(start, start + whole.length));
    start = end;
  }
}

/** The furthest end that both the length and the number of entities allow. */
function limitOf(text: FormattedString, start: number, maxLength: number): number {
  const starts = text.rawEntities
    .filter(({ offset, length }) => offset + length > start)
    .map(({ offset }) => offset)
    .sort((a, b) => a - b);
  const tooMany = starts[MAX_ENTITY_COUNT] ?? Infinity;
  return Math.min(text.rawText.length, start + maxLength, tooMany > start ? tooMany : Infinity);
}

/** Where to part a text that goes on behind its end. */
function borderOf(text: string): number {
  for (const border of BORDERS) {
    let last = 0;
    for (const match of text.matchAll(border)) last = match.index + match[0].length;
    if (last > text.length / 2) return last;
  }
  return graphemeBorder(text);
}

/** The start of the last grapheme, since it may go on; a pair of surrogates is never parted. */
function graphemeBorder(text: string): number {
  const tail = Math.max(1, text.length - MAX_GRAPHEME_LENGTH);
  let last = text.length;
  for (const { index } of GRAPHEMES.segment(text.slice(tail))) last = tail + index;
  if (last > tail) return last;
  return /[\uD800-\uDBFF]$/u.test(text) ? Math.max(1, text.length - 1) : text.length;
}
