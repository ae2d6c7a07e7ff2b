/** Names of counts: persons, records, deeds, money, time.
 *
 * @module
 */
import { countsAttendance, countsPersons, countsTimes } from "../amounts/unit-classes.ts";
import { nameBefore } from "./before-names.ts";
import type { Memory } from "./memory.ts";
import { objectOf, topicOf } from "./memory.ts";
import type { Naming, Setting } from "./naming.ts";
import { toNaming } from "./naming.ts";
import { nameAfter } from "./noun-names.ts";
import { isElliptical, splitDeed } from "../words/deeds.ts";
import { hasHead } from "../words/heads.ts";
import { stripOpeners } from "../words/lexicon.ts";
import { append, phraseBefore, shorten } from "../words/phrases.ts";
import { isPerson } from "../words/suffixes.ts";
import type { Unit } from "../amounts/units.ts";
import { closingVerb, isVerbal, leadingVerbs, stripEmptyVerb } from "../words/verbs.ts";

/**
 * Names what is counted. The words stand after the amount (27个行政执法主体), before it (行政复议案件50件), on both sides
 * (500余人参加), or in an earlier clause (已审结39件).
 */
export function nameCount(setting: Setting, memory: Memory): Naming {
  const phrase = phraseBefore(setting.before);
  const part = namePart(setting, memory) ?? nameRemainder(setting, memory);
  if (part !== undefined) return part;
  const occasion = nameOccasion(phrase, setting) ?? nameSent(phrase, setting, memory);
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
  if (!countsTimes(unit?.name) || closingVerb(phrase) !== "") return undefined;
  const clause = stripOpeners(rest.replace(/[，,。；;：:].*$/u, "")).slice(0, 30);
  // 2次集中评查案卷: behind such an amount the verb is none of the noun's modifiers.
  const isDeed =
    leadingVerbs(clause) !== "" || (clause.length >= 4 && isVerbal(clause.slice(0, 2)));
  if (!isDeed) return undefined;
  if (/[等的]\s*$/u.test(before)) return undefined;
  const occasion = shorten(clause);
  const doer = phrase.length <= 8 ? phrase : "";
  return toNaming(
    { name: doer + occasion, words: phrase + clause, object: occasion, deed: "" },
    unit,
  );
}

/** 38个执法单位中有5个未配备审核人员, 16人中取得资格的仅5人: of what was counted, those that the words tell of. */
const OF_THOSE = /^\s*[中里](?<said>[^，、]{2,24}?)的?(?:仅有|只有|仅|只|有)?\s*$/u;
const SOME = /^\s*[中里](?:仍|还|尚|只|仅|就)?有?\s*$/u;

/** Names the part that 中 tells from the whole before it. */
function namePart(setting: Setting, memory: Memory): Naming | undefined {
  const { object, isFresh } = memory;
  const told = isFresh && object !== "" ? toldOfSome(setting, memory) : "";
  if (told.length < 2 || told.length > LONGEST_DEED) return undefined;
  const topic = topicOf(memory);
  const name = isElliptical(told) ? append(topic, told) : `${told}的${object}`;
  return toNaming({ name, words: told, object, topic, deed: "" }, setting.unit);
}

