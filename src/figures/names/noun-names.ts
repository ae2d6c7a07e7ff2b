/** Names of what an amount stands before: 27个行政执法主体, 1100家企业注册…平台.
 *
 * @module
 */
import { isBody } from "../words/doers.ts";
import { isAccountOf, saidOf } from "./accounts.ts";
import { topicAtHand } from "./leads.ts";
import type { Memory } from "./memory.ts";
import type { Naming, Setting } from "./naming.ts";
import { toNaming } from "./naming.ts";
import type { PhraseAfter } from "../words/phrase-after.ts";
import {
  deedOfPredicate,
  inspectionOf,
  isInspection,
  opensDeedOnThing,
  splitDeed,
} from "../words/deeds.ts";
import { isShort, phraseBefore, shorten } from "../words/phrases.ts";
import { isPerson } from "../words/suffixes.ts";
import { isGeneric, isResponse, opensEffect } from "../words/thin-nouns.ts";
import {
  closingVerb,
  isCausative,
  isEmptyVerb,
  isVerbal,
  leadingVerbs,
  maskNames,
} from "../words/verbs.ts";

/** 对…、将…: the counted ones are treated, and the treatment names the figure. */
const TREATED = /(?:^|[^针应])[对将把](?!外|应)/u;

const HAVING = /^[共现拥配]?有/u;

/** 参加普法考试: what is said of those who took part is said of this. */
const TESTED = /(?:考试|测试|测评|竞赛|考核|培训)$/u;
/** Longest name that the clauses behind take as their topic. */
const LONGEST_TOPIC = 18;

/** Names the noun phrase after an amount by what was done to it, or by what it did. */
export function nameAfter(after: PhraseAfter, setting: Setting, memory: Memory): Naming {
  return (
    nameCovered(after, setting) ??
    nameLocated(after, setting) ??
    nameTreated(after, setting) ??
    nameGoverned(after, setting, memory)
  );
}

/** “律师进村”实现154个村全覆盖: what covers them names the figure. */
function nameCovered(
  { noun, predicate }: PhraseAfter,
  { before, unit }: Setting,
): Naming | undefined {
  if (!/^全?覆盖/u.test(predicate) && !noun.endsWith("全覆盖")) return undefined;
  const object = noun.replace(/全?覆盖$/u, "");
  const name = `${shorten(phraseBefore(before))}覆盖${object}`;
  return toNaming({ name, words: `${phraseBefore(before)}${noun}`, object, deed: "覆盖" }, unit);
}

/** 电子证照在312项事项中应用: what was done there, and what did or underwent it, names the places. */
function nameLocated(
  { noun, predicate }: PhraseAfter,
  { before, unit }: Setting,
): Naming | undefined {
  if (!LOCATED.test(before)) return undefined;
  const said = saidOf(predicate).replace(/\d.*$/u, "");
  if (said.length < 2) return undefined;
  const subject = shorten(phraseBefore(before.replace(LOCATED, "")));
  const isOwn = subject.length <= LONGEST_SUBJECT && !isVerbal(subject);
  const name = `${isOwn ? subject : ""}${said}的${noun}`;
  return toNaming({ name, words: `${subject}${noun}`, object: noun, deed: "" }, unit);
}

const LOCATED = /(?<![存现内所潜])在\s*$/u;

/** 对19件政策措施开展公平竞争审查: the deed at the end of the clause was done to them. */
function nameTreated(after: PhraseAfter, { before, unit }: Setting): Naming | undefined {
  const deed =
    deedOfPredicate(after.predicate) ||
    deedWithOf(after.predicate, before) ||
    inspectionOf(after.predicate);
  const isObject = TREATED.test(before);
  const isTreated = isDoer(governingDeed(before)) || isObject;
  if (deed === "" || !isTreated || saidOf(after.predicate).startsWith("对")) return undefined;
  const object = objectIn(after.noun);
  const name = deed + (!isObject && OWN_DEED.test(deed) ? "的" : "") + after.noun;
  // 公平竞争审查 says more of what follows than 清理 does.
  const thing = deed.length >= 4 ? name : object;
  const topic = isInspection(deed) ? deed : thing;
  return toNaming({ name, words: phraseBefore(before) + after.noun, object, topic, deed }, unit);
}

