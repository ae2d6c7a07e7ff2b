/** Names of rates: shares, coverage, satisfaction.
 *
 * @module
 */
import { isDuration } from "../amounts/unit-classes.ts";
import type { Memory } from "./memory.ts";
import { nameMember } from "./members.ts";
import { objectOf, topicOf } from "./memory.ts";
import type { Naming, Setting } from "./naming.ts";
import { append, phraseBefore, shorten } from "../words/phrases.ts";
import type { PhraseAfter } from "../words/phrase-after.ts";
import { isQuantity, withoutSuffix, withSuffix } from "../words/suffixes.ts";
import type { Unit } from "../amounts/units.ts";
import { attributeStem } from "../words/thin-nouns.ts";
import { isVerbal, stripEmptyVerb, stripTrailingVerbs } from "../words/verbs.ts";

/** 占全市的29%, 占全部入库处罚行为数据74%, 占比15.7%. */
const SHARE = /占(?:了|比)?(?<whole>[^，。占]{0,30})$/u;
const SHARE_TAIL = /的?(?:比例|比重|比)?(?:为|达|达到|约)?$/u;
const RATE_TAIL = /(?:率|比例|占比|比重|比|度|面)$/u;

/**
 * Names a rate: 出庭应诉率 by itself, 纠错率 with what it is a rate of, 占全市的29% with part and whole, 95%以上的行政村
 * with what was done there.
 */
export function nameRate(setting: Setting, memory: Memory): Naming {
  const share = SHARE.exec(setting.before.trimEnd());
  if (share !== null) {
    return nameShare(setting.before.slice(0, share.index), share.groups?.["whole"] ?? "", memory);
  }
  const { after, unit } = setting;
  const member = memory.indicator.endsWith("率") ? nameMember(setting, memory) : undefined;
  if (member !== undefined) return member;
  if (after !== undefined && /^\s*的/u.test(setting.rest)) return nameShareOf(after, setting);
  const phrase = phraseBefore(setting.before);
  if (phrase === "") return nameAgain(unit, memory);
  return nameOwn(phrase, setting, memory);
}

/** A rate by its own words, with what they leave out. */
function nameOwn(phrase: string, setting: Setting, memory: Memory): Naming {
  const bare = rateWords(phrase);
  const name = withList(bare, setting.before, memory) ?? withTopic(bare, memory);
  // “最多跑一次”事项占比98.5%: a share of what was spoken of is no new topic.
  const isShare = memory.isFresh && bare.endsWith("占比");
  const isElliptical = needsTopic(bare) || isShare || thingOf(name).endsWith("负责人");
  const object = isElliptical ? objectOf(memory) : thingOf(name);
  const topic = isElliptical ? topicOf(memory) : object;
  // 减时限71%: the time is no rate, how much of it was cut is.
  const isNamed = RATE_TAIL.test(name) || (isQuantity(name) && !CUTTING.test(name));
  const indicator = isNamed ? name : endAsRate(name, setting, memory);
  return { indicator, words: phrase, object, topic, deed: memory.deed };
}

/** 较上年的91%: the same measure as before. */
function nameAgain(unit: Unit | undefined, memory: Memory): Naming {
  const { object, topic, deed } = memory;
  const indicator = memory.indicator === "" ? withSuffix(topicOf(memory), unit) : memory.indicator;
  return { indicator, words: "", object, topic, deed };
}

/** 减材料57%, 平均减环节63%: how much of something was done away with. */
const CUTTING = /^(?:平均|累计|总体)?(?:减|压|缩|降|省)(?=\p{Script=Han}{2,6}$)(?!少$|刑)/u;

/** The thing that a rate is of: 信访事项 of 信访事项及时受理率、按期办结率. */
export function thingOf(name: string): string {
  const first = name.includes("率、") ? name.replace(/(?<=率)、.*$/u, "") : name;
  return stripTrailingVerbs(first.replace(RATE_TAIL, "")).replace(/[可应已能]$/u, "");
}

/** 纠错率, 优秀率, 合法性审核率, 群众满意率 are rates of something that was spoken of before. */
export function needsTopic(rate: string): boolean {
  const first = rate.replace(/[、和及].*$/u, "");
  const stem = first.replace(RATE_TAIL, "");
  return (
    stem.length <= 2 || attributeStem(rate) !== undefined || isVerbal(stem) || OPEN_RATE.test(stem)
  );
}

const OPEN_RATE =
  /^(?:群众|社会|公众|市民|居民|村民|企业|办事群众|办事企业|服务对象|当事人|诉求人|来电人|申请人|受援人|回访|测评|总体|综合|平均|合法性|会前|事前)?(?:满意|基本满意|满意和基本满意|知晓|好评|审查|审核|认可|信任)$/u;

function nameShare(before: string, wholeWords: string, memory: Memory): Naming {
  const part = phraseBefore(before);
  // 具有专业背景的占43%: of those who were counted.
  const isOfThose = memory.isFresh && part !== "" && /的\s*$/u.test(before);
  const subject = isOfThose ? `${shorten(part)}的${objectOf(memory)}` : shareSubject(part, memory);
  const whole = wholeWords
    .trim()
    .replace(SHARE_TAIL, "")
    .replace(/^[\d.\s]+$/u, "");
  const share = whole === "" ? "占比" : `占${whole}比例`;
  const words = `${part}占${whole}`;
  const isOwn = part !== "" && !isOpenPart(part);
  const object = isOwn ? subject : objectOf(memory);
  const topic = isOwn ? subject : topicOf(memory);
  return { indicator: subject + share, words, object, topic, deed: memory.deed };
}