/** What is told of some of those that were counted: 未配备审核人员, 取得资格. Empty where nothing is. */
function toldOfSome({ before, rest, after, unit }: Setting, memory: Memory): string {
  const told = rest.replace(/[，,；;。（(].*$/u, "").replace(/^(?:是|为|已|均|都)+/u, "");
  if (SOME.test(before) || (memory.isWithin && before.trim() === "")) return told;
  const isPart = SOME_OF_WHOLE.test(before) && after === undefined && unit?.name === memory.unit;
  if (isPart && isAccount(told)) return told;
  return OF_THOSE.exec(before)?.groups?.["said"] ?? "";
}

/** 重大行政决策事项7项，其中3项组织听证. */
const SOME_OF_WHOLE = /^\s*其中(?:仍|还|尚|只|仅|就|已)?有?\s*$/u;

/** 废止14件，其余167件继续有效: what is left of the things counted before, by what is said of it. */
function nameRemainder({ before, rest, after, unit }: Setting, memory: Memory): Naming | undefined {
  const isLeft = memory.isFresh && unit?.name === memory.unit && /其余\s*$/u.test(before);
  if (!isLeft || (after !== undefined && hasHead(after.noun))) return undefined;
  const said = rest.replace(/[，,、。；;（(].*$/u, "").trim();
  const deed = said.replace(/^(?:已|均|都|仍|全部|作|予以|进行)+/u, "");
  if (deed.length < 2 || deed.length > LONGEST_FATE) return undefined;
  const topic = topicOf(memory);
  const object = objectOf(memory);
  return toNaming({ name: append(topic, deed), words: said, object, topic, deed }, unit);
}

/** Longest account of what became of what is left. */
const LONGEST_FATE = 10;

/** Longest account of what the counted ones did that a name takes in. */
const LONGEST_DEED = 20;

/** 在听证会上 of 10人在听证会上发言. */
const WHERE = /^在[^在]{2,20}(?:上|中|内)(?=\p{Script=Han}{2})/u;

/** 500余人参加, 1起正在化解中: all that follows the amount is a deed. */
function nameDeedAfter(phrase: string, setting: Setting, memory: Memory): Naming | undefined {
  const clause = setting.rest
    .replace(/[，,。；;、\s）)].*$/u, "")
    .replace(/(?<![涉境国])外$/u, "")
    .replace(WHERE, "");
  if (phrase === "" && clause.length <= LONGEST_DEED && isAccount(clause))
    return nameAccount(clause, setting.unit, memory);
  const deed = clause
    .replace(/^(?:已|均|累计|共计|合计|共|进行|予以|开展)+/u, "")
    .replace(/[中了]$/u, "");
  if (deed.length < 2 || deed.length > 8 || !isVerbal(deed)) return undefined;
  if (phrase !== "" && isVerbal(phrase)) return undefined;
  const topic = phrase === "" ? topicOf(memory) : shorten(phrase);
  const object = phrase === "" ? objectOf(memory) : topic;
  const words = phrase + deed;
  return toNaming({ name: append(topic, deed), words, object, topic, deed }, setting.unit);
}

/** 通过考试取得资格, and also 因考核不合格调离岗位: a whole account, not one deed. */
function isAccount(clause: string): boolean {
  return (leadingVerbs(clause) !== "" && !isVerbal(clause)) || /^[因被]/u.test(clause);
}

/** 组织211人参加执法资格考试, 组织执法人员1560人参加培训: of persons that others made act, what they then did is told. */
function nameSent(
  phrase: string,
  { rest, after, unit }: Setting,
  memory: Memory,
): Naming | undefined {
  const who = phrase.replace(SENDING, "");
  const isSent = who !== phrase && (who === "" || (isPerson(who) && leadingVerbs(who) === ""));
  if (after !== undefined || !countsPersons(unit?.name) || !isSent) return undefined;
  const clause = rest.replace(/[，,。；;：:（(、].*$/u, "").trim();
  const isRoom = clause.length > 2 && clause.length <= LONGEST_DEED;
  if (!isRoom || !isAccount(clause)) return undefined;
  if (who === "") return nameAccount(clause, unit, memory);
  const name = `${clause}的${who}`;
  return toNaming({ name, words: phrase + clause, object: who, topic: name, deed: "" }, unit);
}

/** Verbs that make others act. */
const SENDING =
  /^(?:组织|动员|安排|选派|选送|选拔|抽调|抽派|推荐|邀请|发动|带领|督促|引导|派出|派遣|委派)+/u;

/** 876人通过考试取得执法资格: what they did names them; of records, the thing must be said besides. */
function nameAccount(said: string, unit: Unit | undefined, memory: Memory): Naming {
  const clause = said.replace(CAUSE, "");
  const split = splitDeed(clause).object;
  const isOwn = split !== clause && !RESULT.test(split);
  const object = isOwn ? split : objectOf(memory);
  const isOfThing = !isOwn && memory.isFresh && !countsAttendance(unit?.name);
  const person = RESULT.test(split) && countsPersons(unit?.name) ? "人数" : "";
  const name = isOfThing
    ? `${clause}的${memory.object}`
    : ofEvent(clause, split, memory) + clause + person;
  const topic = isOwn ? {} : { topic: topicOf(memory) };
  return toNaming({ name, words: said, object, deed: "", ...topic }, unit);
}

/** 因程序瑕疵被评为不合格: why it was so. */
const CAUSE = /^因[^，因被]{2,14}(?=被)|[并且]\p{Script=Han}{2,6}$/gu;

/** 取得合格成绩, 获得结业证书: what one gets for it does not say in what. */
const RESULT = /^(?:不?合格|优秀|优异|良好|满分|及格|结业|毕业)?(?:成绩|证书|资格|等次|证)?$/u;
const TEST = /(?:考试|测试|竞赛|考核|培训|考评|测评|答题)$/u;

/** The test or course in which a result was got, where it was spoken of just before. */
function ofEvent(clause: string, object: string, memory: Memory): string {
  const topic = memory.isFresh ? memory.object : memory.mention;
  return RESULT.test(object) && TEST.test(topic) && !clause.includes(topic) ? topic : "";
}
