/** The scale below bars: round steps that end close to the longest bar, and always start or pass at zero.
 *
 * @module
 */

/** An axis from `min` to `max`, both multiples of `step`. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Leading digits of a step that people count in. */
const LEADING = [1, 2, 2.5, 5];

/** Chinese numbers go up by myriads. */
const SCALES = [
  { size: 1e8, name: "亿" },
  { size: 1e4, name: "万" },
] as const;

/**
 * Chooses the axis of some values that leaves least of it empty, then the one with most steps: 0–100 by 20 for 95%, where
 * a step of 30 would go on to 120.
 *
 * Steps are whole where all values are. Values that are all 0, and no values, get an axis from 0 to 1.
 *
 * At most `maxSteps` steps; with less than 2 there may be no room for one on each side of zero.
 */
export function chooseAxis(values: readonly number[], maxSteps: number): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { min: 0, max: 1, step: 1 };
  const isWhole = values.every(Number.isInteger);
  const [best] = stepsFor(high - low)
    .filter((step) => !isWhole || Number.isInteger(step))
    .map((step) => ({
      step,
      // The sum below may carry binary dust, which must not add a step.
      below: Math.ceil(tidy(-low / step)),
      above: Math.ceil(tidy(high / step)),
    }))
    .filter(({ below, above }) => below + above <= maxSteps)
    .sort(
      (a, b) =>
        tidy((a.below + a.above) * a.step) - tidy((b.below + b.above) * b.step) || a.step - b.step,
    );
  if (best === undefined) return { min: low, max: high, step: high - low };
  const { step, below, above } = best;
  // `-0` is no better than 0, and is printed otherwise by some.
  return { min: below === 0 ? 0 : tidy(-below * step), max: tidy(above * step), step };
}

/** Writes numbers of an axis in one scale: 2万 for 20000, 100亿 for 1e10. Zero is a plain 0. */
export function tickText(value: number, axis: Axis): string {
  // Ticks are summed up from the steps: three times 0.1 from -0.3 on is not quite 0.
  if (Math.abs(value) < axis.step / 1000) return "0";
  const largest = Math.max(axis.max, -axis.min);
  const scale = SCALES.find(({ size }) => largest >= size);
  return scale === undefined ? String(tidy(value)) : String(tidy(value / scale.size)) + scale.name;
}

/** From the range as one step down to a hundredth of it, rounded up to what people count in. */
function stepsFor(range: number): readonly number[] {
  const exponent = Math.floor(Math.log10(range));
  return [exponent + 1, exponent, exponent - 1].flatMap((power) =>
    LEADING.map((digit) => tidy(digit * 10 ** power)),
  );
}

/** Takes binary dust off: 0.1 × 3 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(10));
}
