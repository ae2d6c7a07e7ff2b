import { readdirSync, readFileSync } from "node:fs";

const CORPUS = new URL("../../corpus/", import.meta.url);

/** A report file of the corpus, as read. */
export interface CorpusFile {
  readonly name: string;
  readonly raw: string;
}

/** The report files of the corpus in the order of their names. */
export function readCorpusFiles(): readonly CorpusFile[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, raw: readFileSync(new URL(name, CORPUS), "utf8") }));
}
