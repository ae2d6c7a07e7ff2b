/** What questions are read against in tests: the reports of the repository and the whole gazetteer, without an index. */
import { readCorpus } from "../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import type { ScopeContext } from "../../src/question/scope-context.ts";

const CORPUS = new URL("../../corpus/", import.meta.url).pathname;

/** Reads the corpus; 今年 is 2024, so that no test depends on the calendar. */
export async function theScopeContext(): Promise<ScopeContext> {
  const { reports } = await readCorpus(CORPUS, createGazetteer());
  const texts = new Map(reports.map((report) => [report.id, report.raw]));
  return {
    gazetteer: createGazetteer(reports.map((report) => report.region)),
    reports,
    referenceYear: 2024,
    isMentioned: (name, within) =>
      Promise.resolve(within.some((report) => texts.get(report.id)?.includes(name) === true)),
  };
}
