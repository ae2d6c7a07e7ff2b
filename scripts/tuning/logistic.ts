/** Logistic regression by Newton's method, for models of a few inputs.
 *
 * @module
 */
import { solve } from "./linear.ts";

/** An observation: its inputs (without the constant) and whether the event happened. */
export interface Observation {
  readonly inputs: readonly number[];
  readonly isTrue: boolean;
}

/**
 * Strength of the pull towards zero; the constant is not pulled. The inputs lie within 1 of each other, so that a stronger pull
 * would hold weights below what telling them apart needs.
 */
const RIDGE = 0.03;
const MAX_STEPS = 50;
const SMALL_STEP = 1e-8;

/** Fits the weights: the constant first, then one for each input. Both classes count alike, however many there are of each. */
export function fitLogistic(observations: readonly Observation[]): readonly number[] {
  const width = 1 + (observations[0]?.inputs.length ?? 0);
  let weights: readonly number[] = new Array<number>(width).fill(0);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { gradient, hessian } = slopes(observations, weights);
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break;
  }
  return weights;
}

/** The probability that the model gives. */
export function predict(weights: readonly number[], inputs: readonly number[]): number {
  const [bias = 0, ...slope] = weights;
  return 1 / (1 + Math.exp(-(bias + slope.reduce((sum, w, i) => sum + w * (inputs[i] ?? 0), 0))));
}

function slopes(
  observations: readonly Observation[],
  weights: readonly number[],
): { readonly gradient: readonly number[]; readonly hessian: readonly (readonly number[])[] } {
  const gradient: number[] = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight));
  const hessian: number[][] = weights.map((_, i) =>
    weights.map((__, j) => (i === j && i > 0 ? RIDGE : 0)),
  );
  const trueCount = Math.max(1, observations.filter(({ isTrue }) => isTrue).length);
  const falseCount = Math.max(1, observations.length - trueCount);
  for (const { inputs, isTrue } of observations) {
    const row = [1, ...inputs];
    const chance = predict(weights, inputs);
    const weight = observations.length / (2 * (isTrue ? trueCount : falseCount));
    row.forEach((x, i) => {
      gradient[i] = (gradient[i] ?? 0) + weight * (chance - (isTrue ? 1 : 0)) * x;
      row.forEach((y, j) => {
        const line = hessian[i];
        if (line !== undefined) line[j] = (line[j] ?? 0) + weight * chance * (1 - chance) * x * y;
      });
    });
  }
  return { gradient, hessian };
}
