/** Composes the answer to a question for a statistic: the figure first, then what stands with it.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";
import { numberParts } from "../question/parts.ts";
import type { AnswerFigure, LookupAnswer } from "./answer.ts";
import { citeFigure } from "./claim.ts";
import { CitationList } from "./cite.ts";
import type { Computed } from "./compute.ts";
import type { ComposeContext } from "./context.ts";
import { derive, isPlural, siblingsOf } from "./derive.ts";
import { expectedOf, searchFigures, type FiguresOfReport } from "./figure-search.ts";
import { scopeWarnings } from "./scope-warnings.ts";
import { understoodOf } from "./understood.ts";

/** At most this many figures of the same sentence are shown beside the claim. */
const CONTEXT_COUNT = 4;

/** What one part of a question is answered with. */
interface Claim {
  readonly stated: readonly Figure[];
  readonly computed?: Computed;
}

/**
 * Composes the answer from the reports asked about, of one region; of several years the latest that states it comes
 * first. `undefined` where no figure is surely the one asked for.
 */
export async function composeLookup(context: ComposeContext): Promise<LookupAnswer | undefined> {
  const { question } = context;
  const claims: Claim[] = [];
  for (const part of numberParts(question.topic)) {
    claims.push(...(await answerPart(context, part)));
  }
  if (claims.length === 0) return undefined;
  const list = new CitationList(context.indexes);
  const figures: AnswerFigure[] = [];
  for (const claim of claims) figures.push(...(await showClaim(list, claim)));
  const claimCount = figures.length;
  figures.push(...(await showContext(context, list, claims)));
  return {
    kind: "lookup",
    claimCount,
    question: question.asked,
    understood: understoodOf(question),
    figures,
    citations: list.citations,
    warnings: scopeWarnings(question.scope),
    suggestions: [],
  };
}

async function answerPart(context: ComposeContext, part: string): Promise<readonly Claim[]> {
  const { question, weights } = context;
  const form = part === question.topic ? context : await context.searchForm(part);
  const found = await searchFigures(context, form, expectedOf(context, part));
  const sure = found.filter((report) => report.confidence >= weights.answerable.threshold);
  return sure.flatMap((report) => claimOf(part, report));
}

function claimOf(part: string, { hits }: FiguresOfReport): readonly Claim[] {
  const [best] = hits;
  if (best === undefined) return [];
  const figures = hits.map((hit) => hit.figure);
  const computed = derive(part, best.figure, figures);
  if (computed !== undefined) return [{ stated: computed.from, computed }];
  if (isPlural(part)) return [{ stated: siblingsOf(best.figure, figures) }];
  return [{ stated: [best.figure] }];
}

/** A computed figure first, then the stated ones that it follows from. */
async function showClaim(list: CitationList, claim: Claim): Promise<readonly AnswerFigure[]> {
  const stated: AnswerFigure[] = [];
  for (const figure of claim.stated) stated.push(await citeFigure(list, figure));
  const [first] = stated;
  if (claim.computed === undefined || first === undefined) return stated;
  const { indicator, value, unit, raw, approximation, formula } = claim.computed;
  return [
    { ...first, indicator, value, unit, raw, approximation, formula, computed: true, notes: [] },
    ...stated,
  ];
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

function isSameSentence(a: Figure, b: Figure): boolean {
  return a.reportId === b.reportId && a.sentenceSpan.start === b.sentenceSpan.start;
}

function isSamePlace(a: Figure, b: Figure): boolean {
  return (
    a.reportId === b.reportId && a.span.start === b.span.start && a.indicator === b.indicator
  );
}
