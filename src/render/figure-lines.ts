/** Figures of an answer as lines of text: the claim, what stands beside it, the rows of a comparison.
 *
 * @module
 */
import type { AnswerFigure, ComparisonAnswer, LookupAnswer } from "../answer/answer.ts";
import { figureText, summaryFigures, tellingBasis } from "./answer-figure.ts";
import { checkText, computedText, contextText, noteText, rowSilentText } from "./copy.ts";

/** The claimed figures, one a line, each with its basis, formula and notes; then one line for what stands beside them. */
export function lookupLines(answer: LookupAnswer): readonly string[] {
  const claims = answer.figures.slice(0, answer.claimCount);
  const context = answer.figures.slice(answer.claimCount);
  const lines = claims.flatMap((figure) => [
    ...(figure.check === undefined ? [] : [checkText(figure.check, figure)]),
    `${figure.region}${String(figure.year)}年 ${claimText(figure)}`,
    ...figure.notes.map((note) => `    ${noteText(note)}`),
  ]);
  return context.length === 0 ? lines : [...lines, contextText(context.map(shortText))];
}

/** One line for each row, numbered where the rows are ranked; the figures of a row stand on lines of their own. */
export function comparisonLines(answer: ComparisonAnswer): readonly string[] {
  const lines = answer.rows.flatMap((row, i) => {
    const rank = answer.order === "unranked" ? "·" : `${String(i + 1)}.`;
    const figures = row.figures.flatMap((at) => answer.figures[at] ?? []);
    const [first, ...others] = figures;
    const name = `${rank} ${row.region} ${String(row.year)}年`;
    if (first === undefined) return [`${name} ${rowSilentText()}`];
    return [
      `${name} ${claimText(first)}`,
      ...others.map((figure) => `     ${shortText(figure)} [${String(figure.citation)}]`),
      ...first.notes.map((note) => `     ${noteText(note)}`),
    ];
  });
  const firstRow = Math.min(...answer.rows.flatMap((row) => row.figures));
  const summaries = summaryFigures(answer);
  const isTotal = (figure: AnswerFigure): boolean => answer.figures.indexOf(figure) < firstRow;
  // The total of all regions is the answer, and the rows are what it is made of.
  return [
    ...summaries.filter(isTotal).map(claimText),
    ...lines,
    ...summaries.filter((figure) => !isTotal(figure)).map((figure) => `  ${claimText(figure)}`),
  ];
}

/** 行政复议案件审结数：39件（审结） [1]; a computed one with its formula. */
function claimText(figure: AnswerFigure): string {
  const basis = tellingBasis(figure);
  const remark = figure.computed
    ? computedText(figure.formula ?? "")
    : basis.length === 0
      ? ""
      : `（${basis.join("，")}）`;
  return `${figure.indicator}：${figureText(figure)}${remark} [${String(figure.citation)}]`;
}

function shortText(figure: AnswerFigure): string {
  return `${figure.indicator} ${figure.raw}`;
}
