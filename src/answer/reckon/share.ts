/** Shares in percent: of a part in its whole, of several parts together, of an addend in its sum.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { fitsInto, remainder, sum } from "./compute.ts";
import { termOf, toPlaces, writtenOut, type Computed, type Reckoned } from "./computed-figure.ts";

/** The share of a whole that a part makes, in percent. `undefined` where they do not fit or the whole is 0. */
export function share(whole: Figure, part: Figure): Computed | undefined {
  if (!fitsInto(part, whole)) return undefined;
  return percentOf(sideOf(part), sideOf(whole), { from: [part, whole] });
}

/**
 * The share of a whole that several parts make together, in percent; of one part as `share` gives it. Parts that `sum` does not add up
 * have no share together. `text` is the cleaned text of their report.
 */
export function shareOfSum(
  whole: Figure,
  parts: readonly Figure[],
  text: string,
): Computed | undefined {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return share(whole, first);
  const total = sum(parts, text);
  if (total === undefined || total.value > whole.value) return undefined;
  if (!parts.every((part) => fitsInto(part, whole))) return undefined;
  const together: Side = {
    indicator: parts.map(({ indicator }) => indicator).join("、"),
    value: total.value,
    words: `（${parts.map(termOf).join("＋")}）`,
  };
  return percentOf(together, sideOf(whole), { from: [...parts, whole] });
}

/** The share of a whole that is left of it without some parts, in percent: （42件－36件）÷42件. `undefined` as for `remainder`. */
export function shareOfRest(whole: Figure, parts: readonly Figure[]): Computed | undefined {
  const rest = remainder(whole, ...parts);
  if (rest === undefined) return undefined;
  const words = `（${rest.from.map(termOf).join("－")}）`;
  const left: Side = { indicator: rest.indicator, value: rest.value, words };
  return percentOf(left, sideOf(whole), { from: rest.from });
}

/** The share of an addend in the sum that was shown before it, in percent: 3件÷13件. `undefined` for a sum of 0. */
export function shareOfTotal(total: Computed, part: Figure): Computed | undefined {
  const { value, raw, approximation } = total;
  const whole: Side = { indicator: "合计", value, words: raw };
  return percentOf(sideOf(part), whole, { from: [part], approximation });
}

/** What stands on one side of ÷. */
interface Side {
  readonly indicator: string;
  readonly value: number;
  /** As written in the formula: 50件, （40件＋119件）. */
  readonly words: string;
}

function sideOf(figure: Figure): Side {
  return { indicator: figure.indicator, value: figure.value, words: termOf(figure) };
}

function percentOf(
  part: Side,
  whole: Side,
  source: Pick<Reckoned, "from" | "approximation">,
): Computed | undefined {
  if (whole.value === 0) return undefined;
  return writtenOut({
    operation: "share",
    indicator: `${part.indicator}占${whole.indicator}比例`,
    value: toPlaces((100 * part.value) / whole.value),
    unit: "%",
    terms: `${part.words}÷${whole.words}`,
    ...source,
  });
}
