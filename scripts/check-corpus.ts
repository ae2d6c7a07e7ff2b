/** `npm run check-corpus -- [--corpus DIR]`: lists what was understood of each report and what looks wrong.
 *
 * Exit code 0 if the corpus can be used (things to look at or not), 1 if it cannot, 2 for a wrong call.
 *
 * @module
 */
import { parseArgs } from "node:util";

import { readCorpus } from "../src/documents/read-corpus.ts";
import { createGazetteer } from "../src/documents/regions.ts";
import { CorpusError } from "../src/errors.ts";
import { readVocabulary } from "../src/figures/read-vocabulary.ts";
import { formatFigureCounts } from "./corpus/figure-counts.ts";
import { formatOverview } from "./corpus/overview.ts";

const USAGE = "用法：npm run check-corpus -- [--corpus 文件夹]";

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const directory = readDirectory(args);
  if (directory === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const corpus = await readCorpus(directory, createGazetteer());
    const vocabulary = await readVocabulary(directory);
    process.stdout.write(
      `${formatOverview(corpus)}\n\n${formatFigureCounts(corpus, vocabulary)}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    process.stderr.write(
      `${error.path} 不能使用：\n${error.faults.map((fault) => `  ${fault}\n`).join("")}`,
    );
    return 1;
  }
}

function readDirectory(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { corpus: { type: "string", default: "corpus" } },
    });
    return values.corpus === "" ? undefined : values.corpus;
  } catch {
    return undefined;
  }
}
