/** Begins to write an index into the directory given, says so on standard output and never ends: to be killed.
 *
 * @module
 */
import { readCorpus } from "../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import { buildIndex } from "../../src/indexes/build.ts";
import { startGeneration } from "../../src/indexes/generation-writer.ts";
import { silentLog } from "../../src/log.ts";
import { createFakeEmbedder } from "./fake-embedder.ts";
import { createPlainSegmenter } from "./plain-segmenter.ts";

const [indexDirectory = ""] = process.argv.slice(2);

// Keeps the process alive: a promise that nothing can settle does not.
setInterval(() => undefined, 1_000);

await buildIndex({
  corpus: await readCorpus(new URL("../../corpus", import.meta.url).pathname, createGazetteer()),
  indexDirectory,
  segmenter: createPlainSegmenter(),
  log: silentLog,
  embedder: {
    ...createFakeEmbedder({ id: "another" }),
    embed: async () => {
      const writer = await startGeneration(indexDirectory);
      await writer.write("reports", new TextEncoder().encode("half of"));
      process.stdout.write("stalled\n");
      return new Promise(() => undefined);
    },
  },
});
