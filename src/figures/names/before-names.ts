/** Names of counts whose words stand before the amount: 行政复议案件50件, 已审结39件, 标的额2.8亿元.
 *
 * @module
 */
import { nameAgain, nameElliptical } from "./elliptical-names.ts";
import { completed, inheritedDeed, partOfPersons } from "./completion.ts";
import { isSending } from "../words/destinations.ts";
import { doerOf, workNamed, workOf } from "../words/doers.ts";
import { comesIn } from "../words/hosts.ts";
import { leadOf, topicLeft, type Told } from "./leads.ts";
import { nameMember } from "./members.ts";
import { changed, type Memory, objectOf, topicOf } from "./memory.ts";
import type { NameParts, Naming, Setting } from "./naming.ts";
import { toNaming } from "./naming.ts";
import { namePortion, wholeOf } from "./portions.ts";
import { nameInWhoseName, nameRelative } from "./relative-names.ts";
import { isElliptical, splitDeed } from "../words/deeds.ts";
import { append, shorten } from "../words/phrases.ts";
import { attributeStem, isGeneric } from "../words/thin-nouns.ts";
import type { Unit } from "../amounts/units.ts";
import { closingVerb, isDeedNoun } from "../words/verbs.ts";

/** Names an amount by the words before it; what they leave out comes from the clauses before. */
export function nameBefore(phrase: string, setting: Setting, memory: Memory): Naming {
  const { before, unit } = setting;
  if (memory.isFresh && FORMER_YEAR.test(before))
    return { ...nameAgain("", setting, memory), isMember: true };
  const bare = withoutTotal(phrase, unit);
  const isWhole = bare !== phrase && isDeedNoun(bare);
  return (
    nameMember(setting, memory) ??
    (bare === "" || AVERAGE.test(bare) ? nameAgain(bare, setting, memory) : undefined) ??
    (isWhole ? undefined : (nameSome(bare, setting, memory) ?? nameOpen(bare, setting, memory))) ??
    namePortion(bare, setting, memory) ??
    nameWhole(bare, setting, memory)
  );
}

/** 审结案件中调解、撤回31件, 办结的98件案件中，…: of what was named some were dealt with so. */
const AMONG =
  /^(?<whole>[^，。；]{2,16}(?:案件|[事申诉信案件人者卷宗份])(?:申请)?)[中里](?<part>[\p{Script=Han}、]{2,10})$/u;

function nameSome(phrase: string, setting: Setting, memory: Memory): Naming | undefined {
  return nameInWhoseName(phrase, setting, memory) ?? nameAmong(phrase, setting, memory);
}

function nameAmong(phrase: string, setting: Setting, memory: Memory): Naming | undefined {
  const { whole = "", part = "" } = AMONG.exec(phrase)?.groups ?? {};
  if (whole === "" || !isElliptical(part)) return undefined;
  const { object, deed } = splitDeed(whole);
  const told = { object: completed({ object, deed, doer: "" }, memory), deed, doer: "" };
  // 审结案件中调解17件: what cases they are, the clauses before have said.
  if (isGeneric(told.object) && topicOf(memory) !== "")
    return nameElliptical(part, setting, changed(memory, { mention: topicOf(memory) }));
  const topic = topicLeft(told, told.object, memory);
  return nameElliptical(
    part,
    setting,
    changed(memory, { object: told.object, topic, isFresh: true }),
  );
}

/** Names what lacks its topic: a deed, a measure, or only where something was sent. */
function nameOpen(phrase: string, setting: Setting, memory: Memory): Naming | undefined {
  const { before, unit } = setting;
  if (isHosted(phrase, memory)) return undefined;
  const { level, deed } = leveled(phrase, before);
  if (isElliptical(deed))
    return nameElliptical(deed, setting, level === "" ? memory : atLevel(level, memory));
  if (isStep(phrase, setting, memory))
    return nameElliptical(phrase, setting, { ...memory, ...wholeOf(before, unit, memory) });
  const isSent = isSending(phrase) && (memory.isFresh || memory.mention !== "");
  return isSent || isMeasure(phrase, memory) ? nameElliptical(phrase, setting, memory) : undefined;
}

/** 县级保留3968项: at which level it was done, of what the clauses before spoke of. */
const DONE_AT_LEVEL = /^(?<at>[省市区县旗州镇乡]级)(?<done>\p{Script=Han}{2,4})$/u;

