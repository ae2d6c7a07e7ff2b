/** When two pieces of text count as the same in scoring.
 *
 * These definitions are fixed: scores are compared between versions and with other systems, so a rule that looks
 * odd here is kept as it is and said to be odd.
 *
 * @module
 */

/** Characters of one quote that count: nobody reads a page in a chat. */
const MAX_QUOTE_LENGTH = 600;

/** Share of a gold quote that must stand in a citation in one piece. */
const MIN_SHARED_SHARE = 0.6;

/** Share of a gold quote that a citation must be when the citation lies within it. */
const MIN_CONTAINED_SHARE = 0.5;

/**
 * White space as Unicode has it, with the information separators U+001C to U+001F, without the byte order mark; the
 * inside of a character class.
 */
export const WHITE_SPACE_CLASS = String.raw`\t\n\v\f\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;

const WHITE_SPACE = new RegExp(`[${WHITE_SPACE_CLASS}]+`, "gu");

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ["，", ","],
  ["。", "."],
  ["：", ":"],
  ["；", ";"],
  ["（", "("],
  ["）", ")"],
  ["“", '"'],
  ["”", '"'],
  ["、", ","],
  ["％", "%"],
  ["*", ""],
]);

/** Removes all white space: `20 21年` is `2021年`. */
export function squash(text: string): string {
  return text.replace(WHITE_SPACE, "");
}

/** Removes white space and asterisks and writes punctuation in half width: `受理，*50* 件` is `受理,50件`. */
export function normalisePunctuation(text: string): string {
  return squash(text).replace(/[，。：；（）“”、％*]/gu, (mark) => PUNCTUATION.get(mark) ?? mark);
}

/**
 * Says whether a citation's quote shows a gold quote: it holds it, or is at least half of it, or holds 60 % of it in
 * one piece. Only the first 600 characters of the citation count.
 *
 * A gold quote of one character is shown by every quote (60 % of it are no characters).
 */
export function showsQuote(cited: string, gold: string): boolean {
  const quote = Array.from(normalisePunctuation(cited)).slice(0, MAX_QUOTE_LENGTH).join("");
  const wanted = Array.from(normalisePunctuation(gold));
  if (quote === "" || wanted.length === 0) return false;

  const wantedText = wanted.join("");
  if (quote.includes(wantedText)) return true;
  if (
    wantedText.includes(quote) &&
    Array.from(quote).length >= MIN_CONTAINED_SHARE * wanted.length
  ) {
    return true;
  }
  const needed = Math.trunc(MIN_SHARED_SHARE * wanted.length);
  return Array.from({ length: wanted.length - needed + 1 }, (_, start) =>
    wanted.slice(start, start + needed).join(""),
  ).some((piece) => quote.includes(piece));
}

/** Says whether both are the same file, whatever folder it lies in. A gold quote without a file fits every file. */
export function isSameFile(cited: string, gold: string): boolean {
  return gold === "" || baseName(cited) === baseName(gold);
}

/** The part of a path after its last slash. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * Says whether two names are of the same region. The misprints 峰 and 峯 count as 峄; one name may be the other's end
 * (环翠区, 威海市环翠区), or hold it without its last character (环翠, 环翠区). A gold value without a region fits any.
 *
 * Odd, and kept: 威海市 and 威海市环翠区 are the same by the last rule; a region of one character fits any.
 */
export function isSameRegion(found: string, gold: string): boolean {
  if (gold === "") return true;
  const [a, b] = [foldRegion(found), foldRegion(gold)];
  if (a === "" || b === "") return false;
  return a.endsWith(b) || b.endsWith(a) || a.includes(dropLast(b)) || b.includes(dropLast(a));
}

/** A region's name without white space, its misprints folded into one spelling. */
export function foldRegion(name: string): string {
  return squash(name).replace(/[峄峯]/gu, "峰");
}

function dropLast(text: string): string {
  return Array.from(text).slice(0, -1).join("");
}
