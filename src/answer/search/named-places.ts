/** Whether an answer speaks of a place that has no report of its own and is asked of the region above: 泰兴, of which 泰州 reports.
 *
 * @module
 */
import type { Answer } from "../answer.ts";
import { markedOf } from "../cite/cite.ts";
import type { ComposeContext } from "../context.ts";

/**
 * Says so where its words name the place, and in figures also something of the matter: what 泰州 states of itself is nothing of 泰兴, and what it
 * states of 泰兴's 违法建设 nothing of its 行政复议. Answers to questions that name no such place speak of theirs.
 */
export function speaksOfPlaces(answer: Answer, context: ComposeContext): boolean {
  const { places } = context.question;
  if (places === undefined || answer.kind === "abstention") return true;
  const isNamed = (words: string): boolean => places.some((place) => words.includes(place));
  const { kind, figures, citations } = answer;
  if (kind !== "lookup" && kind !== "comparison") {
    return citations.some((citation) => isNamed(markedOf(citation)));
  }
  const [claim] = figures;
  const clause = citations.find(({ number }) => number === claim?.citation);
  if (claim === undefined || clause === undefined) return false;
  // Of 甲、乙两市分别为三件、五件 only the name of a figure says whose it is.
  const words = markedOf(clause);
  const isOfPlace = isNamed(claim.indicator) || (isNamed(words) && !words.includes("分别"));
  return isOfPlace && sharesMatter(context, places, claim.indicator + words);
}

/** 办, 收: deeds that are done to anything. */
const SAYS_LITTLE = /^[办做搞有收查开设出用到过]$/u;

/** Says whether a word of the matter, the place's name left out, stands in the words, be it with others between: 拆违 in 拆除违法建设. */
function sharesMatter(
  { terms }: ComposeContext,
  places: readonly string[],
  words: string,
): boolean {
  return terms.grouped.some((alternatives) =>
    alternatives.some(
      (term) =>
        !SAYS_LITTLE.test(term) &&
        !places.some((place) => place.includes(term) || term.includes(place)) &&
        Array.from(term).every((character) => words.includes(character)),
    ),
  );
}