/** Parts a deed from the level that it was done at: 县级 and 保留. */
function leveled(
  phrase: string,
  before: string,
): { readonly level: string; readonly deed: string } {
  const { at, done = "" } = DONE_AT_LEVEL.exec(phrase)?.groups ?? {};
  return at !== undefined && isElliptical(done)
    ? { level: at, deed: done }
    : { level: levelOf(before), deed: phrase };
}

/** Nouns that make one of the verb behind them: 行政许可, 法律援助. */
const NAMING =
  /^(?:行政|司法|法律|法治|法制|执法|人民|刑事|民事|商事|劳动|经济|社会|公共|公益|专利|工程|项目|网络|信用|合同|安全|食品|环境|生态|税务|土地)/u;
const LONGEST_STEP = 6;

/**
 * 其中受理103件，告知处理12件: in a list of parts and in the same measure word, some adverb and a verb say what became of what was counted before,
 * known words or not.
 */
function isStep(phrase: string, { before, unit }: Setting, memory: Memory): boolean {
  const isPart = memory.isFresh && (memory.isListed || before.includes("其中"));
  const isSameCount = unit?.kind === "count" && unit.name === memory.unit;
  if (!isPart || !isSameCount || phrase.length > LONGEST_STEP) return false;
  const verb = closingVerb(phrase);
  const rest = phrase.length - verb.length;
  return verb.length >= 2 && rest > 0 && rest <= 3 && !NAMING.test(phrase);
}

function isMeasure(phrase: string, memory: Memory): boolean {
  const stem = attributeStem(phrase);
  const isAlone = !memory.isFresh && memory.mention === "" && stem !== phrase;
  return stem !== undefined && !(isAlone && isPersonCount(phrase));
}

/** 市本级立案受理92宗: what stays in mind of the whole, at this level. */
function atLevel(level: string, memory: Memory): Memory {
  // 全系统立案395件 at a section's beginning: its heading says less than who did so.
  const isFirst = level === "全系统" && !memory.isFresh;
  const object = isFirst ? memory.mention : objectOf(memory);
  return changed(memory, { object, topic: level + object, isFresh: true });
}

/** 收案131件，较2022年的96件增长36.5%: the number beside is the same measure of another year. */
const FORMER_YEAR = /^[\s、]*[较比]20\d{2}年的\s*$/u;

/** 日均1500余件: the same as before, as an average. */
const AVERAGE = /^(?:[日月年人村户所件县镇乡家站]均|平均)$/u;

/** 全市述法人数1863人: persons who did something need no other topic than their deed. */
function isPersonCount(phrase: string): boolean {
  return /(?:人数|人次)$/u.test(phrase);
}

/** 市本级立案受理92宗 after 全市收到312宗, 全系统立案395件: the level that the deed was done at. */
function levelOf(before: string): string {
  return (
    /^[\s、]*(?:其中)?(?<level>[省市区县旗州]本级|全系统)/u.exec(before)?.groups?.["level"] ?? ""
  );
}

/** 信访总量517批次: the measure word says what sort of total it is. */
function withoutTotal(phrase: string, unit: Unit | undefined): string {
  return /^(?:批次|人次|场次|件次|次)$/u.test(unit?.name ?? "")
    ? phrase.replace(/(?:总量|总数)$/u, "")
    : phrase;
}

function nameWhole(phrase: string, setting: Setting, memory: Memory): Naming {
  const { before, unit } = setting;
  const person = partOfPersons(phrase, before, unit, memory);
  if (person !== undefined)
    return toNaming({ name: person, words: phrase, object: person, deed: "" }, unit);
  const relative = nameRelative(phrase, setting, memory);
  if (relative !== undefined) return relative;
  // 开办企业2个工作日: what takes time is the deed.
  const short = unit?.kind === "duration" && phrase.length <= 12 ? phrase : shorten(phrase);
  const sent = THING_SENT.exec(short)?.groups?.["thing"];
  if (sent !== undefined)
    return toNaming({ name: short, words: phrase, object: sent, deed: "" }, unit);
  const { deed, object } = splitDeed(short);
  const inherited =
    deed === "" && short === phrase ? inheritedDeed(object, before, unit, memory) : "";
  const done = deed + inherited;
  const doer = doerOf(phrase);
  const work = workNamed(doer, object);
  if (work !== "") {
    const what = append(work, object);
    const parts = { name: deed + what, object: what, deed: done, words: phrase, doer };
    return toNaming(parts, unit);
  }
  const full = completed({ object, deed: done, doer }, memory);
  const own = inherited + short.slice(0, short.length - object.length) + full;
  const told = { object: full, deed: done, doer };
  const lead = leadFor(own, told, { before, short, inherited }, memory);
  return toNaming({ ...partsOf(own, lead, told, memory), words: phrase }, unit);
}

