/** The measurement on CMRC 2018: its files read, embedded, indexed and searched with the project's own parts.
 *
 * @module
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Embedder } from "../../src/embedding/embedder.ts";
import { LexicalIndexBuilder, openLexicalIndex } from "../../src/indexes/lexical-index.ts";
import { WEIGHTS } from "../../src/retrieval/weights.ts";
import type { Segmenter } from "../../src/text/segmenter.ts";
import { type RetrievalSummary, scoreCollection, summariseRetrieval } from "./collection.ts";
import { readCollectionQueries, readCollectionTexts } from "./gold.ts";
import { embedCached } from "./vector-cache.ts";

/** The first questions of the collection, as many as earlier measurements used. */
const QUERY_COUNT = 2000;

/** Where embeddings are kept between runs: a place that is never committed. */
const CACHE_DIRECTORY = fileURLToPath(new URL("../../node_modules/.cache/wenbao", import.meta.url));

/** Where the collection lies, and what it is searched with. */
export interface CollectionRun {
  readonly directory: string;
  readonly embedder: Embedder;
  readonly segmenter: Segmenter;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Ranks the passages for each question by vector, by BM25, and fused with the weight in use. */
export async function evaluateCollection({
  directory,
  embedder,
  segmenter,
  onProgress,
}: CollectionRun): Promise<Readonly<Record<"vector" | "bm25" | "fused", RetrievalSummary>>> {
  const passages = await readCollectionTexts(join(directory, "passages.jsonl"));
  const queries = (await readCollectionQueries(join(directory, "queries.jsonl"))).slice(
    0,
    QUERY_COUNT,
  );
  const cache = {
    directory: CACHE_DIRECTORY,
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  const vectors = await embedCached(
    passages.map(({ text }) => text),
    embedder,
    cache,
  );
  const queryVectors = await embedCached(
    queries.map(({ text }) => text),
    embedder,
    cache,
  );
  const builder = new LexicalIndexBuilder();
  for (const { text } of passages) builder.add([], segmenter.segment(text));
  const collection = {
    ids: passages.map(({ id }) => id),
    vectors,
    lexical: openLexicalIndex(builder.build()),
    segmenter,
  };
  const scores = await scoreCollection(collection, queries, queryVectors);
  return summariseRetrieval(scores, WEIGHTS.ranking.lexical);
}
