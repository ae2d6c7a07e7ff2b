/** `npm run check-corpus -- [--corpus DIR]`: lists what was understood of each report and what looks wrong.
 *
 * Exit code 0 if the corpus can be used (things to look at or not), 2 if it cannot or the call is wrong.
 *
 * @module
 */
import { readConfig } from "../src/config.ts";
import { readCorpus } from "../src/documents/read-corpus.ts";
import { createGazetteer } from "../src/documents/regions.ts";
import { CorpusError } from "../src/errors.ts";
import { readVocabulary } from "../src/figures/read-vocabulary.ts";
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
  try {
    const corpus = await readCorpus(directory, createGazetteer());
    const vocabulary = await readVocabulary(directory);
    process.stdout.write(
      `${formatOverview(corpus)}\n\n${formatFigureCounts(corpus, vocabulary)}\n`,
    );
  } catch (error) {
    // Who checks a corpus has many faults to mend at once: each gets a line.
    if (!(error instanceof CorpusError)) throw error;
    process.stderr.write(
      `${error.path} 不能使用：\n${error.faults.map((fault) => `  ${fault}\n`).join("")}`,
    );
    process.exitCode = 2;
  }
}
