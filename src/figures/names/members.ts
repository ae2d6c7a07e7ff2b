/** Parts of a total by place or level: 其中县本级17项、乡镇（街道）6项 goes by the name of the whole.
 *
 * @module
 */
import type { Memory } from "./memory.ts";
import type { Naming, Setting } from "./naming.ts";
import { wholeOf } from "./portions.ts";
import { withoutSuffix, withSuffix } from "../words/suffixes.ts";
import type { Unit } from "../amounts/units.ts";

/** 茂南区, 信宜市, 长坡镇; not 市级, 各镇. */
const PLACE =
  /^(?!.*(?:本级|县区|区市|市区|镇街|乡镇))(?![各全我本该个每其两三四五六七八九十])\p{Script=Han}{1,7}(?:市|区|县|旗|镇|乡|街道|州|盟|苏木)$/u;
/** 市本级, 县级, 乡镇（街道）, 市直部门, 县政府部门. */
const LEVEL =
  /^(?:[省市区县旗州]?本级|[省市区县旗州镇乡]级|各?(?:区市|市区|县区|县市区|区县|镇街|镇乡|乡镇|街道|苏木乡镇|镇（街道）|镇\(街道\)|乡镇（街道）|乡镇\(街道\)|区（市、县）|县（市、区）|县\(市、区\))|[省市区县旗州]直(?:部门|单位|机关)?|[省市区县旗]?(?:直|属|级)?部门|[省市区县旗州盟](?:人民)?政府(?:工作)?(?:部门)?)(?:层面)?$/u;

/** Says whether a phrase names a place: 茂南区. */
export function isPlace(phrase: string): boolean {
  return PLACE.test(phrase);
}

/** Says whether a phrase names a place or a level of government: 茂南区, 市本级, 镇街. */
export function isPlaceOrLevel(phrase: string): boolean {
  return PLACE.test(phrase) || LEVEL.test(phrase);
}

/**
 * Names a part that a place or a level has in the last total. `undefined` where the words before the amount are more
 * than that, or no total stands in the sentence.
 */
export function nameMember(setting: Setting, memory: Memory): Naming | undefined {
  const { before, unit } = setting;
  const who = before
    .replace(/^.*其中[：:，]?/u, "")
    .replace(/^[\s、和及与]+|[\s为有是约达仅超近]+$/gu, "");
  const alone = nameAlone(who, setting, memory);
  if (alone !== undefined) return alone;
  if (!memory.isFresh || memory.indicator === "" || !isInList(setting, memory)) return undefined;
  // 国家级示范村1个、省级6个: such levels are of the villages, not of those who made them.
  const isGrade = who.endsWith("级") && /^\p{Script=Han}{1,4}级/u.test(memory.object);
  return isPlaceOrLevel(who) && !isGrade ? memberNaming(who, unit, memory) : undefined;
}

/** 新收312件，红塔区104件居首: a place and nothing else has its part of what was counted, in the same measure word. */
function nameAlone(who: string, { before, unit }: Setting, memory: Memory): Naming | undefined {
  const isExtreme = memory.extreme !== "" && memory.isFresh && /^[只达]?$/u.test(who);
  if (!isExtreme && !isPlace(who)) return undefined;
  const whole = wholeOf(before, unit, memory);
  if (!isExtreme && whole === undefined) return undefined;
  return memberNaming(isExtreme ? memory.extreme : who, unit, { ...memory, ...whole });
}

function isInList({ before, isRow = false }: Setting, memory: Memory): boolean {
  return isRow || memory.isListed || /其中|^\s*[、和及与]/u.test(before);
}

/** The naming of one place's or level's part in the last total. */
export function memberNaming(who: string, unit: Unit | undefined, memory: Memory): Naming {
  const total = memory.indicator;
  const isProper = isPlace(who);
  // 其中企业746户, 涉及12人: in another unit it is another quantity.
  const name = isProper ? total : who + total;
  return {
    indicator: withSuffix(withoutSuffix(name), unit),
    words: who,
    object: memory.object,
    topic: memory.topic,
    deed: memory.deed,
    isMember: true,
    ...(isProper ? { place: who } : {}),
  };
}
