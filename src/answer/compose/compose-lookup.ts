/** Composes the answer to a question for a statistic: the figure first, then what stands with it.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import { frameOf } from "../answer-frame.ts";
import type { AnswerFigure, LookupAnswer } from "../answer.ts";
import { checkClaim } from "../cite/check-claim.ts";
import { citeFigure } from "../cite/claim.ts";
import { claimWarnings } from "../cite/claim-warnings.ts";
import { CitationList } from "../cite/cite.ts";
import { showClaims } from "../cite/show-claims.ts";
import type { ComposeContext } from "../context.ts";
import type { Claim } from "../reckon/claims.ts";
import { isSameSentence } from "../reckon/whole-and-part.ts";
import { findClaims } from "./find-claims.ts";
import { withFoundBeside } from "./found-beside.ts";

/** At most this many figures of the same sentence are shown beside the claim. */
const CONTEXT_COUNT = 4;

/**
 * Composes the answer from the reports asked about, of one region; of several years the latest that states it comes
 * first. `undefined` where no figure is surely the one asked for.
 */
export async function composeLookup(context: ComposeContext): Promise<LookupAnswer | undefined> {
  const { question } = context;
  const claims = await withFoundBeside(context, await findClaims(context));
  if (claims.length === 0) return undefined;
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

/** The other figures of the sentences that the claims stand in, in reading order. */
async function showContext(
  context: ComposeContext,
  list: CitationList,
  claims: readonly Claim[],
): Promise<readonly AnswerFigure[]> {
  const claimed = claims.flatMap((claim) => claim.stated);
  const reports = [...new Set(claimed.map((figure) => figure.reportId))];
  const all = await statedFigures(context.indexes, reports);
  const beside = all.filter(
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
