/** Elliptical names: a deed, a measure or nothing at all before the amount, of what the clauses before spoke of.
 *
 * @module
 */
import { countsPersons } from "../amounts/unit-classes.ts";
import type { Unit } from "../amounts/units.ts";
import { append, phraseBefore } from "../words/phrases.ts";
import { isQuantity, withoutSuffix, withSuffix } from "../words/suffixes.ts";
import { attributeStem } from "../words/thin-nouns.ts";
import { leadingVerbs, stripEmptyVerb } from "../words/verbs.ts";
import { fieldIn, objectOf, topicOf, type Memory } from "./memory.ts";
import { toNaming, type Naming, type Setting } from "./naming.ts";

/** 累计达到52件 after 新上线14件, 累计汇聚127亿条 after 汇聚27亿条: more than the number before, which it includes. */
const CUMULATIVE = /累计|总数|总量/u;

/**
 * Names what no words but `average` tell: 移送司法机关12件15人, where the second number measures what the first did, in
 * another unit; 累计达到52件. `average` is 日均, 户均 or empty.
 */
export function nameAgain(average: string, { before, unit }: Setting, memory: Memory): Naming {
  // 新设立市场主体3.2万户，其中企业1.1万户，总量达21.3万户: what is summed up is the whole, not its last part.
  const isOfWhole = memory.isFresh && memory.isListed && CUMULATIVE.test(before);
  const last = isOfWhole ? (memory.whole?.indicator ?? memory.indicator) : memory.indicator;
  const same = withoutSuffix(last);
  const name = memory.isFresh && same !== "" ? same : topicOf(memory);
  const isSame = memory.isFresh && withSuffix(name, unit) === last;
  const isSum = average === "" && isSame && CUMULATIVE.test(before);
  return toNaming(
    {
      name: isSum ? `${name.replace(/^新增?/u, "")}累计` : name + average,
      words: average,
      object: objectOf(memory),
      topic: topicOf(memory),
      deed: memory.deed,
    },
    unit,
  );
}

/** Names a deed or a measure by what the clauses before spoke of: 行政复议案件审结数 for 已审结39件, 标的额2.8亿元. */
export function nameElliptical(phrase: string, setting: Setting, memory: Memory): Naming {
  return nameDrawn(phrase, setting, memory) ?? nameOfTopic(phrase, setting, memory);
}

/** 开展案卷集中评查，抽取156卷: what is drawn is reviewed, and it is dossiers. `undefined` for any other deed. */
function nameDrawn(phrase: string, { unit }: Setting, memory: Memory): Naming | undefined {
  const topic = topicOf(memory);
  const thing = REVIEW.exec(topic)?.groups?.["thing"];
  if (thing === undefined || !DRAWN.test(phrase) || !/^[宗卷份件本册]$/u.test(unit?.name ?? ""))
    return undefined;
  const parts = { name: `评查${thing}`, words: phrase, object: thing, topic, deed: "评查" };
  return toNaming(parts, unit);
}

const REVIEW =
  /(?<thing>(?:行政)?(?:执法|处罚|许可)?案卷)(?:集中|专项|交叉|年度|质量)?(?:评查|互评)$/u;
const DRAWN = /^(?:抽取|抽查|抽检|抽选|抽评|调取|调阅|评查)$/u;

function nameOfTopic(phrase: string, { before, unit }: Setting, memory: Memory): Naming {
  const topic =
    personsAtHand(unit, memory) || inspectedAlike(unit, memory) || topicUndergoing(phrase, memory);
  const stem = attributeStem(phrase) ?? phrase;
  const said = stem === phrase ? saidOf(phrase, topic, memory) : phrase;
  const isSum = memory.isFresh && phrase === memory.deed && CUMULATIVE.test(before);
  return toNaming(
    {
      name: joined(topic, isSum ? `累计${said}` : said),
      words: phrase,
      object: topic === topicOf(memory) ? objectOf(memory) : topic,
      topic,
      deed: stem,
    },
    unit,
  );
}

/**
 * 强化社区矫正对象日常监管，新接收97人: whom the clause before tells of, where persons are counted. Empty where it tells of none, or
 * where a figure stands between.
 */
