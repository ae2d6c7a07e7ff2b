/** The one quantity that a part of a question surely asks for.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { isQuantity } from "../reckon/addable.ts";
import { contrasts } from "../../retrieval/contrasts.ts";
import type { ComposeContext } from "../context.ts";
import { expectedOf, searchFigures } from "./figure-search.ts";

/** A name scores within this of the best figure that its question finds. */
const NEAR_BEST = 0.15;

/**
 * The figure of the first report asked about that a topic surely asks for: a quantity of the kind that may be reckoned with, not contrary
 * to the whole question. `undefined` where there is none.
 */
export async function sureFigure(
  context: ComposeContext,
  whole: string,
  topic: string,
): Promise<Figure | undefined> {
  const form = await context.forms.ofTopic(topic);
  const [report] = await searchFigures(context, form, expectedOf(context, whole));
  const [best] = report?.hits ?? [];
  if (report === undefined || best === undefined) return undefined;
  if (report.confidence < context.weights.answerable.threshold) return undefined;
  return report.hits.find(
    ({ figure, score, isOtherStatus }) =>
      score >= best.score - NEAR_BEST &&
      !isOtherStatus &&
      isQuantity(figure) &&
      !contrasts(whole, wordsOf(figure)),
  )?.figure;
}
