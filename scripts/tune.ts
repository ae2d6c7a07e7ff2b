/** `npm run tune`: chooses the constants of ranking and abstaining on the project's gold, cross-validated over reports.
 *
 * Prints what it chose and how well that does on reports that it was not chosen on; src/retrieval/weights.ts is then edited by
 * hand, so that the choice stands in a commit with its figures. All questions of the gold are used but those of held-out sets.
 *
 * @module
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTerminalLog } from "../src/cli/terminal-log.ts";
import { readConfig } from "../src/config.ts";
import { WEIGHTS } from "../src/retrieval/weights.ts";
import { DEFAULT_CORPUS_DIRECTORY } from "./evaluation/gold-sets.ts";
import { readGoldQuestions } from "./evaluation/gold.ts";
import {
  crossPredict,
  INPUTS,
  observe,
  type Prediction,
  thresholdCurve,
} from "./tuning/answerable.ts";
import { gatherCases, type TuningCases } from "./tuning/cases.ts";
import { gatherRowCases, ROW_INPUTS, rowCurve, type RowCase } from "./tuning/comparison-rows.ts";
import { withCombinedApp } from "./tuning/combined-index.ts";
import { figureAccuracy, fitFigureWeights, misranked } from "./tuning/figure-weights.ts";
import { gatherListCases, listQuality, type ListCase } from "./tuning/lists.ts";
import { fitLogistic } from "./tuning/logistic.ts";
import { foldsOf } from "./tuning/measures.ts";

const GOLD = fileURLToPath(new URL("../tests/gold", import.meta.url));

/** `tuning-questions` were written for this script: near misses that nothing answers, and plain words for what is stated. */
const QUESTIONS = [
  "dev-questions.jsonl",
  "questions.jsonl",
  "questions-2.jsonl",
  "invented/questions.jsonl",
  "invented-2/questions.jsonl",
  "invented-3/questions.jsonl",
  "invented-3/tuning-questions.jsonl",
  "invented-4/questions.jsonl",
  "tuning-questions.jsonl",
];

const THRESHOLDS = [0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9] as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const rounded = (value: number): string => value.toFixed(3);

const config = readConfig(process.env, new Date());
const { cases, rows, lists } = await withCombinedApp(
  [
    config.corpusDirectory ?? DEFAULT_CORPUS_DIRECTORY,
    join(GOLD, "invented", "corpus"),
    join(GOLD, "invented-2", "corpus"),
    join(GOLD, "invented-3", "corpus"),
    join(GOLD, "invented-4", "corpus"),
  ],
  config,
  { log: createTerminalLog(process.stderr) },
  async (app) => {
    const files = await Promise.all(QUESTIONS.map((file) => readGoldQuestions(join(GOLD, file))));
    return {
      cases: await gatherCases(app, files.flat()),
      rows: await gatherRowCases(app, join(GOLD, "tuning-rows.jsonl")),
      lists: await gatherListCases(app, join(GOLD, "tuning-lists.jsonl")),
    };
  },
);
tuneFigures(cases);
tunePassages(cases);
tuneRows(rows);
tuneLists(lists);

function tuneFigures({ figures }: TuningCases): void {
  print(`# Figures: ${String(figures.length)} cases`);
  for (const { fold, train, test } of foldsOf(figures)) {
    const elsewhere = fitFigureWeights(train);
    print(
      `${fold}: fitted elsewhere ${rounded(figureAccuracy(test, elsewhere))}, in use ${rounded(figureAccuracy(test, WEIGHTS.figures))}`,
    );
  }
  const chosen = fitFigureWeights(figures);
  for (const [name, weights] of [
    ["chosen", chosen],
    ["in use", WEIGHTS.figures],
  ] as const) {
    print(
      `${name} ${JSON.stringify(weights)}: rank 1 ${rounded(figureAccuracy(figures, weights))}`,
    );
  }
  print(
    `misranked: ${misranked(figures, chosen)
      .map(({ id }) => id)
      .join(" ")}`,
  );

  print("\n# Whether the best figure, by the weights in use, is the one asked for");
  const seen = observe(figures, WEIGHTS.figures);
  printFit(fitLogistic(seen), INPUTS);
  printCurve(crossPredict(seen), "claims");
}

function tunePassages({ passages }: TuningCases): void {
  print(`\n# Whether passages answer: ${String(passages.length)} cases`);
  const seen = passages.map(({ id, fold, evidence, isAnswerable }) => ({
    id,
    fold,
    inputs: [evidence.cosine, evidence.coverage],
    isTrue: isAnswerable,
  }));
  printFit(fitLogistic(seen), ["cosine", "coverage"]);
  printCurve(crossPredict(seen), "answers");
}

function tuneRows(seen: readonly RowCase[]): void {
  print(`\n# Whether a report has a row in a comparison: ${String(seen.length)} cases`);
  printFit(fitLogistic(seen), ROW_INPUTS);
  for (const { threshold, right, wrong, extra, missing } of rowCurve(
    seen,
    THRESHOLDS,
    WEIGHTS.comparison.rowThreshold,
  )) {
    print(
      `threshold ${threshold.toFixed(2)}: comparisons right ${rounded(right)}; rows with another figure ${rounded(wrong)}, of reports that do not state it ${rounded(extra)}, missing ${rounded(missing)}`,
    );
  }
}

function tuneLists(seen: readonly ListCase[]): void {
  print(`\n# Which reports speak of a matter: ${String(seen.length)} questions`);
  for (const nearBest of [0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    for (const threshold of [0.7, 0.8, 0.9, 1]) {
      const { precision, recall, f1 } = listQuality(seen, { nearBest, threshold });
      print(
        `near best ${nearBest.toFixed(2)}, threshold ${threshold.toFixed(2)}: precision ${rounded(precision)}, recall ${rounded(recall)}, F1 ${rounded(f1)}`,
      );
    }
  }
}

function printFit([bias = 0, ...weights]: readonly number[], names: readonly string[]): void {
  const named = names.map((name, i) => `${name} ${(weights[i] ?? 0).toFixed(2)}`);
  print(`fitted bias ${bias.toFixed(2)} ${named.join(" ")}`);
}

/** The curve of the threshold, and the cases that the model is most mistaken about. */
function printCurve(predictions: readonly Prediction[], claims: string): void {
  for (const point of thresholdCurve(predictions, THRESHOLDS)) {
    print(
      `threshold ${point.threshold.toFixed(2)}: false ${claims} ${rounded(point.falseClaims)}, false abstentions ${rounded(point.falseAbstentions)}`,
    );
  }
  for (const { one, chance } of predictions) {
    if (one.isTrue !== chance >= 0.5) {
      print(`  ${one.id} ${one.isTrue ? "right" : "wrong"} ${chance.toFixed(2)}`);
    }
  }
}
