/** Composes the answer to a question for a statistic: the figure first, then what stands with it.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { expectationOf, type Expectation } from "../../question/expectation.ts";
import { listedParts, numberParts } from "../../question/parts.ts";
import { asksForRest, asksForSum, asksForUndone, isPlural } from "../../question/reckoning.ts";
import { askedShare } from "../../question/asked-share.ts";
import {
  beforeBareDifference,
  exclusionIn,
  type Exclusion,
} from "../../question/contrasted-parts.ts";
import {
  isBareSum,
  summedParts,
  undoneParts,
  type SummedPart,
} from "../../question/summed-parts.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import { countsWhatIsNegated } from "../../retrieval/other-outcome.ts";
import { frameOf } from "../answer-frame.ts";
import type { AnswerFigure, LookupAnswer } from "../answer.ts";
import { checkClaim } from "../cite/check-claim.ts";
import { citeFigure } from "../cite/claim.ts";
import { claimWarnings } from "../cite/claim-warnings.ts";
import { CitationList } from "../cite/cite.ts";
import { addendsOf } from "../reckon/addends.ts";
import type { ComposeContext } from "../context.ts";
import { equalTopics } from "../search/equal-names.ts";
import { formalTopic } from "../search/formal-topic.ts";
import type { SearchForm } from "../search/search-forms.ts";
import { shareOfBefore, showClaims, withSum, type Claim } from "../cite/lookup-claims.ts";
import { findNamedAverage } from "../reckon/named-average.ts";
import { differenceOf, findNamedDifference } from "../reckon/named-difference.ts";
import { findNamedRest, isLeftOut } from "../reckon/named-rest.ts";
import { findNamedShare } from "../reckon/named-share.ts";
import { findNamedSum } from "../reckon/named-sum.ts";
import { sumOfTerms, type Term } from "../reckon/compute.ts";
import {
  derive,
  deriveShare,
  fitsOutcome,
  isOfPair,
  isRefusal,
  isShareOf,
  statesRest,
} from "../reckon/derive.ts";
import { expectedOf, searchFigures, type FiguresOfReport } from "../search/figure-search.ts";
import { partsOf as statedParts } from "../compare/row-parts.ts";
import { isBareChange, withChanges } from "../reckon/stated-change.ts";
import { isSameSentence, siblingsOf } from "../reckon/whole-and-part.ts";

/** At most this many figures of the same sentence are shown beside the claim. */
const CONTEXT_COUNT = 4;

/**
 * Composes the answer from the reports asked about, of one region; of several years the latest that states it comes
 * first. `undefined` where no figure is surely the one asked for.
 */
export async function composeLookup(context: ComposeContext): Promise<LookupAnswer | undefined> {
  const { question } = context;
  const compared = beforeBareDifference(question.topic);
  let claims = await claimsOf(context, compared ?? question.topic);
  if (claims.length === 0) return undefined;
  if (compared !== undefined) claims = await withDifference(context, claims);
  const frame = frameOf(question);
  const list = new CitationList(context.indexes);
  const figures: AnswerFigure[] = [];
  figures.push(...(await showClaims(list, claims)));
  const claimCount = figures.length;
  const { claim: said } = question;
  if (said !== undefined && figures[0] !== undefined) {
    figures[0] = { ...figures[0], check: checkClaim(said, figures[0]) };
  }
  figures.push(...(await showContext(context, list, claims)));
  return {
    ...frame,
    kind: "lookup",
    claimCount,
    figures,
    citations: list.citations,
    warnings: [...frame.warnings, ...(await claimWarnings(context, claims))],
  };
}

/** What the parts of a topic are answered with, in their order; a part may ask for the sum of those before it, or for their share. */
async function claimsOf(context: ComposeContext, topic: string): Promise<Claim[]> {
  let claims: Claim[] = [];
  let before = "";
  let latest: readonly Claim[] = [];
  for (const part of partsOf(topic)) {
    if (isBareSum(part) && claims.length > 0) {
      claims = await withSum(context, claims, latest);
      continue;
    }
    const ofBefore = claims.length > 0 ? await shareOfBefore(context, claims, part) : undefined;
    if (ofBefore !== undefined) {
      claims.push(ofBefore);
      latest = [ofBefore];
      continue;
    }
    const found = claims.flatMap((claim) => claim.stated);
    const mean = await findNamedAverage(context, part, found);
    if (mean !== undefined) {
      claims.push({ stated: mean.from, computed: mean });
      continue;
    }
    if (isBareChange(part) && claims.length > 0) {
      claims = await withChanges(context, claims, part);
      continue;
    }
    const own = await answerPart(context, part);
    // 执法记录仪几台，花了多少: what finds nothing by itself is about the thing before it.
    latest = own.length > 0 || before === "" ? own : await answerOne(context, part, before);
    claims.push(...latest);
    before = part;
  }
  return claims;
}

