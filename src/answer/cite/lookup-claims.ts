/** What the parts of a look-up are answered with, and what may be worked out from several of them.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { type AskedShare, askedShare } from "../../question/asked-share.ts";
import { isToldTwice } from "../reckon/addable.ts";
import type { AnswerFigure } from "../answer.ts";
import { citeComputed, citeFigure } from "./claim.ts";
import type { CitationList } from "./cite.ts";
import { sum } from "../reckon/compute.ts";
import type { Computed } from "../reckon/computed-figure.ts";
import { shareOfTotal } from "../reckon/share.ts";
import type { ComposeContext } from "../context.ts";
import { nameFit } from "../search/name-fit.ts";
import { findShareOfBefore } from "../reckon/named-share.ts";

/** What one part of a question is answered with. */
export interface Claim {
  readonly stated: readonly Figure[];
  readonly computed?: Computed;
  /** Names of what was to be added up and was not found. */
  readonly lacking?: readonly string[];
}

/**
 * The sum of what was found before, with all of it; where it may not be added up, what was found. `latest` are the claims of the last part
 * before the sum: 开了多少次会？常务会、专题会各几次，合计几次 finds one of the two for its first part already, and each counts once.
 */
export async function withSum(
  context: ComposeContext,
  claims: readonly Claim[],
  latest = claims,
): Promise<Claim[]> {
  const found = claims.flatMap((claim) => claim.stated);
  const listed = latest.flatMap((claim) => claim.stated);
  const isListed = found.every((figure) => listed.some((one) => isToldTwice(figure, one)));
  const stated = isListed ? listed : found;
  const [first] = stated;
  if (first === undefined || claims.some(({ computed }) => computed !== undefined)) {
    return [...claims];
  }
  const { text } = (await context.indexes.passages.text(first.reportId)).clean;
  const computed = sum(stated, text);
  return computed === undefined ? [...claims] : [{ stated, computed }];
}

/** 改的加废的几件，占清理数的百分之多少: the share of what was found before. */
export async function shareOfBefore(
  context: ComposeContext,
  claims: readonly Claim[],
  part: string,
): Promise<Claim | undefined> {
  const asked = askedShare(part);
  const { stated = [], computed: total } = claims.at(-1) ?? {};
  if (total?.operation === "sum" && asked?.whole === "")
    return shareOfSummed(context, total, asked);
  if (asked?.part !== "") return undefined;
  const computed = await findShareOfBefore(context, stated, asked);
  return computed === undefined ? undefined : { stated: computed.from, computed };
}

/** 再给个合计，政府那块占比多少: the share of one addend in the sum. `undefined` where the part names none of them, or several alike. */
function shareOfSummed(
  context: ComposeContext,
  total: Computed,
  { part }: AskedShare,
): Claim | undefined {
  const fits = nameFit(context, part, [], total.from);
  const [best, next] = [...total.from].sort((a, b) => fits(b) - fits(a));
  if (best === undefined || fits(best) === 0 || (next !== undefined && fits(next) === fits(best))) {
    return undefined;
  }
  const computed = shareOfTotal(total, best);
  return computed === undefined ? undefined : { stated: [best], computed };
}

/** Cites the claims in their order; what two computed figures follow from is shown once. */
export async function showClaims(
  list: CitationList,
  claims: readonly Claim[],
): Promise<readonly AnswerFigure[]> {
  const figures: AnswerFigure[] = [];
  for (const claim of claims) {
    const shown = await showClaim(list, claim);
    figures.push(...shown.filter((figure) => !figures.some((one) => isShownAs(one, figure))));
  }
  return figures;
}

/** A computed figure first, then the stated ones that it follows from. */
async function showClaim(list: CitationList, claim: Claim): Promise<readonly AnswerFigure[]> {
  if (claim.computed !== undefined) return citeComputed(list, claim.computed);
  const stated: AnswerFigure[] = [];
  for (const figure of claim.stated) stated.push(await citeFigure(list, figure));
  return stated;
}

function isShownAs(one: AnswerFigure, other: AnswerFigure): boolean {
  return (
    one.citation === other.citation && one.indicator === other.indicator && one.raw === other.raw
  );
}
