/** Figures as they are shown in answers.
 *
 * @module
 */
import { servedRegionName } from "../../documents/served-region.ts";
import type { Figure } from "../../figures/figure.ts";
import type { AnswerFigure } from "../answer.ts";
import type { CitationList } from "./cite.ts";
import type { Computed } from "../reckon/computed-figure.ts";

/** Shows a figure as its report states it. */
export function statedFigure(figure: Figure, citation: number): AnswerFigure {
  return {
    region: servedRegionName(figure.region),
    year: figure.year,
    indicator: figure.indicator,
    value: figure.value,
    unit: figure.unit,
    raw: figure.raw,
    approximation: figure.approximation,
    computed: false,
    citation,
    basis: [...figure.basis, ...figure.timeWords],
    notes: figure.notes,
  };
}

/** Cites the sentence that states a figure, its clause marked, and gives the figure as shown. */
export async function citeFigure(list: CitationList, figure: Figure): Promise<AnswerFigure> {
  const number = await list.cite({
    reportId: figure.reportId,
    sectionPath: figure.sectionPath,
    span: figure.sentenceSpan,
    marks: [figure.clauseSpan],
  });
  return statedFigure(figure, number);
}

/** Cites the figures that a computed one follows from, and gives it as shown, then them; the first citation is its own. */
export async function citeComputed(
  list: CitationList,
  computed: Computed,
): Promise<readonly AnswerFigure[]> {
  const stated: AnswerFigure[] = [];
  for (const figure of computed.from) stated.push(await citeFigure(list, figure));
  const [first] = stated;
  if (first === undefined) return [];
  const { indicator, value, unit, raw, approximation, formula } = computed;
  // By how much 3.9 of the year before came down to 2.4 is told of this year.
  const year = Math.max(...stated.map((figure) => figure.year));
  const figure = { indicator, value, unit, raw, approximation, formula };
  return [{ ...first, ...figure, year, computed: true, notes: [] }, ...stated];
}
