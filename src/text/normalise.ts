/** Rewriting a text by steps while every character keeps its way back to the raw file, and the harmless part of NFKC.
 *
 * @module
 */
import { INVISIBLE, LINE_BREAK } from "./characters.ts";
import { type CleanText, toRawSpan } from "./clean-text.ts";
import { spanOf } from "./span.ts";

/** Puts `text` in the place of the code units `start` … `end - 1` of some text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A raw text as a cleaned one from which nothing was changed yet: the start of every chain of edits. */
export function keepAll(raw: string): CleanText {
  const rawStarts = Uint32Array.from({ length: raw.length }, (_, offset) => offset);
  const rawEnds = rawStarts.map((offset) => offset + 1);
  return { text: raw, rawStarts, rawEnds };
}

/**
 * Applies edits, which are given in the offsets of `clean.text`, ascending and without overlap.
 *
 * A replacement as long as what it replaces maps unit by unit (峰城 → 峄城); one of another length maps each of its
 * units to the whole raw side of what it replaces (㈠ → （一）). Inserted text maps to an empty place. Linear time.
 *
 * @throws {RangeError} If an edit lies outside the text or before the end of the one before it.
 */
export function rewrite(clean: CleanText, edits: readonly Edit[]): CleanText {
  if (edits.length === 0) return clean;
  checkOrder(clean.text.length, edits);
  const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const rawStarts = new Uint32Array(clean.text.length + growth);
  const rawEnds = new Uint32Array(clean.text.length + growth);
  const pieces: string[] = [];
  let written = 0;
  const keep = (start: number, end: number): void => {
    rawStarts.set(clean.rawStarts.subarray(start, end), written);
    rawEnds.set(clean.rawEnds.subarray(start, end), written);
    pieces.push(clean.text.slice(start, end));
    written += end - start;
  };
  let read = 0;
  for (const { start, end, text } of edits) {
    keep(read, start);
    if (text.length === end - start) {
      keep(start, end);
      pieces.pop();
    } else {
      const raw = toRawSpan(clean, { start, end });
      rawStarts.fill(raw.start, written, written + text.length);
      rawEnds.fill(raw.end, written, written + text.length);
      written += text.length;
    }
    pieces.push(text);
    read = end;
  }
  keep(read, clean.text.length);
  return { text: pieces.join(""), rawStarts, rawEnds };
}

function checkOrder(length: number, edits: readonly Edit[]): void {
  let previousEnd = 0;
  for (const { start, end } of edits) {
    if (!(start >= previousEnd && end >= start && end <= length)) {
      throw new RangeError(
        `edit [${start}, ${end}) overlaps or leaves [${previousEnd}, ${length})`,
      );
    }
    previousEnd = end;
  }
}

/**
 * Rewrites every match of a global pattern to what `replace` gives for it; `undefined` leaves the match as it is.
 *
 * The callback is given the offset too, and reads the neighbourhood from `clean.text`.
 */
export function rewriteMatches(
  clean: CleanText,
  pattern: RegExp,
  replace: (match: string, offset: number) => string | undefined,
): CleanText {
  const edits: Edit[] = [];
  for (const match of clean.text.matchAll(pattern)) {
    const text = replace(match[0], match.index);
    if (text !== undefined) edits.push({ ...spanOf(match), text });
  }
  return rewrite(clean, edits);
}

/**
 * What `foldCharacters` looks at. Listed block by block, for NFKC as a whole also changes what a reader would miss:
 * `①`, `²` and `½` would melt into the digits beside them, `…` into full stops, `，（：` into their ASCII forms.
 */
const FOLDABLE = new RegExp(
  [
    `\\r\\n`,
    `[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,
    `[\\uff10-\\uff19％＋－／＝＆＠﹪]`, // full-width digits and signs
    `[\\uff21-\\uff3a]`, // full-width letters
    `[\\uff41-\\uff5a]`,
    `[\\u3220-\\u3229\\u2474-\\u249b]`, // ㈠ … ㈩, ⑴ … ⒇, ⒈ … ⒛: list markers that hold brackets or a full stop
    `[\\u2e80-\\u2fdf\\u3038-\\u303a]`, // radicals, which converters put in the place of whole characters, and 〸〹〺
    `[\\uf900-\\ufaff\\u{2f800}-\\u{2fa1f}]`, // compatibility ideographs
    `[\\ufb00-\\ufb06\\u{1d7ce}-\\u{1d7ff}]`, // Latin ligatures, mathematical digits
  ].join("|"),
  "gu",
);

/**
 * Radicals that PDF fonts show for a whole character, each followed by it, where NFKC says nothing or, for `⼾`, gives
 * the traditional form (Unicode's EquivalentUnifiedIdeograph.txt; the simplified ones).
 */
const RADICALS =
  "⼾户⺠民⺏尣⺓幺⺕彐⺝月⺟母⺡水⺣灬⺮竹⺶羊⺷羊⺸羊⺼肉⺾艹⺿艹⻁虎⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻐钅⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";
const RADICAL_MEANINGS = new Map(
  Array.from(
    RADICALS.matchAll(/(?<radical>.)(?<meaning>.)/gu),
    ([, radical = "", meaning = ""]) => [radical, meaning],
  ),
);
const HAS_DIGIT_AT_EDGE = /^\p{Nd}|\p{Nd}$/u;

/**
 * Folds one match of {@link FOLDABLE}. `beside` are the characters to its left and right: `⒈` stays before a digit,
 * since `⒈5` is the marker 1. before a five and not one and a half.
 */
function foldMatch(match: string, beside: () => string): string {
  if (LINE_BREAK.test(match)) return "\n";
  if (match === "\t" || /\p{Zs}/u.test(match)) return " ";
  if (INVISIBLE.test(match)) return "";
  if (/[\u3220-\u3229\u2474-\u2487]/u.test(match))
    return match.normalize("NFKC").replace("(", "（").replace(")", "）");
  if (/[\u2488-\u249b]/u.test(match) && HAS_DIGIT_AT_EDGE.test(beside())) return match;
  return RADICAL_MEANINGS.get(match) ?? match.normalize("NFKC");
}

/**
 * Folds what differs from its plain form only in looks, and drops what cannot be seen: `２０２１年` → `2021年`, `㈠` →
 * `（一）`, `⼈⺠` → `人民`, any blank → one space each, any line end → `\n`, a byte order mark → nothing. Chinese punctuation
 * stays, and so does whatever would change a number: `①`, `²`, `½`, `〇`. A lone surrogate stays as it is.
 */
export function foldCharacters(clean: CleanText): CleanText {
  const { text } = clean;
  return rewriteMatches(clean, FOLDABLE, (match, offset) => {
    const folded = foldMatch(
      match,
      () => text.charAt(offset - 1) + text.charAt(offset + match.length),
    );
    return folded === match ? undefined : folded;
  });
}

/** The text that {@link foldCharacters} gives, where no way back is needed: questions, tests of a line. */
export function foldText(text: string): string {
  return text.replace(FOLDABLE, (match: string, offset: number) =>
    foldMatch(match, () => text.charAt(offset - 1) + text.charAt(offset + match.length)),
  );
}
