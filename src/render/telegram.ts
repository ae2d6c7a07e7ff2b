/** Answers as messages of Telegram: the claim first, quotes as blockquotes that open, numbered sources, buttons.
 *
 * @module
 */
import { fmt, FormattedString } from "@grammyjs/parse-mode";
import type {
  Answer,
  AnswerFigure,
  Citation,
  CitationGroup,
  ComparisonAnswer,
} from "../answer/answer.ts";
import { figureText, summaryFigures, tellingBasis } from "./answer-figure.ts";
import { BOT_LABELS, reportLine, silentText, sourceLine, titleText } from "./bot-copy.ts";
import {
  checkText,
  coverageText,
  LABELS,
  lackText,
  listText,
  pointsText,
  relatedText,
  understoodText,
} from "./copy.ts";
import { INDENT, stack, type TelegramMessage } from "./telegram-message.ts";
import { buttonsOf, type Extras } from "./telegram-buttons.ts";
import { answeringParts, renderQuote } from "./telegram-quote.ts";
import { isSideBySide, isTheme, themeLines } from "./theme-lines.ts";
import { warningText } from "./warning-copy.ts";

/** Writes the whole answer with its buttons. */
export function renderTelegramAnswer(answer: Answer, extras: Extras): TelegramMessage {
  // What was understood of a question about the corpus is the whole corpus.
  const understood = answer.kind === "coverage" ? "" : understoodText(answer.understood);
  return {
    text: stack([
      ...bodyOf(answer),
      ...answer.warnings.map((warning) => fmt`⚠️ ${warningText(warning)}`),
      ...sourcesOf(answer),
      ...(understood === ""
        ? []
        : ["", FormattedString.italic(`${LABELS.understood}：${understood}`)]),
    ]),
    buttons: buttonsOf(answer, extras),
  };
}

/** 受理行政复议案件数：**50件** [1], with formula and notes below. */
export function renderFigure(figure: AnswerFigure): FormattedString {
  const { indicator, citation, formula, notes } = figure;
  const telling = tellingBasis(figure);
  const words = telling.length === 0 ? "" : `（${telling.join("、")}）`;
  return stack([
    fmt`${indicator}${words}：${FormattedString.bold(figureText(figure))} [${String(citation)}]`,
    ...(formula === undefined ? [] : [`${INDENT}${BOT_LABELS.computed}：${formula}`]),
    ...notes.map((note) => `${INDENT}${BOT_LABELS.note}：${note}`),
  ]);
}

type Line = FormattedString | string;

function bodyOf(answer: Answer): readonly Line[] {
  switch (answer.kind) {
    case "lookup":
      return lookupLines(answer.figures, answer.claimCount);
    case "comparison":
      return comparisonLines(answer);
    case "passages":
      // Of one report the quotes themselves are the answer; of several, what each says of a theme stands together.
      if (answer.pointCounts !== undefined) return [pointsText(answer.pointCounts)];
      return isSideBySide(answer) ? themeLines(answer).slice(1).map(boldTheme) : [];
    case "list":
      if (answer.untold !== undefined) return [listText(answer), ...answer.groups.map(groupLine)];
      return [
        ...answer.groups.map(groupLine),
        ...(answer.silent.length === 0 ? [] : [silentText(answer.silent)]),
      ];
    case "coverage":
      return [coverageText(answer), ...answer.reports.map((report) => `· ${reportLine(report)}`)];
    case "abstention":
      return [lackText(answer.lack), relatedText(answer)].filter((line) => line !== "");
  }
}

/** Themes stand out from what the reports say of them. */
function boldTheme(line: string): Line {
  return isTheme(line) ? FormattedString.bold(line) : line;
}

/** The claim under its region and year, what stands beside it after. */
function lookupLines(figures: readonly AnswerFigure[], claimCount: number): readonly Line[] {
  const lines: Line[] = [];
  let title = "";
  for (const [i, figure] of figures.entries()) {
    if (i === claimCount) lines.push("", BOT_LABELS.beside);
    const own = titleText(figure);
    if (own !== title || i === claimCount) {
      if (own !== title) lines.push(FormattedString.bold(own));
      title = own;
    }
    if (figure.check !== undefined) lines.push(checkText(figure.check, figure));
    lines.push(i < claimCount ? renderFigure(figure) : fmt`· ${renderFigure(figure)}`);
  }
  return lines;
}

function comparisonLines(answer: ComparisonAnswer): readonly Line[] {
  const rows = answer.rows.flatMap((row, i) => {
    const place = answer.order === "unranked" ? "·" : `${String(i + 1)}.`;
    const figures = row.figures.flatMap((at) => answer.figures[at] ?? []);
    const shown = figures.length === 0 ? [BOT_LABELS.notStated] : figures.map(renderFigure);
    return [
      fmt`${place} ${FormattedString.bold(titleText(row))}`,
      ...shown.map((one) => fmt`${INDENT}${one}`),
    ];
  });
  const summary = summaryFigures(answer).map(renderFigure);
  return [...rows, ...(summary.length === 0 ? [] : ["", ...summary])];
}

/** · **威海市 2023年** [1][2] */
function groupLine(group: CitationGroup): FormattedString {
  const numbers = group.citations.map((number) => `[${String(number)}]`).join("");
  return fmt`· ${FormattedString.bold(titleText(group))} ${numbers}`;
}

function sourcesOf(answer: Answer): readonly Line[] {
  // The titles that a list of reports cites stand in the list already.
  if (answer.kind === "coverage") return [];
  // Side by side, the answering sentences stand under their themes already.
  const isAnswer = answer.kind === "passages" ? !isSideBySide(answer) : answer.kind === "list";
  return answer.citations.flatMap((citation) => ["", ...sourceLines(citation, isAnswer)]);
}

function sourceLines(citation: Citation, isAnswer: boolean): readonly Line[] {
  const { quote, marks } = citation;
  return [
    FormattedString.bold(sourceLine(citation)),
    ...(isAnswer ? answeringParts(quote, marks) : []),
    renderQuote(quote, marks),
  ];
}
