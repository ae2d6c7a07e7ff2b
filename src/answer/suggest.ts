/** Further questions that the corpus can answer.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import type { Figure } from "../figures/figure.ts";
import { withoutEndMarks } from "../question/normalise-question.ts";
import { listedParts, numberParts } from "../question/parts.ts";
import type { FigureHit } from "../retrieval/find-figures.ts";
import { relatedPassages } from "./compose-passages.ts";
import type { ComposeContext } from "./context.ts";
import { expectedOf, searchFigures, searchReports } from "./figure-search.ts";

/** At most this many are suggested. */
const SUGGESTION_COUNT = 3;

/** What nearly every report speaks of, as people ask for it. */
const COMMON_TOPICS = [
  "行政复议受理了多少件？",
  "矛盾纠纷化解有哪些做法？",
  "存在哪些不足？",
] as const;

/** An indicator is near the question from this cosine on; below it, what it measures is another matter. */
const NEAR = 0.5;

/** A name that reads as a question's own: no marks, no list, neither thin nor a sentence. */
const READABLE = /^[\p{Script=Han}A-Z]{6,20}$/u;

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
 * What the reports asked about state nearest to the question, each as a question for it: after 复议受理了多少件
 * `环翠区2021年行政复议案件纠错率是多少？`. Leaves out the indicators that are shown already.
 */
export async function suggestNear(
  context: ComposeContext,
  shown: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { question, forms } = context;
  const reports = new Map(question.scope.reports.map((report) => [report.id, report]));
  const form = await forms.ofTopic(firstPart(question.topic));
  const hits = await searchReports(context, form, {}, question.scope.reports);
  const suggestions = new Set<string>();
  for (const hit of hits) {
    const report = reports.get(hit.figure.reportId);
    if (report === undefined || !isSuggestible(hit, hits) || shown.has(hit.figure.indicator)) {
      continue;
    }
    suggestions.add(questionFor(hit.figure, report));
    if (suggestions.size === SUGGESTION_COUNT) break;
  }
  return [...suggestions];
}

/** The first thing that is asked for: it has been searched for already, so that nothing is embedded for a suggestion. */
function firstPart(topic: string): string {
  const [part = topic] = numberParts(topic);
  return listedParts(part)[0] ?? part;
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
  const topic = withoutEndMarks((question.typedTopic ?? question.topic).replace(/^的/u, ""));
  const asked = question.intent === "comparison" ? comparedNames(answering) : answering.map(nameOf);
  return asked.slice(0, SUGGESTION_COUNT).map((names) => `${names}${topic}？`);
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

/** A result of the report's own, near the question, whose name means one figure of the report. */
function isSuggestible(hit: FigureHit, hits: readonly FigureHit[]): boolean {
  const { figure, nameCosine, isAside } = hit;
  if (
    nameCosine < NEAR ||
    isAside ||
    figure.status === "planned" ||
    !READABLE.test(figure.indicator)
  )
    return false;
  return !hits.some(
    (other) =>
      other !== hit &&
      other.figure.reportId === figure.reportId &&
      other.figure.indicator === figure.indicator,
  );
}

function questionFor(figure: Figure, { region, year }: ReportMetadata): string {
  const asks = figure.kind === "rank" ? "是第几" : "是多少";
  return `${region.name}${String(year)}年${figure.indicator}${asks}？`;
}
