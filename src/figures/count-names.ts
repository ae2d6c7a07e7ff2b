/** Names of counts: persons, records, deeds, money, time.
 *
 * @module
 */
import type { Memory } from "./memory.ts";
import { topicOf } from "./memory.ts";
import type { Naming, Setting } from "./naming.ts";
import { toNaming } from "./naming.ts";
import { nameAfter } from "./noun-names.ts";
import { append, isElliptical, isShort, phraseBefore, shorten, splitDeed } from "./phrases.ts";
import { isPerson, isQuantity } from "./suffixes.ts";
import type { Unit } from "./units.ts";
import { closingVerb, isEmptyVerb, isVerbal, leadingVerbs, stripEmptyVerb } from "./verbs.ts";

/**
 * Names what is counted. The words stand after the amount (27个行政执法主体), before it (行政复议案件50件), on both sides
 * (500余人参加), or in an earlier clause (已审结39件).
 */
export function nameCount(setting: Setting, memory: Memory): Naming {
  const phrase = phraseBefore(setting.before);
  const occasion = nameOccasion(phrase, setting);
  if (occasion !== undefined) return occasion;
  if (setting.after !== undefined) return nameAfter(setting.after, setting, memory);
  return (
    namePurpose(phrase, setting) ??
    nameDeedAfter(phrase, setting, memory) ??
    nameBefore(addresseeCut(phrase, setting.before), setting, memory)
  );
}

/** 向市政府和旗人大常委会报备8件: to whom is not what. */
function addresseeCut(phrase: string, before: string): string {
  return /^[\s、]*(?:及时|已)*向/u.test(before) ? closingVerb(phrase) || phrase : phrase;
}

/** 投入126万元用于加强调解员队伍建设: money is named by what it was for. */
function namePurpose(phrase: string, { rest, unit }: Setting): Naming | undefined {
  const purpose = /^\s*(?:资金)?(?:专项)?用于(?<purpose>[^，。；]{2,30})/u.exec(rest)?.groups?.[
    "purpose"
  ];
  if (unit?.kind !== "money" || purpose === undefined || !isVerbal(phrase)) return undefined;
  const object = stripEmptyVerb(purpose);
  return toNaming(
    { name: object + phrase, words: `${phrase}用于${purpose}`, object, deed: phrase },
    unit,
  );
}

/** 两次召开专题会议, 党委会议先后4次研究部署工作: the number says how often, and what was done follows. */
function nameOccasion(phrase: string, { before, rest, unit }: Setting): Naming | undefined {
  if (!/^(?:次|轮)$/u.test(unit?.name ?? "") || closingVerb(phrase) !== "") return undefined;
  const clause = rest
    .replace(/[，,。；;：:].*$/u, "")
    .trim()
    .slice(0, 30);
  if (leadingVerbs(clause) === "" || /[等的]\s*$/u.test(before)) return undefined;
  const occasion = shorten(clause);
  const doer = phrase.length <= 8 ? phrase : "";
  return toNaming(
    { name: doer + occasion, words: phrase + clause, object: occasion, deed: "" },
    unit,
  );
}

/** Longest account of what the counted ones did that a name takes in. */
const LONGEST_DEED = 20;

/** 500余人参加, 1起正在化解中: all that follows the amount is a deed. */
function nameDeedAfter(
  phrase: string,
  { rest, unit }: Setting,
  memory: Memory,
): Naming | undefined {
  const clause = rest.replace(/[，,。；;、\s）)].*$/u, "");
  if (
    phrase === "" &&
    clause.length <= LONGEST_DEED &&
    leadingVerbs(clause) !== "" &&
    !isVerbal(clause)
  ) {
    // 876人通过考试取得执法资格: what they did names them.
    return toNaming({ name: clause, words: clause, object: topicOf(memory), deed: "" }, unit);
  }
  const deed = clause.replace(/^(?:已|均|累计|共计|合计|共)+/u, "").replace(/[中了]$/u, "");
  if (deed.length < 2 || deed.length > 8 || !isVerbal(deed)) return undefined;
  if (phrase !== "" && isVerbal(phrase)) return undefined;
  const object = phrase === "" ? topicOf(memory) : shorten(phrase);
  return toNaming({ name: object + deed, words: phrase + deed, object, deed }, unit);
}

