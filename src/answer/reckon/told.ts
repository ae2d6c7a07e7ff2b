/** What follows from figures that were told before: by the parts of a question before one, or by the turns before it.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import { toldReckoning, type ToldReckoning } from "../../question/told-reckoning.ts";
import { OUTCOMES } from "../../retrieval/outcomes.ts";
import { isLaterStage } from "../../retrieval/stages.ts";
import type { ComposeContext } from "../context.ts";
import { nameFit } from "../search/name-fit.ts";
import { mayBeAdded } from "./addable.ts";
import type { Claim } from "./claims.ts";
import { remainder, sum } from "./compute.ts";
import type { Computed } from "./computed-figure.ts";
import { differenceOf } from "./named-difference.ts";
import { share, shareOfRest, shareOfSum } from "./share.ts";
import { familyOf, isOfRunningTotal, isPartOf, isSaidToBePart } from "./whole-and-part.ts";

/** What was told, and what stands beside it in the report. */
interface Told {
  readonly context: ComposeContext;
  /** Each once, in the order told. */
  readonly figures: readonly Figure[];
  /** Those of the last claim. */
  readonly last: readonly Figure[];
  /** All that the last of them stands with in its sentence, and those before. */
  readonly family: readonly Figure[];
  /** Figures of all kinds that the report states. */
  readonly all: readonly Figure[];
  /** The cleaned text of the report. */
  readonly text: string;
}

/**
 * Works out what a part asks of the figures that were told before it: 还剩几件, 占几成, 差多少, 合计. `undefined` where it asks for nothing of the
 * kind, where what was told does not have it, or where figures of several reports were told.
 */
export async function reckonedOfTold(
  context: ComposeContext,
  part: string,
  claims: readonly Claim[],
): Promise<Computed | undefined> {
  const asked = toldReckoning(part);
  const figures = [...new Set(claims.flatMap(({ stated }) => stated))];
  const last = figures.at(-1);
  if (asked === undefined || last === undefined) return undefined;
  const reports = new Set(figures.map(({ reportId }) => reportId));
  if (reports.size > 1) return undefined;
  const all = await statedFigures(context.indexes, [...reports]);
  const text = await cleanTextOf(context.indexes, last.reportId);
  const latest = claims.at(-1)?.stated ?? [];
  const told = { context, figures, last: latest, family: familyOf(last, all, text), all, text };
  return reckon(asked, told);
}

function reckon(asked: ToldReckoning, told: Told): Computed | undefined {
  switch (asked.kind) {
    case "sum":
      return sumOf(asked.count, told);
    case "difference":
      return apart(asked.from, told);
    case "rest":
      return restOf(asked.without, told);
    case "share":
      return shareOf(asked, told);
  }
}

function sumOf(count: number | undefined, { figures, text }: Told): Computed | undefined {
  return count === undefined || figures.length === count ? sum(figures, text) : undefined;
}

/** What the two that were told differ by; of more of them what was told last and what is called so. */
function apart(from: string | undefined, told: Told): Computed | undefined {
  const { figures } = told;
  if (from === undefined) return differenceOf(figures);
  const last = figures.at(-1);
  const base = calledSo(from, figures, told);
  return last === undefined || base === undefined || base === last
    ? undefined
    : differenceOf([last, base]);
}

/** The whole that was told, or that stands with what was told, less all parts that were told, or those that are called so. */
function restOf(names: readonly string[], told: Told): Computed | undefined {
  const pair = names.length === 0 ? wholeOfTold(told) : wholeWithout(names, told);
  return pair === undefined ? undefined : remainder(pair.whole, ...pair.parts);
}

