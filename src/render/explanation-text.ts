/** Explanations as text for a terminal: scope, terms, candidates with the parts of their scores, and what was refused why.
 *
 * @module
 */
import type { Answer } from "../answer/answer.ts";
import type { Explanation, FigureSearch } from "../answer/explain.ts";
import { scoreParts } from "../answer/search/score-parts.ts";
import {
  EXPLANATION_LABELS,
  expectedText,
  intentText,
  NOTHING_TO_EXPLAIN,
  partsText,
  passagesText,
  regionsText,
  rowText,
  rowThresholdText,
  sentenceScoreText,
  termsText,
  thresholdText,
  verdictText,
  yearsText,
} from "./explanation-copy.ts";
import { wrapLines, type TerminalStyle } from "./terminal.ts";

type FigureHit = NonNullable<FigureSearch["first"]>;

/** Candidates shown of each report, and passages, where nobody asks for more. */
const DEFAULT_TOP = 3;

/**
 * Writes why a question was answered as it was; it ends without a line break. At most `top` candidates are shown of each report,
 * and as many passages. What the answer says is marked ✓.
 */
export function renderExplanation(
  answer: Answer,
  explanation: Explanation | undefined,
  style: TerminalStyle,
  top = DEFAULT_TOP,
): string {
  const lines =
    explanation === undefined
      ? [NOTHING_TO_EXPLAIN]
      : [
          ...questionLines(explanation),
          ...explanation.searches.flatMap((search) =>
            searchLines(search, { answer, explanation, top }),
          ),
          ...explanation.measures.flatMap((measure) => measureLines(measure, answer, explanation)),
          ...passageLines(explanation, answer, top),
        ];
  return wrapLines([EXPLANATION_LABELS.title, ...lines], style).join("\n");
}

/** What candidates are shown with. */
interface Setting {
  readonly answer: Answer;
  readonly explanation: Explanation;
  readonly top: number;
}

function questionLines({ question, terms, expected }: Explanation): readonly string[] {
  const { background } = question;
  return [
    labelled("regions", regionsText(question)),
    labelled("years", yearsText(question)),
    labelled("intent", intentText(question)),
    labelled("topic", question.topic),
    ...(background === undefined
      ? []
      : [labelled("background", `${background.topic}（×${String(background.weight)}）`)]),
    labelled("terms", termsText(terms)),
    labelled("expected", expectedText(expected)),
  ];
}

function searchLines(search: FigureSearch, setting: Setting): readonly string[] {
  const { explanation } = setting;
  const isPart = search.topic !== explanation.question.topic;
  const { threshold } = explanation.weights.answerable;
  return [
    "",
    `${EXPLANATION_LABELS.figures}（${thresholdText(threshold)}）`,
    ...(isPart
      ? [
          labelled("topic", search.topic),
          labelled("terms", termsText(search.terms)),
          labelled("expected", expectedText(search.expected)),
        ]
      : []),
    ...search.reports.flatMap((report) => reportLines(report, setting)),
    ...firstLines(search, explanation),
  ];
}

/** The candidate of each report for a measure of a comparison. */
function measureLines(
  { topic, rows }: Explanation["measures"][number],
  answer: Answer,
  { weights }: Explanation,
): readonly string[] {
  return [
    "",
    `${EXPLANATION_LABELS.rows}（${rowThresholdText(weights.comparison)}）`,
    labelled("topic", topic),
    ...rows.map((row) => {
      const { region, year } = row.report;
      const isUsed = isShown(row.hit, answer);
      const mark = isUsed ? `${EXPLANATION_LABELS.used} ` : "";
      return `  ${region.name} ${String(year)}年：${mark}${figureText(row.hit)}，${rowText(row, isUsed)}`;
    }),
  ];
}

function reportLines(
  report: FigureSearch["reports"][number],
  { answer, explanation, top }: Setting,
): readonly string[] {
  const metadata = explanation.question.scope.reports.find(({ id }) => id === report.reportId);
  const name = `${metadata?.region.name ?? report.reportId} ${String(metadata?.year ?? "")}年`;
  const isUsed = report.hits.some((hit) => isShown(hit, answer));
  return [
    `  ${name}：${verdictText(report.verdict, report, isUsed)}`,
    ...report.hits
      .slice(0, top)
      .flatMap((hit, i) => [
        `    ${String(i + 1)}. ${isShown(hit, answer) ? `${EXPLANATION_LABELS.used} ` : ""}${figureText(hit)}`,
        `       ${scoreText(hit, explanation)}`,
      ]),
  ];
}

/** The best figure of the whole corpus, where it is not one of the reports asked about. */
function firstLines({ first, reports }: FigureSearch, explanation: Explanation): readonly string[] {
  if (first === undefined || reports.some(({ reportId }) => reportId === first.figure.reportId)) {
    return [];
  }
  const { region, year } = first.figure;
  return [
    `  ${EXPLANATION_LABELS.first}：${region} ${String(year)}年 ${figureText(first)}`,
    `       ${scoreText(first, explanation)}`,
  ];
}

function figureText({ figure }: FigureHit): string {
  return `${figure.indicator}：${figure.raw}`;
}

function scoreText(hit: FigureHit, { weights }: Explanation): string {
  return `${hit.score.toFixed(3)} ＝ ${partsText(scoreParts(hit, weights.figures))}`;
}

/** Whether the answer gives the figure, as such or as a part of a computation. */
function isShown({ figure }: FigureHit, answer: Answer): boolean {
  return answer.figures.some(
    ({ region, year, indicator, raw }) =>
      region === figure.region &&
      year === figure.year &&
      indicator === figure.indicator &&
      raw === figure.raw,
  );
}

function passageLines(explanation: Explanation, answer: Answer, top: number): readonly string[] {
  if (explanation.sentences.length === 0) return [];
  const shown = answer.citations.map(({ quote }) => squash(quote));
  return [
    "",
    labelled("passages", passagesText(explanation)),
    ...explanation.sentences.slice(0, top).flatMap(({ sentence, score, cosine, bm25 }, i) => {
      const isUsed = shown.some((quote) => quote.includes(squash(sentence.text)));
      const mark = isUsed ? `${EXPLANATION_LABELS.used} ` : "";
      const place = [sentence.passage.reportId, ...sentence.passage.sectionPath].join(" › ");
      return [
        `  ${String(i + 1)}. ${mark}${score.toFixed(3)}（${sentenceScoreText(cosine, bm25)}） ${place}`,
        `     ${sentence.text.trim()}`,
      ];
    }),
  ];
}

/** Quotes are cut from the raw file, where page breaks and line ends stand within sentences. */
function squash(text: string): string {
  return text.replace(/\s/gu, "");
}

function labelled(label: keyof typeof EXPLANATION_LABELS, text: string): string {
  return `${EXPLANATION_LABELS[label]}：${text}`;
}
