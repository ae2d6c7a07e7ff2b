/** What a name takes from the clauses before it, and what it leaves to those behind.
 *
 * @module
 */
import { countsAttendance, countsCourses } from "../amounts/unit-classes.ts";
import { splitDeed } from "../words/deeds.ts";
import { namesWork, suits, workOf } from "../words/doers.ts";
import { topicOfList } from "./list-topic.ts";
import { fieldIn, type Memory } from "./memory.ts";
import { append } from "../words/phrases.ts";
import { isPerson } from "../words/suffixes.ts";
import { suitOf, withoutParty } from "../words/usual-names.ts";
import { isGeneric, isRelational, isResponse, opensEffect } from "../words/thin-nouns.ts";

/** Longest name that is still given the body or the topic that it lacks. */
const LONGEST_COMPLETED = 26;

/** What a clause says was done, to what and by whom; a field is empty where the clause leaves it out. */
export interface Told {
  readonly object: string;
  readonly deed: string;
  /** The body that acts. */
  readonly doer: string;
}

/**
 * Gives the body or the topic that a name lacks: 市委全面依法治市委员会 for 印发文件13份 after 该委员会召开会议3次; 法治督察 for
 * 发现问题138个. Empty where the name can be read without, or would become too long. A clause with a subject or without
 * a deed lacks nothing.
 */
export function leadOf(name: string, told: Told, memory: Memory): string {
  if (told.deed === "" || told.doer !== "" || isTakenOnToo(told, memory)) return "";
  const lead = memory.doer === "" ? topicLacking(told, memory) : memory.doer;
  const isRoom = lead.length + name.length <= LONGEST_COMPLETED;
  return isRoom && !name.includes(lead) ? lead : "";
}

/** 聘请法律顾问97名、配备公职律师65名: those taken on before did not take on the others. */
function isTakenOnToo({ deed }: Told, { doer }: Memory): boolean {
  return TAKING_ON.test(deed) && doer.endsWith("顾问");
}

const TAKING_ON = /^(?:选?聘|配备|招录|选派|遴选|培育|培养)/u;

/** What is found at a meeting is not the meeting's, unless it was called to hear. */
const GATHERING = /(?<!听证|座谈|论证|恳谈|咨询|评审)(?:会|会议)$|次数$/u;

/** What something generic, an answer or an effect belongs to. */
function topicLacking({ object, deed }: Told, memory: Memory): string {
  const isOpen =
    isResponse(deed, object) || isGeneric(object) || opensEffect(deed) || isOfCourse(deed, memory);
  if (!isOpen) return "";
  const field = fieldFor(object, memory);
  if (isGeneric(memory.isFresh ? memory.object : memory.mention)) return field;
  if (memory.isFresh && opensEffect(deed) && countsAttendance(memory.unit)) return "";
  const topic = topicAtHand(memory);
  return GATHERING.test(topic) ? field : topic || field;
}

function fieldFor(object: string, memory: Memory): string {
  const field = fieldIn(memory);
  return suits(field, object) ? field : "";
}

/** 举办法治专题培训9期，轮训干部1150人次: who is trained is trained in the course that was counted. */
function isOfCourse(deed: string, { isFresh, topic, unit }: Memory): boolean {
  return (
    isFresh && /^(?:培训|轮训|参训|受训)/u.test(deed) && countsCourses(unit) && COURSE.test(topic)
  );
}

const COURSE = /(?:培训|轮训|讲座|研修|课程|班)$/u;

/** The last figure's topic, or else the event that was mentioned since. Empty where there is neither. */
export function topicAtHand(memory: Memory): string {
  if (memory.isFresh) return topicOfList(memory) ?? "";
  return memory.isEvent ? memory.mention : "";
}

/** Deeds done to persons, behind which what is settled are not these: 接访群众54批次，化解198批次. */
const RECEIVING = /^(?:接访|接待|走访|约访|下访)/u;

