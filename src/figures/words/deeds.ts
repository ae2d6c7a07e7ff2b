/** Deeds: which part of a phrase says what was done, and which to what.
 *
 * @module
 */
import { fieldWithin } from "./themes.ts";
import { isDeedNoun, isVerbal, lastVerbIndex, leadingVerbs } from "./verbs.ts";

/** A phrase in its two parts: 排查调处 and 矛盾纠纷. */
export interface DeedAndObject {
  readonly deed: string;
  readonly object: string;
}

/** Parts a phrase: 受理行政复议案件 → 受理, 行政复议案件; for a bare noun the deed is empty. */
export function splitDeed(phrase: string): DeedAndObject {
  const manner = /^(?:被|成功|有效|妥善|依法|主动|及时|认真|重点)*/u.exec(phrase)?.[0].length ?? 0;
  const deed = leadingVerbs(phrase.slice(manner));
  const direct = manner + deed.length;
  if (deed !== "" && direct < phrase.length) {
    const end = direct + secondDeed(deed, phrase.slice(direct));
    return { deed: phrase.slice(0, end), object: phrase.slice(end) };
  }
  const at = lastVerbIndex(phrase);
  const governing = at > 0 ? leadingVerbs(phrase.slice(at)) : "";
  const object = phrase.slice(at + governing.length);
  // 企业开办时间, 罚没款: what would be left is no object but the head of the whole.
  if (governing === "" || object.length < 2) return { deed: "", object: phrase };
  return { deed: governing, object };
}

/** How far a second deed reaches into what seems to be the object of the first; 0 where there is none. */
function secondDeed(deed: string, object: string): number {
  const pivot = PIVOT.test(deed) ? lastVerbIndex(object) : -1;
  const second = pivot >= 2 ? leadingVerbs(object.slice(pivot)) : "";
  const brought = BROUGHT_FORTH.exec(object)?.[0] ?? "";
  const end = second === "" ? brought.length : pivot + second.length;
  return object.length - end >= 2 ? end : 0;
}

/** 提请市政府常务会议审议草案: who was made to act, and what then was done. */
const PIVOT = /^(?:提请|报请|提交|邀请)/u;
/** 公开征求意见收到反馈: of two deeds the second has brought forth what is counted. */
const BROUGHT_FORTH = /^[^的《“]{1,10}(?:收到|形成|发现|查出|提出|出具)(?=\p{Script=Han}{2})/u;

/** The deed in what follows a noun: 进行集中评查 → 集中评查. Empty where no 进行, 予以 or 开展 carries one: 担任区法律顾问. */
export function deedOfPredicate(predicate: string): string {
  const bare = predicate.replace(/^[的、\s]+/u, "").replace(/[，,。；;].*$/u, "");
  const carried =
    /(?:进行|予以|开展)了?(?:“[^”]{2,8}”(?:的|式)?)?(?<deed>\p{Script=Han}{2,30})/u.exec(bare)
      ?.groups?.["deed"];
  if (carried === undefined) return "";
  // 道路交通安全和运输执法领域突出问题专项督察: what sort of deed it was stands at its end.
  return carried.length > 10 ? carried.slice(-4) : carried;
}

const INSPECTION = /(?:督察|督查|检查|巡察|抽查|抽检|考核|评估|监督|调研|测评)$/u;

/** Says whether what is found belongs to the deed, not to those it was done to: 对12个部门开展法治督察，发现问题138个. */
export function isInspection(deed: string): boolean {
  return INSPECTION.test(deed);
}

/** The deed in what follows a noun, where it is all that is said: 实地督察 of 对21个部门实地督察. Empty for anything longer. */
export function inspectionOf(predicate: string): string {
  const said = predicate.replace(/^\s+|[，,。；;].*$/gu, "");
  return /^\p{Script=Han}{4,8}$/u.test(said) && isInspection(said) ? said : "";
}

/** Verbs that take the noun of another deed: 受理投诉, 提供咨询, 开展培训. */
const TAKING =
  /^(?:组织开展|组织|开展|举办|召开|举行|进行|实施|收到|新收|接到|接收|受理|提供|解答|处理|办理|办结|回复|答复|接待|提出)/u;

/** 以调解、和解方式终止: the way in which something is done is no thing that is counted. */
const IN_SOME_WAY = /^[^，的]{2,14}(?:方式|途径|手段|形式)(?<deed>[^，的]{2,6})$/u;

/** Says whether the noun of a deed names a field of work, which one counts as it is: 公证, 信访. */
export function isFieldOfWork(phrase: string): boolean {
  return isDeedNoun(phrase) && phrase === fieldWithin(phrase);
}

/** Says whether the phrase is nothing but a deed, so that what it was done to must be found elsewhere. */
export function isElliptical(phrase: string): boolean {
  if (phrase === "") return true;
  // 挽回损失860万元；公证1150件: a field of work is no deed done to what was counted before.
  if (isFieldOfWork(phrase)) return false;
  const inWay = IN_SOME_WAY.exec(phrase)?.groups?.["deed"] ?? "";
  if (inWay !== "" && isVerbal(inWay)) return true;
  // 组织测试, 收到复议申请: behind such a verb, the deed is itself the thing that is counted.
  const taken = TAKING.exec(phrase)?.[0] ?? "";
  return isVerbal(phrase) && !(taken !== "" && isDeedNoun(phrase.slice(taken.length)));
}

/** Says whether a predicate is a deed and what it was done to, in this order: 上报事件 of 1402名网格员上报事件; not 制定的. */
export function opensDeedOnThing(predicate: string): boolean {
  const { deed, object } = splitDeed(predicate);
  return deed !== "" && object.length >= 2 && predicate.startsWith(deed);
}
