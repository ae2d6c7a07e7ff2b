/** Opens the application: chooses the adapters, brings the index up to date, loads it.
 *
 * @module
 */
import { createApp, type App, type AppParts } from "./app.ts";
import { listCorpusFiles } from "./documents/corpus-files.ts";
import { readCorpus } from "./documents/read-corpus.ts";
import { createGazetteer } from "./documents/regions.ts";
import type { Embedder } from "./embedding/embedder.ts";
import { MODEL_ID } from "./embedding/model-files.ts";
import { openTransformersEmbedder } from "./embedding/transformers-embedder.ts";
import { readVocabulary } from "./figures/read-vocabulary.ts";
import { buildIndex, type BuildSummary } from "./indexes/build.ts";
import type { Indexes } from "./indexes/indexes.ts";
import { checkFreshness, indexedCorpusDirectory, openIndexes } from "./indexes/store.ts";
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

const DEFAULT_CORPUS_DIRECTORY = "corpus";

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
 * Opens the application; a missing or stale index is built first. Who opens it again and again hands in the tools.
 *
 * @throws {CorpusError} If the corpus cannot be read.
 * @throws {ModelError} If the model is missing or altered.
 * @throws {IndexFormatError} If the index is torn, altered or of another format.
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
 * Opens the index for those who only read it; a missing or stale one is built first. Where it is fresh, no model is
 * loaded.
 *
 * @throws {CorpusError} If the corpus cannot be read.
 * @throws {ModelError} If the index has to be built and the model is missing or altered.
 * @throws {IndexFormatError} If the index is torn, altered or of another format.
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
  const corpusDirectory = await corpusDirectoryOf(places);
  const freshness = await checkFreshness(places.indexDirectory, {
    files: await listCorpusFiles(corpusDirectory),
    embedderId: MODEL_ID,
    segmenterId: tools.segmenter.id,
  });
  if (freshness.state !== "fresh") {
    hooks.log.info(`${freshness.reasons.join("；")}，正在建立索引。`);
    await build({ ...places, corpusDirectory }, await tools.embedder(), hooks, false);
  }
  return openIndexes(places.indexDirectory);
}

async function build(
  places: Places & { readonly corpusDirectory: string },
  embedder: Embedder,
  hooks: OpenHooks,
  rebuild: boolean,
): Promise<BuildSummary> {
  const [corpus, vocabulary] = await Promise.all([
    readCorpus(places.corpusDirectory, createGazetteer()),
    readVocabulary(places.corpusDirectory),
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
