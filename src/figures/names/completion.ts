/** Parts of a name that stand earlier in its list or sentence: the deed, the head, the longer noun.
 *
 * @module
 */
import { countsPersons } from "../amounts/unit-classes.ts";
import { isFieldOfWork } from "../words/deeds.ts";
import { fullNoun } from "../words/anaphora.ts";
import { isBody, workOf } from "../words/doers.ts";
import type { Told } from "./leads.ts";
import { fieldIn, type Memory } from "./memory.ts";
import { isShort } from "../words/phrases.ts";
import { isPerson, isQuantity, withoutSuffix } from "../words/suffixes.ts";
import { isGeneric, isRelational } from "../words/thin-nouns.ts";
import type { Unit } from "../amounts/units.ts";
import { isEmptyVerb, isVerbal } from "../words/verbs.ts";

/** 清理政府规范性文件16件、政策性文件186件: the deed holds for the whole list; so it does for what 其中 lists. */
export function inheritedDeed(
  object: string,
  before: string,
  unit: Unit | undefined,
  memory: Memory,
): string {
  if (!memory.isFresh || isQuantity(object) || hasOwner(object)) return "";
  const isJoined = /^\s*(?:[、和及与]|以及)/u.test(before) || before.includes("其中");
  const isSameUnit = unit?.name === memory.unit;
  if (!isJoined && !(memory.isListed && isSameUnit)) return parallelDeed(object, before, memory);
  return isWorthy(memory) ? memory.deed : "";
}

function isWorthy({ deed, isListed, indicator }: Memory): boolean {
  // 诉求1468件，其中投诉623件、意见建议55件: a deed without an object of its own is one member of the list.
  const isMember = isListed && withoutSuffix(indicator).endsWith(deed);
  return deed.length <= LONGEST_DEED && !isEmptyVerb(deed) && deed !== "涉及" && !isMember;
}

/** Bodies act themselves, and what belongs to one is not set up with it. */
function hasOwner(object: string): boolean {
  return isBody(object) || isRelational(object);
}

/** Longest deed that a list repeats: 提请市政府常务会议审议. */
const LONGEST_DEED = 11;

/** 认领省级清单206项，市级清单55项: a bare noun behind a comma that shares its head with the one before. */
function parallelDeed(object: string, before: string, memory: Memory): string {
  const isBare = object.length > 2 && !/现有|共有|目前|另/u.test(before);
  const head = object.slice(-2);
  const isAlike =
    !isVerbal(head) && object.length === memory.object.length && memory.object.endsWith(head);
  return isBare && isAlike && memory.deed.length <= 4 && !isEmptyVerb(memory.deed)
    ? memory.deed
    : "";
}

/** 主项 alone says nothing, 《权责清单》主项 does; 文件 after 规范性文件 means the same files. */
export function completed(told: Told, memory: Memory): string {
  const { deed, doer } = told;
  const object = pointedAt(told.object, memory);
  // 区市场监管局办理案件97件: another body, other cases.
  if (doer !== "" && isGeneric(object)) return object;
  const usual = usualThing(object, deed, memory);
  if (usual !== undefined) return usual;
  const sum = SUMMED_CASES.exec(object)?.groups?.["sum"] ?? "";
  if (sum !== "" && isOfOneSort(workOf(memory.doer || fieldIn(memory), sum))) return sum;
  return (
    withHead(object, memory) ?? earlierNoun(object, memory) ?? withSetting(object, deed, memory)
  );
}

/** 行政执法。查处哄抬物价、无证经营等案件: which rules were enforced, the examples alone say. */
function isOfOneSort(work: string): boolean {
  return work !== "" && !work.endsWith("执法");
}

const POINTING = /^(?:此类|这类|该类|上述|以上|前述|此种|这些)(?=\p{Script=Han}{2})/u;
const DISPUTE = /(?:矛盾纠纷|纠纷|矛盾|争议)$/u;

/** 聚焦水面承包、河蟹养殖纠纷，化解此类矛盾340起: the sort that the clause before tells of. */
function pointedAt(object: string, { isFresh, object: last, mention }: Memory): string {
  const noun = object.replace(POINTING, "");
  if (noun === object) return object;
  const earlier = isFresh ? last : mention;
  const isSame = earlier.endsWith(noun) || (DISPUTE.test(noun) && DISPUTE.test(earlier));
  return isSame ? earlier : object;
}

function usualThing(object: string, deed: string, memory: Memory): string | undefined {
  // What is looked for is not yet any mediator's: 调解员排查纠纷.
  if (object === "纠纷" && deed.startsWith("排查")) return "矛盾纠纷";
  return isLeaflet(object, memory) ? `普法${object}` : publicity(object);
}

/** 法治进社区、进校园活动, “法律进乡村”“宪法宣传周”等活动: a row of examples, of which one at least says that the law is made known. */
const ROW_OF_EVENTS =
  /(?:[”》]“[^“”]*”|、.{0,40}|等)(?:系列|主题|专项|品牌)*(?<kind>(?:主题|宣传)*(?:活动|宣传))$/u;
const LAW = /法律|法治|普法|法制|宪法|民法典|宣法|学法|送法/u;
/** 法治督察、执法检查等活动 make nothing known. */
const AT_LAW = /督察|督查|检查|评查|考核|考试|培训|执法/u;

/** What a row of examples of making the law known comes to: 普法活动. `undefined` for any other object. */
function publicity(object: string): string | undefined {
  const kind = ROW_OF_EVENTS.exec(object)?.groups?.["kind"];
  return kind !== undefined && LAW.test(object) && !AT_LAW.test(object) ? `普法${kind}` : undefined;
}

