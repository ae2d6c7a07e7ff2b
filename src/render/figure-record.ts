/** A figure as the figure table exports it: one flat record that proves itself against the raw file.
 *
 * @module
 */
import type { ReportMetadata } from "../documents/report.ts";
import type { Approximation, Comparison, Figure, FigureKind } from "../figures/figure.ts";
import type { ReportText } from "../indexes/indexes.ts";
import { quoteMatches, quoteOf, type Quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";

/** Stands between the headings of a section path. */
export const SECTION_SEPARATOR = " › ";

/**
 * One row of the figure table: what `npm run figures -- --format json` prints, keys in this order.
 *
 * Other programs rely on the names down to `end`; those that follow may grow in number.
 */
export interface FigureTableRecord {
  readonly file: string;
  readonly region: string;
  readonly year: number;
  readonly indicator: string;
  readonly raw: string;
  readonly value: number;
  readonly unit: string;
  readonly approx: Approximation;
  readonly kind: FigureKind;
  /** The clause that states the figure, in the spelling of the file. */
  readonly quote: string;
  /** The headings above the figure: 二、主要举措和成效 › （五）依法化解矛盾纠纷. Empty before the first heading. */
  readonly section: string;
  /** Of the number with its approximation, in the raw file. */
  readonly start: number;
  readonly end: number;
  /** The upper end of a range; `null` where there is none. */
  readonly upperValue: number | null;
  readonly basis: readonly string[];
  readonly timeWords: readonly string[];
  readonly status: Figure["status"];
  readonly comparison: Comparison | null;
  readonly notes: readonly string[];
}

/**
 * Turns a figure into its row.
 *
 * @throws {Error} If the raw file does not hold the number or its clause: a fault of the program, never exported.
 */
export function toFigureTableRecord(
  figure: Figure,
  report: ReportMetadata,
  text: ReportText,
): FigureTableRecord {
  const { start, end } = checkedQuote(text, figure.span, report.file, figure.raw);
  const { quote } = checkedQuote(text, figure.clauseSpan, report.file);
  return {
    file: report.file,
    region: figure.region,
    year: figure.year,
    indicator: figure.indicator,
    raw: figure.raw,
    value: figure.value,
    unit: figure.unit,
    approx: figure.approximation,
    kind: figure.kind,
    quote,
    section: figure.sectionPath.join(SECTION_SEPARATOR),
    start,
    end,
    upperValue: figure.upperValue ?? null,
    basis: figure.basis,
    timeWords: figure.timeWords,
    status: figure.status,
    comparison: figure.comparison ?? null,
    notes: figure.notes,
  };
}

/** Writes rows as lines of JSON, each ended by a line break; no row gives an empty text. */
export function formatFigureJson(records: readonly FigureTableRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

function checkedQuote(text: ReportText, span: Span, file: string, expected?: string): Quote {
  const found = quoteOf(text.raw, text.clean, span);
  if (!quoteMatches(text.raw, expected ?? found.quote, found.start, found.end)) {
    throw new Error(
      `${file} [${found.start}, ${found.end}) does not read “${expected ?? found.quote}”`,
    );
  }
  return found;
}
