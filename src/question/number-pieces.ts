/** The pieces of a topic of which each may ask for a number.
 *
 * @module
 */
import { splitNamedRun, splitRunOn } from "./run-on-parts.ts";

/** Where one question ends and another may begin; not 除了这两样还有多少件. */
const BORDER =
  /[，,；;？?。！!\n]|(?:(?<!(?:除|去掉|刨|扣)[^，,；;。？?]{1,14}[，,]?)还有|另外|以及)(?=[^，。？?]{0,12}(?:多少|几))/u;

/** Cuts a topic into its clauses, and a clause into what asks for a number of its own: 改了几件，废了几件 into two, 除了这两样，还有几件 into none. */
export function piecesOf(topic: string): readonly string[] {
  const named = splitNamedRun(topic);
  const asked = topic.replace(RATE_WORKED_OUT, "$<rate>多少");
  const clauses = asked.replace(LISTED_NUMBERS, "，").split(BORDER);
  const pieces = named.length > 0 ? named : clauses.flatMap(splitRunOn);
  return joinedLeavings(pieces.map((piece) => piece.trim()).filter((piece) => piece !== ""));
}

/** 除了这两样, still to be followed by what is asked of the rest. */
const LEAVES_OUT = /^(?:除(?!\p{Script=Han}?[夕以非])|去掉|刨[去掉除]|扣[除掉])[^多少几]*$/u;

/** Puts what is left out and what is asked of the rest into one piece: 除了这两样 and 还有多少件. */
function joinedLeavings(pieces: readonly string[]): readonly string[] {
  return pieces.flatMap((piece, i) => {
    if (LEAVES_OUT.test(piece) && i < pieces.length - 1) return [];
    const before = pieces[i - 1];
    return before !== undefined && LEAVES_OUT.test(before) ? [`${before}，${piece}`] : [piece];
  });
}

/** 成功率算一下, 纠错率也算算: a rate that is asked for without 多少. Groups: the rate. */
const RATE_WORKED_OUT =
  /(?<rate>(?<=^|[，,；;？?。])\p{Script=Han}{2,8}(?:率|占比|比例))(?:[也再]?(?:帮我|给我)?算(?:一下|一算|算|出来)|呢)(?=[，,；;？?。！]|$)/gu;

/** 办了多少案、罚了多少钱: two numbers in a list. */
const LISTED_NUMBERS =
  /(?<=(?:多少|几)[^、，,。？?]{0,6})、(?=[^、，,。？?]{0,10}(?:多少|几|多[高大]))/gu;
