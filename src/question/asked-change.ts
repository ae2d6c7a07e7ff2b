/** What a question asks the former state of, or the change: 承诺时限压缩了几天, 权责清单调整前多少项.
 *
 * @module
 */

/** 比上年, 较原来, 同比: what a change is measured from. */
const AGAINST = String.raw`(?:[比较跟与和]?(?:[上去前头]一?年(?:度|同期)?|原来|以前|之前|原先|调整前)|同比)`;

/** 压缩了多少天, 又多了几名, 提高了几个点 at the end. */
const CHANGED = new RegExp(
  String.raw`[，,\s]*${AGAINST}?的?(?:又|还|共|总共|一共)?(?:压缩|压减|缩短|缩减|精简|减少|增加|增长|提高|提升|上升|下降|降低|回落|[压减增升降涨缩快慢多少高低])(?:了|出|掉)?(?:多少|几)个?\p{Script=Han}{0,3}[？?]?$`,
  "u",
);

/** 调整之前, 原来, 整合前 before what is asked. Must not match 目前, 提前, 会前, 庭前, 前三季度. */
const FORMERLY =
  /(?:调整|压缩|压减|缩短|精简|整合|改革|提高|提升|增加|减少|合并|清理|修订|下放)(?:之前|以前|前)|之前|以前|此前|原来|原先|原有/u;

/** The measure whose change a part asks for: 承诺时限 of 承诺时限压缩了几天; `undefined` where it asks for none, or names no measure. */
export function changedMeasure(part: string): string | undefined {
  return measureWithout(part, CHANGED);
}

/** The measure whose former level a part asks for: 权责清单多少项 of 调整之前，权责清单多少项; `undefined` where it asks for none, or names no measure. */
export function formerMeasure(part: string): string | undefined {
  return measureWithout(part, FORMERLY);
}

function measureWithout(part: string, words: RegExp): string | undefined {
  if (!words.test(part)) return undefined;
  const measure = part.replace(words, "").replace(/^[，,的\s]+|[，,\s]+$/gu, "");
  return Array.from(measure).length >= 2 ? measure : undefined;
}

/** What a part that only asks how something has changed is made of: 同比降了多少, 比上年又涨了几个点, 涨了还是跌了, 比原来快了多少. */
const CHANGE_WORDS =
  /[同环]比|[比较](?:[上去前头]一?年(?:度|同期)?|原来|以前|之前)|又|还|是|有|了|出|多少|几|个?百分点|个?点|幅度?|百分之|增[长加]?|减少?|下降|降低?|上升|升高?|提高|提(?=了)|缩短|压缩|涨|跌|变化?|怎么|咋|样|多大|[多少快慢高低](?=了)|天|日|个|工作日|小时|分钟|件|起|宗|名|人|次|户|的|呢|[\p{P}\s]/gu;

const ASKS_CHANGE =
  /[增减升降涨跌变]|[同环]比|提高|提了|缩短|压缩|[多少快慢高低]了(?:还是|多少|几)/u;

/** Says whether a part asks how that before it has changed, and names nothing itself: 同比降了多少. Must not match 检查次数少了多少. */
export function isBareChange(part: string): boolean {
  return ASKS_CHANGE.test(part) && part.replace(CHANGE_WORDS, "") === "";
}
