import { describe, expect, it } from "vitest";
import { checkClaim } from "../../../src/answer/cite/check-claim.ts";
import type { Approximation } from "../../../src/figures/figure.ts";
import type { Relation } from "../../../src/question/claimed-amount.ts";

function verdict(
  [relation, value]: readonly [Relation, number],
  [raw, stated, approximation]: readonly [string, number, Approximation],
): string {
  const claim = { purpose: "whether", relation, words: "", value, approximation: "exact" } as const;
  return checkClaim(claim, { raw, value: stated, approximation }).verdict;
}

const EXACT = ["50件", 50, "exact"] as const;
const SOME_MORE = ["600余场", 600, "over"] as const;
const AT_LEAST = ["95%以上", 95, "at_least"] as const;
const NEARLY = ["近900个", 900, "approx"] as const;

describe("checkClaim", () => {
  it.each([
    [["equal", 50], EXACT, "holds"],
    [["equal", 100], EXACT, "fails"],
    [["above", 100], EXACT, "fails"],
    [["above", 40], EXACT, "holds"],
    [["above", 50], EXACT, "fails"],
    [["at-least", 50], EXACT, "holds"],
    [["below", 50], EXACT, "fails"],
    [["at-most", 50], EXACT, "holds"],
  ] as const)("decides %j of an exact figure", (claim, figure, expected) => {
    expect(verdict(claim, figure)).toBe(expected);
  });

  it.each([
    [["above", 600], SOME_MORE, "holds"],
    [["above", 500], SOME_MORE, "holds"],
    [["above", 1000], SOME_MORE, "fails"],
    [["above", 650], SOME_MORE, "open"],
    [["equal", 600], SOME_MORE, "open"],
    [["equal", 800], SOME_MORE, "fails"],
    [["at-least", 95], AT_LEAST, "holds"],
    [["at-least", 98], AT_LEAST, "open"],
    [["below", 90], AT_LEAST, "fails"],
    [["equal", 900], NEARLY, "open"],
    [["above", 500], NEARLY, "holds"],
  ] as const)("says of %j what a figure that is not exact allows", (claim, figure, expected) => {
    expect(verdict(claim, figure)).toBe(expected);
  });

  it("takes 1117名 for 1000多名", () => {
    const claim = {
      purpose: "whether",
      relation: "equal",
      words: "1000多名",
      value: 1000,
      approximation: "over",
    } as const;

    const check = checkClaim(claim, { raw: "1117名", value: 1117, approximation: "exact" });

    expect(check.verdict).toBe("holds");
  });
});
