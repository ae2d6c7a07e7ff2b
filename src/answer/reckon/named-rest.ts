/** What is left of a whole without the parts that a question leaves out by name: 清理886件 without 修改40件 and 废止119件.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { cleanTextOf } from "../../indexes/report-contents.ts";
import type { Exclusion } from "../../question/contrasted-parts.ts";
import { summedParts } from "../../question/summed-parts.ts";
import { mayBeAdded } from "./addable.ts";
import { remainder } from "./compute.ts";
import type { Computed } from "./computed-figure.ts";
import type { ComposeContext } from "../context.ts";
import { nameFit } from "../search/name-fit.ts";
import { findPartOfWhole } from "./named-share.ts";
import { findNamedSum } from "./named-sum.ts";
import { isLaterStage } from "../../retrieval/stages.ts";
import { isPartOf, isSaidToBePart, isSameSentence } from "./whole-and-part.ts";

/** Takes from a whole all parts that are to be left out; `undefined` unless a sentence states them as its parts. */
export async function findNamedRest(
  context: ComposeContext,
  topic: string,
  { whole, parts }: Exclusion,
): Promise<Computed | undefined> {
  return (
    (await restOfNamed(context, [whole, ...parts])) ??
    (await restOfOne(context, topic, { whole, parts }))
  );
}

/** Of one part the whole may be found by it, whatever its name. */
async function restOfOne(
  context: ComposeContext,
  topic: string,
  { whole, parts }: Exclusion,
): Promise<Computed | undefined> {
  const [part = "", ...others] = parts;
  if (others.length > 0) return undefined;
  const pair = await findPartOfWhole(context, topic, { part, whole });
  return pair === undefined ? undefined : remainder(pair.whole, pair.part);
}

async function restOfNamed(
  context: ComposeContext,
  names: readonly string[],
): Promise<Computed | undefined> {
  const together = `${names.join("、")}一共多少`;
  const found = await findNamedSum(context, together, summedParts(together));
  const [whole, ...taken] = found?.stated ?? [];
  if (whole === undefined || taken.length !== names.length - 1) return undefined;
  const text = await cleanTextOf(context.indexes, whole.reportId);
  const isHeld = (part: Figure): boolean =>
    isSameSentence(part, whole) &&
    (isPartOf(part, whole, text) || isSaidToBePart(part, whole, text) || isLaterStage(part, whole));
  const isSum = taken.length < 2 || mayBeAdded(taken, text);
  return isSum && taken.every(isHeld) ? remainder(whole, ...taken) : undefined;
}

/** Says whether a figure is one of the parts that are to be left out: 许可卷85本 is no answer to 除了许可卷还有几本. */
export function isLeftOut(context: ComposeContext, { parts }: Exclusion, figure: Figure): boolean {
  return parts.some((part) => nameFit(context, part, [], [figure])(figure) > 0);
}
