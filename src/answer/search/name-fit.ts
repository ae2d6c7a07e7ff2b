/** How well a figure's name fits what a question calls one of several things.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { pairsOf } from "../../text/likeness.ts";
import type { ComposeContext } from "../context.ts";

/**
 * Rates how much of what tells a name from the others a figure's name says: 0 for nothing. What all figures of the pool say tells nothing.
 * 政协提案 beside 人大建议 fits 办理政协提案数 and not 办理人大代表意见数.
 */
export function nameFit(
  { forms }: Pick<ComposeContext, "forms">,
  name: string,
  others: readonly string[],
  pool: readonly Figure[],
): (figure: Figure) => number {
  const isTelling = (words: string): boolean =>
    !others.some((other) => other.includes(words)) &&
    !(pool.length > 1 && pool.every((figure) => wordsOf(figure).includes(words)));
  const core = name.replace(/的$/u, "");
  const pairs = core.length < 2 ? [core] : pairsOf(core);
  const meant = forms
    .terms(name)
    .grouped.filter(([word = ""]) => name.includes(word) && isTelling(word));
  const telling = [
    ...pairs.filter(isTelling).map((pair) => [pair]),
    ...meant.map((words) => words.filter((word) => word.length > 1)),
  ];
  return (figure) =>
    telling.filter((words) => words.some((word) => wordsOf(figure).includes(word))).length;
}
