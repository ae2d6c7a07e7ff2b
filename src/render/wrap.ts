/** Breaking text into lines of a given width, as Chinese is set.
 *
 * @module
 */
import stringWidth from "string-width";

/** Punctuation that may not begin a line. */
const NO_START = /^[，。、；：！？”’）》】〕％%…)]$/u;

/** Punctuation that may not end one. */
const NO_END = /^[“‘（《【〔(]$/u;

/** What is never broken, the first that fits: a run of Latin letters and digits (28.2%), or one character as seen. */
const PIECE = /[\w.,%-]{1,20}|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Breaks a text into lines of at most `columns` columns, of which a Han character takes two: `行政复议案件，50件` at 12
 * columns gives 行政复议案 and 件，50件, since a comma may not begin a line.
 *
 * White space is one blank each, and none at either end of a line. What is wider than a line on its own is broken
 * anywhere. An empty text gives one empty line. Linear in the text's length.
 *
 * @throws {RangeError} If there are fewer than 4 columns, in which a character and the punctuation after it find no room.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  if (columns < MIN_COLUMNS) throw new RangeError(`${columns} columns are too few to wrap text`);
  const lines: string[] = [];
  let line: Piece[] = [];
  let width = 0;
  for (const piece of piecesOf(text.replace(/\s+/gu, " ").trim(), columns)) {
    if (width + piece.width > columns) {
      const carried = carriedOver(line, piece, columns);
      lines.push(textOf(line.slice(0, line.length - carried)));
      line = line.slice(line.length - carried);
      width = line.reduce((sum, { width: one }) => sum + one, 0);
    }
    if (line.length === 0 && piece.text === " ") continue;
    line.push(piece);
    width += piece.width;
  }
  return [...lines, textOf(line)];
}

const MIN_COLUMNS = 4;

interface Piece {
  readonly text: string;
  readonly width: number;
}

function* piecesOf(text: string, columns: number): Generator<Piece> {
  for (const [piece] of text.matchAll(PIECE)) {
    const width = stringWidth(piece);
    if (width <= columns) yield { text: piece, width };
    else for (const character of piece) yield { text: character, width: stringWidth(character) };
  }
}

/** How many pieces at the end of a full line go down with the next, so that neither line breaks a rule of punctuation. */
function carriedOver(line: readonly Piece[], next: Piece, columns: number): number {
  let first = next;
  let { width } = next;
  // A row of punctuation is broken as it comes, and so is what would leave nothing on the line.
  for (let carried = 0; carried < Math.min(line.length, MAX_CARRIED); carried++) {
    const last = line.at(-1 - carried);
    if (last === undefined) break;
    if (!NO_START.test(first.text) && !NO_END.test(last.text)) return carried;
    width += last.width;
    if (width > columns) break;
    first = last;
  }
  return 0;
}

const MAX_CARRIED = 4;

function textOf(line: readonly Piece[]): string {
  return line
    .map(({ text }) => text)
    .join("")
    .trimEnd();
}
