/** What the parts of a look-up's topic are answered with: each by itself, or worked out from those before it.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { askedShare } from "../../question/asked-share.ts";
import { exclusionIn, type Exclusion } from "../../question/contrasted-parts.ts";
import { expectationOf } from "../../question/expectation.ts";
import { asksForCourseRate, thingOf } from "../../question/leaning-parts.ts";
import { listedParts, numberParts } from "../../question/parts.ts";
import { asksForSum, asksForUndone, isPlural, saysAddition } from "../../question/reckoning.ts";
import {
  isBareSum,
  summedParts,
  undoneParts,
  type SummedPart,
} from "../../question/summed-parts.ts";
import { onlyReckons, toldReckoning } from "../../question/told-reckoning.ts";
import type { ComposeContext } from "../context.ts";
import { computedClaim, shareOfSum, withSum, type Claim } from "../reckon/claims.ts";
import type { Computed } from "../reckon/computed-figure.ts";
import { sumOfTerms, type Term } from "../reckon/compute.ts";
import { statesRest } from "../reckon/derive.ts";
import { findNamedAverage } from "../reckon/named-average.ts";
import { findNamedDifference } from "../reckon/named-difference.ts";
import { findNamedRest, isLeftOut } from "../reckon/named-rest.ts";
import { findNamedShare, isOfSeveral } from "../reckon/named-share.ts";
import { findNamedSum } from "../reckon/named-sum.ts";
import { isBareChange, withChanges } from "../reckon/stated-change.ts";
import { reckonedOfTold } from "../reckon/told.ts";
import { measureClaims } from "./measure-claims.ts";
import { ratesOf } from "./rate-of-thing.ts";

/** What was found for the parts so far. */
interface Found {
  /** Those of the turns before. */
  readonly told: readonly Claim[];
  readonly claims: Claim[];
  /** Those of the last part before a sum. */
  readonly latest: readonly Claim[];
}

/**
 * What the parts of a topic are answered with, in their order; a part may ask for what follows from those before it, or from what the
 * turns before were `told`.
 */
export async function claimsOf(
  context: ComposeContext,
  topic: string,
  told: readonly Claim[] = [],
): Promise<Claim[]> {
  let found: Found = { told, claims: [], latest: [] };
  let before = "";
  const lacking: string[] = [];
  const parts = partsOf(topic, context.question.background?.topic);
  for (const part of parts) {
    const reckoned = await reckonedFrom(context, part, found);
    if (reckoned !== undefined) {
      found = reckoned;
      continue;
    }
    const { claims } = found;
    const latest = await claimsOfPart(context, part, { parts, before, claims });
    if (latest.length === 0) lacking.push(part);
    found = { told, claims: [...claims, ...latest], latest };
    before = part;
  }
  return withLacking(found.claims, lacking);
}

/** What a part asks to be worked out from what was found before it; `undefined` where it asks for a figure of its own. */
async function reckonedFrom(
  context: ComposeContext,
  part: string,
  found: Found,
): Promise<Found | undefined> {
  const { told, claims, latest } = found;
  if (
    isBareSum(part) &&
    claims.flatMap(({ stated }) => stated).length > (told.length > 0 ? 1 : 0)
  ) {
    return { told, claims: await withSum(context, claims, latest), latest };
  }
  const ofTold =
    shareOfSum(context, claims, part) ??
    (await reckonedOfTold(context, part, claims)) ??
    (await reckonedOfTold(context, part, [...told, ...claims]));
  if (ofTold !== undefined) {
    const computed = computedClaim(ofTold);
    return { told, claims: [...claims, computed], latest: [computed] };
  }
  const stated = claims.flatMap((claim) => claim.stated);
  const mean = await findNamedAverage(context, part, stated);
  if (mean !== undefined) return { ...found, claims: [...claims, computedClaim(mean)] };
  if (claims.length === 0 || !isBareChange(part)) return undefined;
  return { ...found, claims: await withChanges(context, claims, part) };
}

/** What a part of a question is answered with beside `claims`, which the parts before it are answered with. Empty where it is not found. */
async function claimsOfPart(
  context: ComposeContext,
  part: string,
  {
    parts,
    before,
    claims,
  }: {
    readonly parts: readonly string[];
    readonly before: string;
    readonly claims: readonly Claim[];
  },
): Promise<readonly Claim[]> {
  // 两个合计多少 of things that were not found is no matter to look for.
  if (before !== "" && isOfTold(part)) return [];
  const thing = leantOn(parts, part);
  const found = await answerPart(context, part);
  const own = thing === undefined ? found : ratesOf(thing, found, claims);
  const isAlone = own.length > 0 || before === "" || thing !== undefined;
  // 执法记录仪几台，花了多少: what finds nothing by itself is about the thing before it.
  const latest = isAlone ? own : await measureClaims(context, part, before);
  const leans = own.length === 0 || isOfFirst(parts, part);
  return leans && tellsAgain(claims, latest) ? [] : latest;
}

