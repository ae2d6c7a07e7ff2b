/** The gold of the project: which files are about which reports.
 *
 * @module
 */
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EvaluateArguments } from "./evaluate-arguments.ts";

/** Gold about one folder of reports. */
export interface GoldSet {
  readonly corpusDirectory: string;
  /** Files of questions, each scored by itself. */
  readonly questions: readonly GoldFile[];
  /** Files of figures, each scored by itself. */
  readonly figures: readonly GoldFile[];
}

/** A file of gold and the name under which its scores are shown. */
export interface GoldFile {
  readonly name: string;
  readonly path: string;
}

const GOLD_DIRECTORY = fileURLToPath(new URL("../../tests/gold", import.meta.url));

/** The project's own reports, where neither settings nor arguments name others. */
export const DEFAULT_CORPUS_DIRECTORY = fileURLToPath(new URL("../../corpus", import.meta.url));

/** Folders of the gold that hold reports of their own; the last one judges. */
const APART = [
  "invented",
  "invented-2",
  "invented-3",
  "invented-4",
  "invented-5",
  "invented-6",
  "invented-7",
  "invented-8",
  "invented-9",
  "invented-10",
  "invented-11",
  "invented-12",
  "invented-13",
  "held-out",
] as const;

/** Where the public collection lies, if it is there. */
export const COLLECTION_DIRECTORY = join(GOLD_DIRECTORY, "cmrc2018");

/** The sets that the arguments name; without files all gold of the project, each folder of invented reports in a set of its own. */
export function chooseGoldSets(
  wanted: Pick<EvaluateArguments, "questions" | "figures" | "corpus">,
  corpusDirectory = DEFAULT_CORPUS_DIRECTORY,
): readonly GoldSet[] {
  const corpus = wanted.corpus ?? corpusDirectory;
  if (wanted.questions.length > 0 || wanted.figures.length > 0) {
    const name = (path: string): GoldFile => ({ name: basename(path, ".jsonl"), path });
    return [
      {
        corpusDirectory: corpus,
        questions: wanted.questions.map(name),
        figures: wanted.figures.map(name),
      },
    ];
  }
  const own: GoldSet = {
    corpusDirectory: corpus,
    questions: [
      gold("dev", "dev-questions.jsonl"),
      gold("own", "questions.jsonl"),
      gold("own-2", "questions-2.jsonl"),
      gold("own-3", "questions-3.jsonl"),
      gold("own-4", "questions-4.jsonl"),
      gold("own-5", "questions-5.jsonl"),
      gold("own-6", "questions-6.jsonl"),
      gold("own-7", "questions-7.jsonl"),
      gold("own-8", "questions-8.jsonl"),
      gold("own-9", "questions-9.jsonl"),
    ],
    figures: [gold("dev", "dev-figures.jsonl"), gold("own", "figures.jsonl")],
  };
  return [own, ...APART.map(apart)];
}

function gold(name: string, file: string): GoldFile {
  return { name, path: join(GOLD_DIRECTORY, file) };
}

/** A folder of the gold that holds reports of its own and the gold about them. */
function apart(name: string): GoldSet {
  return {
    corpusDirectory: join(GOLD_DIRECTORY, name, "corpus"),
    questions: [gold(name, `${name}/questions.jsonl`)],
    figures: [gold(name, `${name}/figures.jsonl`)],
  };
}