function personsAtHand(unit: Unit | undefined, { isFresh, told }: Memory): string {
  if (isFresh || !countsPersons(unit?.name)) return "";
  const clause = told.slice(told.lastIndexOf("，") + 1);
  const who = stripEmptyVerb(phraseBefore(PERSONS.exec(clause)?.[0] ?? ""));
  return who.length <= LONGEST_PERSONS && leadingVerbs(who) === "" ? who : "";
}

/** 检查学校食堂186家，责令整改52家: in the same measure word, it was done to those inspected. Empty elsewhere. */
function inspectedAlike(unit: Unit | undefined, memory: Memory): string {
  const { isFresh, deed, object, isListed } = memory;
  const isAlike = isFresh && !isListed && unit?.name === memory.unit;
  return isAlike && BODIES.test(memory.unit) && INSPECTED.test(deed) && object.length > 2
    ? object
    : "";
}

const BODIES = /^(?:[家户所]|[家户]次)$/u;
const INSPECTED = /^(?:检查|抽查|抽检|巡查|暗访|督查|督察|排查|走访)/u;

/** The first persons of a clause, whatever is done for them: 社区矫正对象 of 强化社区矫正对象日常监管. */
const PERSONS =
  /^\p{Script=Han}{2,16}?(?:人员|对象|律师|法律顾问|调解员|公证员|陪审员|监督员|志愿者|干部)(?=\p{Script=Han}{2})(?!队伍建设)/u;
const LONGEST_PERSONS = 10;

/** 厨余垃圾日均处理量达215吨，立案96起: nothing is done to a quantity, but in the work that the section tells of. */
function topicUndergoing(phrase: string, memory: Memory): string {
  const topic = topicOf(memory);
  // 环境执法方面，查处违法案件528宗，罚款5216万元: the paragraph says better in what work one was fined.
  if (FINE.test(phrase) && VIOLATION.test(topic) && !ANY_WORK.test(memory.theme))
    return memory.theme;
  // 全市有调委会148个，调解1743件: what bodies deal with, not the bodies.
  if (MEDIATORS.test(topic) && leadingVerbs(phrase) !== "") return "人民调解纠纷";
  const work = fieldIn(memory) || memory.heading;
  return isQuantity(topic) && leadingVerbs(phrase) !== "" && work !== "" ? work : topic;
}

const FINE = /^(?:罚款|罚没款?|处罚金额|没收违法所得)(?:金额)?$/u;

const VIOLATION = /^(?:查处)?违法.{0,12}案件?$/u;
/** Work of all sorts, or none. */
const ANY_WORK = /^$|执法监督|^(?:突出|重点|行政|规范|严格)/u;

const MEDIATORS = /^(?:人民)?(?:调解组织|调解委员会|调委会)$/u;

/** 党政主要负责人述法 and 现场述法: what both end in stands once. */
function joined(topic: string, said: string): string {
  const tail = said.slice(-2);
  // 调解纠纷 and 调解成功: so does the deed that both begin with.
  const isRepeated =
    topic.length >= 4 &&
    leadingVerbs(topic) === topic.slice(0, 2) &&
    said.startsWith(topic.slice(0, 2));
  if (isRepeated) return topic.slice(2) + said;
  // 投诉举报3917件，其中举报871件: one of the two that the topic names.
  if (PAIRED.test(topic) && topic.endsWith(said) && said.length === 2) return said;
  if (said.length <= 2 || !topic.endsWith(tail)) return append(topic, said);
  const front = topic.slice(0, -tail.length);
  // 联合检查 and 减少重复检查: two sorts of one deed.
  if (front.length > 2) return front + said;
  // 社区矫正 and 解除矫正: nor does what is left of the field say which.
  return said.length > 4 ? said : topic + said.slice(0, -tail.length);
}

/** Two deeds that go by one name. */
const PAIRED = /(?:投诉举报|举报投诉|来信来访|来电来访|咨询投诉|投诉咨询|申诉控告)$/u;

/** Deeds that are written short where they stand alone. */
const WHOLE_DEEDS: Readonly<Record<string, string>> = {
  结: "办结",
  调成: "调解成功",
  处成: "调处成功",
};

/** 成功 alone is the success of what was done: 调解各类纠纷1547件，成功1521件. */
function saidOf(phrase: string, topic: string, memory: Memory): string {
  const deed = stripEmptyVerb(phrase);
  const said = WHOLE_DEEDS[deed] ?? deed;
  return said === "成功" && !topic.includes(memory.deed) ? memory.deed + said : said;
}
