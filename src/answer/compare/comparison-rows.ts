/** Finds the rows of a comparison: for each report the figure that measures what the others' figures measure.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Expectation } from "../../question/expectation.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import { countsWhatIsNegated } from "../../retrieval/other-outcome.ts";
import { OTHER_KIND, unitFit } from "../../retrieval/unit-fit.ts";
import type { Computed } from "../reckon/compute.ts";
import { sliceSpan } from "../../text/span.ts";
import { likeness } from "../../text/likeness.ts";
import type { ComposeContext } from "../context.ts";
import { derive, deriveShare, fitsOutcome, partAskedFor } from "../reckon/derive.ts";
import { measuredIn } from "../../question/parts.ts";
import {
  expectedOf,
  groupByReport,
  searchEverywhere,
  searchFigures,
} from "../search/figure-search.ts";
import { equalTopics } from "../search/equal-names.ts";
import { formalTopics } from "../search/formal-topic.ts";
import { rowConfidence, rowEvidence, rowScore, type RowCandidate } from "./row-confidence.ts";
import { withoutOtherMatters } from "./other-matters.ts";
import { isRateOfPart, partsAmong, partsOf, sumOfParts, withoutNarrower } from "./row-parts.ts";
import { stageFit } from "../../retrieval/stages.ts";
import { isSameSentence } from "../reckon/whole-and-part.ts";

/** A report's figures in a comparison, stated or computed. */
export interface Row {
  readonly report: ReportMetadata;
  /** More than one where the report states only parts: 省级清单206项，市级清单55项. Never empty. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** What is compared in place of the figures: their sum, or what follows from them. */
  readonly computed?: Computed;
  /** Whether the report may well mean another thing than is asked for, so that nothing is ranked with it. */
  readonly isDoubtful?: boolean;
}

/** What of a row is compared: a computed figure stands for those that it follows from. */
export function comparedFigures({ figures, computed }: Row): readonly [Figure, ...Figure[]] {
  if (computed === undefined) return figures;
  const { indicator, value, unit, raw, approximation } = computed;
  const kind = unit === "%" ? "rate" : figures[0].kind;
  return [{ ...figures[0], indicator, value, unit, raw, approximation, kind, basis: [] }];
}

/** 高多少, 多几件, 相差几个百分点: what two figures differ by is worked out and not looked for. */
const DIFFERENCE_ASKED = /[多高少低增减]了?(?:多少|几)|差(?:多少|几|距)|相差|变化|怎么变/u;

/** The rows of the reports asked about, in their order; a report that does not state the measure has none. */
export async function findRows(context: ComposeContext, topic: string): Promise<readonly Row[]> {
  const { weights } = context;
  const candidates = await findCandidates(context, topic);
  const { threshold, rowThreshold } = weights.comparison;
  const isFound = candidates.some(({ confidence }) => confidence >= threshold);
  const near = candidates.filter(({ confidence }) => isFound && confidence >= rowThreshold);
  const stated = await withoutOtherMatters(near, context.forms.terms(topic).grouped, (figure) =>
    wordsAround(context, figure),
  );
  const figures = await context.indexes.figures.figures(stated.map(({ report }) => report.id));
  const all = figures.map(({ figure }) => figure);
  const isDoubtful = doubtsOf(stated, weights.comparison.rankThreshold);
  const rows: Row[] = [];
  for (const one of stated) {
    const row = { ...(await rowOf(context, topic, one, all)), isDoubtful: isDoubtful(one) };
    // 没调成的: those that were settled are the very others.
    if (row.computed !== undefined || !countsWhatIsNegated(topic, row.figures[0])) rows.push(row);
  }
  if (comparedKind(context, topic).kind !== "rate") return rows;
  const ofParts = new Set<Row>();
  for (const row of rows) if (await isOfPart(context, topic, row, all)) ofParts.add(row);
  const derived = await deriveRows(context, topic);
  return context.question.scope.reports.flatMap((report) => {
    const own = rows.find((row) => row.report === report);
    const other = derived.find((row) => row.report === report);
    return (own === undefined || ofParts.has(own) ? (other ?? own) : own) ?? [];
  });
}

/**
 * The best figure of each report asked about. The figure that fits the question best sets the measure; a report that says it in
 * other words is found by that figure's name, measure word and kind, which are nearer to its own than the question is: 调处成功1768件
 * by 调解成功数.
 */