/** The amount stands behind what it counts: 行政复议案件50件, 已审结39件. */
function nameBefore(phrase: string, { before, unit }: Setting, memory: Memory): Naming {
  if (phrase === "") return nameAgain(unit, memory);
  const stem = phrase.replace(/(?:总数|数量|人数|次数|件数|金额|资金|总额|额|数|量)$/u, "");
  if (isElliptical(stem)) {
    const topic = topicOf(memory);
    const said = stem === phrase ? saidOf(phrase, topic, memory) : phrase;
    return toNaming({ name: append(topic, said), words: phrase, object: topic, deed: stem }, unit);
  }
  const short = shorten(phrase);
  const { deed, object } = splitDeed(short);
  const inherited = deed === "" && short === phrase ? inheritedDeed(object, before, memory) : "";
  const full = completed(object, deed + inherited, memory);
  const name = inherited + short.slice(0, short.length - object.length) + full;
  return toNaming(
    { name, words: phrase, object: full, deed: deed === "" ? inherited : deed },
    unit,
  );
}

/** 移送司法机关12件15人: the second number measures what the first did, in another unit. */
function nameAgain(unit: Unit | undefined, memory: Memory): Naming {
  const topic = topicOf(memory);
  const same = memory.indicator.replace(/(?:次数|人数|场次|人次|期数|数|金额)$/u, "");
  const name = memory.isFresh && same !== "" ? same : topic;
  return toNaming({ name, words: "", object: topic, deed: memory.deed }, unit);
}

/** 结 is 办结; 成功 alone is the success of what was done: 调解各类纠纷1547件，成功1521件. */
function saidOf(phrase: string, topic: string, memory: Memory): string {
  const said = stripEmptyVerb(phrase).replace(/^结$/u, "办结");
  return said === "成功" && !topic.includes(memory.deed) ? memory.deed + said : said;
}

/** 清理政府规范性文件16件、政策性文件186件: the deed holds for the whole list; so it does for what 其中 lists. */
function inheritedDeed(object: string, before: string, memory: Memory): string {
  const isMember =
    /^\s*(?:[、和及与]|以及)/u.test(before) || before.includes("其中") || memory.isListed;
  if (!memory.isFresh || !isMember || isQuantity(object)) return "";
  const isWorthy = memory.deed.length <= 6 && !isEmptyVerb(memory.deed) && memory.deed !== "涉及";
  return isWorthy ? memory.deed : "";
}

/** 活动, 会议, 案件: nouns that say too little where no other word stands with them. */
const GENERIC =
  /^(?:活动|会议|培训|讲座|案件|问题|材料|事项|意见|建议|项目|文件|制度|课程|宣传|检查|演练|纠纷|业务|服务|措施|任务|资料)$/u;

/** 主项 alone says nothing, 《权责清单》主项 does; 文件 after 规范性文件 means the same files. */
function completed(object: string, deed: string, memory: Memory): string {
  const earlier = memory.isFresh ? memory.object : memory.mention;
  // 大型活动 says no more than 活动: the heading does.
  const added = earlier.length - object.length;
  if (earlier.endsWith(object) && added > (GENERIC.test(object) ? 2 : 0)) return earlier;
  if (/^\p{Script=Han}{1,3}级$/u.test(object)) return object + headOfLevel(memory);
  const saysEnough = !isShort(object) || isQuantity(object) || isPerson(object) || deed !== "";
  if (saysEnough) return object;
  const topic = settingOf(object, memory);
  return topic.endsWith(object) ? topic : topic + object;
}

/** 国家级示范村2个、市级18个: the levels share their head. */
function headOfLevel(memory: Memory): string {
  if (!memory.isFresh) return "";
  return (
    /^\p{Script=Han}{1,4}级(?<head>\p{Script=Han}{2,})$/u.exec(memory.object)?.groups?.["head"] ??
    ""
  );
}

function settingOf(object: string, memory: Memory): string {
  if (GENERIC.test(object)) return memory.leadIn || memory.heading;
  return memory.isFresh ? memory.object : memory.leadIn;
}
