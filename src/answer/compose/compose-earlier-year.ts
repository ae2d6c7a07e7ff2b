/** Composes the answer about a year without a report, where the report on the year after states the figure for comparison.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { Figure } from "../../figures/figure.ts";
import { formerlyOf } from "../../figures/former.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import { likeness } from "../../text/likeness.ts";
import type { LookupAnswer } from "../answer.ts";
import { frameOf } from "../answer-frame.ts";
import { CitationList } from "../cite/cite.ts";
import { showClaims } from "../cite/show-claims.ts";
import type { ComposeContext } from "../context.ts";
import { computedClaim, type Claim } from "../reckon/claims.ts";
import { computedFormer, OF_YEAR_BEFORE } from "../reckon/former-level.ts";
import { isSameSentence } from "../reckon/whole-and-part.ts";
import { claimsOf } from "./topic-claims.ts";

/**
 * Answers `2022年行政诉讼几件` from the report on 2023, which says 由2022年的9件降至6件, or 6件，比上年减少3件: the figure of the year asked about, then the one of the
 * report's own year. `undefined` where more than one report is missed, or where the next report does not state the very same measure of
 * the year before.
 */
export async function composeEarlierYear(
  context: ComposeContext,
): Promise<LookupAnswer | undefined> {
  const next = context.question.intent === "lookup" ? nextReport(context) : undefined;
  if (next === undefined) return undefined;
  const ofReport = askedOf(context, next);
  const claims = await earlierAndTold(ofReport, next);
  if (claims === undefined) return undefined;
  const frame = frameOf(ofReport.question);
  const list = new CitationList(context.indexes);
  const [earlier, ...others] = await showClaims(list, claims);
  if (earlier === undefined) return undefined;
  const indicator = earlier.indicator.replace(OF_YEAR_BEFORE, "");
  return {
    ...frame,
    understood: { ...frame.understood, years: [next.year - 1] },
    kind: "lookup",
    claimCount: 1,
    figures: [{ ...earlier, indicator, year: next.year - 1 }, ...others],
    citations: list.citations,
  };
}

/** The report on the year after the one that is missed, of the same region; `undefined` where several are missed. */
function nextReport({ question, indexes }: ComposeContext): ReportMetadata | undefined {
  const [missing, ...others] = question.scope.missing;
  if (missing?.year === undefined || others.length > 0) return undefined;
  const { region, year } = missing;
  return indexes.reports.find(
    (one) => one.year === year + 1 && one.region.fullName === region.fullName,
  );
}

/**
 * The figure of the year before, stated or worked out from how it has changed, and what the report tells of its own year; `undefined`
 * unless there is one of each.
 */
async function earlierAndTold(
  context: ComposeContext,
  { id, year }: ReportMetadata,
): Promise<readonly Claim[] | undefined> {
  const [claim, ...more] = await claimsOf(context, context.question.topic);
  const [told] = claim?.stated ?? [];
  if (told === undefined || claim?.computed !== undefined || more.length > 0) return undefined;
  const stated = await statedFigures(context.indexes, [id]);
  const [earlier, another] = stated.filter((figure) => isEarlier(figure, told, year - 1));
  if (another !== undefined) return undefined;
  if (earlier !== undefined) {
    return [...new Set([earlier, told])].map((figure) => ({ stated: [figure] }));
  }
  const computed = computedFormer(told, stated);
  return computed === undefined ? undefined : [computedClaim(computed)];
}

/** The same question, asked of this report alone. */
function askedOf(context: ComposeContext, report: ReportMetadata): ComposeContext {
  const { question } = context;
  const scope = { ...question.scope, reports: [report], missing: [] };
  return { ...context, question: { ...question, scope } };
}

/** Names are of one measure from this likeness on: 行政诉讼案件数 and 行政诉讼案件数, not 办理数 and 审结数. */
const ONE_MEASURE = 0.9;

/** Says whether a figure is that of the year before, of the measure that was found. */
function isEarlier(figure: Figure, told: Figure, year: number): boolean {
  return (
    figure.year === year &&
    figure.unit === told.unit &&
    figure.kind === told.kind &&
    isSameSentence(figure, told) &&
    likeness(formerlyOf(figure.indicator) ?? figure.indicator, told.indicator) >= ONE_MEASURE
  );
}
