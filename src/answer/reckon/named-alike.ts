/** Which of the figures of a sentence a question means by its words: the one that they name most fully, and all that they name alike.
 *
 * @module
 */
import { formerlyOf } from "../../figures/former.ts";
import { wordsOf, type Figure } from "../../figures/figure.ts";
import type { TermAlternatives } from "../../indexes/indexes.ts";
import { contrasts } from "../../retrieval/contrasts.ts";
import { isSameStage, rolesOf } from "../../retrieval/stages.ts";
import { pairsOf } from "../../text/likeness.ts";
import { isQuantity, isToldTwice } from "./addable.ts";
import { isSingleAmount } from "./single-amount.ts";
import { inReadingOrder, isPartOf, namesOutcome, narrows, siblingsOf } from "./whole-and-part.ts";

/** What a question says, and the figures of one report. */
export interface Naming {
  readonly topic: string;
  /** The topic's terms, each with those that mean the same. */
  readonly terms: readonly TermAlternatives[];
  readonly figures: readonly Figure[];
  /** The cleaned text of the report. */
  readonly text: string;
}

/** Words that ask and name nothing: 多少件, 了几次. */
const ASKING = /[了过]?(?:多少|几)\p{Script=Han}?/gu;

/**
 * Gives the equal of the best figure whose name says all that the best one's says of the topic and more besides: 制定地方性法规2件 of 法规制定几件,
 * where 制定政府规章2件 is best. What names an outcome stays, since people ask for outcomes in words of their own. Else the best itself.
 */
export function namedMostFully(best: Figure, naming: Naming): Figure {
  const saidOf = sayingIn(naming);
  const own = saidOf(best);
  if (own.size === 0 || namesOutcome(wordsOf(best))) return best;
  const fuller = siblingsOf(best, naming.figures).filter(
    (other) =>
      mayStandFor(best, other) &&
      isSameStage(best, other) &&
      !namesOutcome(wordsOf(other)) &&
      !isHeld(best, other, naming.text) &&
      own.size < saidOf(other).size &&
      [...own].every((words) => saidOf(other).has(words)),
  );
  return fuller.sort((a, b) => saidOf(b).size - saidOf(a).size)[0] ?? best;
}

/**
 * Gives a figure and its equals in the sentence between which nothing in the topic tells, since any of them may be meant: of 列席了几次会 both
 * 列席政府常务会议22次 and 专题会议120次. In reading order. What became of something is no equal of it.
 */
export function namedAlike(best: Figure, naming: Naming): readonly [Figure, ...Figure[]] {
  const { topic, figures, text } = naming;
  const saidOf = sayingIn(naming);
  const own = saidOf(best);
  if (own.size === 0 || isSingleAmount(best, text)) return [best];
  const siblings = siblingsOf(best, figures);
  const equals = siblings.filter(
    (other) =>
      other !== best &&
      mayStandFor(best, other) &&
      isSameNoun(best, other) &&
      isAsFar(best, other) &&
      !siblings.some((one) => isHeld(one, other, text)) &&
      !isSingleAmount(other, text) &&
      !contrasts(topic, wordsOf(other)) &&
      saidOf(other).size === own.size &&
      [...own].every((words) => saidOf(other).has(words)),
  );
  const [first = best, ...others] = inReadingOrder([best, ...equals]);
  return [first, ...others];
}

function mayStandFor(best: Figure, other: Figure): boolean {
  return (
    isQuantity(best) &&
    other.kind === best.kind &&
    other.year === best.year &&
    other.region === best.region &&
    other.status === best.status &&
    isBeforeChange(best) === isBeforeChange(other) &&
    !isToldTwice(best, other)
  );
}

/** Says whether both are counted at one stage and in one role: who names a role counts by it (办结主办件29件, 主办件76件). */
function isAsFar(a: Figure, b: Figure): boolean {
  const roles = rolesOf([a, b]);
  return roles.length === 0 ? isSameStage(a, b) : roles.length === 1 && rolesOf([b]).length === 1;
}

function isHeld(a: Figure, b: Figure, text: string): boolean {
  return isPartOf(a, b, text) || isPartOf(b, a, text) || narrows(a, b) || narrows(b, a);
}

/** 分值（提高前）: what there was before a change is no equal of what there is after it. */
function isBeforeChange({ indicator }: Figure): boolean {
  return formerlyOf(indicator) !== undefined;
}

/** What counts a thing behind its name: 会议次数, 主办件数. */
const COUNTED = /(?:[次件人场份批期条宗]次?)?数$|[批场人]次$/u;

/** Says whether both count one noun, which stands last: 常务会议 and 专题会议. */
function isSameNoun(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ indicator }) => indicator.replace(COUNTED, "").slice(-2));
  return one === other;
}

/** Tells which of the topic's words a figure's name says. */
function sayingIn({ topic, terms }: Naming): (figure: Figure) => ReadonlySet<string> {
  const bare = topic.replace(ASKING, " ");
  const pairs = pairsOf(bare).map((pair) => [pair]);
  const meant = terms.map((words) => words.filter((word) => word.length > 1));
  const telling = [...pairs, ...meant.filter((words) => words.length > 0)];
  return (figure) => {
    const own = wordsOf(figure);
    const said = telling.filter((words) => words.some((word) => own.includes(word)));
    return new Set(said.map(([word = ""]) => word));
  };
}
