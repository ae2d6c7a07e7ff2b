/** Opens the application: chooses the adapters, brings the index up to date, loads it.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { createApp, type App, type AppParts } from "./app.ts";
import { listCorpusFiles } from "./documents/corpus-files.ts";
import { readCorpus } from "./documents/read-corpus.ts";
import { createGazetteer } from "./documents/regions.ts";
import type { Embedder } from "./embedding/embedder.ts";
import { MODEL_ID } from "./embedding/model-files.ts";
import { openTransformersEmbedder } from "./embedding/transformers-embedder.ts";
import { CorpusError, IndexFormatError, IndexWriteError } from "./errors.ts";
import { readVocabulary } from "./figures/vocabulary/read-vocabulary.ts";
import { buildIndex, type BuildSummary } from "./indexes/build.ts";
import type { Indexes } from "./indexes/indexes.ts";
import { canStillAnswer, checkFreshness, indexedCorpusDirectory } from "./indexes/freshness.ts";
import { openIndexes } from "./indexes/store.ts";
import type { Log } from "./log.ts";
import { FIELD_WORDS } from "./text/field-words.ts";
import { createJiebaSegmenter } from "./text/jieba-segmenter.ts";
import type { Segmenter } from "./text/segmenter.ts";

/** Where to read and write. */
export interface Places {
  /** Absent: the folder that the index was built from, else `corpus`. */
  readonly corpusDirectory?: string;
  readonly indexDirectory: string;
  readonly modelDirectory: string;
}

/** What opening reports to, and how it is stopped. */
export interface OpenHooks {
  readonly log: Log;
  /** Called while sentences are embedded, with how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /**
   * Whether an index that cannot be brought up to date is opened as it is, with a warning, where the reason is a file of
   * the corpus or a place that cannot be written: one bad file must not stop every question. Default: false.
   */
  readonly mayBeStale?: boolean;
}

/** What an application is opened with beside its places. */
export interface OpenOptions extends OpenHooks {
  /** The year that 今年 means. */
  readonly referenceYear: number;
}

/** What reads and embeds words: heavy to load, and the same for every index. */
export interface Tools {
  readonly segmenter: Segmenter;
  readonly embedder: () => Promise<Embedder>;
}

/** Places with the folder of the corpus decided. */
type Sources = Places & { readonly corpusDirectory: string };

const DEFAULT_CORPUS_DIRECTORY = "corpus";

/** The corpus that comes with the program; its general synonyms serve a corpus that has no vocabulary. */
const SHIPPED_CORPUS = fileURLToPath(new URL("../corpus", import.meta.url));

/** Loads the tools. The model begins to load at once; its faults come to light when it is asked for. */
export function loadTools(places: Places): Tools {
  const opening = openTransformersEmbedder(places.modelDirectory);
  opening.catch(() => undefined);
  return { segmenter: createJiebaSegmenter({ userWords: FIELD_WORDS }), embedder: () => opening };
}

/** The folder of the corpus: as set, else the one that the index was built from, else `corpus`. */
export async function corpusDirectoryOf(places: Places): Promise<string> {
  return (
    places.corpusDirectory ??
    (await indexedCorpusDirectory(places.indexDirectory)) ??
    DEFAULT_CORPUS_DIRECTORY
  );
}

/**
 * Opens the application; a missing, stale or damaged index is built first. Who opens it again and again hands in the tools.
 *
 * @throws {CorpusError} If the corpus cannot be read.
 * @throws {ModelError} If the model is missing or altered.
 * @throws {IndexWriteError} If the index has to be built and nothing can be written at its place.
 * @throws {IndexBusyError} If another process builds the index and does not finish in time.
 */
export async function openApp(places: Places, options: OpenOptions, tools?: Tools): Promise<App> {
  return createApp(await openParts(places, options, tools));
}

/** Opens what an application is made of, for those who make several of it; throws as `openApp` does. */
export async function openParts(
  places: Places,
  options: OpenOptions,
  // The model takes longest, so it loads while the index is looked at.
  tools: Tools = loadTools(places),
): Promise<AppParts> {
  const indexes = await refreshAndOpen(places, options, tools);
  return {
    indexes,
    embedder: await tools.embedder(),
    segmenter: tools.segmenter,
    // The corpus's own regions too, since the standard lacks towns and development zones.
    gazetteer: createGazetteer(indexes.reports.map((report) => report.region)),
    referenceYear: options.referenceYear,
  };
}

