/** Whether a figure names the part of something that a question asks for: 医患 of 调处的纠纷里医患的占几起.
 *
 * All that was mediated is near to such a question by every word but one, so vectors take the whole for the part.
 *
 * @module
 */
import { wordsOf, type Figure } from "../figures/figure.ts";
import type { TermAlternatives } from "../indexes/indexes.ts";
import { sharesPair } from "../text/likeness.ts";
import { otherOutcomeThan } from "./other-outcome.ts";
import { asksForOutcome } from "./outcomes.ts";

/**
 * 审的合同里招商引资的有几份, 复议里光撤销的有几件, 办的案件里，建筑垃圾运输方面占了多少: what it is a part of, then the part. Must not
 * match 执法队伍里清掉多少人 or 案卷评查里有几卷没过关, which name no part.
 */
const PART_ASKED =
  /(?<=\p{Script=Han}{2})(?:[里中](?:头|面|边|间)?|之中|当中)[，,]?(?:[光只仅单靠是]|属于?)?(?<part>\p{Script=Han}[\p{Script=Han}、]{1,9}?)(?:这?一?[块类样种]|方面|领域)?(?:的(?=又?[有占是]|各?(?:多少|几))|占)/u;

/** Particles, which name nothing. */
const PARTICLES = /[的了是被把在和、]/gu;

/** What a topic asks a part of something for. */
export interface AskedPart {
  /** The part: 医患. */
  readonly words: string;
  /** The terms in it with those that mean the same. */
  readonly terms: readonly TermAlternatives[];
  /** Of a part that is what became of something (驳回): tells which figures count nothing of the kind. */
  readonly isOtherOutcome?: (figure: Figure) => boolean;
}

/** Reads the part that a topic asks for; `undefined` where it asks for no part in so many words. */
export function askedPart(
  topic: string,
  terms: readonly TermAlternatives[],
): AskedPart | undefined {
  const words = PART_ASKED.exec(topic)?.groups?.["part"];
  if (words === undefined || /[多几哪]/u.test(words)) return undefined;
  return {
    words,
    terms: terms.filter(([own = ""]) => own.length > 1 && words.includes(own)),
    ...(asksForOutcome(words) ? { isOtherOutcome: otherOutcomeThan(words, topic) } : {}),
  };
}

/**
 * Says whether a figure is of something else than the part: named by none of its words, or together with others that are not
 * asked for (`撤销、变更或确认违法24件` for 撤销). One character in common is enough to be named: 新冒出来的 of 新增违建.
 */
export function isOfOtherPart(part: AskedPart, topic: string, figure: Figure): boolean {
  return !isNamed(part, figure) || isCountedWithOthers(part.words, topic, figure.indicatorWords);
}

function isNamed({ words, terms, isOtherOutcome }: AskedPart, figure: Figure): boolean {
  // 审结的案子里撤销的: what was closed is the whole, though the topic names it too.
  if (isOtherOutcome !== undefined) return !isOtherOutcome(figure);
  const name = wordsOf(figure) + (figure.sectionPath.at(-1) ?? "");
  return (
    Array.from(words.replace(PARTICLES, "")).some((character) => name.includes(character)) ||
    terms.some((alternatives) => alternatives.some((word) => name.includes(word)))
  );
}

/** 招商引资等合同, 撤销、变更或确认违法. */
function isCountedWithOthers(part: string, topic: string, name: string): boolean {
  const [listed = "", ...after] = name.split("等");
  if (after.length > 0 && sharesPair(listed, part)) return true;
  const members = name.split(/、|或者?|以及/u).filter((member) => member.length > 1);
  return (
    members.some((member) => sharesPair(member, part)) &&
    members.some((member) => !Array.from(member).some((character) => topic.includes(character)))
  );
}
