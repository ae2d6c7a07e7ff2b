/** Whether a figure is what a question says of it: 50件 against 是不是100件, 95%以上 against 有没有达到98%.
 *
 * @module
 */
import type { Approximation } from "../../figures/figure.ts";
import type { ClaimedAmount, Relation } from "../../question/claimed-amount.ts";

/**
 * What a figure says of an amount that the question states: it is so (`holds`), it is not (`fails`), or the figure is no exact number
 * and leaves it open.
 */
export interface AmountCheck {
  readonly verdict: "holds" | "fails" | "open";
  readonly relation: Relation;
  /** As the question has it: 100件. */
  readonly words: string;
}

/** What an amount that is no exact number may stand for. */
interface Extent {
  readonly low: number;
  readonly high: number;
  /** Whether `low` itself may be meant: not by 600余场. */
  readonly isLowMeant: boolean;
}

/** The figure's part of what is checked. */
interface Stated {
  readonly value: number;
  readonly upperValue?: number;
  readonly raw: string;
  readonly approximation: Approximation;
}

/** Checks a stated figure. `600余场` holds 超过500场, fails 超过1000场, and leaves 600场 open. */
export function checkClaim(claim: ClaimedAmount, figure: Stated): AmountCheck {
  const { relation, words } = claim;
  return { verdict: verdictOf(claim, extentOf(figure), figure), relation, words };
}

function verdictOf(claim: ClaimedAmount, extent: Extent, figure: Stated): AmountCheck["verdict"] {
  const { relation, value } = claim;
  if (relation === "equal") return equalityOf(claim, extent, figure);
  const { low, high } = extent;
  const isAbove = low > value || (low === value && !extent.isLowMeant);
  const [holds, fails] = {
    above: [isAbove, high <= value],
    "at-least": [low >= value, high < value],
    below: [high < value, low >= value],
    "at-most": [high <= value, isAbove],
  }[relation];
  return decide(holds === true, fails === true);
}

function decide(holds: boolean, fails: boolean): AmountCheck["verdict"] {
  if (holds) return "holds";
  return fails ? "fails" : "open";
}

function equalityOf(claim: ClaimedAmount, figure: Extent, stated: Stated): AmountCheck["verdict"] {
  if (claim.value === stated.value && claim.approximation === stated.approximation) return "holds";
  const said = extentOf({ ...claim, raw: claim.words });
  const isWithin = figure.low >= said.low && figure.high <= said.high;
  const isApart = figure.high < said.low || figure.low > said.high;
  return decide(isWithin && stated.approximation === "exact", isApart);
}

/** Words after a number that add less than its next place: 600余, 1000多. */
const SOME_MORE = /[余多]/u;

/** 约 and 近 stand for no more than this share beside the number. */
const NEARLY = 0.1;

function extentOf({ value, upperValue, raw, approximation }: Stated): Extent {
  switch (approximation) {
    case "exact":
      return { low: value, high: upperValue ?? value, isLowMeant: true };
    case "approx":
      return { low: value * (1 - NEARLY), high: value * (1 + NEARLY), isLowMeant: true };
    case "over":
      return {
        low: value,
        high: SOME_MORE.test(raw) ? value + placeOf(value) : Number.POSITIVE_INFINITY,
        isLowMeant: false,
      };
    case "at_least":
      return { low: value, high: Number.POSITIVE_INFINITY, isLowMeant: true };
    case "at_most":
      return { low: Number.NEGATIVE_INFINITY, high: value, isLowMeant: true };
  }
}

/** The place of a number's last digit that is not 0: 100 for 600, 1000 for 36000. */
function placeOf(value: number): number {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
