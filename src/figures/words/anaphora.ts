/** Short nouns that stand for longer ones of the same sentence: 清理文件 after 落实政策文件动态管理机制 means 政策文件.
 *
 * @module
 */
import { splitDeed } from "./deeds.ts";
import { phraseBefore, shorten } from "./phrases.ts";
import { leadingVerbs } from "./verbs.ts";

/** Nouns of people and places recur in another sense too often. */
const TOO_COMMON =
  /(?:人员|群众|企业|单位|部门|干部|社区|公司|学校|活动|会议|工作|情况|机制|制度|平台|项目|服务|建设|问题|意见|建议)$/u;
/** 三级矛盾调解中心: the levels are the centre's. */
const LEVEL_ONLY = /^\p{Script=Han}{0,3}级$/u;
const LONGEST_SHORT = 4;
const LONGEST_FULL = 10;

/**
 * Gives the longer noun that a short one stands for, if what the sentence told before has one that ends in it; else the
 * noun itself.
 */
export function fullNoun(noun: string, told: string): string {
  if (noun.length < 2 || noun.length > LONGEST_SHORT || TOO_COMMON.test(noun)) return noun;
  const at = told.lastIndexOf(noun);
  if (at < 2) return noun;
  const stretch = told.slice(Math.max(0, at - LONGEST_FULL), at + noun.length);
  const words = stretch.replace(/^.*[，、。；：“”《》（）\s,]|^.*(?:以及|和|对|将|把|的|了)/u, "");
  const { object } = splitDeed(shorten(phraseBefore(words)));
  const isFull =
    object.endsWith(noun) &&
    object.length > noun.length + 1 &&
    object.length <= LONGEST_FULL &&
    !LEVEL_ONLY.test(object.slice(0, -noun.length)) &&
    leadingVerbs(object) === "";
  return isFull ? object : noun;
}
