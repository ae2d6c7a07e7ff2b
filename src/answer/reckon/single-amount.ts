/** Amounts that are of one case or of the middle of many, and so no part of a total: 单笔最高5万元, 日均850余件.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";

/** 单笔, 单次 somewhere before the number. Must not match 单项, 单位, 清单. */
const OF_ONE = /单[笔次起宗场](?!位)/u;

/** 最高5万元, 最多达12件 right before the number. Must not match 最高人民法院. */
const EXTREME = /最[高低多少大小长短](?:的|达|为|是|有|可|仅|只)*(?:约|近|超)?$/u;

/** 平均, 日均, 人均, 每场. Must not match 每年, 结果均已公开. */
const MEAN =
  /平均|(?<!\p{Script=Han})(?:[日月年人村户场件所站]|全[省市区县]日)均(?!已|为|未|无|被|由|按)|每[场人户件次村个名家](?!年)/u;

/** Says whether a figure is a maximum, a minimum, a mean or the amount of one case. `text` is the cleaned text of its report. */
export function isSingleAmount({ clauseSpan, span }: Figure, text: string): boolean {
  const before = text.slice(clauseSpan.start, span.start);
  return OF_ONE.test(before) || EXTREME.test(before) || MEAN.test(before);
}
