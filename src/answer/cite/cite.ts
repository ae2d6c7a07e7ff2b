/** Citations: exact quotes with their place in the raw file, each checked before it leaves here.
 *
 * @module
 */
import type { Passage, ReportId, ReportMetadata } from "../../documents/report.ts";
import { servedRegionName } from "../../documents/served-region.ts";
import type { Indexes, ReportText } from "../../indexes/indexes.ts";
import { quoteMatches, quoteOf } from "../../text/quote.ts";
import { containsSpan, type Span } from "../../text/span.ts";
import type { Citation, CitationGroup } from "../answer.ts";

/** A stretch of a report that is to be cited. */
export interface Evidence {
  readonly reportId: ReportId;
  readonly sectionPath: readonly string[];
  /** In the cleaned text: what is quoted. */
  readonly span: Span;
  /** In the cleaned text, within `span`: what of it answers. */
  readonly marks: readonly Span[];
}

/** Evidence, where several reports stand side by side with what they speak of together: 矛盾化解. */
export interface ThemedEvidence extends Evidence {
  readonly theme?: string;
}

/** Gathers the citations of one answer and numbers them in the order in which they are asked for. */
export class CitationList {
  readonly #indexes: Indexes;
  readonly #reports: ReadonlyMap<ReportId, ReportMetadata>;
  readonly #citations: Citation[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(indexes: Indexes) {
    this.#indexes = indexes;
    this.#reports = new Map(indexes.reports.map((report) => [report.id, report]));
  }

  /** The citations so far, numbered from 1. */
  get citations(): readonly Citation[] {
    return this.#citations;
  }

  /**
   * Cites the evidence and gives its number; the same span twice gives the same number (marks of the first count).
   *
   * @throws {Error} If the raw file does not hold the quote: a fault of the program, never shown as an answer.
   */
  async cite(evidence: Evidence): Promise<number> {
    const key = `${evidence.reportId}:${String(evidence.span.start)}-${String(evidence.span.end)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const report = this.#reportOf(evidence);
    const text = await this.#indexes.passages.text(evidence.reportId);
    const { quote, start, end } = checkedQuote(text, evidence.span, report.file);
    const number = this.#citations.length + 1;
    this.#citations.push({
      number,
      reportId: report.id,
      file: report.file,
      region: servedRegionName(report.region.name),
      year: report.year,
      sectionPath: evidence.sectionPath,
      quote,
      start,
      end,
      marks: evidence.marks.flatMap((mark) => markWithin(text, evidence.span, mark, quote)),
    });
    this.#numbers.set(key, number);
    return number;
  }

  /**
   * Cites all the evidence, in groups of one report, heading and theme: groups in the order of their first evidence, within them as given.
   */
  async citeInGroups(evidence: readonly ThemedEvidence[]): Promise<readonly CitationGroup[]> {
    const groups = new Map<string, CitationGroup & { citations: number[] }>();
    for (const { theme, ...one } of evidence) {
      const number = await this.cite(one);
      const { region, year } = this.#reportOf(one);
      const heading = one.sectionPath.join(" › ");
      const key = JSON.stringify([theme, one.reportId, heading]);
      const group = groups.get(key) ?? {
        ...(theme === undefined ? {} : { theme }),
        region: region.name,
        year,
        heading,
        citations: [],
      };
      group.citations.push(number);
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  #reportOf({ reportId }: Evidence): ReportMetadata {
    const report = this.#reports.get(reportId);
    if (report === undefined) throw new Error(`no report ${reportId} in the index`);
    return report;
  }
}

/** The whole passage as evidence, with the sentences that answer marked. */
export function passageEvidence(passage: Passage, marks: readonly Span[]): Evidence {
  return {
    reportId: passage.reportId,
    sectionPath: passage.sectionPath,
    span: passage.span,
    marks: [...marks].sort((a, b) => a.start - b.start),
  };
}

/** The marked words of a quote, or all of it where none are. */
export function markedOf({ quote, marks }: Citation): string {
  return marks.length === 0
    ? quote
    : marks.map(({ start, end }) => quote.slice(start, end)).join("");
}

function checkedQuote(text: ReportText, span: Span, file: string): ReturnType<typeof quoteOf> {
  const found = quoteOf(text.raw, text.clean, span);
  if (!quoteMatches(text.raw, found.quote, found.start, found.end)) {
    throw new Error(`${file} [${found.start}, ${found.end}) does not read “${found.quote}”`);
  }
  return found;
}

/** Finds the mark's own quote within the whole quote; nothing where a page break trimmed it away. */
function markWithin(text: ReportText, whole: Span, mark: Span, quote: string): readonly Span[] {
  if (!containsSpan(whole, mark)) return [];
  const before = quoteOf(text.raw, text.clean, { start: whole.start, end: mark.start }).quote;
  const marked = quoteOf(text.raw, text.clean, mark).quote;
  const start = quote.indexOf(marked, Math.max(0, before.length - 1));
  return start < 0 ? [] : [{ start, end: start + marked.length }];
}
