/** Finds for each report of a comparison the figure that comes nearest to what is compared, whether it belongs there or not.
 *
 * @module
 */
import { statedFigures } from "../../indexes/report-contents.ts";
import type { Expectation } from "../../question/expectation.ts";
import { measuredIn } from "../../question/parts.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import { stageFit } from "../../retrieval/stages.ts";
import { OTHER_KIND, unitFit } from "../../retrieval/unit-fit.ts";
import type { ComposeContext } from "../context.ts";
import { fitsOutcome } from "../reckon/derive.ts";
import { equalTopics } from "../search/equal-names.ts";
import {
  expectedOf,
  groupByReport,
  searchEverywhere,
  searchFigures,
} from "../search/figure-search.ts";
import { formalTopics } from "../search/formal-topic.ts";
import { rowConfidence, rowEvidence, rowScore, type RowCandidate } from "./row-confidence.ts";
import { partsAmong, withoutNarrower } from "./row-parts.ts";

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
    named.push(...equalTopics(topic, await statedFigures(indexes, [id])));
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

/** 高多少, 多几件, 相差几个百分点: what two figures differ by is worked out and not looked for. */
const DIFFERENCE_ASKED = /[多高少低增减]了?(?:多少|几)|差(?:多少|几|距)|相差|变化|怎么变/u;

/** What is compared: of 多几件 and 高多少 the quantity itself, and not its change. */
export function comparedKind(context: ComposeContext, topic: string): Expectation {
  const expected = expectedOf(context, topic);
  if (expected.kind !== "change" || !DIFFERENCE_ASKED.test(topic)) return expected;
  if (/率|比例|占比|百分/u.test(topic)) return { kind: "rate" };
  return expected.unit === undefined ? {} : { kind: "count", unit: expected.unit };
}