/** What makes up the share: 经调解、和解结案的 and 权重 are so of the topic. */
function shareSubject(part: string, memory: Memory): string {
  if (part === "") return sharing(memory);
  if (part.endsWith("类")) return append(part, memory.whole?.object ?? objectOf(memory));
  return isOpenPart(part) ? append(topicOf(memory), part) : shorten(part);
}

/** 行政复议案件…，以调解方式终止的71件，占39.9%: bare, it is the share of what the clause before told of the topic. */
function sharing(memory: Memory): string {
  const topic = topicOf(memory);
  const last = withoutSuffix(memory.indicator);
  // The name may call the cases by another word than the topic does: 行政复议案件 of 行政复议申请.
  const isOfTopic = last.startsWith(topic.slice(0, LEAST_SHARED)) || last.endsWith(`的${topic}`);
  return memory.isFresh && isOfTopic ? last : topic;
}

const LEAST_SHARED = 4;

function isOpenPart(part: string): boolean {
  return isVerbal(part) || attributeStem(part) !== undefined;
}

/** 90%以上的行政村建立了图书角: the share of those that did. */
function nameShareOf(after: PhraseAfter, setting: Setting): Naming {
  const { noun } = after;
  const said = after.predicate.replace(/[，,。；;].*$/u, "").slice(0, 16);
  const who = said.length > 1 ? `${said}的${noun}` : shorten(phraseBefore(setting.before)) + noun;
  return { indicator: `${who}占比`, words: noun, object: noun, deed: "" };
}

/** Cuts 实现 and doers before a rate; 数据及时率 and 行政机关负责人出庭应诉率 stay whole. */
function rateWords(phrase: string): string {
  const bare = stripEmptyVerb(phrase.replace(/各类|各项|各种/gu, ""));
  return bare.length > (bare.includes("、") ? 30 : 22) ? shorten(bare) : bare;
}

/** 乡镇一级不足60% after 持证率: the part takes its rate from the whole; 压缩到法定时限的40% is a share. */
function endAsRate(name: string, { before, unit }: Setting, memory: Memory): string {
  const isPart = before.includes("其中") || /^\s*[、和]/u.test(before);
  const rate = /(?<rate>\p{Script=Han}{2,4}率)$/u.exec(memory.indicator)?.groups?.["rate"];
  if (CUTTING.test(name)) return `${name}比例`;
  if (isPart && memory.isFresh && rate !== undefined) return name + rate;
  if (/的\s*$/u.test(before)) return `${name}比例`;
  return unit?.kind === "rate" ? `${name}率` : name;
}

/** 办复率均为100% after 建议86件、提案112件: the rate of both. */
function withList(rate: string, before: string, memory: Memory): string | undefined {
  const objects = [...new Set(memory.lastClause)];
  const isOfAll =
    /^[\s、]*$|均|都/u.test(before.replace(rate, "")) && memory.isFresh && needsTopic(rate);
  const joined = objects.join("、");
  return isOfAll && objects.length > 1 && joined.length <= 20 ? joined + rate : undefined;
}

/** 纠错率 is the rate of something: of the cases that the clauses before spoke of. */
function withTopic(rate: string, memory: Memory): string {
  const topic = topicOf(memory);
  const stem = rate.replace(/[、和及].*$/u, "").replace(RATE_TAIL, "");
  // 调解纠纷1547件，成功率98.3%: what succeeded is the deed.
  if (stem === "成功" && memory.isFresh) {
    const deed = memory.deed.replace(/成功$/u, "");
    return topic + (topic.includes(deed) ? "" : deed) + rate;
  }
  // 平均办理时限压缩至4.5个工作日，压缩率75%: what was shortened is the time.
  if (/^(?:压缩|缩短|压减|精简)$/u.test(stem) && isDuration(memory.unit))
    return append(memory.indicator, rate);
  // 败诉案件71件，败诉率7.6%: the rate is of more than what it counts.
  if (stem.length >= 2 && topic.startsWith(stem)) return append(memory.heading, rate);
  // 法律援助案件, 案件质量优良率: what both share stands once.
  const isJoined = memory.isFresh && topic.endsWith(rate.slice(0, 2));
  return needsTopic(rate) || isJoined ? append(topic, rate) : unabbreviated(rate, stem, memory);
}

/** 文件备案率 after 规范性文件: the rate calls the thing by the end of its name. */
function unabbreviated(rate: string, stem: string, memory: Memory): string {
  const own = stripTrailingVerbs(stem);
  const { isListed, whole } = memory;
  // 审查意见76份，其中合同类41份，意见采纳率91%: the noun that the parts left out is the whole again.
  const last = isListed && whole !== undefined ? whole.object : memory.object;
  const earlier = memory.isFresh ? last : memory.mention;
  const isAbbreviated = own.length >= 2 && earlier.length > own.length && earlier.endsWith(own);
  return isAbbreviated ? earlier + rate.slice(own.length) : rate;
}
