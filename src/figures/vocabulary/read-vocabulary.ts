/** Reads the vocabulary that staff keep in corpus/vocabulary.
 *
 * @module
 */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse, YAMLError } from "yaml";
import { CorpusError } from "../../errors.ts";
import { joinVocabularies, readFigureVocabulary, type FigureVocabulary } from "./vocabulary.ts";

/** The folder beside the reports. */
const FOLDER = "vocabulary";

const VOCABULARY_FILE = /\.(?:ya?ml|json)$/iu;

/**
 * Reads every YAML and JSON file of the corpus's vocabulary folder, by name. A corpus without one has the synonyms of `general`, the
 * corpus that comes with the program: they are words of the field, which people use wherever the reports are from. Its units and
 * refusals are its own.
 *
 * @throws {CorpusError} If a file is not what it should be, with every fault of it.
 */
export async function readVocabulary(
  corpusDirectory: string,
  general?: string,
): Promise<FigureVocabulary> {
  const folder = join(corpusDirectory, FOLDER);
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch {
    const { synonyms } = general === undefined ? NO_WORDS : await readVocabulary(general);
    return { ...NO_WORDS, synonyms };
  }
  const files = names.filter((name) => VOCABULARY_FILE.test(name)).sort();
  const parts = await Promise.all(files.map((name) => readOne(join(folder, name))));
  return joinVocabularies(parts);
}

const NO_WORDS = joinVocabularies([]);

async function readOne(path: string): Promise<FigureVocabulary> {
  let content: unknown;
  try {
    content = parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new CorpusError(path, [yamlFault(cause)], { cause });
  }
  return readFigureVocabulary(content, path);
}

/** The library speaks English, but it knows the line. */
function yamlFault(cause: unknown): string {
  const line = cause instanceof YAMLError ? cause.linePos?.[0].line : undefined;
  const place = line === undefined ? "" : `第 ${String(line)} 行附近`;
  return `${place}不是有效的 YAML 或 JSON，请检查缩进、引号和括号，冒号和短横线后面要空一格`;
}
