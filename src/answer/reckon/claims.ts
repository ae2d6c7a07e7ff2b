/** What the parts of a look-up are answered with, and what may be worked out from several of them.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { cleanTextOf } from "../../indexes/report-contents.ts";
import { type AskedShare, askedShare } from "../../question/asked-share.ts";
import type { ComposeContext } from "../context.ts";
import { nameFit } from "../search/name-fit.ts";
import { isToldTwice } from "./addable.ts";
import { sum } from "./compute.ts";
import type { Computed } from "./computed-figure.ts";
import { shareOfTotal } from "./share.ts";

/** What one part of a question is answered with. */
export interface Claim {
  readonly stated: readonly Figure[];
  readonly computed?: Computed;
  /** Names of what was to be added up and was not found. */
  readonly lacking?: readonly string[];
}

/** The claim of a computed figure, which states all that it follows from. */
export function computedClaim(computed: Computed): Claim {
  return { stated: computed.from, computed };
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
  const found = statedIn(claims);
  const listed = statedIn(latest);
  const isListed = found.every((figure) => listed.some((one) => isToldTwice(figure, one)));
  const stated = isListed ? listed : found;
  const [first] = stated;
  if (first === undefined) return [...claims];
  const text = await cleanTextOf(context.indexes, first.reportId);
  const computed = sum(stated, text);
  if (computed === undefined) return [...claims];
  // 差多少，加起来多少: what was worked out before stands beside the sum.
  const others = claims.filter((claim) => claim.computed !== undefined);
  return [...others, computedClaim(computed)];
}

/** What was stated, each once: what was computed before shows what it follows from again. */
function statedIn(claims: readonly Claim[]): readonly Figure[] {
  return [...new Set(claims.flatMap(({ stated }) => stated))];
}

/** 再给个合计，政府那块占比多少: the share of one addend in the sum that was told last. `undefined` where the part asks for none. */
export function shareOfSum(
  context: ComposeContext,
  claims: readonly Claim[],
  part: string,
): Computed | undefined {
  const asked = askedShare(part);
  const { computed: total } = claims.at(-1) ?? {};
  return total?.operation === "sum" && asked?.whole === ""
    ? shareOfSummed(context, total, asked)
    : undefined;
}

/** The share of one addend. `undefined` where the part names none of them, or several alike. */
function shareOfSummed(
  context: ComposeContext,
  total: Computed,
  { part }: AskedShare,
): Computed | undefined {
  const fits = nameFit(context, part, [], total.from);
  const [best, next] = [...total.from].sort((a, b) => fits(b) - fits(a));
  if (best === undefined || fits(best) === 0 || (next !== undefined && fits(next) === fits(best))) {
    return undefined;
  }
  return shareOfTotal(total, best);
}
