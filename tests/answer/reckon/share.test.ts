import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "../../../src/answer/reckon/compute.ts";
import { share, shareOfSum, shareOfTotal } from "../../../src/answer/reckon/share.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { aFigure as figureAt } from "../../support/figures.ts";

/** A figure that starts at a place of its own in the text: one place is one figure. */
function aFigure(start: number, parts: Partial<Figure> = {}): Figure {
  const span = { start, end: start + 3 };
  return figureAt({ span, clauseSpan: span, ...parts });
}

/** A text in which nothing parts a whole from its parts. */
const PLAIN = "，".repeat(2000);

const whole = aFigure(10, { indicator: "清理文件数", value: 886, raw: "886件" });
const changed = aFigure(20, { indicator: "修改数", value: 40, raw: "40件" });
const dropped = aFigure(30, { indicator: "废止数", value: 119, raw: "119件" });

describe("share", () => {
  it("gives percent to two places", () => {
    const all = aFigure(10, { value: 249, raw: "249批次" });
    const part = aFigure(20, { value: 198, raw: "198批次" });

    expect(share(all, part)).toMatchObject({
      value: 79.52,
      raw: "79.52%",
      unit: "%",
      formula: "198批次÷249批次＝79.52%",
    });
  });

  it("gives nothing of a whole of 0", () => {
    expect(share(aFigure(10, { value: 0 }), aFigure(20, { value: 0 }))).toBeUndefined();
  });

  it("lies between 0 and 100 for any part of any whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(1e9), (all, seed) => {
        const percent = share(
          aFigure(10, { value: all }),
          aFigure(20, { indicator: "审结数", value: seed % (all + 1) }),
        );
        expect(percent?.value).toBeGreaterThanOrEqual(0);
        expect(percent?.value).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("shareOfSum", () => {
  it("adds up parts in their whole", () => {
    expect(shareOfSum(whole, [changed, dropped], PLAIN)).toMatchObject({
      indicator: "修改数、废止数占清理文件数比例",
      formula: "（40件＋119件）÷886件＝17.95%",
      from: [changed, dropped, whole],
    });
  });

  it("gives the share of one part as `share` does", () => {
    expect(shareOfSum(whole, [changed], PLAIN)).toEqual(share(whole, changed));
  });

  it.each([
    ["one part twice", [changed, changed]],
    ["the whole among its parts", [changed, whole]],
    ["parts that are more than the whole", [aFigure(40, { value: 886 }), changed]],
  ])("gives nothing for %s", (_, parts) => {
    expect(shareOfSum(whole, parts, PLAIN)).toBeUndefined();
  });
});

describe("shareOfTotal", () => {
  const total = sum([changed, dropped], PLAIN) ?? expect.fail("no sum");

  it("divides an addend by the sum that was shown", () => {
    expect(shareOfTotal(total, changed)).toMatchObject({
      indicator: "修改数占合计比例",
      formula: "40件÷159件＝25.16%",
      from: [changed],
    });
  });

  it("is no more exact than the sum", () => {
    expect(shareOfTotal({ ...total, approximation: "approx" }, changed)?.approximation).toBe(
      "approx",
    );
  });

  it("gives nothing of a sum of 0", () => {
    expect(shareOfTotal({ ...total, value: 0 }, changed)).toBeUndefined();
  });
});
