/** Conditional logit (McFadden 1974) by Newton's method: weights that make the right options of many choices likely.
 *
 * @module
 */
import { solve } from "./linear.ts";

/** One choice: its options, each as a row of inputs, and which of them are right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
}

/** Strength of the pull towards zero, per choice. */
const RIDGE = 0.002;
const MAX_STEPS = 60;
/** Full steps overshoot where several options are right. */
const STEP = 0.7;
const SMALL_STEP = 1e-6;

/** Fits one weight an input. A choice without a right option says nothing. */
export function fitChoice(choices: readonly Choice[]): readonly number[] {
  const width = choices[0]?.options[0]?.length ?? 0;
  let weights: readonly number[] = new Array<number>(width).fill(0);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const change = solve(...slopes(choices, weights));
    weights = weights.map((weight, i) => weight - STEP * (change[i] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break;
  }
  return weights;
}

/** The Hessian and the gradient of the loss. */
function slopes(
  choices: readonly Choice[],
  weights: readonly number[],
): readonly [hessian: readonly (readonly number[])[], gradient: readonly number[]] {
  const pull = RIDGE * choices.length;
  const gradient = weights.map((weight) => pull * weight);
  const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? pull : 0)));
  for (const { options, isRight } of choices) {
    if (!isRight.includes(true)) continue;
    const all = shares(options, weights);
    const right = normalise(all.map((share, i) => (isRight[i] === true ? share : 0)));
    const expected = average(options, all);
    const wanted = average(options, right);
    expected.forEach((mean, i) => {
      gradient[i] = (gradient[i] ?? 0) + mean - (wanted[i] ?? 0);
    });
    options.forEach((option, o) => {
      const share = all[o] ?? 0;
      hessian.forEach((row, i) => {
        const x = (option[i] ?? 0) - (expected[i] ?? 0);
        row.forEach((value, j) => {
          row[j] = value + share * x * ((option[j] ?? 0) - (expected[j] ?? 0));
        });
      });
    });
  }
  return [hessian, gradient];
}

function shares(
  options: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  const scores = options.map((option) =>
    option.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  return normalise(scores.map((score) => Math.exp(score - highest)));
}

function normalise(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}

function average(
  rows: readonly (readonly number[])[],
  shareOf: readonly number[],
): readonly number[] {
  return (rows[0] ?? []).map((_, i) =>
    rows.reduce((sum, row, r) => sum + (shareOf[r] ?? 0) * (row[i] ?? 0), 0),
  );
}
