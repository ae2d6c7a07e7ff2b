import { join } from "node:path";
import type { Corpus } from "../../src/documents/read-corpus.ts";
import { MODEL_ID } from "../../src/embedding/model-files.ts";
import { readVocabulary } from "../../src/figures/vocabulary/read-vocabulary.ts";
import { buildIndex } from "../../src/indexes/build.ts";
import { silentLog } from "../../src/log.ts";
import { FIELD_WORDS } from "../../src/text/field-words.ts";
import { createJiebaSegmenter } from "../../src/text/jieba-segmenter.ts";
import { createFakeEmbedder } from "./fake-embedder.ts";
import { aTemporaryDirectory } from "./temporary-directory.ts";

/** Builds an index that the program takes for its own and fresh, without the model: its vectors mean nothing. */
export async function aFreshIndex(corpus: Corpus): Promise<string> {
  const indexDirectory = join(await aTemporaryDirectory(), "index");
  await buildIndex({
    corpus,
    vocabulary: await readVocabulary(corpus.directory),
    indexDirectory,
    embedder: createFakeEmbedder({ id: MODEL_ID }),
    segmenter: createJiebaSegmenter({ userWords: FIELD_WORDS }),
    log: silentLog,
  });
  return indexDirectory;
}
