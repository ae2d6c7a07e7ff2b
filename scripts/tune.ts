/** `npm run tune`: chooses the constants of ranking and abstaining on the project's gold, cross-validated over reports.
 *
 * Prints what it chose and how well that does on reports that it was not chosen on; src/retrieval/weights.ts is then edited by
 * hand, so that the choice stands in a commit with its figures. The questions about the held-out reports are never used here.
 *
 * @module
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTerminalLog } from "../src/cli/terminal-log.ts";
import { readConfig } from "../src/config.ts";
import { openApp } from "../src/open.ts";
import { WEIGHTS } from "../src/retrieval/weights.ts";
import { readGoldQuestions } from "./evaluation/gold.ts";
import { crossPredict, INPUTS, observe, thresholdCurve } from "./tuning/answerable.ts";
import { gatherCases } from "./tuning/cases.ts";
import { figureAccuracy, figureGrid, figureQuality } from "./tuning/figure-weights.ts";
import { fitLogistic, predict } from "./tuning/logistic.ts";
import { foldsOf, mean, middleOfPlateau } from "./tuning/measures.ts";

const GOLD = fileURLToPath(new URL("../tests/gold", import.meta.url));

/** Mean reciprocal ranks that differ by less are the same: one question in a hundred moves by half a rank. */
const PLATEAU = 0.005;

const THRESHOLDS = [0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9] as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (value: number): string => value.toFixed(3);

const config = readConfig(process.env, new Date());
const app = await openApp(config, {
  log: createTerminalLog(process.stderr),
  referenceYear: config.referenceYear,
});
const questions = [
  ...(await readGoldQuestions(join(GOLD, "dev-questions.jsonl"))),
  ...(await readGoldQuestions(join(GOLD, "questions.jsonl"))),
];
const cases = await gatherCases(app, questions);

print(`# Figures: ${String(cases.figures.length)} cases`);
const grid = figureGrid();
const choose = (some: typeof cases.figures) =>
  middleOfPlateau(grid, (weights) => figureQuality(some, weights), PLATEAU);
for (const { fold, train, test } of foldsOf(cases.figures)) {
  const chosen = choose(train);
  print(
    `${fold}: tuned elsewhere ${percent(figureAccuracy(test, chosen))}, in use ${percent(figureAccuracy(test, WEIGHTS.figures))}  ${JSON.stringify(chosen)}`,
  );
}
const chosen = choose(cases.figures);
print(`chosen ${JSON.stringify(chosen)}: rank 1 ${percent(figureAccuracy(cases.figures, chosen))}`);
print(
  `in use ${JSON.stringify(WEIGHTS.figures)}: rank 1 ${percent(figureAccuracy(cases.figures, WEIGHTS.figures))}`,
);

print("\n# Whether the best figure is the one asked for");
const seen = observe(cases.figures, chosen);
const fitted = fitLogistic(seen);
print(
  `fitted bias ${fitted[0]?.toFixed(2) ?? ""} ${INPUTS.map((name, i) => `${name} ${fitted[i + 1]?.toFixed(2) ?? ""}`).join(" ")}`,
);
const predictions = crossPredict(seen);
for (const point of thresholdCurve(predictions, THRESHOLDS)) {
  print(
    `threshold ${point.threshold.toFixed(2)}: false claims ${percent(point.falseClaims)}, false abstentions ${percent(point.falseAbstentions)}`,
  );
}
for (const { one, chance } of predictions.filter(
  ({ one, chance }) => one.isTrue !== chance >= 0.5,
)) {
  print(`  ${one.id} ${one.isTrue ? "right" : "wrong"} ${chance.toFixed(2)}`);
}

print("\n# Whether passages answer");
const prose = cases.passages.map((one) => ({
  id: one.id,
  fold: one.fold,
  inputs: [one.evidence.cosine, one.evidence.coverage],
  isTrue: one.isAnswerable,
}));
const proseFit = fitLogistic(prose);
print(
  `fitted bias ${proseFit[0]?.toFixed(2) ?? ""} cosine ${proseFit[1]?.toFixed(2) ?? ""} coverage ${proseFit[2]?.toFixed(2) ?? ""}`,
);
const prosePredictions = crossPredict(prose);
for (const point of thresholdCurve(prosePredictions, THRESHOLDS)) {
  print(
    `threshold ${point.threshold.toFixed(2)}: false answers ${percent(point.falseClaims)}, false abstentions ${percent(point.falseAbstentions)}`,
  );
}
print(
  `mean chance of answerable ${percent(mean(prose.filter((one) => one.isTrue).map((one) => predict(proseFit, one.inputs))))}`,
);