/** 21个乡镇开展年度述法: nobody does so to another. */
const OWN_DEED = /(?:述法|述职|述责|学法|普法|自查|整改|练兵|承诺|宣讲|宣誓|培训)$/u;

/** 对16个乡镇的综合考评: the deed stands behind 的. */
function deedWithOf(predicate: string, before: string): string {
  const said = /^的(?<deed>\p{Script=Han}{2,8})$/u.exec(predicate.trim())?.groups?.["deed"] ?? "";
  return TREATED.test(before.slice(-6)) ? said : "";
}

/** 印发11个文件, 1100家企业注册普惠金融平台: the verb before, or what they did themselves. */
function nameGoverned(
  after: PhraseAfter,
  { before, unit, runsOn }: Setting,
  memory: Memory,
): Naming {
  const deed = governingDeed(before);
  const { noun } = after;
  const isActing = runsOn && isActor(noun, before);
  const isTold = isActing || isToldByNext(after, before, runsOn);
  const said = isTold ? "" : saidOf(after.predicate);
  const name =
    isDoer(deed) && isAccountOf(said, after)
      ? `${said}的${noun}`
      : (nameWithTitle(noun, deed) ?? nameWithAttribute(noun, before, { deed, said }, memory));
  const words = phraseBefore(before) + noun;
  const subject = subjectOf(before, { deed, noun }, memory);
  const done = deed === "" ? deedOfPredicate(after.predicate) : deed;
  const object = objectIn(noun);
  const parts = {
    name,
    words,
    object,
    deed: done,
    ...(isActing && isBody(noun) ? { doer: noun } : {}),
  };
  if (subject === "") return toNaming({ ...parts, topic: topicIn(name, object, said) }, unit);
  const whole = name.includes(subject) ? name : subject + name;
  return toNaming({ ...parts, name: whole, topic: subject }, unit);
}

/** 1268个网格、1402名网格员上报事件31.5万件: what they did so much of is told by its own number. */
function isToldByNext({ predicate }: PhraseAfter, before: string, runsOn: boolean): boolean {
  const said = predicate.trim();
  // 全县458个调委会有人民调解员1873名: so is what they have.
  if (runsOn && HAVING.test(said) && phraseBefore(before) === "") return true;
  return runsOn && before.trim() === "" && opensDeedOnThing(said);
}

/** 办结的98件案件中，直接纠错15件; 312名执法人员参加考试，合格率96.5%: which ones, the name says. */
function topicIn(name: string, object: string, said: string): string {
  const isOpen = isGeneric(object) || (isPerson(object) && TESTED.test(said));
  return isOpen && name.length <= LONGEST_TOPIC ? name : object;
}

/** Whether a noun that opens its clause names a body or office-holders. */
function isActor(noun: string, before: string): boolean {
  const isAddressed = /[向对为给与同]\s*$/u.test(before);
  return !isAddressed && phraseBefore(before) === "" && (isBody(noun) || OFFICER.test(noun));
}

interface Governed {
  readonly deed: string;
  readonly noun: string;
}

/** “马背宣讲团”走遍106个村: what had the effect, which the name of those it reached needs. Empty for any other deed. */
function subjectOf(before: string, { deed, noun }: Governed, memory: Memory): string {
  if (!opensEffect(deed) || deed.startsWith("涉及")) return inspectionFor(before, noun, memory);
  const phrase = phraseBefore(before);
  const own = phrase.endsWith(deed) ? phraseBefore(phrase.slice(0, -deed.length)) : "";
  if (own !== "")
    return own.length <= LONGEST_SUBJECT && (own.includes("”") || !isVerbal(own)) ? own : "";
  const said = topicAtHand(memory);
  return said.length <= LONGEST_SUBJECT ? said : "";
}

