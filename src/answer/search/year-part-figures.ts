/** Which figures are of the part of a year that a question asks about: 上半年, 第四季度, 十月份.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import type { Indexes } from "../../indexes/indexes.ts";
import { cleanTextOf } from "../../indexes/report-contents.ts";
import { yearParts, type YearPart } from "../../question/year-part.ts";
import type { FigureHit } from "../../retrieval/find-figures.ts";

/**
 * Leaves the figures whose report states them for one of the parts; all of them where the question names none. A figure of
 * the whole year, or of another part, tells nothing of 上半年.
 */
export async function ofYearParts(
  hits: readonly FigureHit[],
  parts: readonly YearPart[],
  indexes: Indexes,
): Promise<readonly FigureHit[]> {
  if (parts.length === 0) return hits;
  const fitting: FigureHit[] = [];
  for (const hit of hits) {
    const part = await partOf(hit.figure, indexes);
    if (parts.some(({ name }) => name === part)) fitting.push(hit);
  }
  return fitting;
}

/** The part that the figure's time words name, else the last that its sentence names before it: 10月，接访5批次. */
async function partOf(figure: Figure, indexes: Indexes): Promise<string | undefined> {
  const own = yearParts(figure.timeWords.join("，")).at(-1)?.name;
  if (own !== undefined) return own;
  const text = await cleanTextOf(indexes, figure.reportId);
  return yearParts(text.slice(figure.sentenceSpan.start, figure.span.start)).at(-1)?.name;
}