/** What differs between two that were found, or between one and what the turn before asked for. */
async function withDifference(context: ComposeContext, claims: readonly Claim[]): Promise<Claim[]> {
  const { background } = context.question;
  const isAlone = claims.length === 1 && background !== undefined;
  const earlier = isAlone ? await answerOne(context, background.topic) : [];
  const figures = [...earlier, ...claims].flatMap(({ stated }) => stated.slice(0, 1));
  const computed = differenceOf([...new Set(figures)]);
  return computed === undefined ? [...claims] : [{ stated: computed.from, computed }];
}

/** A rank is asked for in two breaths: 最多跑一趟事项占比，全市排第几. */
function partsOf(topic: string): readonly string[] {
  return expectationOf(topic).kind === "rank" ? [topic] : numberParts(topic);
}

/** Answers a part of the question; a list of things asked for one by one gives a claim each, or their sum. */
async function answerPart(context: ComposeContext, part: string): Promise<readonly Claim[]> {
  const exclusion = exclusionIn(part);
  if (exclusion !== undefined) return answerRest(context, part, exclusion);
  const apart = await findNamedDifference(context, part);
  if (apart !== undefined) return [apart];
  const summed = summedParts(part);
  // What was closed, added up, is the opposite of 未办结的合计: what is left of each is.
  if (summed.length > 0 && asksForUndone(part)) return answerUndone(context, summed);
  const total = summed.length > 0 ? await findNamedSum(context, part, summed) : undefined;
  if (total !== undefined) return [total];
  const listed = listedParts(part);
  const claims: (Claim | undefined)[] = [];
  for (const one of listed) claims.push((await answerOne(context, one))[0]);
  const distinct = withoutRepeats(claims.flatMap((claim) => claim ?? []));
  const [first, ...others] = distinct;
  if (first === undefined) return answerOne(context, part);
  if (distinct.length === listed.length)
    return asksForSum(part) ? withSum(context, distinct) : distinct;
  if (!isPlural(part)) return answerOne(context, part);
  // Of 行政复议和行政诉讼各多少件 a report may state the first alone: what stands beside that is no answer to the second.
  const lacking = listed.filter((_, i) => !distinct.some((claim) => claim === claims[i]));
  return [{ ...first, lacking }, ...others];
}

/** 除了许可卷还有几本: what is left, and never the part that is left out. */
async function answerRest(
  context: ComposeContext,
  part: string,
  exclusion: Exclusion,
): Promise<readonly Claim[]> {
  const rest = await findNamedRest(context, part, exclusion);
  if (rest !== undefined) return [rest];
  if (exclusion.parts.length > 1) return [];
  const claims = await answerOne(context, part);
  return claims.flatMap((claim): readonly Claim[] => {
    if (claim.computed !== undefined) return [claim];
    const stated = claim.stated.filter((figure) => !isLeftOut(context, exclusion, figure));
    return stated.length > 0 ? [{ stated }] : [];
  });
}

/** 执法诉求和发展诉求没办结的一共几件: what is left of each, and together; nothing where what is left of one is not found. */
async function answerUndone(
  context: ComposeContext,
  parts: readonly SummedPart[],
): Promise<readonly Claim[]> {
  const rests: Term[] = [];
  for (const { topic } of undoneParts(parts)) {
    const [claim] = await answerOne(context, topic);
    const rest = claim?.computed ?? claim?.stated.find((figure) => statesRest(figure, topic));
    if (rest === undefined) return [];
    rests.push(rest);
  }
  const together = sumOfTerms(rests);
  if (together !== undefined) return [{ stated: together.from, computed: together }];
  return rests.map((rest) =>
    "from" in rest ? { stated: rest.from, computed: rest } : { stated: [rest] },
  );
}

/**
 * `before` is what the part leans on, if it leans on anything. A part that finds nothing is looked for once more in the words of
 * reports (清文件，废的多少 as 清理文件，废止的多少), and by the name that the report has for the same (市场主体 as 经营主体).
 */
async function answerOne(
  context: ComposeContext,
  part: string,
  before = "",
): Promise<readonly Claim[]> {
  const claims = await answerAsSaid(context, part, before);
  if (claims.length > 0) return claims;
  for (const form of await otherForms(context, part)) {
    const found = await answerAsSaid(context, form, before);
    if (found.length > 0) return found;
  }
  return [];
}

async function otherForms({ indexes, question }: ComposeContext, part: string): Promise<string[]> {
  const formal = formalTopic(part);
  const figures = await indexes.figures.figures(question.scope.reports.map(({ id }) => id));
  const equal = equalTopics(
    formal,
    figures.map(({ figure }) => figure),
  );
  return formal === part ? [...equal] : [formal, ...equal];
}

