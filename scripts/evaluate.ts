/** Scores answers, figures and retrieval against gold: `npm run evaluate -- --help`.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProgress } from "../src/cli/progress.ts";
import { type Config, readConfig } from "../src/config.ts";
import { readCorpus } from "../src/documents/read-corpus.ts";
import { createGazetteer } from "../src/documents/regions.ts";
import type { Report } from "../src/documents/report.ts";
import { openTransformersEmbedder } from "../src/embedding/transformers-embedder.ts";
import { readVocabulary } from "../src/figures/vocabulary/read-vocabulary.ts";
import { silentLog } from "../src/log.ts";
import { openApp } from "../src/open.ts";
import { createJiebaSegmenter } from "../src/text/jieba-segmenter.ts";
import { askAll, warmUp } from "./evaluation/ask-all.ts";
import type { RetrievalSummary } from "./evaluation/collection.ts";
import { figuresOf } from "./evaluation/corpus-figures.ts";
import {
  EVALUATE_USAGE,
  type EvaluateArguments,
  parseEvaluateArguments,
} from "./evaluation/evaluate-arguments.ts";
import {
  chooseGoldSets,
  COLLECTION_DIRECTORY,
  DEFAULT_CORPUS_DIRECTORY,
  type GoldFile,
  type GoldSet,
} from "./evaluation/gold-sets.ts";
import { readGoldFigures, readGoldQuestions } from "./evaluation/gold.ts";
import { describeMissedFigures, describeMissedQuestions } from "./evaluation/misses.ts";
import { evaluateCollection } from "./evaluation/run-collection.ts";
import { runScript } from "./evaluation/run-script.ts";
import {
  type ExtractedFigure,
  type FigureSummary,
  matchFigures,
  summariseFigures,
} from "./evaluation/score-figures.ts";
import {
  figureTable,
  type Named,
  questionTable,
  retrievalTable,
  typeTable,
} from "./evaluation/score-tables.ts";
import { type AnswerSummary, scoreAnswers, summariseAnswers } from "./evaluation/summarise.ts";
import { formatTable, type TableFormat } from "./evaluation/table.ts";

/** The scores of a set of questions or figures, and what was not right. */
interface Evaluated<T> extends Named<T> {
  readonly misses: readonly string[];
}

interface Evaluation {
  readonly questions: readonly Evaluated<AnswerSummary>[];
  readonly figures: readonly Evaluated<FigureSummary>[];
  readonly retrieval?: Readonly<Record<string, RetrievalSummary>>;
}

const progress = createProgress(process.stderr);

await runScript(async (words) => {
  const wanted = parseEvaluateArguments(words);
  if (wanted === undefined) {
    process.stdout.write(EVALUATE_USAGE);
    return;
  }
  const config = readConfig(process.env, new Date());
  const evaluation = await evaluate(wanted, config);
  process.stdout.write(`${format(evaluation, wanted)}\n`);
});

async function evaluate(wanted: EvaluateArguments, config: Config): Promise<Evaluation> {
  const questions: Evaluated<AnswerSummary>[] = [];
  const figures: Evaluated<FigureSummary>[] = [];
  for (const set of chooseGoldSets(wanted, config.corpusDirectory)) {
    questions.push(...(await evaluateQuestions(set, config)));
    figures.push(...(await evaluateFigures(set)));
  }
  const retrieval = await evaluateRetrieval(wanted, config);
  return { questions, figures, ...(retrieval === undefined ? {} : { retrieval }) };
}