export async function findCandidates(
  context: ComposeContext,
  topic: string,
): Promise<readonly RowCandidate[]> {
  const expected = comparedKind(context, topic);
  const everywhere = await searchInAllForms(context, topic, expected);
  const isFit = ({ unitFit, figure }: FigureHit): boolean =>
    unitFit !== OTHER_KIND && (expected.kind !== "rate" || fitsOutcome(topic, figure));
  const byReport = groupByReport(context, everywhere).map(({ hits }) =>
    withoutNarrower(topic, hits.filter(isFit)),
  );
  const lead = leadOf(context, topic, byReport);
  if (lead === undefined) return [];
  const name = await context.forms.ofFigure(lead);
  const byName = await searchFigures(context, name, { kind: lead.figure.kind });
  const named = new Map(byName.flatMap(({ hits }) => hits.map(({ id, score }) => [id, score])));
  const best = everywhere[0]?.score ?? 0;
  const candidates: RowCandidate[] = [];
  for (const [i, report] of context.question.scope.reports.entries()) {
    const parts = partsAmong(byReport[i] ?? []);
    const weighed = (byReport[i] ?? []).map((hit) => {
      const scores = { named: named.get(hit.id) ?? 0, back: 0, best };
      const evidence = rowEvidence(topic, hit, lead, { ...scores, isPart: parts.has(hit.figure) });
      return { hit, evidence, score: rowScore(evidence, context.weights.comparison.rank) };
    });
    const [first] = weighed.sort((a, b) => b.score - a.score);
    if (first === undefined) continue;
    const { hit } = first;
    const evidence = { ...first.evidence, back: await wayBack(context, hit, lead) };
    const confidence = rowConfidence(evidence, context.weights.comparison.row);
    candidates.push({ report, hit, evidence, confidence });
  }
  return candidates;
}

