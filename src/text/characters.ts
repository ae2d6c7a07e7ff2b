/** Classes of characters that cleaning, quoting and sentence splitting agree on.
 *
 * @module
 */

/**
 * What carries no meaning in a report: controls and invisible characters (byte order mark, zero-width space, soft
 * hyphen, variation selector). White space is among the controls; treat it before. Matches `\u200b`, not `\u3000`.
 */
export const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** A line's end in any file: `\r\n` is one, and so is a form feed, with which PDF converters end a page. */
export const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * What sets itself apart without a blank: Han characters, Chinese and full-width punctuation, dashes. Matches `年`,
 * `，`, `“`, `－`; not `A`, `7` or `%`.
 */
export const WIDE = /[\p{Script=Han}\u2010-\u203b\u3000-\u303f\uff00-\uffef·×]/u;

/** The code point that ends before `offset`, as text; empty at the start. */
export function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && (text.codePointAt(offset - 2) ?? 0) > 0xffff;
  return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}

/** The code point that begins at `offset`, as text; empty at the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : text.slice(offset, offset + (code > 0xffff ? 2 : 1));
}
