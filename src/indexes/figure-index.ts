/** The figure table of an opened index, in memory.
 *
 * @module
 */
import type { ReportId } from "../documents/report.ts";
import type { Span } from "../text/span.ts";
import { asPromise } from "./as-promise.ts";
import type { DotProducts } from "./dot-products.ts";
import type { FigureColumns } from "./figure-columns.ts";
import { openFigureCoverage } from "./figure-coverage.ts";
import type { FigureIndex, FigureMatch, IndexedFigure } from "./indexes.ts";

/**
 * Opens the figure table. `vectors` has two rows a figure: its name, then its context.
 *
 * CPU-bound, runs at once: some 0.3 µs a figure of the reports asked about.
 *
 * @throws {RangeError} If the vectors are not those of the figures, or the figures of a report do not stand together.
 */
export function openFigureIndex(columns: FigureColumns, vectors: DotProducts): FigureIndex {
  const { figures } = columns;
  if (vectors.rowCount !== figures.length * 2) {
    throw new RangeError(`${figures.length} figures need two vectors each`);
  }
  const ranges = rangesOf(columns);
  const rangesWithin = (reports: readonly ReportId[]): readonly Span[] =>
    reports.flatMap((report) => ranges.get(report) ?? []);
  const coverageOf = openFigureCoverage(columns);
  const indexed = figures.map((figure, id): IndexedFigure => ({ id, figure }));
  return {
    figures: (reports) =>
      asPromise(() => rangesWithin(reports).flatMap(({ start, end }) => indexed.slice(start, end))),
    match: ({ vector, terms }, reports) =>
      asPromise(() => {
        const coverage = coverageOf(terms);
        const matches: FigureMatch[] = [];
        for (const { start, end } of rangesWithin(reports)) {
          const cosines = vectors.of(vector, { start: 2 * start, end: 2 * end });
          for (let id = start; id < end; id += 1) {
            const figure = figures[id];
            if (figure === undefined) continue;
            matches.push({
              id,
              figure,
              nameCosine: cosines[2 * (id - start)] ?? 0,
              contextCosine: cosines[2 * (id - start) + 1] ?? 0,
              coverage: coverage[id] ?? 0,
            });
          }
        }
        return matches;
      }),
    nameVector: (id) =>
      asPromise(() => {
        if (figures[id] === undefined) throw new RangeError(`no figure ${String(id)}`);
        return vectors.row(2 * id);
      }),
  };
}

/** Which figures are each report's. */
function rangesOf({ figures }: FigureColumns): ReadonlyMap<ReportId, Span> {
  const ranges = new Map<ReportId, Span>();
  for (const [id, { reportId }] of figures.entries()) {
    const { start, end } = ranges.get(reportId) ?? { start: id, end: id };
    if (end !== id) throw new RangeError(`the figures of ${reportId} do not stand together`);
    ranges.set(reportId, { start, end: id + 1 });
  }
  return ranges;
}