/**
 * Opens the index for those who only read it; a missing, stale or damaged one is built first. Where it is fresh, no model
 * is loaded.
 *
 * @throws {CorpusError} If the corpus cannot be read.
 * @throws {ModelError} If the index has to be built and the model is missing or altered.
 * @throws {IndexWriteError} If the index has to be built and nothing can be written at its place.
 * @throws {IndexBusyError} If another process builds the index and does not finish in time.
 */
export function openFreshIndexes(places: Places, hooks: OpenHooks): Promise<Indexes> {
  return refreshAndOpen(places, hooks, {
    segmenter: createJiebaSegmenter({ userWords: FIELD_WORDS }),
    embedder: () => openTransformersEmbedder(places.modelDirectory),
  });
}

/**
 * Builds the index, or refreshes what changed in it; `rebuild` takes nothing over from the old index, which stays until
 * the new one is whole.
 *
 * @throws {CorpusError} If the corpus cannot be read.
 * @throws {ModelError} If the model is missing or altered.
 * @throws {IndexBusyError} If another process builds the index and does not finish in time.
 */
export async function buildFrom(
  places: Places,
  hooks: OpenHooks,
  rebuild: boolean,
): Promise<BuildSummary> {
  const corpusDirectory = places.corpusDirectory ?? DEFAULT_CORPUS_DIRECTORY;
  const embedder = await openTransformersEmbedder(places.modelDirectory);
  return build({ ...places, corpusDirectory }, embedder, hooks, rebuild);
}

async function refreshAndOpen(places: Places, hooks: OpenHooks, tools: Tools): Promise<Indexes> {
  const sources = { ...places, corpusDirectory: await corpusDirectoryOf(places) };
  try {
    return await openUpToDate(sources, hooks, tools);
  } catch (error) {
    const isBearable = error instanceof CorpusError || error instanceof IndexWriteError;
    if (hooks.mayBeStale !== true || !isBearable) throw error;
    const former = await openFormer(sources, tools);
    if (former === undefined) throw error;
    hooks.log.warn(`${error.message}。索引没有更新：改好之前用原有索引回答，其中没有后来的改动。`);
    return former;
  }
}

/** Opens the index as it should be: what is missing, stale or damaged is built first. */
async function openUpToDate(sources: Sources, hooks: OpenHooks, tools: Tools): Promise<Indexes> {
  const freshness = await checkFreshness(sources.indexDirectory, {
    files: await listCorpusFiles(sources.corpusDirectory),
    embedderId: MODEL_ID,
    segmenterId: tools.segmenter.id,
  });
  if (freshness.state === "fresh") {
    try {
      return await openIndexes(sources.indexDirectory);
    } catch (error) {
      if (!(error instanceof IndexFormatError)) throw error;
      // An index holds nothing that cannot be built again; the damaged one stays until the new one is whole.
      hooks.log.warn("原有索引已损坏，正在重新建立索引。");
    }
  } else {
    hooks.log.info(`${summarise(freshness.reasons)}，正在建立索引。`);
  }
  await build(sources, await tools.embedder(), hooks, false);
  return openIndexes(sources.indexDirectory);
}

/** Opens an index that is not up to date, if there is one that can answer questions about the same folder. */
async function openFormer(sources: Sources, { segmenter }: Tools): Promise<Indexes | undefined> {
  const { corpusDirectory, indexDirectory } = sources;
  const facts = { corpusDirectory, embedderId: MODEL_ID, segmenterId: segmenter.id };
  if (!(await canStillAnswer(indexDirectory, facts))) return undefined;
  return openIndexes(indexDirectory).catch((error: unknown) => {
    if (error instanceof IndexFormatError) return undefined;
    throw error;
  });
}

/** More reasons than this are only counted. */
const NAMED_COUNT = 5;

function summarise(reasons: readonly string[]): string {
  const named = reasons.slice(0, NAMED_COUNT).join("；");
  return reasons.length > NAMED_COUNT ? `${named}等${String(reasons.length)}处改动` : named;
}

async function build(
  places: Sources,
  embedder: Embedder,
  hooks: OpenHooks,
  rebuild: boolean,
): Promise<BuildSummary> {
  const [corpus, vocabulary] = await Promise.all([
    readCorpus(places.corpusDirectory, createGazetteer()),
    readVocabulary(places.corpusDirectory, SHIPPED_CORPUS),
  ]);
  for (const warning of corpus.warnings) hooks.log.warn(`${warning.file}：${warning.message}`);
  return buildIndex({
    corpus,
    vocabulary,
    indexDirectory: places.indexDirectory,
    embedder,
    segmenter: createJiebaSegmenter({ userWords: FIELD_WORDS }),
    rebuild,
    ...hooks,
  });
}
