/** Whether a figure counts what others have or do than those whom a question names: 党政法律顾问 for 村居法律顾问.
 *
 * @module
 */
import { wordsOf, type Figure } from "../figures/figure.ts";
import { bitsOf } from "./bits.ts";

/** Those to whom things belong, in words that exclude each other. The last stand for the authority itself. */
const HOLDERS: readonly RegExp[] = [
  /村(?!振兴)|社区(?!矫正|服刑)/u,
  /镇|乡(?!村)|街道|苏木/u,
  /部门/u,
  /企业|公司/u,
  /学校|校园/u,
  /政府|党政|党委/u,
];

/** 村居法律顾问: a holder right before what is his. Must not match 给镇街下放, 涉企业合同, where he only has to do with it. */
const HELD =
  /(?<![涉给对向往到在为由从进下帮让替把跟])(?<holder>村居|社区(?!矫正|服刑)|乡镇|镇街|街道|部门|企业|公司|学校)的?(?<thing>\p{Script=Han}{2})/u;

/** A topic that opens with a holder asks for his alone. */
const AT_THE_OPENING = /^(?:20\d{2}年?|的|,|，)*$/u;

/** Those who may be what a matter is for, and not whose it is: 企业进出口通关. */
const SERVED = /企业|公司|学校/u;

/** The words for the holder that a topic opens with, as its report must have them near a figure; `undefined` where it opens with none. */
export function holderAtOpening(topic: string): RegExp | undefined {
  const held = HELD.exec(topic);
  if (held === null || !AT_THE_OPENING.test(topic.slice(0, held.index))) return undefined;
  const { holder = "" } = held.groups ?? {};
  return SERVED.test(holder) ? undefined : HOLDERS.find((one) => one.test(holder));
}

/**
 * Tells which figures count the same thing for another holder than the topic: `村居法律顾问多少人` excludes 党政法律顾问10位. What names no
 * holder may be anybody's; of a topic that opens with one see `holderAtOpening`.
 */
export function otherHolderThan(topic: string): (figure: Figure) => boolean {
  const held = HELD.exec(topic);
  const { holder, thing } = held?.groups ?? {};
  if (held === null || holder === undefined || thing === undefined) return () => false;
  const asked = holdersIn(holder);
  return (figure) => {
    const words = wordsOf(figure);
    if (!words.includes(thing)) return false;
    const stated = holdersIn(words);
    return stated !== 0 && (stated & asked) === 0;
  };
}

function holdersIn(words: string): number {
  return bitsOf(HOLDERS, (holder) => holder.test(words));
}
