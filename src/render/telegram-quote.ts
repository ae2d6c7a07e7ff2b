/** Quotes as blockquotes of Telegram, the answering parts in bold.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";
import type { Span } from "../text/span.ts";

/** Quotes longer than this are folded until somebody opens them. */
const FOLDED_LENGTH = 120;

/** A quote with the answering parts in bold; long ones are folded. */
export function renderQuote(quote: string, marks: readonly Span[]): FormattedString {
  return isLong(quote)
    ? FormattedString.expandableBlockquote(withMarks(quote, marks))
    : renderOpenQuote(quote, marks);
}

/** A quote with the answering parts in bold, all of it to be seen. */
export function renderOpenQuote(quote: string, marks: readonly Span[]): FormattedString {
  return FormattedString.blockquote(withMarks(quote, marks));
}

/** What answers, to stand before a quote that is folded and would hide it; nothing where the quote is not, or answers whole. */
export function answeringParts(quote: string, marks: readonly Span[]): readonly string[] {
  if (!isLong(quote)) return [];
  const text = marks
    .map(({ start, end }, i) => {
      const isApart = i > 0 && marks[i - 1]?.end !== start;
      return (isApart ? "…" : "") + quote.slice(start, end);
    })
    .join("");
  return text === "" || text.length >= quote.length ? [] : [text];
}

function withMarks(quote: string, marks: readonly Span[]): FormattedString {
  const pieces: (FormattedString | string)[] = [];
  let from = 0;
  for (const mark of marks) {
    pieces.push(
      quote.slice(from, mark.start),
      FormattedString.bold(quote.slice(mark.start, mark.end)),
    );
    from = mark.end;
  }
  return FormattedString.join([...pieces, quote.slice(from)]);
}

function isLong(quote: string): boolean {
  return quote.length > FOLDED_LENGTH;
}
