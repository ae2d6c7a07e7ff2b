/** `npm run check-corpus -- [--corpus DIR]`: lists what was understood of each report and what looks wrong.
 *
 * Exit code 0 if the corpus can be used (things to look at or not), 2 if it cannot or the call is wrong.
 *
 * @module
 */
import { readConfig } from "../src/config.ts";
import { surveyCorpus } from "../src/documents/read-corpus.ts";
import { createGazetteer } from "../src/documents/regions.ts";
import { CorpusError } from "../src/errors.ts";
import { readVocabulary } from "../src/figures/vocabulary/read-vocabulary.ts";
import { joinVocabularies } from "../src/figures/vocabulary/vocabulary.ts";
import { parseCheckArguments } from "./corpus/arguments.ts";
import { formatFigureCounts } from "./corpus/figure-counts.ts";
import { formatOverview } from "./corpus/overview.ts";
import { runScript } from "./evaluation/run-script.ts";

const DEFAULT_CORPUS_DIRECTORY = "corpus";

await runScript(async (words) => {
  const parsed = parseCheckArguments(words);
  if (parsed.kind === "print") process.stdout.write(parsed.text);
  else await checkCorpus(parsed.corpus);
});

async function checkCorpus(named: string | undefined): Promise<void> {
  const config = readConfig(process.env, new Date());
  const directory = named ?? config.corpusDirectory ?? DEFAULT_CORPUS_DIRECTORY;
  const faults: string[] = [];
  const corpus = await noting(faults, () => surveyCorpus(directory, createGazetteer()));
  const vocabulary = await noting(faults, () => readVocabulary(directory));
  faults.unshift(...(corpus?.faults ?? []));
  if (corpus !== undefined && corpus.reports.length > 0) {
    const counts = formatFigureCounts(corpus, vocabulary ?? joinVocabularies([]));
    process.stdout.write(`${formatOverview(corpus)}\n\n${counts}\n`);
  }
  if (faults.length === 0) return;
  process.stderr.write(
    `${directory} 不能使用，请先改好：\n${faults.map((fault) => `  ${fault}\n`).join("")}`,
  );
  process.exitCode = 2;
}

/** Runs a step; who checks a corpus has many faults to mend at once, so that those of every step are told together. */
async function noting<T>(faults: string[], step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    faults.push(...error.faults.map((fault) => `${error.path}：${fault}`));
    return undefined;
  }
}