/** The figures of the corpus for the topic as asked, or in words of the field, each by the form that it fits better; best first. */
async function searchInAllForms(
  context: ComposeContext,
  asking: string,
  expected: Expectation,
): Promise<readonly FigureHit[]> {
  const topic = measuredIn(asking);
  const found: (readonly FigureHit[])[] = [];
  const forms = [topic, ...formalTopics(topic, context.forms.terms(topic))];
  for (const form of [...forms, ...(await namesElsewhere(context, topic))]) {
    found.push(await searchEverywhere(context, await context.forms.ofTopic(form), expected));
  }
  const [first = [], ...others] = found;
  if (others.length === 0) return first;
  const best = new Map<FigureHit["id"], FigureHit>();
  for (const hits of found) {
    for (const hit of hits) {
      if (hit.score > (best.get(hit.id)?.score ?? -Infinity)) best.set(hit.id, hit);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.id - b.id);
}

/** The topic by the names that those reports have for the same which do not bear its own: 市场主体 in one, 经营主体 in another. */
async function namesElsewhere(
  { indexes, question }: ComposeContext,
  topic: string,
): Promise<readonly string[]> {
  const named: string[] = [];
  for (const { id } of question.scope.reports) {
    const own = await indexes.figures.figures([id]);
    named.push(
      ...equalTopics(
        topic,
        own.map(({ figure }) => figure),
      ),
    );
  }
  return [...new Set(named)];
}

/** Beyond this margin a way back is sure. */
const SURE_BACK = 0.1;

/** How surely the lead is what its report has for a figure found by it, see `RowEvidence.back`. */
async function wayBack(
  { indexes }: ComposeContext,
  hit: FigureHit,
  lead: FigureHit,
): Promise<number> {
  const vector = await indexes.figures.nameVector(hit.id);
  const matches = await indexes.figures.match({ vector, terms: [] }, [lead.figure.reportId]);
  const own = matches.find(({ id }) => id === lead.id)?.nameCosine ?? 0;
  const rivals = matches.filter(
    ({ id, figure }) =>
      id !== lead.id && id !== hit.id && figure.indicator !== lead.figure.indicator,
  );
  const rival = Math.max(0, ...rivals.map(({ nameCosine }) => nameCosine));
  return Math.min(SURE_BACK, own - rival);
}

/** Among figures of nearly the same score, the one counted like the other reports' leads. */
const SAME_MEASURE_MARGIN = 0.1;

/** The fit that 个 has with any other measure word, which says nothing. */
const ANY_WORD = 0.2;

/**
 * The figure that fits the question best, counted at the stage asked for; of those nearly as good in the same report the one whose
 * measure word most reports count with: 清理16件 rather than 清理工作3次 where another report has 清理9件.
 */
function leadOf(
  { weights }: ComposeContext,
  topic: string,
  byReport: readonly (readonly FigureHit[])[],
): FigureHit | undefined {
  const { stage } = weights.comparison.rank;
  const near = byReport.map((hits) => {
    const scored = hits.map((hit) => ({
      hit,
      score: hit.score + stage * stageFit(topic, hit.figure),
    }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const close = scored.filter(({ score }) => score >= best - SAME_MEASURE_MARGIN);
    return { best, hits: close.sort((a, b) => b.score - a.score).map(({ hit }) => hit) };
  });
  const [first] = [...near].sort((a, b) => b.best - a.best);
  const supportOf = ({ figure: { kind, unit } }: FigureHit): number =>
    near.filter(({ hits }) => hits.some(({ figure }) => unitFit(figure, { kind, unit }) > ANY_WORD))
      .length;
  const most = Math.max(0, ...(first?.hits ?? []).map(supportOf));
  return first?.hits.find((hit) => supportOf(hit) === most);
}

/** What is compared: of 多几件 and 高多少 the quantity itself, and not its change. */
function comparedKind(context: ComposeContext, topic: string): Expectation {
  const expected = expectedOf(context, topic);
  if (expected.kind !== "change" || !DIFFERENCE_ASKED.test(topic)) return expected;
  if (/率|比例|占比|百分/u.test(topic)) return { kind: "rate" };
  return expected.unit === undefined ? {} : { kind: "count", unit: expected.unit };
}

/** A figure's sentence with its name and its heading. */
async function wordsAround({ indexes }: ComposeContext, figure: Figure): Promise<string> {
  const { clean } = await indexes.passages.text(figure.reportId);
  return (
    figure.indicator + figure.sectionPath.join("") + sliceSpan(clean.text, figure.sentenceSpan)
  );
}

/** Names of one thing at several stages are alike from this on: 新收行政复议案件数, 受理行政复议案件数. */
const SAME_THING = 0.6;

/** A row is doubtful where its figure is far from the question, and is not named like that of the surest row. */
function doubtsOf(
  stated: readonly RowCandidate[],
  rankThreshold: number,
): (one: RowCandidate) => boolean {
  const [surest] = [...stated].sort((a, b) => b.confidence - a.confidence);
  const name = surest?.hit.figure.indicator ?? "";
  return ({ confidence, hit }) =>
    confidence < rankThreshold && likeness(hit.figure.indicator, name) < SAME_THING;
}

async function rowOf(
  { indexes }: ComposeContext,
  topic: string,
  { report, hit }: RowCandidate,
  all: readonly Figure[],
): Promise<Row> {
  const own = all.filter((figure) => figure.reportId === report.id);
  const { text } = (await indexes.passages.text(report.id)).clean;
  const computed = derive(topic, hit.figure, own, text);
  if (computed !== undefined) return { report, figures: [hit.figure], computed };
  const [first = hit.figure, ...others] = partsOf(topic, hit.figure, own);
  const total = sumOfParts([first, ...others], text);
  return {
    report,
    figures: [first, ...others],
    ...(total === undefined ? {} : { computed: total }),
  };
}

async function isOfPart(
  { indexes }: ComposeContext,
  topic: string,
  { report, figures: [figure] }: Row,
  all: readonly Figure[],
): Promise<boolean> {
  const { text } = (await indexes.passages.text(report.id)).clean;
  return figure.kind === "rate" && isRateOfPart(topic, figure, all, text);
}

/** A report that does not state the rate may state its parts; where it gives the rate beside them, in whatever name, that stands. */
async function deriveRows(context: ComposeContext, topic: string): Promise<readonly Row[]> {
  const form = await context.forms.ofTopic(measuredIn(topic));
  const counts = await searchFigures(context, form, { kind: "count" });
  const rows: Row[] = [];
  for (const [i, report] of context.question.scope.reports.entries()) {
    const hits = counts[i]?.hits ?? [];
    const part = partAskedFor(topic, hits);
    if (part === undefined) continue;
    const figures = hits.map(({ figure }) => figure);
    const { text } = (await context.indexes.passages.text(report.id)).clean;
    const stated = figures.find(
      (other) =>
        other.kind === "rate" &&
        isSameSentence(other, part) &&
        fitsOutcome(topic, other) &&
        !isRateOfPart(topic, other, figures, text),
    );
    const computed = stated === undefined ? deriveShare(topic, hits, text) : undefined;
    if (stated !== undefined) rows.push({ report, figures: [stated] });
    else if (computed !== undefined) rows.push({ report, figures: [part], computed });
  }
  return rows;
}
