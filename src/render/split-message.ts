/** Splitting of texts that are too long for one message of Telegram.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";

/** What one message may hold, in UTF-16 code units after formatting (Bot API, sendMessage). */
const MAX_MESSAGE_LENGTH = 4096;

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
    start = rawText.length - rawText.slice(start).trimStart().length;
    if (start >= rawText.length) return parts;
    const limit = limitOf(sendable, start, maxLength);
    const end = limit >= rawText.length ? rawText.length : borderOf(rawText, start, limit);
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

/** Where to part the text between `start` and `limit`, which goes on behind it. */
function borderOf(text: string, start: number, limit: number): number {
  const candidate = text.slice(start, limit);
  for (const border of BORDERS) {
    let last = 0;
    for (const match of candidate.matchAll(border)) last = match.index + match[0].length;
    if (last > candidate.length / 2) return start + last;
  }
  return graphemeBorder(text, start, limit);
}

/** The start of the grapheme that the limit falls into; of one without end (zalgo) only a pair of surrogates is kept whole. */
function graphemeBorder(text: string, start: number, limit: number): number {
  const from = Math.max(start, limit - MAX_GRAPHEME_LENGTH);
  const window = text.slice(from, limit + MAX_GRAPHEME_LENGTH);
  const border = from + (GRAPHEMES.segment(window).containing(limit - from)?.index ?? 0);
  if (border > from) return border;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
