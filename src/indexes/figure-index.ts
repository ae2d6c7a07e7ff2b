/** The figure table of an opened index, in memory.
 *
 * @module
 */
import type { ReportId } from "../documents/report.ts";
import { asPromise } from "./as-promise.ts";
import { inverseDocumentFrequency } from "./bm25.ts";
import type { FigureColumns } from "./figure-columns.ts";
import type { FigureId, FigureIndex, FigureMatch, TermAlternatives } from "./indexes.ts";
import { rowOf, scoresOf, type VectorMatrix } from "./vector-index.ts";

/** A question may have more terms than this; the rest is not looked at (the matched terms are bits of one number). */
const MAX_TERMS = 30;

/**
 * Opens the figure table. `vectors` has two rows a figure: its name, then its context.
 *
 * CPU-bound, runs at once: some 2 µs a figure of the reports asked about.
 *
 * @throws {RangeError} If the vectors are not those of the figures.
 */
export function openFigureIndex(columns: FigureColumns, vectors: VectorMatrix): FigureIndex {
  const { figures } = columns;
  if (vectors.values.length !== figures.length * 2 * vectors.dimensions) {
    throw new RangeError(`${figures.length} figures need two vectors each`);
  }
  const byReport = new Map<ReportId, FigureId[]>();
  for (const [id, { reportId }] of figures.entries()) {
    const ids = byReport.get(reportId);
    if (ids === undefined) byReport.set(reportId, [id]);
    else ids.push(id);
  }
  const idsOf = (reports: readonly ReportId[]): readonly FigureId[] =>
    reports.flatMap((report) => byReport.get(report) ?? []);
  const coverageOf = openCoverage(columns);
  return {
    figures: (reports) =>
      asPromise(() =>
        idsOf(reports).flatMap((id) => {
          const figure = figures[id];
          return figure === undefined ? [] : [{ id, figure }];
        }),
      ),
    match: ({ vector, terms }, reports) =>
      asPromise(() => {
        const ids = idsOf(reports);
        const cosines = scoresOf(
          vectors,
          vector,
          ids.flatMap((id) => [2 * id, 2 * id + 1]),
        );
        const coverage = coverageOf(terms);
        return ids.flatMap((id, i): readonly FigureMatch[] => {
          const figure = figures[id];
          if (figure === undefined) return [];
          return [
            {
              id,
              figure,
              nameCosine: cosines[2 * i] ?? 0,
              contextCosine: cosines[2 * i + 1] ?? 0,
              coverage: coverage(id),
            },
          ];
        });
      }),
    nameVector: (id) =>
      asPromise(() => {
        if (figures[id] === undefined) throw new RangeError(`no figure ${String(id)}`);
        return rowOf(vectors, 2 * id);
      }),
  };
}

/**
 * Measures the share of a question's terms that a figure's texts hold, weighted by rarity. A term of which any
 * alternative is there is held; a term that no figure has is as rare as can be, and lowers every share.
 */
function openCoverage({
  figures,
  vocabulary,
  firstTerms,
  terms,
}: FigureColumns): (terms: readonly TermAlternatives[]) => (id: FigureId) => number {
  const numbers = new Map(vocabulary.map((term, number) => [term, number]));
  const frequencies = new Uint32Array(vocabulary.length);
  for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
  return (asked) => {
    const bits = new Map<number, number>();
    const rarities: number[] = [];
    for (const [i, alternatives] of asked.slice(0, MAX_TERMS).entries()) {
      let frequency = 0;
      for (const alternative of alternatives) {
        const number = numbers.get(alternative);
        if (number === undefined) continue;
        bits.set(number, (bits.get(number) ?? 0) | (1 << i));
        frequency += frequencies[number] ?? 0;
      }
      rarities.push(inverseDocumentFrequency(Math.min(frequency, figures.length), figures.length));
    }
    const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
    return (id) => {
      let held = 0;
      for (let at = firstTerms[id] ?? 0; at < (firstTerms[id + 1] ?? 0); at += 1) {
        held |= bits.get(terms[at] ?? 0) ?? 0;
      }
      let sum = 0;
      for (const [i, rarity] of rarities.entries()) if ((held & (1 << i)) !== 0) sum += rarity;
      return total === 0 ? 0 : sum / total;
    };
  };
}
