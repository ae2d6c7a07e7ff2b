import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readCorpus } from "../../src/documents/read-corpus.ts";
import type { Corpus } from "../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import { aTemporaryDirectory } from "./temporary-directory.ts";

const CORPUS = new URL("../../corpus", import.meta.url).pathname;

/** Reads the corpus of the repository. */
export function theCorpus(): Promise<Corpus> {
  return readCorpus(CORPUS, createGazetteer());
}

/** Reads a copy of the corpus in which one sentence of 马尾区's report states another number. */
export async function aCorpusWithOneChange(): Promise<Corpus> {
  const directory = join(await aTemporaryDirectory(), "corpus");
  await cp(CORPUS, directory, { recursive: true });
  const path = join(directory, "mawei-2021.txt");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("访问量达233万人次", "访问量达234万人次"));
  return readCorpus(directory, createGazetteer());
}
