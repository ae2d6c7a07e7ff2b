/** Taking markdown markup out of a folded text.
 *
 * @module
 */
import type { CleanText } from "../text/clean-text.ts";
import { rewriteMatches } from "../text/normalise.ts";

/** Marks of emphasis: `**专题研究**`. Not one `*` alone, which hides a name in some copies: `*市`. */
const EMPHASIS = /\*{2,}/gu;

/**
 * Marks of headings and quotations at the start of a line: `## `, `###`, `> `. Not `#普法#`, a topic, nor `>95%`, an amount.
 * One mark at a time: a caller repeats it for `> ## `.
 */
const LINE_MARK = /(?<=^ *)(?:#{2,6}|#(?= |$)|>(?! *\d)) */gmu;

/** Drops emphasis, heading and quotation marks: `#### **六是全面提升。**` → `六是全面提升。`. */
export function dropMarkup(clean: CleanText): CleanText {
  let text = rewriteMatches(clean, EMPHASIS, () => "");
  for (let length = -1; length !== text.text.length;) {
    length = text.text.length;
    text = rewriteMatches(text, LINE_MARK, () => "");
  }
  return text;
}
