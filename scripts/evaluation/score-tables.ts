/** Scores as tables.
 *
 * @module
 */
import type { RetrievalSummary } from "./collection.ts";
import type { FigureSummary } from "./score-figures.ts";
import type { AnswerSummary } from "./summarise.ts";
import type { Table } from "./table.ts";

/** Something with the name of its gold. */
export interface Named<T> {
  readonly name: string;
  readonly summary: T;
}

/** One row a question type. */
export function typeTable({ types }: AnswerSummary): Table {
  return {
    headings: [
      "type",
      "n",
      "ok",
      "values",
      "first",
      "cites",
      "all evidence",
      "MRR",
      "first from asked report",
      "abstention right",
      "wrong claim",
      "false abstention",
    ],
    rows: types.map((row) => [
      row.type,
      String(row.count),
      row.ok,
      row.values,
      row.first,
      row.cites,
      row.allEvidence,
      row.meanReciprocalRank,
      row.firstFromAskedReport,
      row.abstentionRight,
      row.wrongClaim,
      row.falseAbstention,
    ]),
  };
}

/** One row a set of questions. */
export function questionTable(sets: readonly Named<AnswerSummary>[]): Table {
  return {
    headings: [
      "questions",
      "n",
      "ok",
      "all evidence",
      "MRR",
      "first from asked report",
      "false abstention",
      "wrong region or year",
      "no answer",
      "p50 ms",
      "p95 ms",
    ],
    rows: sets.map(({ name, summary }) => {
      const all = summary.types.at(-1);
      return [
        name,
        String(all?.count ?? 0),
        all?.ok,
        all?.allEvidence,
        all?.meanReciprocalRank,
        all?.firstFromAskedReport,
        summary.falseAbstention,
        String(summary.wrongScopeCount),
        String(summary.missingCount),
        formatMs(summary.p50Ms),
        formatMs(summary.p95Ms),
      ];
    }),
  };
}

/** One row a set of figures. */
export function figureTable(sets: readonly Named<FigureSummary>[]): Table {
  return {
    headings: [
      "figures",
      "n",
      "recall",
      "precision",
      "F1",
      "value",
      "unit",
      "approximation",
      "indicator F1",
      "indicator ok",
    ],
    rows: sets.map(({ name, summary }) => [
      name,
      String(summary.goldCount),
      summary.recall,
      summary.precision,
      summary.f1,
      summary.value,
      summary.unit,
      summary.approximation,
      summary.indicatorF1,
      summary.indicatorOk,
    ]),
  };
}

/** One row a way to rank. */
export function retrievalTable(summaries: Readonly<Record<string, RetrievalSummary>>): Table {
  return {
    headings: ["CMRC 2018", "recall@1", "recall@5", "MRR"],
    rows: Object.entries(summaries).map(([name, summary]) => [
      name,
      summary.recallAt1,
      summary.recallAt5,
      summary.meanReciprocalRank,
    ]),
  };
}

function formatMs(ms: number | undefined): string | undefined {
  return ms?.toFixed(1);
}
