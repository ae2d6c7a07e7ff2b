/** The average that a question asks for, of two figures of one sentence: 公众代表12000余人 by 开放日活动201场.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { cleanTextOf, statedFigures } from "../../indexes/report-contents.ts";
import { type AskedAverage, askedAverage } from "../../question/asked-average.ts";
import { expectationOf } from "../../question/expectation.ts";
import { isQuantity } from "./addable.ts";
import { average } from "./compute.ts";
import type { Computed } from "./computed-figure.ts";
import type { ComposeContext } from "../context.ts";
import { expectedOf, searchFigures } from "../search/figure-search.ts";
import { nameFit } from "../search/name-fit.ts";
import { isSingleAmount } from "./single-amount.ts";
import { sureFigure } from "../search/sure-figure.ts";
import { isSameSentence } from "./whole-and-part.ts";

/** Measure words that count the same sort of thing. */
const EVENTS: readonly string[] = ["场", "场次", "次", "期", "批", "批次", "堂", "回"];
const SAME_SORT: readonly (readonly string[])[] = [
  EVENTS,
  ["人", "名", "位", "人次"],
  ["件", "起", "宗", "例", "份"],
  ["个", "家", "所", "处"],
];

/**
 * Finds what a part of a question asks to be divided and what by, and divides. `found` are the figures that the parts before it were answered
 * with. `undefined` where it asks for no average, the report states it itself, or no sentence states both.
 */
export async function findNamedAverage(
  context: ComposeContext,
  part: string,
  found: readonly Figure[],
): Promise<Computed | undefined> {
  const asked = askedAverage(part);
  const [report, ...others] = context.question.scope.reports;
  if (asked === undefined || report === undefined || others.length > 0) return undefined;
  const { kind } = expectationOf(asked.topic);
  if (kind !== undefined && !isQuantity({ kind })) return undefined;
  const text = await cleanTextOf(context.indexes, report.id);
  if (await isStated(context, part, text)) return undefined;
  const all = await statedFigures(context.indexes, [report.id]);
  const quantities = all.filter((figure) => isQuantity(figure) && !isSingleAmount(figure, text));
  const ofBefore = averageBeside(context, asked, found, quantities);
  if (ofBefore !== undefined) return ofBefore;
  const sure = await sureFigure(context, asked.topic, asked.topic);
  return averageBeside(context, asked, sure === undefined ? [] : [sure], quantities);
}

/** The average within the sentence of the last of the figures found: one of them, or what the topic names beside them, by what it is for each of. */
function averageBeside(
  context: ComposeContext,
  asked: AskedAverage,
  found: readonly Figure[],
  quantities: readonly Figure[],
): Computed | undefined {
  const anchor = found.at(-1);
  if (anchor === undefined) return undefined;
  const { kind, unit } = expectationOf(asked.topic);
  const beside = quantities.filter((figure) => isSameSentence(figure, anchor));
  const isTotal = (figure: Figure): boolean =>
    kind === "money"
      ? figure.kind === "money"
      : unit === undefined || unit === "个" || isSort(figure.unit, unit);
  const fits = nameFit(context, asked.topic, [], beside);
  const totals = beside
    .filter(isTotal)
    .sort((a, b) => Number(found.includes(b)) - Number(found.includes(a)) || fits(b) - fits(a));
  for (const total of totals) {
    const count = dividerOf(context, asked, total, { beside, found });
    const computed = count === undefined ? undefined : average(total, count, asked);
    if (computed !== undefined) return computed;
  }
  return undefined;
}

/** 人均学法58学时: the report works it out itself. */
async function isStated(context: ComposeContext, part: string, text: string): Promise<boolean> {
  const form = await context.forms.ofTopic(part);
  const [report] = await searchFigures(context, form, expectedOf(context, part));
  const [best] = report?.hits ?? [];
  if (report === undefined || best === undefined) return false;
  // 平均一件合多少 names no matter: the mean of another one is not surely it.
  const isSure = report.confidence >= context.weights.answerable.threshold;
  return isSure && isSingleAmount(best.figure, text);
}

/** Measure words that say nothing of what they count, so that its name must. */
const SAYS_NOTHING = ["", "个", "家", "所", "处"];

/**
 * What counts the things that the amount is for each of: what is called so, else what alone has the measure word; 场 and 次 need no name. The
 * nearest first.
 */
function dividerOf(
  context: ComposeContext,
  { measure, noun }: AskedAverage,
  total: Figure,
  { beside, found }: { readonly beside: readonly Figure[]; readonly found: readonly Figure[] },
): Figure | undefined {
  const fits = nameFit(context, noun, [], []);
  const distance = ({ span }: Figure): number => Math.abs(span.start - total.span.start);
  const counted = beside
    .filter(
      (figure) =>
        figure !== total &&
        figure.kind === "count" &&
        !isSort(figure.unit, total.unit) &&
        (measure === "" || isSort(figure.unit, measure) || wordsOf(figure).includes(measure)),
    )
    .sort(
      (a, b) =>
        Number(b.unit.includes(measure)) - Number(a.unit.includes(measure)) ||
        distance(a) - distance(b),
    );
  const named = counted.filter((figure) => fits(figure) > 0).sort((a, b) => fits(b) - fits(a));
  const [first, ...others] = counted;
  const [told, ...alsoTold] = counted.filter((figure) => found.includes(figure));
  // 合同审了多少件、多少钱，平均一件合多少: of all that are counted in 件 those that were just told.
  if (noun === "" && told !== undefined && alsoTold.length === 0) return told;
  if (noun !== "" && named.length > 0) return named[0];
  if (SAYS_NOTHING.includes(measure)) return undefined;
  return noun === "" || others.length === 0 || EVENTS.includes(measure) ? first : undefined;
}

function isSort(unit: string, other: string): boolean {
  return unit === other || SAME_SORT.some((sorts) => sorts.includes(unit) && sorts.includes(other));
}
