/** 分别: things named together whose numbers follow in the same order.
 *
 * @module
 */

import { isElliptical } from "./deeds.ts";
import { hasHead } from "./heads.ts";
import { isQuantity } from "./suffixes.ts";
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
  if (parts.length === count)
    return shareRate(parts) ?? shareCounted(parts) ?? shareFront(shareHead(shareMeasure(parts)));
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

/** Measures that say nothing of what they measure: 死亡人数, 涉案金额. */
const OPEN_MEASURE =
  /^(?:死亡|受伤|伤亡|涉及|涉案|涉事|参与|来访|直接|经济)*(?:人数|人次|金额|面积|损失|标的额)$/u;
const COUNT = /(?:起数|(?<!案)件数|宗数|数量|总量|总数|批次|件次|(?<=案件|纠纷|事故|火灾)数)$/u;

/** 生产安全事故起数和死亡人数: what was counted first is measured next. `undefined` for any other list. */
function shareCounted(parts: readonly string[]): readonly string[] | undefined {
  const [first = "", ...others] = parts;
  const thing = first.replace(COUNT, "");
  const isMeasured =
    thing.length >= 2 && thing !== first && others.every((part) => OPEN_MEASURE.test(part));
  return isMeasured ? [first, ...others.map((part) => thing + part)] : undefined;
}

const MEASURE =
  /(?:平均|承诺|法定)?(?:办理|办结|审批|审查|受理|处置|处理|答复)?(?:时限|时间|时长|周期)$/u;
const LONGEST_MATTER = 10;

/** 不动产一般登记、抵押登记办理时限: the last names the measure, and the first whose matters all are. */
function shareMeasure(parts: readonly string[]): readonly string[] {
  const measure = MEASURE.exec(parts.at(-1) ?? "")?.[0] ?? "";
  const isShared = measure !== "" && parts.slice(0, -1).every((part) => !MEASURE.test(part));
  const matters = parts.map((part) => part.replace(MEASURE, ""));
  if (!isShared || matters.some((part) => part.length < 4 || part.length > LONGEST_MATTER))
    return parts;
  const [first = "", ...others] = matters;
  const width = others[0]?.length ?? 0;
  const kind = first.slice(-2);
  const front = first.length - width >= 2 ? first.slice(0, -width) : "";
  const isOfOne = others.every(
    (part) => part.length === width && part.length >= 4 && part.endsWith(kind),
  );
  return [first, ...others.map((part) => (isOfOne ? front + part : part))].map(
    (part) => part + measure,
  );
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
  const isFullLast = head.length < 2 || !isModifierList;
  const kind = isFullLast ? kindOf(bare) : "";
  if (kind !== "")
    return bare.map((part, i) => deed + (i === bare.length - 1 ? part : part + kind));
  if (!isModifierList || width < 2 || head.length < 2) return parts;
  return bare.map((part, i) => deed + (i === bare.length - 1 ? part : part + head));
}

/** 婚姻家庭、邻里纠纷: what all are, however long the words that tell them apart. */
const KIND = /(?<=\p{Script=Han}{2})(?:纠纷|(?:类|领域)?案件|争议|投诉|诉求|隐患|违法行为)$/u;
const LONGEST_SORT = 6;

/** What all parts are, where only the last says so. Empty where another says what it is. */
function kindOf(parts: readonly string[]): string {
  return parts.slice(0, -1).every(isSort) ? (KIND.exec(parts.at(-1) ?? "")?.[0] ?? "") : "";
}

function isSort(part: string): boolean {
  return (
    part.length >= 2 &&
    part.length <= LONGEST_SORT &&
    !hasHead(part) &&
    !isQuantity(part) &&
    !isElliptical(part)
  );
}

/** 受理 of 受理民事、行政案件: what was done to all. Empty where another part is a deed too, as in 受理、审结案件. */
function sharedDeed([first = "", ...others]: readonly string[]): string {
  const isNoun = (part: string): boolean =>
    leadingVerbs(part) === "" || (isDeedNoun(part) && leadingVerbs(part) === part);
  return others.every(isNoun) && !isQuantity(first) ? leadingVerbs(first) : "";
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
