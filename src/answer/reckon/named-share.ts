/** The share of a part that a question names in its whole, both stated in one sentence: 行政许可审批卷宗85本 of 行政执法案卷144本.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import type { AskedShare } from "../../question/asked-share.ts";
import type { Computed } from "./computed-figure.ts";
import { share, shareOfSum } from "./share.ts";
import { asksForRest } from "../../question/reckoning.ts";
import { summedParts } from "../../question/summed-parts.ts";
import { OUTCOMES } from "../../retrieval/outcomes.ts";
import type { ComposeContext } from "../context.ts";
import { statesRest } from "./derive.ts";
import { searchFigures, type FiguresOfReport } from "../search/figure-search.ts";
import { nameFit } from "../search/name-fit.ts";
import { sureFigure } from "../search/sure-figure.ts";
import { findNamedSum } from "./named-sum.ts";
import { isLaterStage } from "../../retrieval/stages.ts";
import { familyOf, isOfRunningTotal, isPartOf, namesOutcome } from "./whole-and-part.ts";

/** The part scores within this of the figure that fits the question best. */
const NEAR_BEST = 0.2;

/** The share that `asked` names; `undefined` where no sentence states both, or the one is no part of the other. */
export function findNamedShare(
  context: ComposeContext,
  topic: string,
  asked: AskedShare,
): Promise<Computed | undefined> {
  return (isOfSeveral(asked) ? findShareOfSeveral : findShareOfOne)(context, topic, asked);
}

/** Says whether several parts are asked for: 改的加废的占清理总数的几成. */
export function isOfSeveral({ part }: AskedShare): boolean {
  return summedParts(`${part}一共几件`).length > 1;
}

async function findShareOfOne(
  context: ComposeContext,
  topic: string,
  asked: AskedShare,
): Promise<Computed | undefined> {
  const pair = await findPartOfWhole(context, topic, asked);
  return pair === undefined ? undefined : share(pair.whole, pair.part);
}

/** A part with the whole that its sentence states it of. */
export interface PartOfWhole {
  readonly part: Figure;
  readonly whole: Figure;
}

/** Finds the part that `asked` names and the whole that it is of; `undefined` where no sentence states both, or the one is no part of the other. */
export async function findPartOfWhole(
  context: ComposeContext,
  topic: string,
  asked: AskedShare,
): Promise<PartOfWhole | undefined> {
  const report = await findReport(context, topic, asked);
  const [best] = report?.hits ?? [];
  if (report === undefined || best === undefined) return undefined;
  const near = report.hits
    .filter(({ score, isOtherStatus }) => score >= best.score - NEAR_BEST && !isOtherStatus)
    .map(({ figure }) => figure);
  const figures = report.hits.map(({ figure }) => figure);
  const text = await cleanTextOf(context.indexes, report.reportId);
  const fitsPart = nameFit(context, asked.part, [asked.whole], near);
  const namesWhole = nameFit(context, asked.whole, [asked.part], figures);
  // 审结的复议案件调解和解的占多少 names both in one breath.
  const wholeName = asked.whole === "" ? asked.part : asked.whole;
  const outcomes = OUTCOMES.filter((outcome) => outcome.asked.test(wholeName));
  // 已结的里面败诉的占几成: 办结34件 is called so, and 案件40件 is not.
  const fitsWhole = (figure: Figure): number =>
    namesWhole(figure) + outcomes.filter(({ stated }) => stated.test(wordsOf(figure))).length;
  const isRest = asksForRest(asked.part);
  const parts = near
    // 没受理的占申请的几成: those that were taken up are the very others.
    .filter((figure) => fitsPart(figure) > 0 && (!isRest || statesRest(figure, asked.part)))
    .sort((a, b) => fitsPart(b) - fitsPart(a));
  for (const part of parts) {
    const wholes = familyOf(part, figures, text).filter(
      (other) =>
        isPartOf(part, other, text) || isLaterStage(part, other) || isOfRunningTotal(part, other),
    );
    const whole = wholes.sort(
      (a, b) => fitsWhole(b) - fitsWhole(a) || Number(isOfOutcome(a)) - Number(isOfOutcome(b)),
    )[0];
    const isNamed = asked.whole === "" || (whole !== undefined && fitsWhole(whole) > 0);
    if (whole !== undefined && isNamed) return { part, whole };
  }
  return undefined;
}

/** The counts of the one report asked about, where the best of them surely is asked for, or else the whole is. */
async function findReport(
  context: ComposeContext,
  topic: string,
  asked: AskedShare,
): Promise<FiguresOfReport | undefined> {
  const form = await context.forms.ofTopic(topic);
  const [report, ...others] = await searchFigures(context, form, { kind: "count" });
  if (report === undefined || others.length > 0) return undefined;
  const isSure = report.confidence >= context.weights.answerable.threshold;
  return isSure || (await isWholeSure(context, asked)) ? report : undefined;
}

/**
 * Says whether the whole is surely found by its own name: of 抽查的执法案卷里罚款处罚那类占几成 no figure surely is all that is asked for, and
 * 评查行政执法案卷144本 surely is the one of two.
 */
async function isWholeSure(context: ComposeContext, { part, whole }: AskedShare): Promise<boolean> {
  if (part === "" || whole === "") return false;
  const topic = `${whole}有多少`;
  return (await sureFigure(context, topic, topic)) !== undefined;
}

/** The share of several parts together: 改的加废的占清理总数. `undefined` unless every one of them is found. */
async function findShareOfSeveral(
  context: ComposeContext,
  topic: string,
  asked: AskedShare,
): Promise<Computed | undefined> {
  const lead = topic.slice(0, Math.max(0, topic.indexOf(asked.part)));
  const together = `${lead}${asked.part}一共多少件`;
  const found = await findNamedSum(context, together, summedParts(together));
  if (found === undefined || found.lacking.length > 0) return undefined;
  // 参与的复议诉讼、处罚、信访案件: one figure counts them all.
  const isFound = found.computed !== undefined || found.stated.length === 1;
  return isFound ? findShareOfBefore(context, found.stated, asked) : undefined;
}

/**
 * The share of what was found before in a whole that stands beside it: 占清理数的百分之几 after 修改40件＋废止119件, or 占多少.
 * `undefined` as above.
 */
async function findShareOfBefore(
  context: ComposeContext,
  before: readonly Figure[],
  asked: AskedShare,
): Promise<Computed | undefined> {
  const [first] = before;
  if (first === undefined) return undefined;
  const all = await statedFigures(context.indexes, [first.reportId]);
  const text = await cleanTextOf(context.indexes, first.reportId);
  const siblings = familyOf(first, all, text);
  const fits = nameFit(context, asked.whole, [], siblings);
  const wholes = siblings.filter(
    (figure) =>
      (asked.whole === "" || fits(figure) > 0) &&
      !before.includes(figure) &&
      before.every((part) => isPartOf(part, figure, text) || isLaterStage(part, figure)),
  );
  // 占多少 names no whole: that which stands nearest before, of 审结49件，其中维持29件 and not of 受理55件.
  const whole = asked.whole === "" ? wholes.at(-1) : wholes[0];
  return whole === undefined ? undefined : shareOfSum(whole, before, text);
}

function isOfOutcome(figure: Figure): boolean {
  return namesOutcome(wordsOf(figure));
}
