/** Attribution: whose, which time's, on what basis and how certain each statement of a sentence is.
 *
 * @module
 */
import type { Report } from "../documents/report.ts";
import { quoteOf } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import { shiftSpan } from "../text/span.ts";
import type { Clause } from "./clauses/clauses.ts";
import { ownersOf } from "./owners.ts";
import type { Figure } from "./figure.ts";
import { basisWords, timeWords } from "./narrowing.ts";
import type { Statement } from "./statement.ts";
import { statusOf } from "./status.ts";

/** A sentence of a report, as its statements are read in it. */
export interface SentenceSetting {
  readonly report: Report;
  readonly sentence: string;
  readonly clauses: readonly Clause[];
  /** Of the sentence, in the cleaned text. */
  readonly span: Span;
  readonly sectionPath: readonly string[];
  /** Whether the sentence opens as one of plans: 下一步打算：…. */
  readonly isPlan: boolean;
}

/** Longest stretch of a clause that is searched for words about a figure: a bound keeps a clause of a thousand figures linear. */
const REACH = 160;

/** Makes figures of a sentence's statements, which are in reading order. */
export function attribute(
  statements: readonly Statement[],
  setting: SentenceSetting,
): readonly Figure[] {
  if (statements.length === 0) return [];
  const { report, span: place } = setting;
  const words = timeWords(setting.sentence, setting.clauses);
  const times = new Map(setting.clauses.map(({ span }, i) => [span.start, words[i] ?? []]));
  const owners = ownersOf(statements, setting);
  return statements.map((statement, i) => {
    const span = shiftSpan(statement.span, place.start);
    const near = nearText(setting.sentence, statement, [statements[i - 1], statements[i + 1]]);
    const { upperValue, comparison } = statement;
    const figure: Figure = {
      reportId: report.id,
      region: owners[i]?.region ?? report.region.name,
      year: owners[i]?.year ?? report.year,
      indicator: statement.indicator,
      indicatorWords: statement.indicatorWords,
      raw: rawOf(report, span),
      value: statement.value,
      unit: statement.unit,
      approximation: statement.approximation,
      kind: statement.kind,
      status: setting.isPlan ? "planned" : statusOf(near.aim, setting.sectionPath),
      basis: basisWords({ own: near.own, before: near.before, indicator: statement.indicator }),
      timeWords: times.get(statement.clauseSpan.start) ?? [],
      sectionPath: setting.sectionPath,
      span,
      clauseSpan: shiftSpan(statement.clauseSpan, place.start),
      sentenceSpan: place,
      notes: [],
    };
    if (upperValue === undefined && comparison === undefined) return figure;
    return {
      ...figure,
      ...(upperValue === undefined ? {} : { upperValue }),
      ...(comparison === undefined ? {} : { comparison }),
    };
  });
}

/** Number and unit as the raw file has them, without white space and markup. */
export function rawOf(report: Report, span: Span): string {
  return quoteOf(report.raw, report.clean, span).quote.replace(/[\s*#]+/gu, "");
}

interface NearText {
  /** From the amount before, or the clause's beginning, to the next mark behind the amount, without the amount. */
  readonly own: string;
  /** The clause up to the amount. */
  readonly before: string;
  /** The clause up to the next mark behind the amount: 拟 of 废止19件、拟修改5件 is about the second only. */
  readonly aim: string;
}

function nearText(
  sentence: string,
  { span, clauseSpan }: Statement,
  [previous, next]: readonly (Statement | undefined)[],
): NearText {
  const start = Math.max(clauseSpan.start, span.start - REACH);
  const from = Math.max(start, Math.min(previous?.span.end ?? 0, span.start));
  const end = Math.min(
    clauseSpan.end,
    span.end + REACH,
    Math.max(next?.span.start ?? Infinity, span.end),
  );
  const before = sentence.slice(start, span.start);
  const isLast = next === undefined || next.span.start >= clauseSpan.end;
  const rest = sentence
    .slice(span.end, end)
    .replace(isLast ? /[，,；;（(].*$/u : /[、，,；;（(].*$/u, "");
  return {
    own: sentence.slice(from, span.start) + rest,
    before,
    aim: before + sentence.slice(span.start, span.end) + rest,
  };
}
