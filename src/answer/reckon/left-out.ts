/** Figures that a sum leaves out though they may belong to it: a report scatters what a question asks for together.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { contrasts } from "../../retrieval/contrasts.ts";
import { likeness, pairsOf } from "../../text/likeness.ts";
import { isToldTwice } from "./addable.ts";
import { isOtherStage } from "../../retrieval/stages.ts";
import { isSingleAmount } from "./single-amount.ts";
import { isPartOf, isSameSentence, narrows } from "./whole-and-part.ts";

/** More would be a list of their own. */
const MOST = 3;

/** Names are of one sort of thing from this likeness on (Dice's coefficient). */
const ONE_SORT = 0.5;

/** A figure is of what a topic names as well as an addend from this share of what the addend's name says of it. */
const AS_WELL = 0.8;

/**
 * Gives figures elsewhere in the report that are called and counted as an addend is, and are neither the same, nor a part or a whole of
 * one, nor of another stage; in reading order, a few. `text` is the cleaned text of the report.
 */
export function leftOutOf(
  topic: string,
  addends: readonly Figure[],
  figures: readonly Figure[],
  text: string,
): readonly Figure[] {
  const total = addends.reduce((sum, { value }) => sum + value, 0);
  return figures
    .filter(
      (figure) =>
        figure.status === "achieved" &&
        figure.value !== total &&
        // Few are counted like an addend, so this is asked before their words are read.
        addends.every((addend) => mayStandBeside(figure, addend, text)) &&
        addends.some((addend) => isCalledAlike(topic, figure, addend)) &&
        !isSingleAmount(figure, text) &&
        !contrasts(topic, wordsOf(figure)),
    )
    .slice(0, MOST);
}

function mayStandBeside(figure: Figure, addend: Figure, text: string): boolean {
  const pairs: readonly (readonly [Figure, Figure])[] = [
    [figure, addend],
    [addend, figure],
  ];
  return (
    figure.unit === addend.unit &&
    figure.kind === addend.kind &&
    figure.region === addend.region &&
    figure.year === addend.year &&
    // A summary tells the same amount again, often in other words.
    figure.value !== addend.value &&
    !isToldTwice(figure, addend) &&
    !isOtherStage(figure, addend) &&
    !pairs.some(([one, other]) => isPartOf(one, other, text) || narrows(one, other))
  );
}

function isCalledAlike(topic: string, figure: Figure, addend: Figure): boolean {
  const said = pairsOf(topic).filter((pair) => wordsOf(addend).includes(pair));
  const common = said.filter((pair) => wordsOf(figure).includes(pair));
  // 个人品牌调解室9个 beside 行业性调解组织14个: what stands in one list may be meant, whatever its name.
  if (isSameSentence(figure, addend)) return common.length > 0;
  return (
    likeness(figure.indicator, addend.indicator) >= ONE_SORT &&
    common.length >= AS_WELL * said.length
  );
}
