/** Builds an index from a corpus.
 *
 * @module
 */
import { resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { chunkReport } from "../documents/chunk.ts";
import type { Corpus } from "../documents/read-corpus.ts";
import type { Embedder } from "../embedding/embedder.ts";
import { IndexFormatError, IndexMissingError, IndexWriteError } from "../errors.ts";
import { extractFigures } from "../figures/extract.ts";
import type { FigureVocabulary } from "../figures/vocabulary/vocabulary.ts";
import type { Log } from "../log.ts";
import type { Segmenter } from "../text/segmenter.ts";
import { sliceSpan } from "../text/span.ts";
import { withBuildLock } from "./build-lock.ts";
import { byRegionAndYear } from "./catalogue.ts";
import { embedSentences } from "./embed-sentences.ts";
import { prepareIndexDirectory, removeGenerationsExcept, writeFault } from "./index-directory.ts";
import { describeFigures } from "./figure-columns.ts";
import type { DescribedFigure } from "./figure-columns.ts";
import { ANALYSIS_VERSION, embeddingText, headerText } from "./indexed-text.ts";
import { LexicalIndexBuilder } from "./lexical-index.ts";
import type { Postings } from "./postings.ts";
import type { ChunkedReport } from "./report-columns.ts";
import { readPreviousIndex, saveIndex } from "./store.ts";
import type { PreviousIndex } from "./store.ts";
import type { KeyedVectors } from "./vector-cache.ts";

/** What an index is built from, and how the build talks to its caller. */
export interface BuildOptions {
  readonly corpus: Corpus;
  /** What staff have written down about figures. Default: nothing. */
  readonly vocabulary?: FigureVocabulary;
  readonly indexDirectory: string;
  readonly embedder: Embedder;
  readonly segmenter: Segmenter;
  readonly log: Log;
  /** Called with the number of sentences whose vector is known, and that of all sentences. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Take nothing over from the present index. Default: false. */
  readonly rebuild?: boolean;
  /** How long to wait for another builder, in milliseconds. Default: `LOCK_WAIT_MS`. */
  readonly lockWaitMs?: number;
}

/** What a build did. */
export interface BuildSummary {
  readonly reports: number;
  readonly passages: number;
  readonly sentences: number;
  readonly figures: number;
  /** Texts of sentences and figures that went through the model. */
  readonly embedded: number;
  /** Texts whose vector was taken from the former index, or from an equal text. */
  readonly reused: number;
  readonly ms: number;
}

/**
 * Builds the index of a corpus and makes it the current one in one step; readers of the former index are not disturbed.
 *
 * Vectors of unchanged sentences are taken over. A former index that is damaged or of another format is replaced, and
 * nothing is taken from it. If the build fails, is stopped or killed, the former index stays.
 *
 * @throws {UsageError} If the directory holds something that is no index.
 * @throws {IndexWriteError} If nothing can be written there.
 * @throws {IndexBusyError} If another process builds there and does not finish in time.
 * @throws {ModelError} If the model cannot be run.
 */
export async function buildIndex(options: BuildOptions): Promise<BuildSummary> {
  const { indexDirectory, log, signal, lockWaitMs } = options;
  const startedAt = performance.now();
  await prepareIndexDirectory(indexDirectory);
  const lockOptions = {
    log,
    ...(signal === undefined ? {} : { signal }),
    ...(lockWaitMs === undefined ? {} : { waitMs: lockWaitMs }),
  };
  const summary = await withBuildLock(indexDirectory, lockOptions, (assertHeld) =>
    buildLocked(options, assertHeld),
  ).catch((cause: unknown) => {
    // Corpus and model were read before or have errors of their own: what the system refuses here is to write.
    const reason = writeFault(cause);
    throw reason === undefined ? cause : new IndexWriteError(indexDirectory, reason, { cause });
  });
  return { ...summary, ms: performance.now() - startedAt };
}

async function buildLocked(
  options: BuildOptions,
  assertHeld: () => void,
): Promise<Omit<BuildSummary, "ms">> {
  const { corpus, indexDirectory, embedder, segmenter, signal } = options;
  const former = await readFormer(options);

  const reports = chunkReports(corpus);
  const texts = reports.flatMap(embeddingTextsOf);
  const figures = await extractAll(reports, options);
  const figureTexts = figures.flatMap(({ name, context }) => [name, context]);
  const embedded = await embedSentences([...texts, ...figureTexts], {
    ...options,
    known: options.rebuild === true ? new Map() : (former?.vectors ?? new Map()),
  });
  const [vectors, figureVectors] = splitVectors(embedded, texts.length);
  const postings = await indexTerms(reports, segmenter, signal);
  const counts = {
    reports: reports.length,
    passages: reports.reduce((sum, { passages }) => sum + passages.length, 0),
    sentences: texts.length,
    figures: figures.length,
  };
  const sources = {
    corpusDirectory: resolve(corpus.directory),
    corpusFiles: corpus.files,
    embedderId: embedder.id,
    segmenterId: segmenter.id,
    analysisVersion: ANALYSIS_VERSION,
  };
  const generation = await saveIndex(
    indexDirectory,
    {
      reports,
      postings,
      vectors,
      figures,
      figureVectors,
      synonyms: options.vocabulary?.synonyms ?? [],
      sources,
      counts,
    },
    { assertHeld, ...(signal === undefined ? {} : { signal }) },
  );
  // The former one is kept for readers that have just read the pointer to it.
  await removeGenerationsExcept(indexDirectory, [
    generation,
    ...(former === undefined ? [] : [former.generation]),
  ]);
  return {
    ...counts,
    embedded: embedded.embeddedCount,
    reused: texts.length + figureTexts.length - embedded.embeddedCount,
  };
}

async function readFormer({
  indexDirectory,
  log,
}: BuildOptions): Promise<PreviousIndex | undefined> {
  try {
    return await readPreviousIndex(indexDirectory);
  } catch (error) {
    if (error instanceof IndexMissingError) {
      return undefined;
    }
    if (error instanceof IndexFormatError) {
      log.warn("原有索引已损坏，或由另一版本的程序建立，全部重新计算。");
      return undefined;
    }
    throw error;
  }
}

/** Cuts all reports into passages, in the order in which their sentences are numbered. */
function chunkReports(corpus: Corpus): readonly ChunkedReport[] {
  return corpus.reports
    .toSorted(byRegionAndYear)
    .map((report) => ({ report, passages: chunkReport(report) }));
}

function embeddingTextsOf({ report, passages }: ChunkedReport): readonly string[] {
  return passages.flatMap((passage) =>
    passage.sentences.map((sentence) =>
      embeddingText(passage, sliceSpan(report.clean.text, sentence)),
    ),
  );
}

/** Extracts the figures of all reports, with the texts that they are found by. */
async function extractAll(
  reports: readonly ChunkedReport[],
  { vocabulary, segmenter, signal }: BuildOptions,
): Promise<readonly DescribedFigure[]> {
  const described: DescribedFigure[] = [];
  for (const { report } of reports) {
    // CPU-bound, like segmenting: see `indexTerms`.
    await nextTurn();
    signal?.throwIfAborted();
    const { figures } = extractFigures(report, vocabulary);
    described.push(...describeFigures(report, figures, segmenter, vocabulary?.synonyms ?? []));
  }
  return described;
}

/** Parts the vectors of the first `count` texts from those of the others. */
function splitVectors(
  { matrix: { values, dimensions }, keys }: KeyedVectors,
  count: number,
): readonly [KeyedVectors, KeyedVectors] {
  const border = count * dimensions;
  return [
    { matrix: { values: values.subarray(0, border), dimensions }, keys: keys.slice(0, count) },
    { matrix: { values: values.subarray(border), dimensions }, keys: keys.slice(count) },
  ];
}

async function indexTerms(
  reports: readonly ChunkedReport[],
  segmenter: Segmenter,
  signal: AbortSignal | undefined,
): Promise<Postings> {
  const builder = new LexicalIndexBuilder();
  for (const { report, passages } of reports) {
    // Segmenting is CPU-bound: a turn of the event loop between reports keeps the lock alive.
    await nextTurn();
    signal?.throwIfAborted();
    for (const passage of passages) {
      const headerTerms = segmenter.segment(headerText(passage));
      for (const sentence of passage.sentences) {
        builder.add(headerTerms, segmenter.segment(sliceSpan(report.clean.text, sentence)));
      }
    }
  }
  return builder.build();
}
