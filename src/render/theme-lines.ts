/** Passages of several reports side by side: under each theme what each report says of it, in its own words and no more of them.
 *
 * @module
 */
import type { Citation, PassagesAnswer } from "../answer/answer.ts";

/** Where words of the report are left out. */
const LEFT_OUT = "……";

/** A quote is ended at the first mark that reaches this length, since nobody reads a page in a table. */
const MAX_LENGTH = 240;

/** Whether the answer puts several reports side by side. */
export function isSideBySide(answer: PassagesAnswer): boolean {
  return answer.groups.some(({ theme }) => theme !== undefined);
}

/** What opens the line of a theme. */
const THEME_MARK = "◆ ";

/** Says whether a line names a theme, and does not quote a report. */
export function isTheme(line: string): boolean {
  return line.startsWith(THEME_MARK);
}

/** One line for each theme and, under it, one for each report: `环翠区 2021年：“……” [1]`. */
export function themeLines(answer: PassagesAnswer): readonly string[] {
  const lines: string[] = [];
  let theme: string | undefined;
  for (const group of answer.groups) {
    if (group.theme !== theme) {
      theme = group.theme;
      lines.push("", `${THEME_MARK}${theme ?? ""}`);
    }
    for (const number of group.citations) {
      const citation = answer.citations.find((one) => one.number === number);
      if (citation === undefined) continue;
      const name = `${group.region} ${String(group.year)}年`;
      lines.push(`  ${name}：“${shortQuote(citation)}” [${String(number)}]`);
    }
  }
  return lines;
}

/** The marked sentences of a quote; what stands before, between and behind them is left out visibly. */
export function shortQuote({ quote, marks }: Citation): string {
  if (marks.length === 0) return quote;
  let text = "";
  let from = 0;
  for (const mark of marks) {
    if (text.length >= MAX_LENGTH) break;
    if (mark.start > from) text += LEFT_OUT;
    text += quote.slice(mark.start, mark.end);
    from = mark.end;
  }
  return from < quote.length ? text + LEFT_OUT : text;
}
