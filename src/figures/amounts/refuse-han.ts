/** Which Chinese numerals count something, and which belong to names and idioms.
 *
 * @module
 */
import type { Surroundings } from "./surroundings.ts";

/** Deeds, records and persons: these a small Chinese numeral truly counts, 召开两次会议; 三项制度 is a name. */
const COUNTED_IN_HAN = new Set(
  "次 件 起 宗 案 场 期 名 人 份 家 户 部 篇 批次 人次 场次 件次 条次 例 所 处".split(" "),
);
/** Verbs after which even 三项 or 五个 is news, not a name: 出台三项制度. */
const NEWS_VERB =
  /(?:新增|制定|出台|修订|废止|查处|办理|办结|受理|审结|建成|新建|创建|评为|获评|召开|举办|选派|引进|发现|整改|推出|发布|印发|审议|审查|修改|共|共有|设立|成立)了?$/u;
const NAME_NOUN =
  /^(?:方面|环节|层面|维度|阶段|关系|原则|意识|自信|维护|确立|坚持|结合|统一|体系|转变|同步|到位|关口|机制|重点|清单|大局|文明|全面|务必|更|不|带|级|法|大|中全会|全会)/u;

/**
 * Says whether an amount in Chinese numerals is an idiom (千方百计) or a name (三项制度); `undefined` for a statistic.
 */
export function refuseHan(around: Surroundings): "idiom" | "name" | undefined {
  const { amount, number } = around;
  const kind = amount.unit?.kind;
  // 百分之五, 三成, 两个百分点 are rates whatever stands around them; only 十成 is said of anything.
  if (kind === "rate" || kind === "change") return number === "十" ? "idiom" : undefined;
  if (/^[零〇]/u.test(number)) return "idiom";
  if (number === "一") return isOne(around) ? undefined : "idiom";
  if (amount.approximation !== "exact") return undefined;
  if (/^[百千万亿]+$/u.test(number)) return "idiom";
  return isNameOfSeveral(around) ? "name" : undefined;
}

/** 第十九届, 三项制度, 四个方面: the numeral is part of what it stands before or behind. */
function isNameOfSeveral(around: Surroundings): boolean {
  const { amount, wordsBefore, after } = around;
  if (/届$|(?<![平均得总评])分$/u.test(wordsBefore) || NAME_NOUN.test(after)) return true;
  return amount.value <= 10 && !isSmallCount(around);
}

/** 提出审查建议一件 counts one; 上线一批, 每季度一次 and 一件事 count nothing. */
const ONE_DONE =
  /(?:提出|制定|出台|修订|修改|废止|受理|办理|审结|查处|新增|建成|印发|发布|制发|发出|移送|撤销|纠正|驳回|维持)了?(?![^，,]*每)\p{Script=Han}{2,}$/u;

function isOne({ amount, after, wordsBefore }: Surroundings): boolean {
  return (
    COUNTED_IN_HAN.has(amount.unit?.word ?? "") &&
    /^(?:[，,。；;、）)]|$)/u.test(after) &&
    ONE_DONE.test(wordsBefore)
  );
}

/** 成员单位三个, 出台三项制度, 召开两次会议 count; 三项制度 and 四个意识 are names. */
function isSmallCount({ amount, after, wordsBefore }: Surroundings): boolean {
  const isAfterNoun =
    /\p{Script=Han}$/u.test(wordsBefore) && /^(?:[，,。；;、：:）)]|$)/u.test(after);
  return isAfterNoun || NEWS_VERB.test(wordsBefore) || COUNTED_IN_HAN.has(amount.unit?.word ?? "");
}
