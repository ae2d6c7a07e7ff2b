/** 分别: things named together whose numbers follow in the same order.
 *
 * @module
 */

import { isElliptical } from "./deeds.ts";
import { isDeedNoun, leadingVerbs } from "./verbs.ts";

const JOINTS = /、|和(?!解|谐|平)|以及|及(?!时|格)|与(?!会)/u;

/** Compounds of two opposites that share a head: 进出口 is 进口 and 出口. */
const COMPOUNDS: Readonly<Record<string, readonly [string, string]>> = {
  进出口: ["进口", "出口"],
  出入境: ["出境", "入境"],
  城乡: ["城镇", "农村"],
  上下半年: ["上半年", "下半年"],
  收发文: ["收文", "发文"],
};

/**
 * Spreads a coordinated phrase over `count` amounts: `受理、审结行政复议案件` over two gives `受理行政复议案件` and
 * `审结行政复议案件`; `民事、行政、刑事案件` gives 民事案件, 行政案件, 刑事案件; `进出口通关时间` gives 进口通关时间,
 * 出口通关时间. `undefined` where the phrase does not name that many things.
 */
export function spread(phrase: string, count: number): readonly string[] | undefined {
  const parts = phrase
    .split(JOINTS)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === count) return shareRate(parts) ?? shareFront(shareHead(parts));
  const compound = Object.keys(COMPOUNDS).find((word) => phrase.includes(word));
  const pair = compound === undefined ? undefined : COMPOUNDS[compound];
  if (count !== 2 || compound === undefined || pair === undefined) return undefined;
  return pair.map((word) => phrase.replace(compound, word));
}

/** 满意和基本满意率 is one rate, or, over two amounts, 满意率 and 基本满意率. */
function shareRate(parts: readonly string[]): readonly string[] | undefined {
  const tail = /(?:率|度|占比)$/u.exec(parts.at(-1) ?? "")?.[0] ?? "";
  const isShared = tail !== "" && parts.slice(0, -1).every((part) => !part.endsWith(tail));
  const isDeeds = parts.every((part) => isElliptical(part.replace(tail, "")));
  return isShared && isDeeds
    ? parts.map((part, i) => (i === parts.length - 1 ? part : part + tail))
    : undefined;
}

/** Says whether a phrase is one rate of several outcomes together: 满意和基本满意率. */
export function isJointRate(phrase: string): boolean {
  const parts = phrase.split(JOINTS);
  return parts.length > 1 && shareRate(parts) !== undefined;
}

/**
 * The last part often carries the head noun of all, and the first the deed: with 民事、行政、刑事案件 the others are two characters
 * long, and with 受理民事、行政、刑事案件 all were 受理.
 */
function shareHead(parts: readonly string[]): readonly string[] {
  const deed = sharedDeed(parts);
  const bare = parts.map((part, i) => (i === 0 ? part.slice(deed.length) : part));
  const last = bare.at(-1) ?? "";
  const width = bare[0]?.length ?? 0;
  const isModifierList = bare.slice(0, -1).every((part) => part.length === width) && width <= 6;
  const head = last.slice(width);
  if (!isModifierList || width < 2 || head.length < 2) return parts;
  return bare.map((part, i) => deed + (i === bare.length - 1 ? part : part + head));
}

/** 受理 of 受理民事、行政案件: what was done to all. Empty where another part is a deed too, as in 受理、审结案件. */
function sharedDeed([first = "", ...others]: readonly string[]): string {
  const isNoun = (part: string): boolean =>
    leadingVerbs(part) === "" || (isDeedNoun(part) && leadingVerbs(part) === part);
  return others.every(isNoun) ? leadingVerbs(first) : "";
}

/** 按时办结率、满意率: what was done in time was not liked in time. */
const MANNER = /^(?:按时|按期|及时|即时|如期|限时|限期|当场|现场|总体|平均|群众|社会)+$/u;

/** 国家工作人员参考率、优秀率: the first part holds whose rates all of them are. */
function shareFront(parts: readonly string[]): readonly string[] {
  const [first = "", ...others] = parts;
  const width = Math.max(0, ...others.map((part) => part.length));
  const isRateList = parts.every((part) => /(?:率|度)$/u.test(part));
  const front = first.slice(0, -width);
  if (!isRateList || width > 4 || front.length < 2 || MANNER.test(front)) return parts;
  return [first, ...others.map((part) => front + part)];
}
