/** Cases for when a report counts as speaking of a matter.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { App } from "../../src/app.ts";
import type { FittedReport } from "../../src/answer/compose/compose-list.ts";
import type { ListWeights } from "../../src/retrieval/weights.ts";

/** A question for the reports that speak of a matter. */
export interface ListCase {
  readonly fits: readonly FittedReport[];
  /** The reports that do. */
  readonly right: ReadonlySet<string>;
}

/** How well reports are told apart, over all questions together. */
export interface ListQuality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const Schema = z.object({ question: z.string(), reports: z.array(z.string()) });

/** Gathers the cases; a question that is not read as one for a list is none. */
export async function gatherListCases(app: App, path: string): Promise<readonly ListCase[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  const cases: ListCase[] = [];
  for (const line of lines) {
    const { question, reports } = Schema.parse(JSON.parse(line));
    const found = await app.explain({ question });
    const fits = found?.fits ?? [];
    if (fits.length > 0) cases.push({ fits, right: new Set(reports) });
  }
  return cases;
}

/** Rates the weights. */
export function listQuality(cases: readonly ListCase[], weights: ListWeights): ListQuality {
  let [found, right, wanted] = [0, 0, 0];
  for (const { fits, right: held } of cases) {
    const best = Math.max(0, ...fits.map(({ hit }) => hit?.fit ?? 0));
    const least = Math.max(best * weights.nearBest, weights.threshold);
    const speaking = fits.filter(({ hit }) => hit !== undefined && hit.fit >= least);
    found += speaking.length;
    right += speaking.filter(({ report }) => held.has(report.id)).length;
    wanted += fits.filter(({ report }) => held.has(report.id)).length;
  }
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, wanted);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9) };
}