/** Says whether a part asks for nothing but the sum of what was told, or what it differs by. */
function isOfTold(part: string): boolean {
  const kind = onlyReckons(part) ? toldReckoning(part)?.kind : undefined;
  return kind === "sum" || kind === "difference";
}

/** What a rate of anything is asked of: the thing of the first part. */
function leantOn(parts: readonly string[], part: string): string | undefined {
  return isOfFirst(parts, part) && asksForCourseRate(part) ? thingOf(parts[0] ?? "") : undefined;
}

/** Says whether all that is stated was told already: 任务多少项，其中完成多少项 of a number of tasks alone. */
function tellsAgain(claims: readonly Claim[], latest: readonly Claim[]): boolean {
  const told = new Set(claims.flatMap(({ stated }) => stated));
  return latest.every(
    ({ computed, stated }) => computed === undefined && stated.every((one) => told.has(one)),
  );
}

/** Says whether a part asks of the first part's thing: 任务完成多少项 behind 任务多少项. */
function isOfFirst([first = ""]: readonly string[], part: string): boolean {
  const thing = thingOf(first);
  return thing !== "" && part !== first && part.startsWith(thing);
}

/** Of several things asked for, what is not found is named with what is: 复议多少件，听证多少件. Nothing where nothing is found. */
function withLacking([first, ...others]: readonly Claim[], lacking: readonly string[]): Claim[] {
  if (first === undefined) return [];
  if (lacking.length === 0) return [first, ...others];
  return [{ ...first, lacking: [...(first.lacking ?? []), ...lacking] }, ...others];
}

/** A rank is asked for in two breaths: 最多跑一趟事项占比，全市排第几. */
function partsOf(topic: string, earlier: string | undefined): readonly string[] {
  return expectationOf(topic).kind === "rank" ? [topic] : numberParts(topic, earlier);
}

/** Answers a part of the question; a list of things asked for one by one gives a claim each, or their sum. */
async function answerPart(context: ComposeContext, part: string): Promise<readonly Claim[]> {
  const exclusion = exclusionIn(part);
  if (exclusion !== undefined) return answerRest(context, part, exclusion);
  const reckoned = await reckonedOf(context, part);
  if (reckoned !== undefined) return [computedClaim(reckoned)];
  const summed = summedParts(part);
  // What was closed, added up, is the opposite of 未办结的合计: what is left of each is.
  if (summed.length > 0 && asksForUndone(part)) return answerUndone(context, summed);
  const total = summed.length > 0 ? await findNamedSum(context, part, summed) : undefined;
  if (total !== undefined) return [total];
  const listed = listedParts(part);
  const claims: (Claim | undefined)[] = [];
  for (const one of listed) claims.push((await measureClaims(context, one))[0]);
  const distinct = withoutRepeats(claims.flatMap((claim) => claim ?? []));
  const [first, ...others] = distinct;
  if (first === undefined) return measureClaims(context, part);
  if (distinct.length === listed.length)
    return asksForSum(part) ? withSum(context, distinct) : distinct;
  if (!isPlural(part)) return measureClaims(context, part);
  // Of 行政复议和行政诉讼各多少件 a report may state the first alone: what stands beside that is no answer to the second.
  const lacking = listed.filter((_, i) => !distinct.some((claim) => claim === claims[i]));
  return [{ ...first, lacking }, ...others];
}

/** What two named things differ by, or what several named things make together of a whole. */
async function reckonedOf(context: ComposeContext, part: string): Promise<Computed | undefined> {
  return (await findNamedDifference(context, part)) ?? (await shareTogether(context, part));
}

/** 改了的和废掉的加起来占清理数的比例: their share together, and neither their sum nor the share of each. */
async function shareTogether(context: ComposeContext, part: string): Promise<Computed | undefined> {
  const asked = saysAddition(part) ? askedShare(part) : undefined;
  if (asked === undefined || !isOfSeveral(asked)) return undefined;
  return findNamedShare(context, part, asked);
}

/** 除了许可卷还有几本: what is left, and never the part that is left out. */
async function answerRest(
  context: ComposeContext,
  part: string,
  exclusion: Exclusion,
): Promise<readonly Claim[]> {
  const rest = await findNamedRest(context, part, exclusion);
  if (rest !== undefined) return [computedClaim(rest)];
  if (exclusion.parts.length > 1) return [];
  const claims = await measureClaims(context, part);
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
    const [claim] = await measureClaims(context, topic);
    const rest = claim?.computed ?? claim?.stated.find((figure) => statesRest(figure, topic));
    if (rest === undefined) return [];
    rests.push(rest);
  }
  const together = sumOfTerms(rests);
  if (together !== undefined) return [computedClaim(together)];
  return rests.map((rest) => ("from" in rest ? computedClaim(rest) : { stated: [rest] }));
}

function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<Figure | undefined>();
  return claims.filter(({ stated: [first] }) => !seen.has(first) && seen.add(first));
}
