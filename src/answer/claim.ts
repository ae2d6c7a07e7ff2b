/** Figures as they are shown in answers.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";
import type { AnswerFigure } from "./answer.ts";
import type { CitationList } from "./cite.ts";

/** Shows a figure as its report states it. */
export function statedFigure(figure: Figure, citation: number): AnswerFigure {
  return {
    region: figure.region,
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
