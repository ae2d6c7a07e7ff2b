/** What the current index was made from, compared with what it should be made from.
 *
 * @module
 */
import { resolve } from "node:path";
import { IndexFormatError, IndexMissingError } from "../errors.ts";
import { rememberedCorpusDirectory, withGeneration } from "./generation-reader.ts";
import { ANALYSIS_VERSION } from "./indexed-text.ts";
import type { CorpusFileRecord, IndexSources } from "./manifest.ts";

/** What is compared to tell whether an index is fresh. */
export interface FreshnessFacts {
  readonly files: readonly CorpusFileRecord[];
  readonly embedderId: string;
  readonly segmenterId: string;
}

/** Whether an index can be used as it is. */
export interface Freshness {
  /** `unusable`: torn, altered or of another format, so far as the manifest tells. */
  readonly state: "missing" | "unusable" | "stale" | "fresh";
  /** In Chinese, one for each change: 环翠区2021.txt 已改动. Empty where the index is fresh. */
  readonly reasons: readonly string[];
}

/** Compares the current index with what it should be made from. Reads only its manifest. */
export async function checkFreshness(
  indexDirectory: string,
  facts: FreshnessFacts,
): Promise<Freshness> {
  try {
    const reasons = await withGeneration(indexDirectory, ({ manifest }) =>
      Promise.resolve(changesOf(manifest.sources, facts)),
    );
    return { state: reasons.length === 0 ? "fresh" : "stale", reasons };
  } catch (error) {
    if (error instanceof IndexMissingError) return { state: "missing", reasons: ["还没有索引"] };
    if (error instanceof IndexFormatError) {
      return { state: "unusable", reasons: ["原有索引已损坏，或由另一版本的程序建立"] };
    }
    throw error;
  }
}

/** What questions and an index have to have in common. */
export interface CompatibilityFacts {
  readonly corpusDirectory: string;
  readonly embedderId: string;
  readonly segmenterId: string;
}

/**
 * Says whether the current index, stale or not, answers questions about this corpus folder: it was built from the same
 * folder, with the same model and segmenter. False where there is none, or its manifest cannot be read.
 */
export async function canStillAnswer(
  indexDirectory: string,
  { corpusDirectory, embedderId, segmenterId }: CompatibilityFacts,
): Promise<boolean> {
  const sources = await readSources(indexDirectory);
  return (
    sources?.corpusDirectory === resolve(corpusDirectory) &&
    sources.embedderId === embedderId &&
    sources.segmenterId === segmenterId
  );
}

/**
 * Gives the folder that the current index was built from; of an index whose manifest is damaged, what an undamaged
 * generation before it says. `undefined` where nothing says it.
 */
export async function indexedCorpusDirectory(indexDirectory: string): Promise<string | undefined> {
  const sources = await readSources(indexDirectory);
  return sources?.corpusDirectory ?? (await rememberedCorpusDirectory(indexDirectory));
}

/** What the current index was made from; `undefined` where there is none, or nothing that can be read. */
async function readSources(indexDirectory: string): Promise<IndexSources | undefined> {
  try {
    return await withGeneration(indexDirectory, ({ manifest }) =>
      Promise.resolve(manifest.sources),
    );
  } catch (error) {
    if (error instanceof IndexMissingError || error instanceof IndexFormatError) return undefined;
    throw error;
  }
}

function changesOf(sources: IndexSources, facts: FreshnessFacts): readonly string[] {
  const before = new Map(sources.corpusFiles.map(({ file, sha256 }) => [file, sha256]));
  const now = new Map(facts.files.map(({ file, sha256 }) => [file, sha256]));
  return [
    ...facts.files
      .filter(({ file, sha256 }) => before.get(file) !== sha256)
      .map(({ file }) => (before.has(file) ? `${file} 已改动` : `${file} 是新增的`)),
    ...sources.corpusFiles
      .filter(({ file }) => !now.has(file))
      .map(({ file }) => `${file} 已不在报告目录里`),
    ...(sources.embedderId === facts.embedderId ? [] : ["向量模型已更换"]),
    ...(sources.segmenterId === facts.segmenterId ? [] : ["分词器或词典已更换"]),
    ...(sources.analysisVersion === ANALYSIS_VERSION ? [] : ["程序的分析规则已更新"]),
  ];
}
