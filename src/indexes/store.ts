/** The index as a whole: saved as one generation, opened from the current one.
 *
 * Each part is one file. To keep more in an index, add its name to `PART`, write it in `saveIndex` and read it in
 * `openIndexes`; checksums, the atomic switch and the refusal of damage come with it.
 *
 * @module
 */
import type { IndicatorSynonym } from "../figures/vocabulary/vocabulary.ts";
import { openDotProducts, rowCount } from "./dot-products.ts";
import type { DotProducts } from "./dot-products.ts";
import { decodeFigures, decodeSynonyms, encodeFigures, encodeSynonyms } from "./figure-columns.ts";
import type { DescribedFigure } from "./figure-columns.ts";
import { openFigureIndex } from "./figure-index.ts";
import { withGeneration } from "./generation-reader.ts";
import type { Generation } from "./generation-reader.ts";
import { startGeneration } from "./generation-writer.ts";
import { openHnswVectorIndex, SCAN_MAX_SENTENCES, writeGraph } from "./hnsw-vector-index.ts";
import type { Indexes, VectorIndex } from "./indexes.ts";
import { decodePostings, encodePostings, openLexicalIndex } from "./lexical-index.ts";
import type { IndexCounts, IndexSources } from "./manifest.ts";
import type { Postings } from "./postings.ts";
import { openReportArchive } from "./report-archive.ts";
import type { ReportArchive } from "./report-archive.ts";
import { encodeReports } from "./report-columns.ts";
import type { ChunkedReport } from "./report-columns.ts";
import { decodeVectorCache, decodeVectors, encodeVectors } from "./vector-cache.ts";
import type { KeyedVectors } from "./vector-cache.ts";
import { openExactVectorIndex } from "./vector-index.ts";

/** The files of a generation. */
const PART = {
  reports: "reports",
  postings: "postings",
  vectors: "vectors",
  figures: "figures",
  figureVectors: "figure-vectors",
  synonyms: "synonyms",
  /** Only where there are more sentences than a scan should visit. */
  graph: "graph",
} as const;

/** Everything that an index holds, sentences numbered in the order of reports and passages. */
export interface IndexContent {
  readonly reports: readonly ChunkedReport[];
  readonly postings: Postings;
  readonly vectors: KeyedVectors;
  /** Report by report in reading order. */
  readonly figures: readonly DescribedFigure[];
  /** Two rows a figure: its name, then its context. */
  readonly figureVectors: KeyedVectors;
  readonly synonyms: readonly IndicatorSynonym[];
  readonly sources: IndexSources;
  readonly counts: IndexCounts;
}

/** How an index is saved. */
export interface SaveOptions {
  /** Called last before the switch; what it throws prevents it. */
  readonly assertHeld: () => void;
  readonly signal?: AbortSignal;
}

/** An opened index; its archive also knows the outline of each report. */
export interface OpenedIndexes extends Indexes {
  readonly passages: ReportArchive;
}

/**
 * Saves an index beside the current one and makes it the current one. Call with the build lock held.
 *
 * If anything fails before the switch, what was written is removed and the current index stays.
 */
export async function saveIndex(
  indexDirectory: string,
  content: IndexContent,
  options: SaveOptions,
): Promise<string> {
  const { matrix } = content.vectors;
  const writer = await startGeneration(indexDirectory);
  try {
    await writer.write(PART.reports, encodeReports(content.reports));
    await writer.write(PART.postings, encodePostings(content.postings));
    await writer.write(PART.vectors, encodeVectors(content.vectors));
    await writer.write(PART.figures, encodeFigures(content.figures));
    await writer.write(PART.figureVectors, encodeVectors(content.figureVectors));
    await writer.write(PART.synonyms, encodeSynonyms(content.synonyms));
    if (rowCount(matrix) > SCAN_MAX_SENTENCES) {
      await writer.writeWith(PART.graph, (path) => writeGraph(matrix, path, options.signal));
    }
    options.signal?.throwIfAborted();
    await writer.publish({ ...options, sources: content.sources, counts: content.counts });
  } catch (error) {
    await writer.discard();
    throw error;
  }
  return writer.name;
}

/**
 * Opens the current index and verifies every byte of it: some 20 ms for five reports.
 *
 * @throws {IndexMissingError} If there is none.
 * @throws {IndexFormatError} If it is torn, altered or of another format.
 */
export function openIndexes(indexDirectory: string): Promise<OpenedIndexes> {
  return withGeneration(indexDirectory, async (generation) => {
    const [archive, lexical, vectors, figures, synonyms] = await Promise.all([
      generation.read(PART.reports).then(openReportArchive),
      generation.read(PART.postings).then((bytes) => openLexicalIndex(decodePostings(bytes))),
      generation
        .read(PART.vectors)
        .then((bytes) => openVectorIndex(generation, openDotProducts(decodeVectors(bytes)))),
      Promise.all([generation.read(PART.figures), generation.read(PART.figureVectors)]).then(
        ([figures, vectors]) =>
          openFigureIndex(decodeFigures(figures), openDotProducts(decodeVectors(vectors))),
      ),
      generation.read(PART.synonyms).then(decodeSynonyms),
    ]);
    return {
      version: generation.name,
      reports: archive.reports,
      lexical,
      vectors,
      passages: archive,
      figures,
      synonyms,
    };
  });
}

/** What a build can take over from the current index. */
export interface PreviousIndex {
  readonly generation: string;
  /** Vectors by `vectorKey`. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/**
 * Reads what a build can take over from the current index.
 *
 * @throws {IndexMissingError} If there is none.
 * @throws {IndexFormatError} If it is torn, altered or of another format.
 */
export function readPreviousIndex(indexDirectory: string): Promise<PreviousIndex> {
  return withGeneration(indexDirectory, async (generation) => ({
    generation: generation.name,
    vectors: new Map([
      ...decodeVectorCache(await generation.read(PART.vectors)),
      ...decodeVectorCache(await generation.read(PART.figureVectors)),
    ]),
  }));
}

async function openVectorIndex(
  generation: Generation,
  products: DotProducts,
): Promise<VectorIndex> {
  return generation.has(PART.graph)
    ? openHnswVectorIndex(products, { graphPath: await generation.verifiedPath(PART.graph) })
    : openExactVectorIndex(products);
}
