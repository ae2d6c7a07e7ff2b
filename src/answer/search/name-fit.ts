/** How well a figure's name fits what a question calls one of several things.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { OUTCOMES } from "../../retrieval/outcomes.ts";
import { pairsOf } from "../../text/likeness.ts";
import type { ComposeContext } from "../context.ts";

/**
 * Rates how much of what tells a name from the others a figure's name says: 0 for nothing. What all figures of the pool say tells nothing.
 * 政协提案 beside 人大建议 fits 办理政协提案数 and not 办理人大代表意见数. An outcome is named in everyday words as well: 改了的 fits 修改数.
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
  const becomes = OUTCOMES.filter(
    ({ asked, stated }) =>
      asked.test(name) &&
      !others.some((other) => asked.test(other)) &&
      !(pool.length > 1 && pool.every((figure) => stated.test(wordsOf(figure)))),
  );
  return (figure) => {
    const words = wordsOf(figure);
    const said = telling.filter((group) => group.some((word) => words.includes(word)));
    return said.length + becomes.filter(({ stated }) => stated.test(words)).length;
  };
}