async function answerAsSaid(
  context: ComposeContext,
  part: string,
  before: string,
): Promise<readonly Claim[]> {
  const { weights, forms } = context;
  const form = await forms.ofTopic(before + part);
  const expected = expectedOf(context, part);
  const found = await searchFigures(context, form, expected);
  const { threshold } = weights.answerable;
  const isRate = expected.kind === "rate";
  const asked = isRate ? askedShare(part) : undefined;
  const sure = found.filter(
    ({ confidence, hits: [best] }) =>
      confidence >= threshold &&
      // 推动成功率稳定在80%以上 is no success rate: it may be worked out from its parts, or is not stated.
      best?.isOtherStatus === false &&
      (!isRate || (!best.isOtherOutcome && fitsOutcome(part, best.figure))) &&
      (asked === undefined || isShareOf(part, best.figure)),
  );
  const isEach = asksForEach(context, part);
  if (sure.length === 0 && asked !== undefined) {
    const computed = await findNamedShare(context, before + part, asked);
    if (computed !== undefined) return [{ stated: computed.from, computed }];
  }
  if (sure.length === 0) return isRate ? deriveShares(context, form, part) : [];
  const claims: Claim[] = [];
  for (const report of sure)
    claims.push(await claimOf(context, report, { part, expected, isEach }));
  return claims.filter(({ stated }) => stated.length > 0);
}

/** No rate is stated, but its parts may be: 化解率 of 249批次，化解198批次. */
async function deriveShares(
  context: ComposeContext,
  form: SearchForm,
  part: string,
): Promise<readonly Claim[]> {
  const counts = await searchFigures(context, form, { kind: "count" });
  const claims: Claim[] = [];
  for (const { reportId, hits } of counts) {
    const { text } = (await context.indexes.passages.text(reportId)).clean;
    const computed = deriveShare(part, hits, text);
    if (computed !== undefined) claims.push({ stated: computed.from, computed });
  }
  return claims;
}

/** 各 asks for every figure of a list, unless several regions or years are there for it to mean. */
function asksForEach({ question: { scope } }: ComposeContext, part: string): boolean {
  return isPlural(part) && scope.reports.length + scope.missing.length === 1;
}

async function claimOf(
  context: ComposeContext,
  { reportId, hits }: FiguresOfReport,
  asked: { readonly part: string; readonly expected: Expectation; readonly isEach: boolean },
): Promise<Claim> {
  const { part, expected, isEach } = asked;
  const [best] = hits;
  if (best === undefined) return { stated: [] };
  const figures = hits.map((hit) => hit.figure);
  const rest = asksForRest(part) ? statedRest(part, best.figure, hits, expected) : undefined;
  if (rest !== undefined) return { stated: [rest] };
  const { text } = (await context.indexes.passages.text(reportId)).clean;
  const computed = derive(part, best.figure, figures, text);
  if (computed !== undefined) return { stated: computed.from, computed };
  if (asksForSum(part)) return { stated: addendsOf(best.figure, figures, text, part) };
  // 还剩几处没消除: neither what there was nor what was done away with is what is left.
  if (asksForRest(part) && isOfPair(best.figure, figures, text)) return { stated: [] };
  // 没废止的: the abolished ones are the very others.
  if (countsWhatIsNegated(part, best.figure)) return { stated: [] };
  if (isEach) return { stated: siblingsOf(best.figure, figures) };
  return { stated: statedParts(part, best.figure, figures) };
}

/** What is left, where the sentence of the best figure states it with the measure word asked for. */
function statedRest(
  part: string,
  best: Figure,
  hits: readonly FigureHit[],
  expected: Expectation,
): Figure | undefined {
  const after = hits
    .map(({ figure }) => figure)
    .filter(
      (figure) =>
        isSameSentence(figure, best) &&
        (figure.span.start >= best.span.start || isRefusal(part, figure)) &&
        statesRest(figure, part) &&
        (expected.unit === undefined || figure.unit === expected.unit),
    );
  return after.sort((a, b) => a.span.start - b.span.start)[0];
}

function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<Figure | undefined>();
  return claims.filter(({ stated: [first] }) => !seen.has(first) && seen.add(first));
}

/** The other figures of the sentences that the claims stand in, in reading order. */
async function showContext(
  context: ComposeContext,
  list: CitationList,
  claims: readonly Claim[],
): Promise<readonly AnswerFigure[]> {
  const claimed = claims.flatMap((claim) => claim.stated);
  const reports = [...new Set(claimed.map((figure) => figure.reportId))];
  const all = await context.indexes.figures.figures(reports);
  const beside = all
    .map(({ figure }) => figure)
    .filter(
      (figure) =>
        claimed.some((claim) => isSameSentence(claim, figure)) &&
        !claimed.some((claim) => isSamePlace(claim, figure)),
    );
  const shown: AnswerFigure[] = [];
  for (const figure of beside.slice(0, CONTEXT_COUNT)) shown.push(await citeFigure(list, figure));
  return shown;
}

function isSamePlace(a: Figure, b: Figure): boolean {
  return a.reportId === b.reportId && a.span.start === b.span.start && a.indicator === b.indicator;
}
