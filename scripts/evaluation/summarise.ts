/** Summaries of many scores: one row a question type, and what concerns all questions.
 *
 * @module
 */
import type { AnswerRecord } from "../../src/render/answer-record.ts";
import type { GoldQuestion } from "./gold.ts";
import { type AnswerScore, scoreAnswer } from "./score-answers.ts";

/** A question with its answer and score. */
export interface ScoredQuestion {
  readonly gold: GoldQuestion;
  readonly answer?: AnswerRecord;
  readonly score: AnswerScore;
}

/** Means over the questions of one type; a measure that none of them has is absent. */
export interface TypeSummary {
  readonly type: string;
  readonly count: number;
  readonly ok: number;
  readonly values?: number;
  readonly first?: number;
  readonly cites?: number;
  readonly allEvidence?: number;
  readonly meanReciprocalRank?: number;
  readonly firstFromAskedReport?: number;
  readonly abstentionRight?: number;
  /** Share of the claimed figures that are none of the gold values, or that should not have been claimed. */
  readonly wrongClaim?: number;
  /** Share of the answered questions that have an answer and were abstained from. */
  readonly falseAbstention?: number;
}

/** The summary of a set of questions. */
export interface AnswerSummary {
  /** In order of first appearance; the last row, `all`, is of all questions. */
  readonly types: readonly TypeSummary[];
  /** Share of the answered questions that have an answer and were abstained from; 0 where there are none. */
  readonly falseAbstention: number;
  readonly wrongScopeCount: number;
  readonly missingCount: number;
  /** Milliseconds from question to answer; absent without answers. */
  readonly p50Ms?: number;
  readonly p95Ms?: number;
}

/** Scores answers, matched to their questions by id; of two answers with one id the later counts. */
export function scoreAnswers(
  questions: readonly GoldQuestion[],
  answers: readonly AnswerRecord[],
): readonly ScoredQuestion[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return questions.map((gold) => {
    const answer = byId.get(gold.id);
    return { gold, ...(answer === undefined ? {} : { answer }), score: scoreAnswer(gold, answer) };
  });
}

/** Summarises scored questions by type and as a whole. */
export function summariseAnswers(scored: readonly ScoredQuestion[]): AnswerSummary {
  const types = [...new Set(scored.map(({ gold }) => gold.type))];
  const times = scored.flatMap(({ answer }) => (answer === undefined ? [] : [answer.elapsedMs]));
  const p50Ms = quantile(times, 0.5);
  const p95Ms = quantile(times, 0.95);
  return {
    types: [
      ...types.map((type) =>
        summariseType(
          type,
          scored.filter(({ gold }) => gold.type === type),
        ),
      ),
      ...(scored.length > 0 ? [summariseType("all", scored)] : []),
    ],
    falseAbstention: falseAbstentionOf(scored) ?? 0,
    wrongScopeCount: scored.filter(({ score }) => score.wrongScope).length,
    missingCount: scored.filter(({ score }) => score.missing === true).length,
    ...(p50Ms === undefined ? {} : { p50Ms }),
    ...(p95Ms === undefined ? {} : { p95Ms }),
  };
}

/**
 * The value at place `⌊share × count⌋` of the ascending values, counted from 0: for an even count the upper of the
 * middle two is the median. `undefined` without values; `share` lies in [0, 1).
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
}

function summariseType(type: string, scored: readonly ScoredQuestion[]): TypeSummary {
  const meanOf = (
    measure: (score: AnswerScore) => number | boolean | undefined,
  ): number | undefined =>
    mean(
      scored.flatMap(({ score }) => {
        const value = measure(score);
        return value === undefined ? [] : [Number(value)];
      }),
    );
  const measures = {
    values: meanOf((score) => score.values),
    first: meanOf((score) => score.first),
    cites: meanOf((score) => score.cites),
    allEvidence: meanOf((score) => score.allEvidence),
    meanReciprocalRank: meanOf((score) => score.reciprocalRank),
    firstFromAskedReport: meanOf((score) => score.firstFromAskedReport),
    abstentionRight: meanOf((score) => score.abstentionRight),
    wrongClaim: meanOf((score) => score.isClaimWrong),
    falseAbstention: falseAbstentionOf(scored),
  };
  return {
    type,
    count: scored.length,
    ok: meanOf((score) => score.ok) ?? 0,
    ...withoutAbsent(measures),
  };
}

function falseAbstentionOf(scored: readonly ScoredQuestion[]): number | undefined {
  return mean(
    scored.flatMap(({ gold, answer }) =>
      gold.mustAbstain || answer === undefined ? [] : [Number(answer.abstained)],
    ),
  );
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function withoutAbsent<K extends string>(
  measures: Readonly<Record<K, number | undefined>>,
): Partial<Record<K, number>> {
  const present: Partial<Record<K, number>> = {};
  for (const key in measures) {
    const value = measures[key];
    if (value !== undefined) present[key] = value;
  }
  return present;
}