/** 政务服务事项接入总门户2316项: what is counted is not where it came. */
const THING_SENT =
  /^(?<thing>\p{Script=Han}{2,10}(?:事项|服务|部门|单位|数据|系统|项目))(?:全部|均|已)?(?:接入|进驻|入驻|纳入|列入|汇入|录入)\P{Script=Han}?\p{Script=Han}/u;

interface Wording {
  readonly before: string;
  readonly short: string;
  readonly inherited: string;
}

/** Longest name that keeps the body that called the meeting. */
const LONGEST_HOSTED = 18;

/** What goes before the name: what its fellows in the list have there, the level, or what leadOf finds. */
function leadFor(
  own: string,
  told: Told,
  { before, short, inherited }: Wording,
  memory: Memory,
): string {
  if (inherited !== "" && /^\s*[、和及与]/u.test(before)) return memory.lead;
  const level = memory.isFresh ? levelOf(before) : "";
  if (level !== "") return level;
  // 区委依法治区办召开协调会议5次: the body stays where the verb that it governs says nothing.
  const isHost = told.doer !== "" && told.deed === "" && !short.includes(told.doer);
  if (isHost && told.doer.length + own.length <= LONGEST_HOSTED) return told.doer;
  if (hasSubject(short, told.deed)) return "";
  return isHosted(told.object, memory) ? memory.host : leadOf(own, told, memory);
}

/** 全年收件41.7万件 after 区行政服务中心进驻事项1063项: what came in there. */
function isHosted(phrase: string, { host, doer, isFresh }: Memory): boolean {
  return host !== "" && doer === "" && !isFresh && comesIn(phrase);
}

function partsOf(own: string, lead: string, told: Told, memory: Memory): Omit<NameParts, "words"> {
  const { object, deed, doer } = told;
  const work = workOf(lead, object);
  const done = own.slice(0, own.length - object.length);
  // 人民调解员调解纠纷: the deed is the work itself.
  const name = work === "" ? lead + own : (work.endsWith(done) ? "" : done) + append(work, object);
  const topic =
    lead !== "" && lead === memory.host
      ? lead + object
      : topicLeft({ ...told, object: withoutStage(object) }, name, memory);
  const parts = { name, object, topic, deed, lead: doer === "" ? lead : doer };
  // A clause without a deed tells of nobody who acts any more.
  return doer !== "" || deed === "" ? { ...parts, doer } : parts;
}

/** 行政执法投诉受理19件，办结率100%: how far the thing had come is no part of it. */
function withoutStage(object: string): string {
  const bare = object.replace(STAGE, "").replace(/(?:收案|立案|结案)$/u, "案件");
  return bare.length >= 3 ? bare : object;
}

const STAGE =
  /(?:(?:当年|本年)?(?:新|累计)?(?:接收|入矫|在册)|(?:应|应当|实际|共)?(?:受理|办结|审结|开庭|出庭|述法|登记|参加)|(?<=合同|文件|决策|事项|协议|方案)(?:审查|审核|备案))$/u;

/** Whether somebody or something stands before the deed, and not only 为, 对 or the like with its noun. */
function hasSubject(phrase: string, deed: string): boolean {
  const subject = phrase.slice(0, Math.max(0, phrase.indexOf(deed)));
  if (QUOTED.test(subject) && TAKING_IN.test(deed)) return false;
  return subject.length > 1 && !/^[为对向在以从将把经]/u.test(subject);
}

/** “家门口”接收申请29件: where or by what means; “四张清单”明确事项467项 speaks of the list. */
const QUOTED = /^“[^”]*”$/u;
const TAKING_IN = /^(?:接收|受理|收到|接待|代收|代办)/u;
