/** What two things that a question names differ by, each found by its own name: 信息497条－微博437条.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import { contrastIn, type Contrast } from "../../question/contrasted-parts.ts";
import { summedParts } from "../../question/summed-parts.ts";
import { difference, ratio } from "./compute.ts";
import type { Computed } from "./computed-figure.ts";
import type { ComposeContext } from "../context.ts";
import { asksForOutcome } from "../../retrieval/outcomes.ts";
import { nameFit } from "../search/name-fit.ts";
import { findNamedSum } from "./named-sum.ts";
import { isOtherStage, namesStage, stageFit } from "../../retrieval/stages.ts";
import { isSaidToBePart, siblingsOf } from "./whole-and-part.ts";

/** Finds both things and sets them against each other; `undefined` where the topic names no two, or both are not surely there. */
export async function findNamedDifference(
  context: ComposeContext,
  topic: string,
): Promise<Computed | undefined> {
  const contrast = contrastIn(topic);
  if (contrast === undefined) return undefined;
  const parts = summedParts(contrast.together);
  const found = await findNamedSum(context, contrast.together, parts);
  const [first, second, ...others] = found?.stated ?? [];
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  // 民生诉求办结数是执法诉求的几倍: what came in of one is not set against what was closed of the other unasked.
  if (isOtherStage(first, second) && !contrast.names.every(saysStage)) return undefined;
  if (!areNamed(context, contrast.names, [first, second])) return undefined;
  if (!(await areOfOneWhole(context, first, second))) return undefined;
  return contrast.asks === "ratio" ? ratio(first, second) : differenceOf([first, second]);
}

/** 收到的, 办完的: a stage may be said in everyday words. */
function saysStage(name: string): boolean {
  return namesStage(name) || asksForOutcome(name);
}

/** Says whether each figure is called as its name says: 办公室会议1次 is no 专题会议, of which the report says nothing. */
function areNamed(
  context: ComposeContext,
  [name, other]: Contrast["names"],
  [first, second]: readonly [Figure, Figure],
): boolean {
  const isNamed = (own: string, others: readonly string[], figure: Figure): boolean =>
    nameFit(context, own, others, [first, second])(figure) > 0 || stageFit(own, figure) === 1;
  return isNamed(name, [other], first) && isNamed(other, [name], second);
}

/**
 * Says whether both are said to be parts of the same, of nothing, or one of the other: 处罚卷宗59本 and 许可卷宗85本 of 144本; not 排查1788件 and 民间纠纷
 * 858件 of 调处成功1768件.
 */
async function areOfOneWhole(
  { indexes }: ComposeContext,
  first: Figure,
  second: Figure,
): Promise<boolean> {
  const all = await statedFigures(indexes, [first.reportId]);
  const text = await cleanTextOf(indexes, first.reportId);
  const wholeOf = (part: Figure): Figure | undefined =>
    siblingsOf(part, all).findLast((whole) => isSaidToBePart(part, whole, text));
  const [whole, other] = [wholeOf(first), wholeOf(second)];
  return whole === other || isSamePlace(whole, second) || isSamePlace(other, first);
}

function isSamePlace(a: Figure | undefined, b: Figure): boolean {
  return a?.span.start === b.span.start;
}

/** What two figures differ by, the larger first; `undefined` for another number of them, or where they are counted otherwise. */
export function differenceOf(figures: readonly Figure[]): Computed | undefined {
  const [one, other, ...more] = figures;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return one.value >= other.value ? difference(one, other) : difference(other, one);
}
