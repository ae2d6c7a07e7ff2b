/** The sum of several things that a question names, each found by its own name: 人大代表意见56件＋政协提案113件.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import type { SummedPart } from "../../question/summed-parts.ts";
import { contrasts } from "../../retrieval/contrasts.ts";
import { mayBeAdded } from "./addable.ts";
import { sum } from "./compute.ts";
import type { Computed } from "./computed-figure.ts";
import type { ComposeContext } from "../context.ts";
import { nameFit } from "../search/name-fit.ts";
import { sureFigure } from "../search/sure-figure.ts";
import { areRoles } from "../../retrieval/stages.ts";
import { likeness, pairsOf } from "../../text/likeness.ts";
import { inReadingOrder, siblingsOf } from "./whole-and-part.ts";

/** What was found of the things to be added up. */
export interface NamedSum {
  /** The figures found, in the order of their names. */
  readonly stated: readonly Figure[];
  /** The names of those that were not found. */
  readonly lacking: readonly string[];
  /** Only where all were found and may be added up. */
  readonly computed?: Computed;
}

/**
 * Finds each of the things by a search of its own, and those that this does not find or does not tell apart beside the others, by their
 * names; then adds them up where they are counted alike and none is part of another. `undefined` where nothing surely is any of them.
 * `topic` is the whole question, which may narrow all of them (主办的).
 */
export async function findNamedSum(
  context: ComposeContext,
  topic: string,
  parts: readonly SummedPart[],
): Promise<NamedSum | undefined> {
  const [report, ...others] = context.question.scope.reports;
  if (report === undefined || others.length > 0) return undefined;
  const found = await Promise.all(parts.map((part) => sureFigure(context, topic, part.topic)));
  const whole = found.some((figure) => figure !== undefined)
    ? undefined
    : await sureFigure(context, topic, topic);
  const anchors = [...found, whole].filter((figure) => figure !== undefined);
  if (anchors.length === 0) return undefined;
  const all = await statedFigures(context.indexes, [report.id]);
  const near = new Set(anchors.flatMap((anchor) => siblingsOf(anchor, all)));
  const pool = [...near].filter((figure) => !contrasts(topic, wordsOf(figure)));
  const names = parts.map(({ name }) => name);
  const fits = names.map((name, i) => nameFit(context, name, names.toSpliced(i, 1), pool));
  const chosen = assign(names, fits, found, pool);
  const named = [...new Set(chosen.filter((figure) => figure !== undefined))];
  const lacking = isLumped(context, names, named)
    ? []
    : names.filter((_, i) => chosen[i] === undefined);
  if (named.length === 0) return undefined;
  const text = await cleanTextOf(context.indexes, report.id);
  const stated = withNamesakes(chosen, fits, pool, text);
  const computed = lacking.length === 0 ? sum(stated, text) : undefined;
  return { stated, lacking, ...(computed === undefined ? {} : { computed }) };
}

/** 人大政协议案122件: the one figure that was found is named for all of the things. */
function isLumped(
  context: ComposeContext,
  names: readonly string[],
  [only, ...others]: readonly Figure[],
): boolean {
  if (only === undefined || others.length > 0) return false;
  return names.every((name, i) => nameFit(context, name, names.toSpliced(i, 1), [only])(only) > 0);
}

/** A figure is called by a name as well as another from this share of what that other one's name says of it. */
const AS_WELL = 0.6;

/** Names are of one sort of thing from this likeness on (Dice's coefficient). */
const ONE_SORT = 0.4;

/**
 * Adds to the figures chosen for the names those beside them that are called so as well: 审验两年年审43人 to 审验四年年审114人 for 审验人员. None
 * where that would add up what may not be added.
 */
function withNamesakes(
  chosen: readonly (Figure | undefined)[],
  fits: readonly ((figure: Figure) => number)[],
  pool: readonly Figure[],
  text: string,
): readonly Figure[] {
  const named = [...new Set(chosen.filter((figure) => figure !== undefined))];
  // One figure is all that was named.
  if (named.length < chosen.length) return named;
  const all = [...named];
  for (const figure of pool) {
    const isNamesake = chosen.some((own, i) => {
      const fit = fits[i] ?? (() => 0);
      const isAlike =
        own !== undefined &&
        (areRoles(own, figure) || likeness(own.indicator, figure.indicator) >= ONE_SORT);
      return isAlike && fit(own) > 0 && fit(figure) >= AS_WELL * fit(own);
    });
    if (isNamesake && !all.includes(figure) && mayBeAdded([...all, figure], text)) all.push(figure);
  }
  return all.length === named.length ? named : inReadingOrder(all);
}

/** Gives each name a figure of its own; one figure whose name says all of the names is all of them. */
function assign(
  names: readonly string[],
  fits: readonly ((figure: Figure) => number)[],
  found: readonly (Figure | undefined)[],
  pool: readonly Figure[],
): readonly (Figure | undefined)[] {
  const [first] = found;
  const isOnly = first !== undefined && found.every((figure) => figure === first);
  const isAll = isOnly && fits.every((fit) => fit(first) > 0);
  if (isAll && fits.every((fit) => pool.every((other) => fit(other) <= fit(first)))) return found;
  // 对街道和乡镇的检查一共几次: one figure is found for all, and nothing else is called so.
  if (isOnly && fits.every((fit) => pool.every((other) => other === first || fit(other) === 0))) {
    return found;
  }
  const taken = new Set<Figure>();
  const chosen = names.map((name, i) => {
    const own = found[i];
    const fit = fits[i] ?? (() => 0);
    const rank = (figure: Figure): number =>
      fit(figure) + sharedEnd(name, wordsOf(figure)) + WHOLE_NAME * shareSaid(name, figure);
    const rivals = found.filter((_figure, at) => at > i);
    const best = pool
      .filter((figure) => fit(figure) > 0 && !taken.has(figure))
      .sort((a, b) => rank(b) - rank(a) || Number(b === own) - Number(a === own))[0];
    const isOwn =
      own !== undefined &&
      !taken.has(own) &&
      (best === undefined || rank(own) >= rank(best) || !pool.includes(own)) &&
      !(rivals.includes(own) && fit(own) === 0);
    const choice = isOwn ? own : best;
    if (choice !== undefined) taken.add(choice);
    return choice;
  });
  // 大会、办公室会: both find 工作会议, which is left for the first once the other has one that is called so.
  return chosen.map((choice, i) => {
    const own = found[i];
    const isFree = choice === undefined && own !== undefined && !taken.has(own);
    if (isFree) taken.add(own);
    return isFree ? own : choice;
  });
}

/** What is common to all names decides between figures that are alike in what tells the names apart: 人大 of 人大主办加协办. */
const WHOLE_NAME = 0.1;

function shareSaid(name: string, figure: Figure): number {
  const pairs = pairsOf(name);
  const said = pairs.filter((pair) => wordsOf(figure).includes(pair));
  return said.length / Math.max(1, pairs.length);
}

/**
 * How many pairs of characters long the end of a name is that stands in the words: what a name ends in is what is counted, and what it begins
 * with may be what holds for a whole list (证照分离 of 证照分离审批改备案、告知承诺).
 */
function sharedEnd(name: string, words: string): number {
  const core = name.replace(/[的数]$/u, "");
  const starts = Array.from(core, (_, at) => at);
  const start = starts.find((at) => words.includes(core.slice(at)));
  return start === undefined ? 0 : Math.max(0, core.length - start - 1);
}
