/** What is left of a whole whose parts a report lists to the end, but for those still open: 受理19件，其中维持11件，撤销3件，其余正在审理.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { remainder } from "./compute.ts";
import type { Computed } from "./computed-figure.ts";
import { inReadingOrder, isSaidToBePart } from "./whole-and-part.ts";

/** Closes a list of all that is done. Must not match 其余结案. */
const OPEN_REST = /^[，,、；;]?(?:其余|其他)的?(?:案件)?(?:均|都)?(?:正在|尚|仍|还)/u;

/** The whole less all that is listed of it. `text` is the cleaned text of the report; `undefined` where no such list stands there. */
export function openRest(siblings: readonly Figure[], text: string): Computed | undefined {
  const ordered = inReadingOrder(siblings);
  for (const whole of ordered) {
    const parts = ordered.filter((other) => isSaidToBePart(other, whole, text));
    const last = parts.at(-1);
    if (last === undefined || !OPEN_REST.test(text.slice(last.span.end, last.sentenceSpan.end))) {
      continue;
    }
    const rest = remainder(whole, ...parts);
    if (rest !== undefined) return rest;
  }
  return undefined;
}
