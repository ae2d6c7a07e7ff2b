/** The answer as one line of JSON, the contract that other programs rely on.
 *
 * @module
 */
import type { AbstentionReason, Answer } from "../answer/answer.ts";
import type { Approximation } from "../figures/figure.ts";
import { PLAIN, renderAnswer } from "./terminal.ts";
import { warningText } from "./warning-copy.ts";

/** One figure of the record. */
export interface FigureRecord {
  readonly region: string;
  readonly year: number;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly raw: string;
  readonly approx: Approximation;
  readonly computed: boolean;
  readonly formula: string | null;
  readonly citation: number;
}

/** One citation of the record; `start` and `end` are offsets in the raw file. */
export interface CitationRecord {
  readonly n: number;
  readonly report: string;
  readonly file: string;
  readonly region: string;
  readonly year: number;
  readonly section: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What `ask --json` prints for one question. */
export interface AnswerRecord {
  readonly id?: string;
  readonly question: string;
  readonly kind: Answer["kind"];
  readonly abstained: boolean;
  readonly reason: AbstentionReason | null;
  readonly figures: readonly FigureRecord[];
  readonly citations: readonly CitationRecord[];
  readonly warnings: readonly string[];
  readonly text: string;
  readonly elapsedMs: number;
}

/** Turns an answer into its record. `elapsedMs` is the time from question to answer, without rendering. */
export function toRecord(answer: Answer, elapsedMs: number, id?: string): AnswerRecord {
  return {
    ...(id === undefined ? {} : { id }),
    question: answer.question,
    kind: answer.kind,
    abstained: answer.kind === "abstention",
    reason: answer.kind === "abstention" ? answer.lack.reason : null,
    figures: answer.figures.map((figure) => ({
      region: figure.region,
      year: figure.year,
      indicator: figure.indicator,
      value: figure.value,
      unit: figure.unit,
      raw: figure.raw,
      approx: figure.approximation,
      computed: figure.computed,
      formula: figure.formula ?? null,
      citation: figure.citation,
    })),
    citations: answer.citations.map((citation) => ({
      n: citation.number,
      report: citation.reportId,
      file: citation.file,
      region: citation.region,
      year: citation.year,
      section: citation.sectionPath.join(" › "),
      quote: citation.quote,
      start: citation.start,
      end: citation.end,
    })),
    warnings: answer.warnings.map(warningText),
    text: renderAnswer(answer, PLAIN),
    elapsedMs: Math.round(elapsedMs * 100) / 100,
  };
}
