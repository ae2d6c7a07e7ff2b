/** Cases for the model that tells whether a report has a row in a comparison.
 *
 * Each measure of `tuning-rows.jsonl` is asked of several choices of two to four reports, as staff would ask, so that the model
 * meets leads of every kind: of reports that state it in the question's words, in others, or not at all.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { App } from "../../src/app.ts";
import type { RowEvidence, RowCandidate } from "../../src/answer/compare/row-confidence.ts";
import type { ReportMetadata } from "../../src/documents/report.ts";
import { fitLogistic, predict, type Observation } from "./logistic.ts";
import { foldsOf } from "./measures.ts";

/** What the reports state of one measure. */
interface MeasureGold {
  readonly topic: string;
  /** By report, the values that answer: several where the report states it in several senses. */
  readonly stated: Readonly<Record<string, readonly number[]>>;
  /** Reports of which one may think either way. */
  readonly unclear: readonly string[];
}

/** One report's row as the model sees it. */
export interface RowCase extends Observation {
  readonly id: string;
  readonly fold: string;
  /** Whether the report states the measure at all. */
  readonly isStated: boolean;
  /** Which question it belongs to: a comparison is right when all of its rows are. */
  readonly question: string;
}

const Schema = z.object({
  topic: z.string(),
  stated: z.record(z.string(), z.array(z.number())),
  unclear: z.array(z.string()).default([]),
});

/** The inputs of the model, in the order of the fitted weights. */
export const ROW_INPUTS = ["asked", "alike", "back", "gap", "stage", "unit", "outcome"] as const;

/** Choices of reports for each measure; with the gold's 70 measures some 600 questions. */
const CHOICES = 8;

/** Values are the same within this share: 5.27 亿 is read from words. */
const TOLERANCE = 1e-6;

/** Folds by measure: reports of one measure are never split between tuning and testing. */
const FOLDS = 10;

/** Gathers the cases over the reports that the application holds. */
export async function gatherRowCases(app: App, path: string): Promise<readonly RowCase[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  const measures: readonly MeasureGold[] = lines.map((line) => Schema.parse(JSON.parse(line)));
  // Reports that the gold says nothing of were added since: whether they state a measure is not known.
  const known = new Set(measures.flatMap((one) => [...Object.keys(one.stated), ...one.unclear]));
  const random = createRandom(7);
  const cases: RowCase[] = [];
  for (const [i, measure] of measures.entries()) {
    const reports = app.indexes.reports.filter(
      ({ id }) => known.has(id) && !measure.unclear.includes(id),
    );
    for (let choice = 0; choice < CHOICES; choice += 1) {
      const chosen = chooseReports(measure, reports, random);
      const names = chosen.map(({ region, year }) => `${region.fullName}${String(year)}年`);
      const question = `${names.join("、")}${measure.topic}`;
      const found = await app.explain({ question });
      for (const row of (found?.measures ?? []).flatMap(({ rows }) => rows)) {
        cases.push(rowCase(measure, row, { question, fold: String(i % FOLDS) }));
      }
    }
  }
  return cases;
}

/** The inputs of the model for one row. */
function rowInputs(evidence: RowEvidence): readonly number[] {
  const { asked, alike, back, gap, stage, unit, isOtherOutcome } = evidence;
  return [asked, alike, back, gap, stage, unit, isOtherOutcome ? 1 : 0];
}

/** One point of the curve of the threshold; the shares of rows are of all rows. */
export interface RowPoint {
  readonly threshold: number;
  /** Share of the comparisons of which every row is right. */
  readonly right: number;
  readonly wrong: number;
  readonly extra: number;
  readonly missing: number;
}

/** How the errors move with the threshold of the surest row, each measure predicted by a model that was fitted on others. */
export function rowCurve(
  cases: readonly RowCase[],
  thresholds: readonly number[],
  rowThreshold: number,
): readonly RowPoint[] {
  const predictions = foldsOf(cases).flatMap(({ train, test }) => {
    const fitted = fitLogistic(train);
    return test.map((one) => ({ one, chance: predict(fitted, one.inputs) }));
  });
  const questions = new Set(cases.map(({ question }) => question));
  const share = (some: readonly unknown[]): number => some.length / Math.max(1, cases.length);
  return thresholds.map((threshold) => {
    const sure = new Set(
      predictions.filter(({ chance }) => chance >= threshold).map(({ one }) => one.question),
    );
    const isShown = ({ one, chance }: (typeof predictions)[number]): boolean =>
      sure.has(one.question) && chance >= Math.min(threshold, rowThreshold);
    const shown = predictions.filter(isShown);
    const wrong = shown.filter(({ one }) => one.isStated && !one.isTrue);
    const extra = shown.filter(({ one }) => !one.isStated);
    const missing = predictions.filter((row) => row.one.isStated && !isShown(row));
    const faulty = new Set([...wrong, ...extra, ...missing].map(({ one }) => one.question));
    return {
      threshold,
      right: 1 - faulty.size / Math.max(1, questions.size),
      wrong: share(wrong),
      extra: share(extra),
      missing: share(missing),
    };
  });
}

function rowCase(
  { stated }: MeasureGold,
  { report, hit, evidence }: RowCandidate,
  place: { readonly question: string; readonly fold: string },
): RowCase {
  const values = stated[report.id];
  const isRight = values?.some(
    (value) => Math.abs(value - hit.figure.value) <= TOLERANCE * Math.max(1, value),
  );
  return {
    id: `${place.question} ${report.id} ${hit.figure.indicator}${hit.figure.raw}`,
    ...place,
    inputs: rowInputs(evidence),
    isTrue: isRight === true,
    isStated: values !== undefined,
  };
}

/** Two to four reports, mostly with one that states the measure; one report of a region. */
function chooseReports(
  { stated }: MeasureGold,
  reports: readonly ReportMetadata[],
  random: () => number,
): readonly ReportMetadata[] {
  const pick = (some: readonly ReportMetadata[]): ReportMetadata | undefined =>
    some[Math.floor(random() * some.length)];
  const stating = reports.filter(({ id }) => stated[id] !== undefined);
  const count = 2 + Math.floor(random() * 3);
  const chosen: ReportMetadata[] = [];
  while (chosen.length < count) {
    const next = pick(stating.length > 0 && random() < 0.65 ? stating : reports);
    if (next === undefined) break;
    const isNew = chosen.every(({ region }) => region.fullName !== next.region.fullName);
    if (isNew || random() < 0.05) chosen.push(next);
  }
  return [...new Set(chosen)];
}

/** A linear congruential generator (Numerical Recipes), so that every run asks the same. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