/** 开展法治督察，反馈的37个问题: what was called for an answer. Empty for anything else that is counted. */
function inspectionFor(before: string, noun: string, memory: Memory): string {
  const topic = topicAtHand(memory);
  return isInspection(topic) && isResponse(phraseBefore(before), noun) ? topic : "";
}

const LONGEST_SUBJECT = 16;

function objectIn(noun: string): string {
  return /《[^》]{1,40}》$/u.exec(noun)?.[0] ?? noun;
}

/** Whether the counted ones act themselves, for all that the verb before them says. */
function isDoer(deed: string): boolean {
  return deed === "" || isCausative(deed);
}

/** 修订25家职能部门《权责清单》: the departments are counted, the lists are theirs. */
function nameWithTitle(noun: string, deed: string): string | undefined {
  const match = /^(?<agent>\p{Script=Han}{2,})(?<title>《[^》]{1,40}》)$/u.exec(noun)?.groups;
  if (match === undefined) return undefined;
  return `${meaningful(deed)}${match["title"] ?? ""}的${match["agent"] ?? ""}`;
}

/** Of what they are, no sentence before need say. */
const PLACES = /^(?:镇|乡|村|县|区|市|旗|州|街道|镇街|乡镇)$/u;

interface Account {
  readonly deed: string;
  readonly said: string;
}

function nameWithAttribute(
  noun: string,
  before: string,
  { deed, said }: Account,
  memory: Memory,
): string {
  const attribute = attributeOf(before, noun);
  // 讲授…等16期课程: the sentence before says of what.
  const isOpen = isShort(noun) && !PLACES.test(noun) && !attribute.endsWith("的");
  const topic = isOpen ? memory.leadIn : "";
  if (topic !== "" && !topic.endsWith(noun)) return topic + noun;
  const kept = meaningful(deed);
  // 选聘10位律师担任区法律顾问: the role says more than the deed.
  const role = /^(?:担任|作为)(?<role>[^至到在]{2,14})/u.exec(said)?.groups?.["role"] ?? "";
  return (attribute.includes(kept) ? "" : kept) + attribute + role + noun;
}

function meaningful(deed: string): string {
  return isEmptyVerb(deed) ? "" : deed;
}

/** 熟悉县镇职责分工的120名干部, 城乡规划等9个领域, 评估对象是100个城市: what before the amount belongs to the noun. */
function attributeOf(before: string, noun: string): string {
  const masked = maskNames(before);
  if (isShort(noun)) {
    const example = /(?<example>[^，\u3000]{2,26}等)\s*$/u.exec(masked)?.groups?.["example"];
    if (example !== undefined) return example.slice(leadingVerbs(example).length);
    const subject = /(?<subject>\p{Script=Han}{2,10})[是为有]\s*$/u.exec(before)?.groups;
    if (subject !== undefined) return phraseBefore(subject["subject"] ?? "");
  }
  const attribute = /(?<words>[^，、的\u3000]{2,14}的)\s*$/u.exec(masked)?.groups?.["words"] ?? "";
  return attribute.endsWith("等的") ? "" : attribute.replace(/^[由对将把在]/u, "");
}

/** Those whose deeds the next amount counts: 5名人民调解员调解纠纷80件. */
const OFFICER = /(?:员|律师|顾问|民警|法官|检察官)$/u;

/** The verb before an amount that stands before its noun: 印发 of 印发《甲》《乙》等11个文件. */
function governingDeed(before: string): string {
  const phrase = phraseBefore(before.replace(/《[^《》]*》/gu, ""));
  if (phrase === "" || isVerbal(phrase)) return phrase;
  if (/等\s*$/u.test(before)) return leadingVerbs(phrase) || splitDeed(phrase).deed;
  const closing = closingVerb(phrase);
  return closing === "" ? splitDeed(phrase.replace(/的$/u, "")).deed : closing;
}