/** What is handed out or done where the law is made known. */
const LEAFLETS = /^(?:宣传)?资料$|^(?:集中|主题)?宣传(?:品|册|单|手册|活动)?$/u;
const PUBLICITY = /普法|法治宣传|法制宣传|宣传法律/u;

/** “法律八进”活动; not “法律明白人”. */
const NAMED_EVENT = /”(?!$)|(?<![人员])”$/u;

/** 发放资料 in a section on making the law known; those of an activity with a name of its own (“法律八进”) go by it. */
function isLeaflet(object: string, { isFresh, topic, section, told }: Memory): boolean {
  if (!LEAFLETS.test(object) || (isFresh && NAMED_EVENT.test(topic))) return false;
  return PUBLICITY.test(section + told);
}

/** 草场边界、虫草采挖、劳务工资等纠纷: where the work is known that they are dealt with in, its cases. */
const SUMMED_CASES = /、.*等(?<sum>纠纷|案件|事项|申请)$/u;

/** The longer noun that the object is the end of: 规范性文件 for 文件. */
function earlierNoun(object: string, memory: Memory): string | undefined {
  const earlier = memory.isFresh ? memory.object : memory.mention;
  // 大型活动 says no more than 活动: the heading does.
  const added = earlier.length - object.length;
  // 审核文件、合同57件，其中合同39件: the last of a list is no longer noun.
  // 评定AAA级7家、AA级18家: nor is a word that only ends alike.
  const isOther = /(?:、|[A-Za-z])$/u.test(earlier.slice(0, -object.length));
  if (earlier.endsWith(object) && !isOther && added > (isGeneric(object) ? 2 : 0)) return earlier;
  if (/^\p{Script=Han}{1,3}级$/u.test(object)) return object + headOfLevel(memory);
  const full = fullNoun(object, memory.told);
  return full === object ? undefined : full;
}

function withSetting(object: string, deed: string, memory: Memory): string {
  const isRelated = memory.isFresh && isRelational(object);
  const saysEnough =
    isFieldOfWork(object) ||
    !isShort(object) ||
    isQuantity(object) ||
    isPerson(object) ||
    deed !== "";
  if (saysEnough && !isRelated) return object;
  const topic = settingOf(object, memory);
  return topic.endsWith(object) ? topic : topic + object;
}

/** Words that only tell one sort from another, so that the head must stand before: 刑事, 线上. */
const SORT =
  /^(?:刑事|民事|行政|商事|经济|普通|简易|重大|一般|其他|国有|民营|外资|线上|线下|集体|个人|专职|兼职|初级|中级|高级|城镇|农村|涉企|涉诉|涉外|初次|重复|跨\p{Script=Han}{1,2})$/u;
/** 以区政府为被告, 法律专业背景: who or what they are besides. */
const QUALITY =
  /^(?:以|[省市区县旗州盟](?:人民)?政府).{0,14}为(?:被告|原告|被申请人|第三人|当事人)$/u;

/** 法律援助案件5602件，其中刑事2187件; 新收案件88件，其中以区政府为被告23件: the head of the whole closes the part. */
function withHead(object: string, { isFresh, whole }: Memory): string | undefined {
  if (!isFresh || whole === undefined || whole.object === "") return undefined;
  if (SORT.test(object) || /^\p{Script=Han}{2,4}类$/u.test(object)) return object + whole.object;
  return QUALITY.test(object) ? `${object}的${whole.object}` : undefined;
}

/** 持证执法人员188人，其中法律专业背景57人: of persons, what tells some from the others goes before the whole. */
export function partOfPersons(
  object: string,
  before: string,
  unit: Unit | undefined,
  { isFresh, whole }: Memory,
): string | undefined {
  const isPart = isFresh && before.includes("其中") && countsPersons(unit?.name);
  if (!isPart || whole === undefined) return undefined;
  if (isPerson(object)) return memberOf(whole.topic, object);
  if (!isPerson(whole.object)) return undefined;
  return object.length + whole.object.length <= 24
    ? object + whole.object.replace(/^全系统/u, "")
    : undefined;
}

/** 县政府法律顾问团现有成员9人，其中执业律师6人: whose members they are. `undefined` where the whole are no members. */
function memberOf(whole: string, persons: string): string | undefined {
  const body = MEMBERS.exec(whole)?.groups?.["body"];
  return body === undefined ? undefined : body + persons;
}

const MEMBERS = /^(?<body>[^、，]{3,14}?)(?:现有|共有|有)?(?:组成|全体)?(?:成员|队员|会员|组员)$/u;

/** 国家级示范村2个、市级18个: the levels share their head. */
function headOfLevel({ isFresh, object }: Memory): string {
  if (!isFresh) return "";
  return (
    /^\p{Script=Han}{1,4}级(?<head>\p{Script=Han}{2,})$/u.exec(object)?.groups?.["head"] ?? object
  );
}

function settingOf(object: string, memory: Memory): string {
  if (isGeneric(object)) return memory.leadIn || memory.heading;
  return memory.isFresh ? memory.object : placeMentioned(memory) || memory.leadIn;
}

/** 划定便民经营区，设置摊位1800多个: where the clause before says that there is room for it. */
function placeMentioned({ mention }: Memory): string {
  return PLACE.test(mention) && mention.length <= LONGEST_PLACE ? mention : "";
}

const PLACE = /(?:区|园|中心|站|大厅|窗口|平台|基地|广场|市场|长廊|点|室|馆)$/u;
const LONGEST_PLACE = 10;
