/** How much of what is asked the text says in which a figure stands.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";
import type { Indexes, TermAlternatives } from "../indexes/indexes.ts";
import { USUAL_SHARE } from "../retrieval/answerable.ts";

/** As much of the sentence before is read: 复议渠道更加畅通。收到申请236件 leaves its matter there. */
const LEAD_LENGTH = 60;

/** A question of few matters says little by holding them: as many characters more are taken to be said to the usual share. */
const PRIOR_LENGTH = 4;

/**
 * The share of a question's matters, by length, of which the figure's name, headings, sentence or what stands right before it hold one
 * of the words: 0 to 1, drawn to the usual share the fewer matters there are.
 *
 * 酒驾 in none of the texts around 执法人员2名 speaks against that figure, however near its vector is; 复议 and 申请 around 收到申请236件
 * speak for it, however bare its name is.
 */
export async function saidShare(
  { passages }: Pick<Indexes, "passages">,
  figure: Figure,
  terms: readonly TermAlternatives[],
): Promise<number> {
  const { text } = (await passages.text(figure.reportId)).clean;
  const { start, end } = figure.sentenceSpan;
  const around = [
    ...figure.sectionPath,
    text.slice(Math.max(0, start - LEAD_LENGTH), end),
    figure.indicator,
    ...figure.basis,
  ].join("\n");
  const said = terms.filter((words) => words.some((word) => around.includes(word)));
  const prior = PRIOR_LENGTH * USUAL_SHARE;
  const share = (totalLength(said) + prior) / (totalLength(terms) + PRIOR_LENGTH);
  // 没给受理的几件: one word alone says of which matter it is only by being absent.
  return terms.length < 2 ? Math.min(share, USUAL_SHARE) : share;
}

/** A long word says more than a short one. */
function totalLength(terms: readonly TermAlternatives[]): number {
  return terms.reduce((sum, [word = ""]) => sum + word.length, 0);
}
