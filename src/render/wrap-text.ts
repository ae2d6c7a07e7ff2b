/** Breaking Chinese text into lines, for whatever measures its width: pixels of a font, columns of a terminal.
 *
 * @module
 */

/** Gives the width of a text; the width of two texts together is the sum of their widths. */
export type Measure = (text: string) => number;

/** A number with its decimals, a Latin word, or one character (a surrogate pair whole). Matches `36.5%`, `huancui-2021`, `件`. */
const PIECE = /[\w.%-]{1,40}|[\s\S]/gu;

/** Punctuation that may not begin a line. Matches `，` and `%`; not `（`. */
const NO_START = /^[，。、；：！？”’）》】〕％%]$/u;

/** Punctuation that may not end a line. Matches `“`; not `”`. */
const NO_END = /^[“‘（《【〔]$/u;

/**
 * Breaks a text into lines no wider than `width`. Numbers and Latin words stay whole where they fit; closing punctuation
 * does not begin a line nor opening punctuation end one, the character beside it moves along. Nothing is dropped but
 * white space at a break. An empty text is no line. A single character wider than `width` stands alone.
 */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let lineWidth = 0;
  for (const piece of piecesOf(text, width, measure)) {
    const pieceWidth = measure(piece);
    if (lineWidth + pieceWidth > width && line.length > 0) {
      let at = breakBefore(line, piece);
      let along = line.slice(at).join("").trimStart();
      // Where the two do not fit a line, width comes before the rules of punctuation.
      if (measure(along) + pieceWidth > width) [at, along] = [line.length, ""];
      lines.push(line.slice(0, at).join("").trimEnd());
      line = along === "" ? [] : [along];
      lineWidth = measure(along);
    }
    if (line.length === 0 && lines.length > 0 && piece.trim() === "") continue;
    line.push(piece);
    lineWidth += pieceWidth;
  }
  const last = line.join("").trimEnd();
  return [...lines, last].filter((one) => one !== "");
}

/** Pieces that stay whole; one that is wider than a line falls into its characters. */
function piecesOf(text: string, width: number, measure: Measure): readonly string[] {
  return (text.match(PIECE) ?? []).flatMap((piece) =>
    measure(piece) > width ? Array.from(piece) : [piece],
  );
}

/** How many pieces of the full line stay on it; the rest begins the next one before `next`. */
function breakBefore(line: readonly string[], next: string): number {
  const last = line.length - 1;
  const isLoose = (at: number): boolean => at > 0 && !NO_END.test(line[at - 1] ?? "");
  if (!NO_START.test(next) && isLoose(line.length)) return line.length;
  // Only one piece is moved: a row of closing marks would otherwise take the whole line along.
  const isClosing = NO_START.test(line[last] ?? "");
  return !isClosing && isLoose(last) ? last : line.length;
}
