/** Whether money was spent on something else than a question asks for: 调解队伍建设投入金额 for 普法活动花了多少钱.
 *
 * A report states few sums, so that the only one spent comes first for every question for a cost.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";

/** Words that ask what was spent. Must not match 罚了多少钱. */
const ASKS_SPENDING = /花|砸|掏|开[销支]|经费|费用|支出|投[入了资]|拨/u;

/** What a question or a name says of money itself, and asking words: they tell no purpose. */
const OF_MONEY =
  /[这那][里个边项]?|它们?|他们|一共|总共|合计|多少|多大|几|百?[万亿]?元|钱|花[了掉费销得的]?|砸[了进]?|掏[了出]?|开[销支]|经费|费用|支出|投[入了资]?|拨[付款]?|资金|金额|总额|全年|一年|去年|年|各级|财政|安排|累计|落实|用于|用|在|上|给|为|了|的|是|有|数/gu;

/** Money that came in or was never paid. Must not match 投入, 补贴. */
const NOT_SPENT = /罚|没收|追[回缴]|[挽讨]回|减免|免[收除费罚]|标的|协议金额|征收/u;

/** 帮企业省了多少费用, 退了多少: money that nobody spent is asked for. */
const ASKS_NOT_SPENT = new RegExp(`${NOT_SPENT.source}|[省减免讨退]|要回|拿回`, "u");

/** A name that tells a purpose has this many characters beside those of money. */
const LEAST_PURPOSE = 4;

/**
 * Tells which sums were spent on something else: those whose name has a purpose that shares no character with the topic's, and
 * those that nobody spent (罚款金额 for 请法律顾问花了多少经费). A topic without a purpose of its own (那花了多少) excludes none.
 */
export function spentOnOther(topic: string): (figure: Figure) => boolean {
  const purpose = ASKS_SPENDING.test(topic) ? purposeOf(topic) : [];
  return ({ kind, indicator, indicatorWords, sectionPath }) => {
    if (purpose.length < 2 || kind !== "money") return false;
    if (NOT_SPENT.test(indicator) && !ASKS_NOT_SPENT.test(topic)) return true;
    if (purposeOf(indicator).length < LEAST_PURPOSE) return false;
    const stated = indicator + indicatorWords + (sectionPath.at(-1) ?? "");
    return !purpose.some((character) => stated.includes(character));
  };
}

function purposeOf(words: string): readonly string[] {
  return Array.from(words.replace(OF_MONEY, "").matchAll(/\p{Script=Han}/gu), ([one]) => one);
}