/** Deeds done to whole bodies, which are not what is then found, fined or sent on: 检查企业520户，立案35起. */
const INSPECTING = /^(?:检查|抽查|抽检|巡查|暗访|督察|督查|检测|监测)/u;
const INSPECTED =
  /(?:企业|单位|场所|部门|主体|经营户|商户|门店|工地|车辆|学校|酒店|食堂|平台|网站|点位)$/u;
const LONGEST_TOPIC = 10;
/** What stands before a deed in fewer characters says nothing of who does it. */
const MIN_SUBJECT = 4;

/** What the clauses behind are about: 市政府行政应诉案件 after 市政府办理行政应诉案件147宗. */
export function topicLeft(told: Told, name: string, memory: Memory): string {
  if (isMeans(told) || isOfBody(told, memory)) return memory.isFresh ? memory.topic : "";
  return suitOf(withoutParty(topicTold(told, name, memory)));
}

/** 成立讲师团1个、成员48名，宣讲126场: they are the body's, and so is what follows. */
function isOfBody({ deed, object }: Told, memory: Memory): boolean {
  const body = memory.isFresh ? memory.object : "";
  return deed === "" && object.startsWith(body) && isRelational(object.slice(body.length));
}

/** 出动执法人员620人次，责令整改130起: those who were sent are not what was put right. */
function isMeans({ deed, object }: Told): boolean {
  return (
    /^(?:出动|派出|投入|抽调|调集|组织动员)/u.test(deed) &&
    /(?:人员|人次|警力|力量|队员|民警|车辆|干部|船只|艇)$/u.test(object)
  );
}

function topicTold(told: Told, name: string, memory: Memory): string {
  if (told.deed === "") return withBody(told.doer, told.object);
  const body = told.doer === "" ? memory.doer : told.doer;
  return (
    topicOfEffect(told, name, memory) ??
    topicOfContact(told, name, { body, work: memory.frame || memory.theme || headingOf(memory) }) ??
    topicOfDeed(told, { name, body }, memory)
  );
}

/** （3）安全生产。: a heading that says nothing but the work. Empty for any other. */
function headingOf({ heading, field }: Memory): string {
  const isWork = WORK.test(heading) && splitDeed(heading).deed === "";
  return field === "" && isWork && heading.length <= LONGEST_TOPIC ? heading : "";
}

const WORK = /(?:安全|生产|管理|监管|整治|治理|执法|检查|保护|环保|卫生|防控|服务)$/u;

/** What had one effect had the next too. */
function topicOfEffect({ deed }: Told, name: string, memory: Memory): string | undefined {
  if (!opensEffect(deed)) return undefined;
  // 免罚清单惠及企业332家，减免209万元: it stands before the effect.
  const at = name.indexOf(deed);
  if (at >= MIN_SUBJECT) return name.slice(0, at);
  // 覆盖村220多个，受教育群众3.3万人: both tell of the same activity.
  return memory.isFresh && memory.topic !== "" ? memory.topic : undefined;
}

/**
 * Of those who were inspected or received the deed goes on to be told; or rather of the work in which they were inspected, where
 * the sentence or the paragraph names it: 安全生产。检查企业87家，查出隐患152处.
 */
function topicOfContact(
  { deed, object }: Told,
  name: string,
  { body, work }: { readonly body: string; readonly work: string },
): string | undefined {
  if (INSPECTING.test(deed) && INSPECTED.test(object))
    return work !== "" ? work : name.length <= LONGEST_TOPIC ? name : object;
  if (!RECEIVING.test(deed) || !isPerson(object)) return undefined;
  return name.includes(body) ? name : body + name;
}

function topicOfDeed(
  { deed, object }: Told,
  { name, body }: { readonly name: string; readonly body: string },
  memory: Memory,
): string {
  const work = workOf(fieldIn(memory), object);
  if (body === "" && work !== "") return append(work, object);
  if (isResponse(deed, object) || (body === "" && isGeneric(object))) return name;
  return withBody(body, object);
}

function withBody(body: string, object: string): string {
  if (body === "" || object.includes(body) || namesWork(object, body)) return object;
  const full = append(workOf(body, object) || body, object);
  return full.length <= LONGEST_COMPLETED ? full : object;
}