async function evaluateQuestions(
  set: GoldSet,
  config: Config,
): Promise<readonly Evaluated<AnswerSummary>[]> {
  if (set.questions.length === 0) return [];
  // The project's own corpus has its index; any other gets one that is thrown away.
  const isOwn = set.corpusDirectory === (config.corpusDirectory ?? DEFAULT_CORPUS_DIRECTORY);
  const indexDirectory = isOwn
    ? config.indexDirectory
    : await mkdtemp(join(tmpdir(), "wenbao-evaluate-"));
  try {
    const app = await openApp(
      { ...config, corpusDirectory: set.corpusDirectory, indexDirectory },
      { log: silentLog, onProgress: progress.update, referenceYear: config.referenceYear },
    ).finally(progress.stop);
    const evaluated: Evaluated<AnswerSummary>[] = [];
    for (const { name, path } of set.questions) {
      const questions = await readGoldQuestions(path);
      await warmUp(app, questions);
      const answers = await askAll(app, questions, (gold, error) => {
        const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.stderr.write(`FAULT ${gold.id} ${gold.question}\n${fault}\n`);
      });
      const scored = scoreAnswers(questions, answers);
      evaluated.push({
        name,
        summary: summariseAnswers(scored),
        misses: describeMissedQuestions(scored),
      });
    }
    return evaluated;
  } finally {
    if (!isOwn) await rm(indexDirectory, { recursive: true });
  }
}

async function evaluateFigures(set: GoldSet): Promise<readonly Evaluated<FigureSummary>[]> {
  if (set.figures.length === 0) return [];
  const { reports } = await readCorpus(set.corpusDirectory, createGazetteer());
  const extracted = figuresOf(reports, await readVocabulary(set.corpusDirectory));
  return Promise.all(set.figures.map((file) => evaluateFigureFile(file, reports, extracted)));
}

async function evaluateFigureFile(
  { name, path }: GoldFile,
  reports: readonly Report[],
  extracted: readonly ExtractedFigure[],
): Promise<Evaluated<FigureSummary>> {
  const rawTexts = new Map(reports.map(({ file, raw }) => [file, raw]));
  const matching = matchFigures(await readGoldFigures(path), extracted, rawTexts);
  return { name, summary: summariseFigures(matching), misses: describeMissedFigures(matching) };
}

async function evaluateRetrieval(
  wanted: EvaluateArguments,
  config: Config,
): Promise<Evaluation["retrieval"]> {
  const isPartial = wanted.questions.length > 0 || wanted.figures.length > 0;
  if (wanted.skipsCollection || (isPartial && wanted.collection === undefined)) return undefined;
  const directory = wanted.collection ?? COLLECTION_DIRECTORY;
  if (wanted.collection === undefined && !existsSync(directory)) {
    process.stderr.write(`CMRC 2018 is not at ${directory}: left out. Name it with --cmrc DIR.\n`);
    return undefined;
  }
  return evaluateCollection({
    directory,
    embedder: await openTransformersEmbedder(config.modelDirectory),
    segmenter: createJiebaSegmenter(),
    onProgress: progress.update,
  }).finally(progress.stop);
}

function format(
  evaluation: Evaluation,
  { output, showsMisses }: Pick<EvaluateArguments, "output" | "showsMisses">,
): string {
  if (output === "json") {
    return JSON.stringify(evaluation, (key, value: unknown) =>
      key === "misses" && !showsMisses ? undefined : value,
    );
  }
  const misses = showsMisses
    ? [...evaluation.questions, ...evaluation.figures].flatMap((set) => [
        `${set.name}: ${set.misses.length} not right`,
        ...set.misses,
      ])
    : [];
  return [...misses, ...tables(evaluation, output)].join("\n\n");
}

function tables(evaluation: Evaluation, output: TableFormat): readonly string[] {
  const { questions, figures, retrieval } = evaluation;
  const title = (text: string): string => (output === "markdown" ? `**${text}**` : text);
  return [
    ...questions.flatMap(({ name, summary }) => [
      title(`Questions, ${name}`),
      formatTable(typeTable(summary), output),
    ]),
    ...(questions.length > 0
      ? [title("Questions, all sets"), formatTable(questionTable(questions), output)]
      : []),
    ...(figures.length > 0 ? [title("Figures"), formatTable(figureTable(figures), output)] : []),
    ...(retrieval === undefined
      ? []
      : [title("Retrieval"), formatTable(retrievalTable(retrieval), output)]),
  ];
}