interface Parted {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** The last told of the family that was told, and the whole of it; of several parts only such as may be added up. */
function wholeOfTold(told: Told): Parted | undefined {
  const { figures, family, text } = told;
  const here = figures.filter((figure) => family.includes(figure));
  const whole = here.find((figure) =>
    here.every((other) => other === figure || isOf(other, figure, told)),
  );
  const parts = here.filter((figure) => figure !== whole);
  if (parts.length === 0) return undefined;
  if (parts.length > 1 && !mayBeAdded(parts, text)) return undefined;
  const holder = whole ?? wholesOf(parts, told).at(-1);
  return holder === undefined ? undefined : { whole: holder, parts };
}

function wholeWithout(names: readonly string[], told: Told): Parted | undefined {
  const { family, figures, text } = told;
  const parts = names.flatMap((name) => calledSo(name, family, told) ?? []);
  if (parts.length < names.length || new Set(parts).size < parts.length) return undefined;
  if (parts.length > 1 && !mayBeAdded(parts, text)) return undefined;
  const wholes = wholesOf(parts, told);
  const whole = wholes.findLast((figure) => figures.includes(figure)) ?? wholes.at(-1);
  return whole === undefined ? undefined : { whole, parts };
}

type AskedOfTold = Extract<ToldReckoning, { readonly kind: "share" }>;

/** The share of what was told in the whole that was told, else in that which stands nearest before it. */
function shareOf(asked: AskedOfTold, told: Told): Computed | undefined {
  if (asked.of === "rest") return shareLeft(asked, told);
  const parts = partsMeant(asked.of, asked.part, told);
  const whole = parts.length === 0 ? undefined : wholeMeant(asked, parts, told);
  const [only] = parts;
  if (whole === undefined || only === undefined) return undefined;
  const computed = parts.length > 1 ? shareOfSum(whole, parts, told.text) : share(whole, only);
  const isQuoted = computed !== undefined && asked.of === "named" && isStated(computed, told);
  return isQuoted ? undefined : computed;
}

/** 没办完的占多少, 剩下的占多少: what is left of a whole that nobody need name. */
function shareLeft({ part, whole }: AskedOfTold, told: Told): Computed | undefined {
  const rest = whole === "" ? wholeOfTold(told) : undefined;
  const isMeant = rest?.parts.every((one) => isOutcomeOf(part, one)) === true;
  return rest !== undefined && isMeant ? shareOfRest(rest.whole, rest.parts) : undefined;
}

/** The whole that is called so; where nobody names it, the one that was told, else the nearest. */
function wholeMeant(
  { of, whole }: AskedOfTold,
  parts: readonly Figure[],
  told: Told,
): Figure | undefined {
  const wholes = wholesOf(parts, told);
  if (whole !== "") return calledSo(whole, wholes, told);
  const wholeTold = wholes.findLast((figure) => told.figures.includes(figure));
  // 民间的占比 after 排查调处多少纠纷 is their share in these; what was not told has no part that was not asked for.
  return of === "named" ? wholeTold : (wholeTold ?? wholes.at(-1));
}

/** Says whether a figure counts what the words name as become of things: 办结36件 for 没办完的. True where they name nothing. */
function isOutcomeOf(words: string, figure: Figure): boolean {
  const outcomes = OUTCOMES.filter(({ asked }) => asked.test(words));
  return outcomes.every(({ stated }) => stated.test(wordsOf(figure)));
}

function partsMeant(
  of: "last" | "together" | "named",
  name: string,
  told: Told,
): readonly Figure[] {
  if (of === "last") return told.last;
  if (of === "named") {
    const part = calledSo(name, told.family, told);
    return part === undefined ? [] : [part];
  }
  return wholeOfTold(told)?.parts ?? [];
}

/** Rates that a report gives itself are rounded: within so many points it is the share that was worked out. */
const ROUNDED = 1;

/** Says whether the report states the share itself: then that is to be quoted. */
function isStated({ value }: Computed, { family, all }: Told): boolean {
  const starts = new Set(family.map(({ sentenceSpan }) => sentenceSpan.start));
  return all.some(
    (figure) =>
      figure.kind === "rate" &&
      starts.has(figure.sentenceSpan.start) &&
      Math.abs(figure.value - value) < ROUNDED,
  );
}

/** The figures of the family that hold all of the parts, in reading order. */
function wholesOf(parts: readonly Figure[], told: Told): readonly Figure[] {
  return told.family.filter(
    (figure) => !parts.includes(figure) && parts.every((part) => isOf(part, figure, told)),
  );
}

function isOf(part: Figure, whole: Figure, { text }: Told): boolean {
  return (
    isPartOf(part, whole, text) ||
    isSaidToBePart(part, whole, text) ||
    isLaterStage(part, whole) ||
    isOfRunningTotal(part, whole)
  );
}

/** The one figure that is called so best; `undefined` where none is, or several alike. */
function calledSo(name: string, figures: readonly Figure[], { context }: Told): Figure | undefined {
  const fit = nameFit(context, name, [], figures);
  const [best, next] = [...figures].sort((a, b) => fit(b) - fit(a));
  if (best === undefined || fit(best) === 0) return undefined;
  return next !== undefined && fit(next) === fit(best) ? undefined : best;
}
