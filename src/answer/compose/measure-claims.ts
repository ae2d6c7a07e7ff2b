/** What one measure of a look-up is answered with: the figure stated, or what follows from those that stand with it.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import { askedShare } from "../../question/asked-share.ts";
import type { Expectation } from "../../question/expectation.ts";
import { asksForRest, asksForSum, isPlural } from "../../question/reckoning.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";
import { countsWhatIsNegated } from "../../retrieval/other-outcome.ts";
import { partsOf } from "../compare/row-parts.ts";
import type { ComposeContext } from "../context.ts";
import { addendsOf } from "../reckon/addends.ts";
import { computedClaim, type Claim } from "../reckon/claims.ts";
import {
  derive,
  deriveShare,
  fitsOutcome,
  isOfPair,
  isRefusal,
  isShareOf,
  statesRest,
} from "../reckon/derive.ts";
import { findNamedShare } from "../reckon/named-share.ts";
import { namedAlike, namedMostFully } from "../reckon/named-alike.ts";
import { inReadingOrder, isSameSentence, siblingsOf } from "../reckon/whole-and-part.ts";
import { equalTopics } from "../search/equal-names.ts";
import { expectedOf, searchFigures, type FiguresOfReport } from "../search/figure-search.ts";
import { formalTopic } from "../search/formal-topic.ts";
import type { SearchForm } from "../search/search-forms.ts";
import { levelClaims } from "./level-claims.ts";

/**
 * Answers a part that asks for one measure, with a claim for each report that surely states it. `before` is what the part leans on, if it
 * leans on anything. A part that finds nothing is looked for once more in the words of reports (清文件，废的多少 as 清理文件，废止的多少),
 * and by the name that the report has for the same (市场主体 as 经营主体); then for the levels that it may follow from.
 */
export async function measureClaims(
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
  return levelClaims(context, part);
}

async function otherForms({ indexes, question }: ComposeContext, part: string): Promise<string[]> {
  const formal = formalTopic(part);
  const reports = question.scope.reports.map(({ id }) => id);
  const equal = equalTopics(formal, await statedFigures(indexes, reports));
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
    if (computed !== undefined) return [computedClaim(computed)];
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
    const text = await cleanTextOf(context.indexes, reportId);
    const computed = deriveShare(part, hits, text);
    if (computed !== undefined) claims.push(computedClaim(computed));
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
  const [first] = hits;
  if (first === undefined) return { stated: [] };
  const figures = hits.map((hit) => hit.figure);
  const rest = asksForRest(part) ? statedRest(part, first.figure, hits, expected) : undefined;
  if (rest !== undefined) return { stated: [rest] };
  const text = await cleanTextOf(context.indexes, reportId);
  const terms = context.forms.terms(part).grouped;
  const naming = { topic: part, terms, figures, text };
  const best = namedMostFully(first.figure, naming);
  const computed = derive(part, best, figures, text);
  if (computed !== undefined) return computedClaim(computed);
  if (asksForSum(part)) return { stated: addendsOf(best, figures, text, part) };
  // 还剩几处没消除: neither what there was nor what was done away with is what is left.
  if (asksForRest(part) && isOfPair(best, figures, text)) return { stated: [] };
  // 没废止的: the abolished ones are the very others.
  if (countsWhatIsNegated(part, best)) return { stated: [] };
  if (isEach) return { stated: siblingsOf(best, figures) };
  const parts = partsOf(part, best, figures);
  return { stated: parts.length > 1 ? parts : namedAlike(best, naming) };
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
  return inReadingOrder(after)[0];
}
