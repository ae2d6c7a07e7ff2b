/** Names of rates: shares, coverage, satisfaction.
 *
 * @module
 */
import type { Memory } from "./memory.ts";
import { topicOf } from "./memory.ts";
import type { Naming, Setting } from "./naming.ts";
import { append, phraseBefore, shorten } from "./phrases.ts";
import type { PhraseAfter } from "./phrases.ts";
import { withSuffix } from "./suffixes.ts";
import { isVerbal, stripEmptyVerb, stripTrailingVerbs } from "./verbs.ts";

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
  if (after !== undefined && /^\s*的/u.test(setting.rest)) return nameShareOf(after, setting);
  const phrase = phraseBefore(setting.before);
  if (phrase === "") {
    const indicator =
      memory.indicator === "" ? withSuffix(topicOf(memory), unit) : memory.indicator;
    return { indicator, words: "", object: memory.object, deed: memory.deed };
  }
  const bare = rateWords(phrase);
  const name = withList(bare, setting.before, memory) ?? withTopic(bare, memory);
  const isElliptical = isVerbal(bare.replace(RATE_TAIL, ""));
  const object = isElliptical ? topicOf(memory) : stripTrailingVerbs(name.replace(RATE_TAIL, ""));
  const indicator = RATE_TAIL.test(name) ? name : endAsRate(name, setting, memory);
  return { indicator, words: phrase, object, deed: memory.deed };
}

function nameShare(before: string, wholeWords: string, memory: Memory): Naming {
  const part = phraseBefore(before);
  const subject = part === "" || isVerbal(part) ? topicOf(memory) : shorten(part);
  const whole = wholeWords.trim().replace(SHARE_TAIL, "");
  const share = whole === "" ? "占比" : `占${whole}比例`;
  const words = `${part}占${whole}`;
  return { indicator: subject + share, words, object: subject, deed: memory.deed };
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
  if (isPart && memory.isFresh && rate !== undefined) return name + rate;
  if (/的\s*$/u.test(before)) return `${name}比例`;
  return unit?.kind === "rate" ? `${name}率` : name;
}

/** 办复率均为100% after 建议86件、提案112件: the rate of both. */
function withList(rate: string, before: string, memory: Memory): string | undefined {
  const objects = [...new Set(memory.lastClause)];
  const isOfAll = /均|都/u.test(before) && memory.isFresh && isVerbal(rate.replace(RATE_TAIL, ""));
  const joined = objects.join("、");
  return isOfAll && objects.length > 1 && joined.length <= 20 ? joined + rate : undefined;
}

/** 纠错率 is the rate of something: of the cases that the clauses before spoke of. */
function withTopic(rate: string, memory: Memory): string {
  const topic = topicOf(memory);
  const first = rate.replace(/[、和及].*$/u, "");
  const stem = first.replace(RATE_TAIL, "");
  // 调解纠纷1547件，成功率98.3%: what succeeded is the deed.
  if (stem === "成功" && memory.isFresh)
    return topic + (topic.includes(memory.deed) ? "" : memory.deed) + rate;
  if (stem.length <= 1 || isVerbal(stem)) return append(topic, rate);
  const own = stripTrailingVerbs(stem);
  const earlier = memory.isFresh ? memory.object : memory.mention;
  const isAbbreviated = own.length >= 2 && earlier.length > own.length && earlier.endsWith(own);
  return isAbbreviated ? earlier + rate.slice(own.length) : rate;
}
