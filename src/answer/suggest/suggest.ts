/** Further questions that the corpus can answer.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { Figure } from "../../figures/figure.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import { asksOfPlacesBelow } from "../../question/collectives.ts";
import { withoutEndMarks } from "../../question/normalise-question.ts";
import { likeness } from "../../text/likeness.ts";
import type { Answer, LookupAnswer } from "../answer.ts";
import { relatedPassages } from "../compose/compose-passages.ts";
import type { ComposeContext } from "../context.ts";
import { expectedOf, searchFigures } from "../search/figure-search.ts";
import { suggestNear, SUGGESTION_COUNT } from "./suggest-near.ts";

/** What nearly every report speaks of, as people ask for it. */
const COMMON_TOPICS = [
  "行政复议受理了多少件？",
  "矛盾纠纷化解有哪些做法？",
  "存在哪些不足？",
] as const;

/** For somebody who has not asked yet: questions about the given reports, latest first. Empty for an empty corpus. */
export function suggestQuestions(reports: readonly ReportMetadata[]): readonly string[] {
  const latest = [...reports].sort((a, b) => b.year - a.year);
  if (latest.length === 0) return [];
  return COMMON_TOPICS.slice(0, SUGGESTION_COUNT).flatMap((topic, i) => {
    const report = latest[i % latest.length];
    return report === undefined ? [] : [`${report.region.name}${String(report.year)}年${topic}`];
  });
}

/**
 * What may be asked after an answer: what the reports asked about state near it and it does not show, then the same question to other
 * reports that answer it. Fewer rather than far ones.
 */
export async function suggestAfterAnswer(
  context: ComposeContext,
  answer: Answer,
): Promise<readonly string[]> {
  const { question, indexes } = context;
  const near = await suggestNear(context, answer);
  const { scope } = question;
  const places = SUGGESTION_COUNT - near.length;
  if (places <= 0 || scope.reports.length !== 1 || !standsAlone(context)) return near;
  const others = indexes.reports.filter(({ id }) => !scope.reports.some((one) => one.id === id));
  const answering =
    answer.kind === "lookup"
      ? await reportsWithFigure(context, answer, others)
      : await statingReports(context, others);
  return [...near, ...answering.slice(0, places).map((report) => sameQuestion(context, report))];
}

/**
 * The same question to other reports, those that surely answer it: each by itself, or all of one year together where several regions
 * are compared.
 */
export async function suggestElsewhere(
  context: ComposeContext,
  reports: readonly ReportMetadata[],
): Promise<readonly string[]> {
  const { question } = context;
  const answering = await (question.wantsNumber ? statingReports : tellingReports)(
    context,
    reports,
  );
  const asked = question.intent === "comparison" ? comparedNames(answering) : answering.map(nameOf);
  return asked.slice(0, SUGGESTION_COUNT).map((names) => `${names}${topicOf(context)}？`);
}

/** Says whether the question can be put to any report: it names its matter itself, and no place that only one report tells of. */
function standsAlone({ question, terms }: ComposeContext): boolean {
  const { intent, claim, background, places } = question;
  const isWhole =
    claim === undefined &&
    background === undefined &&
    places === undefined &&
    !asksOfPlacesBelow(question.asked);
  return isWhole && intent === "lookup" && terms.grouped.flat().some((term) => term.length > 1);
}

function topicOf({ question }: ComposeContext): string {
  return withoutEndMarks((question.typedTopic ?? question.topic).replace(/^的/u, ""));
}

function sameQuestion(context: ComposeContext, report: ReportMetadata): string {
  return `${nameOf(report)}${topicOf(context)}？`;
}

/** Figures of two reports count the same from this likeness of their names on: 受理行政复议案件数 and 办理行政复议案件数. */
const SAME_FIGURE = 0.7;

/** Those that state a figure which is named and counted like the one claim of an answer. */
async function reportsWithFigure(
  { indexes }: ComposeContext,
  { figures: [claim], claimCount }: LookupAnswer,
  reports: readonly ReportMetadata[],
): Promise<readonly ReportMetadata[]> {
  if (claim === undefined || claim.computed || claimCount > 1) return [];
  const isSame = ({ unit, status, indicator }: Figure): boolean =>
    unit === claim.unit &&
    status === "achieved" &&
    (indicator === claim.indicator || likeness(indicator, claim.indicator) >= SAME_FIGURE);
  const stating: ReportMetadata[] = [];
  for (const report of reports) {
    const figures = await statedFigures(indexes, [report.id]);
    if (figures.some(isSame)) stating.push(report);
  }
  return stating;
}

/** Those that surely state the figure asked for. */
async function statingReports(
  context: ComposeContext,
  reports: readonly ReportMetadata[],
): Promise<readonly ReportMetadata[]> {
  const { question, forms, weights } = context;
  const form = await forms.ofTopic(question.topic);
  const found = await searchFigures(
    { ...context, question: { ...question, scope: { ...question.scope, reports } } },
    form,
    expectedOf(context, question.topic),
  );
  const sure = found.filter(({ confidence }) => confidence >= weights.answerable.threshold);
  const ids = new Set(sure.map(({ reportId }) => reportId));
  return reports.filter(({ id }) => ids.has(id));
}

/** Those whose passages surely answer, of the first few: more are not suggested. */
async function tellingReports(
  context: ComposeContext,
  reports: readonly ReportMetadata[],
): Promise<readonly ReportMetadata[]> {
  const { question, weights } = context;
  const telling: ReportMetadata[] = [];
  for (const report of reports.slice(0, SUGGESTION_COUNT)) {
    const scope = { ...question.scope, reports: [report] };
    const { confidence } = await relatedPassages(
      { ...context, question: { ...question, scope } },
      1,
    );
    if (confidence >= weights.passages.threshold) telling.push(report);
  }
  return telling;
}

/** 威海市2023年 */
function nameOf({ region, year }: ReportMetadata): string {
  return `${region.name}${String(year)}年`;
}

/** 环翠区、马尾区2021年: the regions of each year of which there are several. */
function comparedNames(reports: readonly ReportMetadata[]): readonly string[] {
  const years = [...new Set(reports.map(({ year }) => year))];
  return years.flatMap((year) => {
    const names = reports.filter((report) => report.year === year).map(({ region }) => region.name);
    return names.length > 1 ? [`${names.join("、")}${String(year)}年`] : [];
  });
}
