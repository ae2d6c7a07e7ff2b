import { describe, expect, it } from "vitest";
import { fitChoice } from "../../../scripts/tuning/conditional-logit.ts";

describe("fitChoice", () => {
  it("weighs the input by which the right options stand out, and not the other", () => {
    const [telling = 0, silent = 0] = fitChoice([
      {
        options: [
          [1, 0.5],
          [0, 0.5],
        ],
        isRight: [true, false],
      },
      {
        options: [
          [0.2, 0.5],
          [0.9, 0.5],
        ],
        isRight: [false, true],
      },
      {
        options: [
          [0.4, 0.5],
          [0.1, 0.5],
        ],
        isRight: [true, false],
      },
    ]);

    expect(telling).toBeGreaterThan(1);
    expect(silent).toBeCloseTo(0);
  });

  it("finds the weight that makes the shares those of the choices", () => {
    // One input, chosen three times of four: log(3) by hand, less what the ridge pulls.
    const chosen = { options: [[1], [0]], isRight: [true, false] };
    const other = { options: [[1], [0]], isRight: [false, true] };

    const [weight = 0] = fitChoice([chosen, chosen, chosen, other]);

    expect(weight).toBeCloseTo(Math.log(3), 1);
  });

  it("learns nothing from a choice without a right option", () => {
    expect(fitChoice([{ options: [[1], [0]], isRight: [false, false] }])).toEqual([0]);
  });
});
