/** Rows of a comparison that are of another matter than the surest one: 矛盾纠纷受理数 beside 行政复议案件受理数.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import type { TermAlternatives } from "../../indexes/indexes.ts";
import { asksForOutcome } from "../../retrieval/outcomes.ts";
import { namesStage } from "../../retrieval/stages.ts";
import type { RowCandidate } from "./row-confidence.ts";

/** From this confidence on a row belongs, whatever words its report has. */
const SURE_ROW = 0.5;

/**
 * Leaves out rows that are not sure and whose surroundings name nothing of the matter that the question shares with the surest row: of
 * 复议受理数 no 矛盾纠纷受理数. Stages and outcomes are no matter. `terms` are those of the question; `wordsAround` gives the
 * sentence of a figure with its name and heading.
 */
export async function withoutOtherMatters(
  rows: readonly RowCandidate[],
  terms: readonly TermAlternatives[],
  wordsAround: (figure: Figure) => Promise<string>,
): Promise<readonly RowCandidate[]> {
  const [surest] = [...rows].sort((a, b) => b.confidence - a.confidence);
  if (surest === undefined || surest.confidence < SURE_ROW) return rows;
  const matter = matterOf(surest, terms);
  if (matter.length === 0) return rows;
  const kept: RowCandidate[] = [];
  for (const row of rows) {
    const isOfMatter =
      row.confidence >= SURE_ROW || (await holdsAny(row.hit.figure, matter, wordsAround));
    if (isOfMatter) kept.push(row);
  }
  return kept;
}

/** The words of the question's matters that the row's name holds, with those that mean the same. */
function matterOf({ hit }: RowCandidate, terms: readonly TermAlternatives[]): readonly string[] {
  return terms
    .filter((words) => words.some((word) => hit.figure.indicator.includes(word)))
    .filter((words) => !words.some((word) => namesStage(word) || asksForOutcome(word)))
    .flat();
}

async function holdsAny(
  figure: Figure,
  words: readonly string[],
  wordsAround: (figure: Figure) => Promise<string>,
): Promise<boolean> {
  const around = await wordsAround(figure);
  return words.some((word) => around.includes(word));
}
