/** Statements: what a sentence says in numbers, in ranks and in words, named, before it is given whose and when.
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import type { BoundAmount } from "./names/bind.ts";
import type { Figure } from "./figure.ts";
import type { NamedRank } from "./names/rank-names.ts";
import type { NamedZero } from "./names/zero-names.ts";

/** A figure without its report; spans are in the sentence. */
export interface Statement extends Pick<
  Figure,
  "indicator" | "indicatorWords" | "value" | "unit" | "approximation" | "kind"
> {
  readonly span: Span;
  readonly clauseSpan: Span;
  readonly upperValue: number | undefined;
  readonly comparison: Figure["comparison"] | undefined;
  /** The region that the naming found: 茂南区 of 茂南区、电白区分别为. */
  readonly place: string | undefined;
  /** Where the words begin that may name another region only as a group: 全市 of 居全市第三. */
  readonly regionEnd: number | undefined;
}

/** States a bound amount. */
export function stateAmount(bound: BoundAmount): Statement {
  const { amount, naming, comparison, clauseSpan } = bound;
  return {
    indicator: naming.indicator,
    indicatorWords: naming.words,
    value: amount.value,
    unit: amount.unit?.name ?? "",
    approximation: amount.approximation,
    kind: bound.isChange ? "change" : (amount.unit?.kind ?? "count"),
    span: amount.span,
    clauseSpan,
    upperValue: amount.upperValue,
    comparison,
    place: naming.place,
    regionEnd: undefined,
  };
}

/** States a rank. */
export function stateRank({ rank, indicator, words, clause }: NamedRank): Statement {
  return {
    indicator,
    indicatorWords: words,
    value: rank.value,
    unit: rank.unit,
    approximation: rank.approximation,
    kind: "rank",
    span: rank.span,
    clauseSpan: clause.span,
    upperValue: undefined,
    comparison: undefined,
    place: undefined,
    regionEnd: rank.start,
  };
}

/** States a zero said in words. */
export function stateZero({ zero, indicator, words, unit, clause }: NamedZero): Statement {
  return {
    indicator,
    indicatorWords: words,
    value: 0,
    unit,
    approximation: "exact",
    kind: unit === "%" ? "rate" : "count",
    span: zero.span,
    clauseSpan: clause.span,
    upperValue: undefined,
    comparison: undefined,
    place: undefined,
    regionEnd: undefined,
  };
}
