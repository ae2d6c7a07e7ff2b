/** The figures of a corpus as `npm run figures -- --format json` prints them, without an index.
 *
 * @module
 */
import type { Report } from "../../src/documents/report.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import { isWrittenQuantity } from "../../src/figures/figure.ts";
import type { FigureVocabulary } from "../../src/figures/vocabulary/vocabulary.ts";
import { toRawSpan } from "../../src/text/clean-text.ts";
import { sliceSpan } from "../../src/text/span.ts";
import type { ExtractedFigure } from "./score-figures.ts";

/** Extracts the figures of each report, in reading order, with the words that staff have written down. */
export function figuresOf(
  reports: readonly Report[],
  vocabulary: FigureVocabulary,
): readonly ExtractedFigure[] {
  return reports.flatMap((report) =>
    extractFigures(report, vocabulary)
      .figures.filter(isWrittenQuantity)
      .map((figure) => ({
        file: report.file,
        ...toRawSpan(report.clean, figure.span),
        value: figure.value,
        unit: figure.unit,
        approx: figure.approximation,
        indicator: figure.indicator,
        raw: figure.raw,
        quote: sliceSpan(report.clean.text, figure.clauseSpan),
      })),
  );
}
