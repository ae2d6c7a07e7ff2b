import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseAxis, tickText } from "../../src/render/chart-axis.ts";

describe("chooseAxis", () => {
  it.each([
    { values: [95, 79.52], maxSteps: 5, axis: { min: 0, max: 100, step: 20 } },
    { values: [50, 27, 15], maxSteps: 5, axis: { min: 0, max: 50, step: 10 } },
    { values: [1e10, 280_000, 0], maxSteps: 5, axis: { min: 0, max: 1e10, step: 2e9 } },
    { values: [34.4, -8, -21.5], maxSteps: 5, axis: { min: -25, max: 50, step: 25 } },
    { values: [3, 2], maxSteps: 6, axis: { min: 0, max: 3, step: 1 } },
    { values: [0.3, 0.1], maxSteps: 5, axis: { min: 0, max: 0.3, step: 0.1 } },
    { values: [-5, -3], maxSteps: 5, axis: { min: -5, max: 0, step: 1 } },
    { values: [0, 0], maxSteps: 5, axis: { min: 0, max: 1, step: 1 } },
    { values: [], maxSteps: 5, axis: { min: 0, max: 1, step: 1 } },
  ])("puts $values on $axis", ({ values, maxSteps, axis }) => {
    expect(chooseAxis(values, maxSteps)).toEqual(axis);
  });

  it("holds all values in few steps, wastes less than half, and passes through zero", () => {
    const value = fc.oneof(
      fc.integer({ min: -1e10, max: 1e10 }),
      fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => thousandths / 1000),
    );

    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 4, max: 8 }),
        (values, maxSteps) => {
          const { min, max, step } = chooseAxis(values, maxSteps);
          const low = Math.min(0, ...values);
          const high = Math.max(0, ...values);

          expect(min).toBeLessThanOrEqual(low);
          expect(max).toBeGreaterThanOrEqual(high);
          expect((max - min) / step).toBeLessThanOrEqual(maxSteps + 1e-6);
          expect(Math.abs(max / step - Math.round(max / step))).toBeLessThan(1e-6);
          // 0 to 1 for zeros; else at worst a step of the next size on either side.
          expect(max - min).toBeLessThanOrEqual(Math.max(1, 2.5 * (high - low)));
        },
      ),
    );
  });
});

describe("tickText", () => {
  it.each([
    { values: [36_000], ticks: ["0", "1万", "2万", "3万", "4万"] },
    { values: [1e10], ticks: ["0", "20亿", "40亿", "60亿", "80亿", "100亿"] },
    { values: [28.2], ticks: ["0", "10", "20", "30"] },
    { values: [-0.3, 0.1], ticks: ["-0.3", "-0.2", "-0.1", "0", "0.1"] },
  ])("writes the ticks of $values in one scale", ({ values, ticks }) => {
    const axis = chooseAxis(values, 5);
    const count = Math.round((axis.max - axis.min) / axis.step) + 1;
    const written = Array.from({ length: count }, (_, i) =>
      tickText(Number((axis.min + i * axis.step).toPrecision(10)), axis),
    );

    expect(written).toEqual(ticks);
  });
});
