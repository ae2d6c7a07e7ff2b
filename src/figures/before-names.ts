/** Names of counts whose words stand before the amount: 行政复议案件50件, 已审结39件, 标的额2.8亿元.
 *
 * @module
 */
import { completed, inheritedDeed } from "./completion.ts";
import { isSending } from "./destinations.ts";
import { doerOf, workOf } from "./doers.ts";
import { leadOf, topicLeft } from "./leads.ts";
import { nameMember } from "./members.ts";
import { objectOf, topicOf, type Memory } from "./memory.ts";
import type { Naming, Setting } from "./naming.ts";
import { toNaming } from "./naming.ts";
import { append, isElliptical, shorten, splitDeed } from "./phrases.ts";
import { withoutSuffix, withSuffix } from "./suffixes.ts";
import { attributeStem } from "./thin-nouns.ts";
import type { Unit } from "./units.ts";
import { isDeedNoun, stripEmptyVerb } from "./verbs.ts";

/** Names an amount by the words before it; what they leave out comes from the clauses before. */
export function nameBefore(phrase: string, setting: Setting, memory: Memory): Naming {
  const { before, unit } = setting;
  const member = nameMember(before, unit, memory);
  if (member !== undefined) return member;
  const bare = withoutTotal(phrase, unit);
  if (bare === "" || AVERAGE.test(bare)) return nameAgain(bare, setting, memory);
  if (bare !== phrase && isDeedNoun(bare)) return nameWhole(bare, setting, memory);
  const attribute = attributeStem(bare);
  const level = levelOf(before);
  if (level !== "" && isElliptical(bare)) {
    const topic = level + objectOf(memory);
    return nameElliptical(bare, setting, { ...memory, topic });
  }
  if (attribute !== undefined || isElliptical(bare)) return nameElliptical(bare, setting, memory);
  if (isSending(bare) && topicOf(memory) !== "") return nameElliptical(bare, setting, memory);
  return nameWhole(bare, setting, memory);
}

/** 日均1500余件: the same as before, as an average. */
const AVERAGE = /^(?:日均|月均|年均|人均|平均)$/u;

/** 市本级立案受理92宗 after 全市收到312宗: the level that the deed was done at. */
function levelOf(before: string): string {
  return /^[\s、]*(?:其中)?(?<level>[省市区县旗州]本级)/u.exec(before)?.groups?.["level"] ?? "";
}

/** 信访总量517批次: the measure word says what sort of total it is. */
function withoutTotal(phrase: string, unit: Unit | undefined): string {
  return /^(?:批次|人次|场次|件次|次)$/u.test(unit?.name ?? "")
    ? phrase.replace(/(?:总量|总数)$/u, "")
    : phrase;
}

/** 累计达到52件 after 新上线14件, 累计汇聚127亿条 after 汇聚27亿条: more than the number before, which it includes. */
const CUMULATIVE = /累计|总数|总量/u;

/** 移送司法机关12件15人: the second number measures what the first did, in another unit. */
function nameAgain(average: string, { before, unit }: Setting, memory: Memory): Naming {
  const same = withoutSuffix(memory.indicator);
  const name = memory.isFresh && same !== "" ? same : topicOf(memory);
  const isSame = memory.isFresh && withSuffix(name, unit) === memory.indicator;
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

/** 已审结39件, 标的额2.8亿元: a deed or a measure of what the clauses before spoke of, and no topic of its own. */
function nameElliptical(phrase: string, { before, unit }: Setting, memory: Memory): Naming {
  const topic = topicOf(memory);
  const stem = attributeStem(phrase) ?? phrase;
  const said = stem === phrase ? saidOf(phrase, topic, memory) : phrase;
  const isSum = memory.isFresh && phrase === memory.deed && CUMULATIVE.test(before);
  return toNaming(
    {
      name: append(topic, isSum ? `累计${said}` : said),
      words: phrase,
      object: objectOf(memory),
      topic,
      deed: stem,
    },
    unit,
  );
}

/** 结 is 办结; 成功 alone is the success of what was done: 调解各类纠纷1547件，成功1521件. */
function saidOf(phrase: string, topic: string, memory: Memory): string {
  const said = stripEmptyVerb(phrase)
    .replace(/^结$/u, "办结")
    .replace(/^(?<deed>[调处])成$/u, "$<deed>解成功")
    .replace(/^处解/u, "调处");
  return said === "成功" && !topic.includes(memory.deed) ? memory.deed + said : said;
}

function nameWhole(phrase: string, { before, unit }: Setting, memory: Memory): Naming {
  const short = shorten(phrase);
  const { deed, object } = splitDeed(short);
  const inherited = deed === "" && short === phrase ? inheritedDeed(object, before, memory) : "";
  const done = deed + inherited;
  const full = completed(object, done, memory);
  const own = inherited + short.slice(0, short.length - object.length) + full;
  const doer = doerOf(phrase);
  const told = { object: full, deed: done, doer };
  const isListed = inherited !== "" && /^\s*[、和及与]/u.test(before);
  const lead = isListed
    ? memory.lead
    : (memory.isFresh && levelOf(before)) ||
      (hasSubject(short, done) ? "" : leadOf(own, told, memory));
  const work = workOf(lead, full);
  const name =
    work === "" ? lead + own : own.slice(0, own.length - full.length) + append(work, full);
  const parts = {
    name,
    words: phrase,
    object: full,
    topic: topicLeft(told, name, memory),
    deed: done,
    lead: doer === "" ? lead : doer,
  };
  // A clause without a deed tells of nobody who acts any more.
  return toNaming(doer !== "" || done === "" ? { ...parts, doer } : parts, unit);
}

/** Whether somebody or something stands before the deed, and not only 为, 对 or the like with its noun. */
function hasSubject(phrase: string, deed: string): boolean {
  const subject = phrase.slice(0, Math.max(0, phrase.indexOf(deed)));
  return subject.length > 1 && !/^[为对向在以从将把经]/u.test(subject);
}
