/** The vector index over hnswlib: a graph of neighbours, for scopes too wide to compare with every sentence.
 *
 * @module
 */
import type { HierarchicalNSW } from "hnswlib-node";
import { asPromise } from "./as-promise.ts";
import { rowCount, rowOf } from "./dot-products.ts";
import type { DotProducts, VectorMatrix } from "./dot-products.ts";
import type { ScoredSentence, SentenceId, SentenceRanges, VectorIndex } from "./indexes.ts";
import { clipRanges, countSentences, holdsSentence } from "./sentence-ranges.ts";
import { openExactVectorIndex, scan } from "./vector-index.ts";

/** Neighbours kept for each sentence, 5 to 48 (Malkov and Yashunin 2016, section 4.1). 16 suits 512 dimensions. */
const GRAPH_NEIGHBOURS = 16;

/** Candidates weighed when a sentence enters the graph; 200 gave recall 1.000 at 30,000 vectors. */
const CONSTRUCTION_CANDIDATES = 200;

/** Candidates weighed in a search, at least the number asked for; 100 gave recall 1.000 at 100,000 vectors. */
const SEARCH_CANDIDATES = 100;

/** Sentences entered between two pauses, so that locks are kept alive and Ctrl-C is heard. */
const INSERTIONS_AT_A_TIME = 64;

/**
 * Up to this many sentences a scan takes less than the question's embedding (0.7 ms of 1.1 ms), so no graph is built
 * for a smaller corpus, and none is asked for a narrower scope. 6,000 sentences are some forty reports.
 */
export const SCAN_MAX_SENTENCES = 6_000;

/**
 * Below this share of all sentences a scope is scanned, however large: a graph search that must reject nearly all of
 * what it meets walks through the whole graph (at 100,000 vectors and a rare filter slower than scanning them all).
 */
const GRAPH_MIN_SHARE = 0.05;

/** Where an index opens its graph, and from which width of a scope it asks it. */
export interface HnswOptions {
  /** A file written by `writeGraph` from the same matrix. */
  readonly graphPath: string;
  /** Default: `SCAN_MAX_SENTENCES`. Tests lower it. */
  readonly scanMaxSentences?: number;
}

/** Builds the graph of a matrix and writes it to `path`. Deterministic; some 10 s for 10,000 sentences. */
export async function writeGraph(
  matrix: VectorMatrix,
  path: string,
  signal?: AbortSignal,
): Promise<void> {
  const graph = await createGraph(matrix.dimensions);
  graph.initIndex({
    maxElements: rowCount(matrix),
    m: GRAPH_NEIGHBOURS,
    efConstruction: CONSTRUCTION_CANDIDATES,
  });
  for (let id = 0; id < rowCount(matrix); id += 1) {
    if (id % INSERTIONS_AT_A_TIME === 0) {
      await pause();
      signal?.throwIfAborted();
    }
    graph.addPoint(Array.from(rowOf(matrix, id)), id);
  }
  await graph.writeIndex(path);
}

/**
 * Opens a search that asks the graph where the scope is wide and scans where it is narrow.
 *
 * Scores are computed from the matrix either way, so both ways agree to the last bit. The graph may miss a near
 * neighbour. CPU-bound, runs at once.
 *
 * @throws {RangeError} If the graph is not one of this matrix.
 */
export async function openHnswVectorIndex(
  products: DotProducts,
  options: HnswOptions,
): Promise<VectorIndex> {
  const graph = await createGraph(products.dimensions);
  await graph.readIndex(options.graphPath);
  if (graph.getCurrentCount() !== products.rowCount) {
    throw new RangeError(
      `a graph of ${graph.getCurrentCount()} for ${products.rowCount} sentences`,
    );
  }
  const exact = openExactVectorIndex(products);
  const scanMaxSentences = options.scanMaxSentences ?? SCAN_MAX_SENTENCES;
  return {
    search: (vector, within, limit) => {
      const scope = clipRanges(within, products.rowCount);
      const sentenceCount = countSentences(scope);
      const isNarrow =
        sentenceCount <= Math.max(scanMaxSentences, GRAPH_MIN_SHARE * products.rowCount);
      return isNarrow || limit < 1 || vector.length !== products.dimensions
        ? exact.search(vector, within, limit)
        : asPromise(() => searchGraph({ graph, products }, vector, scope, limit));
    },
    scores: (vector, ids) => exact.scores(vector, ids),
  };
}

/** A graph and the vectors that it was built from. */
interface GraphOfMatrix {
  readonly graph: HierarchicalNSW;
  readonly products: DotProducts;
}

function searchGraph(
  { graph, products }: GraphOfMatrix,
  vector: Float32Array,
  scope: SentenceRanges,
  limit: number,
): readonly ScoredSentence[] {
  const wanted = Math.min(limit, countSentences(scope));
  const isWhole = countSentences(scope) === products.rowCount;
  graph.setEf(Math.max(SEARCH_CANDIDATES, wanted));
  const { neighbors } = graph.searchKnn(
    Array.from(vector),
    wanted,
    isWhole ? undefined : (id) => holdsSentence(scope, id),
  );
  // The walk can end before it has met enough sentences of the scope; the scan of all of it always finds them.
  const found = neighbors.length < wanted ? scope : toRanges(neighbors);
  return scan(products, vector, found, limit);
}

function toRanges(ids: readonly SentenceId[]): SentenceRanges {
  return ids.toSorted((a, b) => a - b).map((id) => ({ start: id, end: id + 1 }));
}

/** Loads the native library only here, so that a corpus without a graph starts without it. */
async function createGraph(dimensions: number): Promise<HierarchicalNSW> {
  const library = await import("hnswlib-node");
  return new library.default.HierarchicalNSW("ip", dimensions);
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
