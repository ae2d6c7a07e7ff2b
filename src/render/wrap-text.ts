/** Breaking Chinese text into lines, for whatever measures its width: pixels of a font, columns of a terminal.
 *
 * @module
 */

/** Gives the width of a text; the width of two texts together is the sum of their widths. */
export type Measure = (text: string) => number;

/** A terminal's code for a style, such as `\u001b[1m`; those of `CLOSING` end one. */
const CODE = String.raw`\u001b\[\d{1,2}m`;
const CLOSING = String.raw`\u001b\[(?:22|39)m`;

/** A number with its decimals, a Latin word, or one character (a surrogate pair whole). Matches `36.5%`, `huancui-2021`, `件`. */
const PIECE = withCodes(String.raw`[\w.%-]{1,40}|[^\u001b]`);

/** One character. */
const CHARACTER = withCodes(String.raw`[^\u001b]`);

/** A text with the codes that begin a style before it and end one behind it; codes that stand alone; else an escape character. */
function withCodes(text: string): RegExp {
  return new RegExp(`(?:${CODE}){0,4}(?:${text})(?:${CLOSING}){0,4}|(?:${CODE}){1,4}|\u001b`, "gu");
}

/** Punctuation that may not begin a line. Matches `，` and `%`; not `（`. */
const NO_START = /^[，。、；：！？”’）》】〕％%]$/u;

/** Punctuation that may not end a line. Matches `“`; not `”`. */
const NO_END = /^[“‘（《【〔]$/u;

/**
 * Breaks a text into lines no wider than `width`. Numbers and Latin words stay whole where they fit; closing punctuation
 * does not begin a line nor opening punctuation end one, the character beside it moves along. Nothing is dropped but
 * white space at a break. An empty text is no line. A single character wider than `width` stands alone. Escape codes of a
 * terminal stay with what they colour; `measure` must give them no width.
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

/** Breaks an indented line like `wrapText`, continuing with its own indentation. A blank line stays. */
export function wrapIndented(line: string, width: number, measure: Measure): readonly string[] {
  if (measure(line) <= width) return [line];
  const indent = /^ */u.exec(line)?.[0] ?? "";
  const room = Math.max(width - indent.length, MIN_ROOM);
  return wrapText(line.slice(indent.length), room, measure).map((one) => indent + one);
}

/** One Han character with the punctuation after it. */
const MIN_ROOM = 4;

/** Pieces that stay whole; one that is wider than a line falls into its characters. */
function piecesOf(text: string, width: number, measure: Measure): readonly string[] {
  return (text.match(PIECE) ?? []).flatMap((piece) =>
    measure(piece) > width ? (piece.match(CHARACTER) ?? []) : [piece],
  );
}

/** So many pieces move to the next line at most: 件】，. */
const MAX_CARRIED = 3;

/** How many pieces of the full line stay on it; the rest begins the next one before `next`. */
function breakBefore(line: readonly string[], next: string): number {
  const isLoose = (at: number): boolean => at > 0 && !NO_END.test(bare(line[at - 1]));
  if (!NO_START.test(bare(next)) && isLoose(line.length)) return line.length;
  // A row of closing marks may take only so much of the line along.
  const earliest = Math.max(0, line.length - MAX_CARRIED);
  for (let at = line.length - 1; at >= earliest; at -= 1) {
    if (!NO_START.test(bare(line[at]))) return isLoose(at) ? at : line.length;
  }
  return line.length;
}

/** A piece without its codes. */
function bare(piece = ""): string {
  return piece.replace(CODES, "");
}

const CODES = new RegExp(CODE, "gu");
