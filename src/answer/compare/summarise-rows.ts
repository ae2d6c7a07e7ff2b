/** What a comparison asks to be worked out: how many times one is the other, by how much they differ.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import type { Question } from "../../question/question.ts";
import type { AnswerFigure } from "../answer.ts";
import type { CitationList } from "../cite/cite.ts";
import { citeComputed } from "../cite/claim.ts";
import { comparedFigures, type Row } from "./comparison-rows.ts";
import { SUM_WORDS } from "../../question/reckoning.ts";
import { ratio, sumOfTerms } from "../reckon/compute.ts";
import type { Computed } from "../reckon/computed-figure.ts";
import { differenceOf } from "../reckon/named-difference.ts";

const ASKS_RATIO = /几倍|多少倍|倍数/u;
const ASKS_DIFFERENCE =
  /差(?:了|出|着|个)?(?:多少|几|距)|相差|[多高少低](?:了|出来?)?(?:多少|几)|比[^，。？?]{0,9}[多高少低][^，。？?]{0,12}(?:多少|几)/u;

/** 最高和最低差几个点: the ends of several rows. */
const ASKS_ENDS = /(?:最[多高大]|第一)[^，。？?]{0,5}(?:最[少低小]|最后)/u;

/** How a measure moved: asked of one region's years. */
const ASKS_CHANGE = /变|多了|少了|升了|降了|增|减|比/u;

/**
 * Works it out; `undefined` where it is not asked for, where the rows are not two single figures, or where one of them may be of
 * another thing than is asked for.
 */
export function summariseRows(
  { topic, scope }: Question,
  rows: readonly Row[],
): Computed | undefined {
  const asked = ({ report }: Row): number => scope.reports.indexOf(report);
  const [first, second] = pairIn(topic, rows);
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [comparedFigures(first)[0], comparedFigures(second)[0]];
  // 马尾是大武口的几倍 asks for the first named by the second, whichever is larger.
  if (ASKS_RATIO.test(topic))
    return asked(first) <= asked(second) ? ratio(one, other) : ratio(other, one);
  const isSameRegion = first.report.region.fullName === second.report.region.fullName;
  if (!ASKS_DIFFERENCE.test(topic) && !(isSameRegion && ASKS_CHANGE.test(topic))) return undefined;
  return differenceOf([one, other]);
}

/** The two rows that are set against each other; none where there are others, or where a row is no single figure or doubtful. */
function pairIn(topic: string, rows: readonly Row[]): readonly Row[] {
  const pair = ASKS_ENDS.test(topic) ? endsOf(rows) : rows;
  const isSure = rows.every((row) => comparedFigures(row).length === 1 && row.isDoubtful !== true);
  return pair.length === 2 && isSure ? pair : [];
}

/** The row with the largest and the row with the smallest figure. */
function endsOf(rows: readonly Row[]): readonly Row[] {
  const ordered = [...rows].sort(
    (a, b) => comparedFigures(b)[0].value - comparedFigures(a)[0].value,
  );
  return [...ordered.slice(0, 1), ...ordered.slice(1).slice(-1)];
}

/** 谁, 哪个, 各, 分别, 差: each region's own number is wanted. */
const ASKS_EACH = /谁|哪|各|分别|最|排|差|[多少高低]了?(?:多少|几)(?=.{0,3}$)|比/u;

/** Says whether one number for all regions or years is asked for: 四个区一共受理多少件; not 四个区各一共多少件, 谁一共办得多. */
export function asksForTotal({ topic, scope }: Question): boolean {
  return scope.reports.length > 1 && SUM_WORDS.test(topic) && !ASKS_EACH.test(topic);
}

/** The total of all rows; `undefined` where one of them is no single quantity, may be of another thing, or holds another. */
export function totalOf(rows: readonly Row[]): Computed | undefined {
  const isSure = rows.every((row) => comparedFigures(row).length === 1 && row.isDoubtful !== true);
  if (!isSure || nestedIn(rows) !== undefined) return undefined;
  const total = sumOfTerms(rows.map(({ computed, figures: [figure] }) => computed ?? figure));
  if (total === undefined) return undefined;
  const names = new Set(rows.map((row) => comparedFigures(row)[0].indicator));
  // The rows beneath say what each is of.
  return names.size > 1 ? { ...total, indicator: "各行合计" } : total;
}

/** A region that lies in another's: what the city counts may hold what its district counts. */
export function nestedIn(rows: readonly Row[]): { inner: string; outer: string } | undefined {
  for (const { report: inner } of rows) {
    const outer = rows.find(
      ({ report: { region } }) =>
        region.fullName !== inner.region.fullName &&
        inner.region.fullName.startsWith(region.fullName),
    );
    if (outer !== undefined) return { inner: inner.region.name, outer: outer.report.region.name };
  }
  return undefined;
}

/** Shows it under the names of all regions that it is of, in the order of its formula: 峄城区/环翠区 for 峄城的378项－环翠的261项. */
export async function showSummary(
  list: CitationList,
  computed: Computed | undefined,
): Promise<readonly AnswerFigure[]> {
  if (computed === undefined) return [];
  const [summary] = await citeComputed(list, computed);
  return summary === undefined ? [] : [{ ...summary, region: regionsOf(computed.from) }];
}

function regionsOf(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ region }) => region))].join("/");
}
