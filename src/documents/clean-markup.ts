/** Taking markup, of markdown and HTML, out of a folded text.
 *
 * @module
 */
import type { CleanText } from "../text/clean-text.ts";
import { HTML_LINE_MARK, HTML_MARK } from "../text/html-marks.ts";
import { rewrite, rewriteMatches } from "../text/normalise.ts";

/** Marks of emphasis: `**专题研究**`. Not one `*` alone, which hides a name in some copies: `*市`. */
const EMPHASIS = /\*{2,}/gu;

/** What may begin a line and hold marks of headings and quotations, with the character behind it: `> ## 一`. */
const LINE_START = /^[ #>]+[^\n]?/gmu;

/**
 * One such mark: `## `, `###`, `> `. Not `#普法#`, a topic, nor `>95%`, an amount.
 */
const LINE_MARK = /(?:#{2,6}|#(?= |$)|>(?! *\d)) */uy;

/** Drops tags, emphasis, heading and quotation marks: `#### **六是全面提升。**<br>` → `六是全面提升。` and a line end. */
export function dropMarkup(clean: CleanText): CleanText {
  const text = rewriteMatches(clean, HTML_MARK, (mark) => {
    if (mark.startsWith("&")) return " ";
    return HTML_LINE_MARK.test(mark) ? "\n" : "";
  });
  const plain = rewriteMatches(text, EMPHASIS, () => "");
  // Only the marks are dropped, so that the character behind them keeps a place of its own in the raw text.
  const marks = Array.from(plain.text.matchAll(LINE_START), ({ 0: lineStart, index }) => ({
    start: index,
    end: index + measureMarks(lineStart),
    text: "",
  }));
  return rewrite(plain, marks);
}

/** The length of the blanks and marks that a line begins with, one after the other. */
function measureMarks(line: string): number {
  let length = line.length - line.trimStart().length;
  LINE_MARK.lastIndex = length;
  while (LINE_MARK.test(line)) length = LINE_MARK.lastIndex;
  return length;
}
