/** The passage that a citation stands in, with the cited words marked.
 *
 * @module
 */
import type { Citation } from "../answer/answer.ts";
import type { Indexes } from "../indexes/indexes.ts";
import { toRawSpan } from "../text/clean-text.ts";
import { quoteOf } from "../text/quote.ts";
import type { Span } from "../text/span.ts";

/** A quote with its marked parts. */
export interface QuotedPassage {
  readonly quote: string;
  readonly marks: readonly Span[];
}

/** Quotes the passage around a citation. A citation that no passage encloses is quoted itself. */
export async function passageAround(indexes: Indexes, citation: Citation): Promise<QuotedPassage> {
  const { raw, clean } = await indexes.passages.text(citation.reportId);
  const passages = await indexes.passages.passages(citation.reportId);
  const around = passages.find((passage) => {
    const { start, end } = toRawSpan(clean, passage.span);
    return start <= citation.start && citation.end <= end;
  });
  if (around === undefined) return citation;
  const { quote } = quoteOf(raw, clean, around.span);
  const at = quote.indexOf(citation.quote);
  if (at < 0) return citation;
  // The answering parts where they are known, else all that was cited; a passage cited whole has nothing to stand out from.
  const isWhole = citation.quote.length === quote.length;
  const own =
    citation.marks.length > 0 || isWhole
      ? citation.marks
      : [{ start: 0, end: citation.quote.length }];
  return { quote, marks: own.map(({ start, end }) => ({ start: at + start, end: at + end })) };
}
