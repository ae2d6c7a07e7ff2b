/** What the counted ones are said to have done, behind the amount: 1100家企业注册普惠金融平台.
 *
 * @module
 */
import type { PhraseAfter } from "../words/phrase-after.ts";
import { leadingVerbs } from "../words/verbs.ts";

/** Longest account that a name takes in. */
const LONGEST_DEED = 20;

const LIST = /、[^等]*等\p{Script=Han}{2,}$/u;

/** What the counted ones did, if the clause says so in few words: 注册普惠金融平台. Empty where it does not. */
export function saidOf(predicate: string): string {
  const said = predicate
    .replace(/^[、\s]+/u, "")
    .replace(/[，,。；;：:（(].*$/u, "")
    .replace(
      /^(?:年内|[年月]底前|年末前|常态化|均|已|都|普遍|全部|共|已经)+|(?<![涉境国])外.*$/gu,
      "",
    )
    .replace(/^对(?<object>.{2,12})进行(?<deed>.{2,8})$/u, "$<deed>$<object>")
    .replace(/^(?:活跃|奋战|扎根|奔走|坚守|服务)[在于].*$/u, "")
    .replace(/^(?:完成|实现)?了(?!解)/u, "")
    .replace(/^向.{2,}?(?=(?:公开)?(?:述法|述职|述责|汇报|报告)(?:工作)?$)/u, "");
  if (said.length <= LONGEST_DEED && !LIST.test(said)) return said;
  // 148个人民调解组织受理草场边界、虫草采挖等纠纷1273件: what they did so much of names no sort of them.
  return LIST.test(said) ? "" : said.slice(0, LONGEST_DEED).replace(/[“《（][^”》）]*$/u, "");
}

/** Says whether the words tell what the counted ones did, so that they may name the figure. */
export function isAccountOf(said: string, { predicate }: PhraseAfter): boolean {
  return isClausal(said) || isDone(predicate, said);
}

function isClausal(said: string): boolean {
  return (
    said.length >= 2 &&
    !/^[的等和及与并且中里]|^之一|^[组构]成$/u.test(said) &&
    leadingVerbs(said) !== said
  );
}

/** 41个部门全部接入: an adverb shows that the verb is all that is said of them. */
function isDone(predicate: string, said: string): boolean {
  return /^\s*(?:均|已|都|全部|普遍)/u.test(predicate) && /^\p{Script=Han}{2,8}$/u.test(said);
}
