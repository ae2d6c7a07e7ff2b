/** Says a question's topic in the words of reports, where staff use plain ones: 民告官哪家输得多 as 行政诉讼哪家败诉得多.
 *
 * Plain words are far from any indicator for the model. The words of the field stand here, since a corpus need not have a vocabulary;
 * those that staff added to theirs come first.
 *
 * @module
 */
import type { SearchTerms } from "../../question/search-terms.ts";
import { namesStage } from "../../retrieval/stages.ts";

/** Plain words, each with the word of reports that means the same in any of them. Must not match 运输, 输入, 法援助. */
const PLAIN_WORDS: readonly (readonly [plain: RegExp, formal: string])[] = [
  // 打了几场官司, 当了几回被告, 被人告上法庭几次: cases, which reports count in 件.
  [
    /[打吃惹摊]上?[了过]?(?<count>几|多少)[场回次桩件起个](?:行政)?官司|[当成][了过]?(?<times>几|多少)[回次趟]被告|被?[^，。；？?告]{0,2}告[上到]?了?法[院庭]了?(?<often>几|多少)[回次趟]/gu,
    "行政诉讼案件$<count>$<times>$<often>件",
  ],
  [/民告官|[打吃惹摊]上?官司|告(?:政府|官)|[当成]了?被告|被?告[上到]法[院庭]/gu, "行政诉讼"],
  [/砍(?:[掉去]|(?=了(?:几|多少)))(?=[^，。；？?]{0,6}(?:文件|规定|制度|政策|条款))/gu, "废止"],
  [/(?<![运灌])输(?:掉|了)?(?![入出送血液])/gu, "败诉"],
  [/打?赢了?/gu, "胜诉"],
  [/红头文件/gu, "规范性文件"],
  [/法援/gu, "法律援助"],
  [/案子/gu, "案件"],
  [/满意程度|有?多满意/gu, "满意率"],
  [/改错/gu, "纠错"],
  [/环保(?!局|部门)(?:方面|领域|上)?的?|污染(?:环境)?的?(?=案|罚|处罚|违法)/gu, "生态环境"],
  // 留的几件, 改了几件, 废的: what became of files. Must not match 整改的, 要改的资金, 遗留的.
  [/(?<![遗居停保])留下?(?=[的了](?:[、，,和与跟及加又有共是占各分几多]|$))/gu, "保留"],
  [/(?<![整修纠])改(?=[的了](?:[、，,和与跟及加又有共是占各分几多]|$))/gu, "修改"],
  [/废[掉除]?(?=[的了])|作废/gu, "废止"],
  // The lists are called “不罚”“轻罚”清单, the cases 不予处罚案件.
  [/免罚(?=[、和与]?轻罚|(?:事项)?清单)/gu, "不罚"],
  [/免罚/gu, "不予处罚"],
  [/(?:上|去)法[院庭](?:应诉)?/gu, "出庭应诉"],
  [/(?<!负责)(?:单位|机关)?领导(?=[^，。？?]{0,4}(?:出庭|应诉))/gu, "行政机关负责人"],
  [/罚了多少钱|罚(?:的|得)钱|罚了?款多少/gu, "罚没金额多少"],
];

/**
 * The topic in words of the field: once with the corpus's own, once with those that stand here alone, since either may be nearer to a
 * report. Words of a stage stay: 收到 is not 受理, though people ask for one with the other, and so do short forms (复议), which the
 * model knows. Nothing for a topic without plain words.
 */
export function formalTopics(topic: string, { grouped }: SearchTerms): readonly string[] {
  const known = grouped.reduce((formal, [plain, name]) => {
    if (plain === undefined || name === undefined) return formal;
    return name.includes(plain) || namesStage(plain) ? formal : formal.replaceAll(plain, name);
  }, topic);
  const forms = [known, topic].map(formalTopic);
  return [...new Set(forms)].filter((form) => form !== topic);
}

/** The topic in the words of the field that stand here, which mean the same and no more: 废的几件 as 废止的几件. The topic itself without plain words. */
export function formalTopic(topic: string): string {
  return PLAIN_WORDS.reduce((formal, [plain, name]) => formal.replace(plain, name), topic);
}
