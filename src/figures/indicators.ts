/** Indicators: the name of what an amount measures, readable without the sentence that it was taken from.
 *
 * @module
 */
import type { Unit } from "./units.ts";
import type { Memory } from "./memory.ts";
import { topicOf } from "./memory.ts";
import {
  closingVerb,
  isEmptyVerb,
  isVerbal,
  leadingVerbs,
  maskNames,
  stripEmptyVerb,
  stripTrailingVerbs,
} from "./verbs.ts";
import type { PhraseAfter } from "./phrases.ts";
import {
  deedOfPredicate,
  isElliptical,
  isShort,
  phraseBefore,
  shorten,
  splitDeed,
} from "./phrases.ts";
import { isQuantity, withSuffix } from "./suffixes.ts";

/** The words around an amount, as far as they may speak of it. */
export interface Setting {
  /** From the clause's beginning or the amount before, to the amount. */
  readonly before: string;
  /** The noun phrase that the amount stands before, if any. */
  readonly after?: PhraseAfter;
  /** The text after the amount, to the clause's end or the next amount. */
  readonly rest: string;
  readonly unit: Unit | undefined;
}

/** What an amount measures. */
export interface Naming {
  readonly indicator: string;
  /** The words of the clause that the name was made of, as written. */
  readonly words: string;
  /** What was counted, and what was done to it: what the next elliptical clause inherits. */
  readonly object: string;
  readonly deed: string;
}

/** Names what is counted: persons, records, deeds, money, time. */
export function nameCount(setting: Setting, memory: Memory): Naming {
  const phrase = phraseBefore(setting.before);
  if (setting.after !== undefined) return nameAfter(setting.after, setting, memory);
  const purpose = /^\s*(?:资金)?(?:专项)?用于(?<purpose>[^，。；]{2,30})/u.exec(setting.rest)
    ?.groups?.["purpose"];
  if (setting.unit?.kind === "money" && purpose !== undefined && isVerbal(phrase)) {
    const object = stripEmptyVerb(purpose);
    return named(
      { name: object + phrase, words: `${phrase}用于${purpose}`, object, deed: phrase },
      setting.unit,
    );
  }
  const occasion = occasionOf(setting);
  if (phrase === "" && occasion !== "") {
    return named({ name: occasion, words: occasion, object: occasion, deed: "" }, setting.unit);
  }
  const deedAfter = verbalRest(setting.rest);
  if (deedAfter !== "" && (phrase === "" || !isVerbal(phrase))) {
    const object = phrase === "" ? topicOf(memory) : shorten(phrase);
    return named(
      { name: object + deedAfter, words: phrase + deedAfter, object, deed: deedAfter },
      setting.unit,
    );
  }
  return nameBefore(phrase, setting.unit, memory);
}

/** 两次召开专题会议: the number says how often, and what was done follows. */
function occasionOf({ unit, rest }: Setting): string {
  if (unit?.name !== "次" && unit?.name !== "轮" && unit?.name !== "批次") return "";
  const clause = rest.trim().slice(0, 30);
  return leadingVerbs(clause) === "" ? "" : shorten(clause);
}

/** 500余人参加, 1起正在化解中: all that follows the amount is a deed. */
function verbalRest(rest: string): string {
  const bare = rest
    .replace(/[，,。；;、\s）)].*$/u, "")
    .replace(/^(?:正在|已|均)/u, "")
    .replace(/[中了]$/u, "");
  return bare.length >= 2 && bare.length <= 8 && isVerbal(bare) ? bare : "";
}

/** The amount stands behind what it counts: 行政复议案件50件, 已审结39件. */
function nameBefore(phrase: string, unit: Unit | undefined, memory: Memory): Naming {
  const topic = topicOf(memory);
  if (phrase === "") {
    // 移送司法机关12件15人: the second number measures what the first did, in another unit.
    const same = memory.isFresh ? memory.indicator.replace(/(?:次数|人数|场次|人次|期数|数|金额)$/u, "") : topic;
    return named({ name: same === "" ? topic : same, words: "", object: topic, deed: memory.deed }, unit);
  }
  const stem = phrase.replace(/(?:总数|数量|人数|次数|件数|金额|资金|总额|额|数|量)$/u, "");
  if (isElliptical(stem)) {
    const said = stem === phrase ? stripEmptyVerb(phrase).replace(/^结$/u, "办结") : phrase;
    return named({ name: join(topic, said), words: phrase, object: topic, deed: stem }, unit);
  }
  const short = shorten(phrase);
  const { deed, object } = splitDeed(short);
  const full = completed(object, deed, memory);
  // 清理政府规范性文件16件、政策性文件186件: the deed holds for the whole list.
  const isBare = deed === "" && memory.isFresh && !isQuantity(object) && short === phrase;
  const inherited =
    isBare && memory.deed.length <= 6 && !isEmptyVerb(memory.deed) ? memory.deed : "";
  const name = inherited + short.slice(0, short.length - object.length) + full;
  return named({ name, words: phrase, object: full, deed: deed === "" ? inherited : deed }, unit);
}

/** Puts a deed behind its object, once: 执法人员培训 and 培训 are 执法人员培训. */
function join(topic: string, deed: string): string {
  return deed !== "" && topic.endsWith(deed) ? topic : topic + deed;
}

/** 活动, 会议, 案件: nouns that say too little where no other word stands with them. */
const GENERIC =
  /^(?:活动|会议|培训|讲座|案件|问题|材料|事项|意见|建议|项目|文件|制度|课程|宣传|检查|演练|纠纷|业务|服务|措施|任务|资料)$/u;

/** 主项 alone says nothing, 《权责清单》主项 does; 文件 after 规范性文件 means the same files. */
function completed(object: string, deed: string, memory: Memory): string {
  const earlier = memory.isFresh ? memory.object : memory.mention;
  if (earlier !== "" && earlier !== object && earlier.endsWith(object)) return earlier;
  if (!isShort(object) || isQuantity(object) || deed !== "") return object;
  const setting = memory.leadIn || memory.heading;
  const topic = GENERIC.test(object) ? setting : memory.isFresh ? memory.object : memory.leadIn;
  return topic.endsWith(object) ? topic : topic + object;
}

/** Verbs that move others to act: what these then do names the figure, not that they were moved. */
const CAUSATIVE =
  /^(?:组织|动员|邀请|引导|推动|督促|指导|发动|要求|安排|支持|协调|帮助|带动|推荐|促成|对|由)/u;
/** Longest account of what the counted ones did that a name takes in. */
const LONGEST_DEED = 20;

/** The amount stands before what it counts: 27个行政执法主体. */
function nameAfter(after: PhraseAfter, setting: Setting, memory: Memory): Naming {
  const phrase = phraseBefore(setting.before);
  const deed = governingDeed(setting.before);
  const { noun } = after;
  const carried = deedOfPredicate(after.predicate);
  const said = saidOf(after.predicate);
  const base = {
    words: phrase + noun,
    object: titleOf(noun) ?? noun,
    deed: deed === "" ? carried : deed,
  };
  const isTreated = /(?:^|[^针应])[对将把](?!外|应)/u.test(setting.before);
  const isDoer = deed === "" || CAUSATIVE.test(deed);
  const { unit } = setting;
  if (carried !== "" && (isDoer || isTreated) && !said.startsWith("对")) {
    return named({ ...base, deed: carried, name: carried + noun }, unit);
  }
  if (isDoer && isClausal(said)) return named({ ...base, name: `${said}的${noun}` }, unit);
  const title = /^(?<agent>\p{Script=Han}{2,})(?<title>《[^》]{1,40}》)$/u.exec(noun)?.groups;
  const kept = isEmptyVerb(deed) ? "" : deed;
  if (title !== undefined) {
    return named(
      { ...base, name: `${kept}${title["title"] ?? ""}的${title["agent"] ?? ""}` },
      unit,
    );
  }
  const attribute = attributeOf(setting.before, noun);
  const deedKept = attribute.includes(kept) ? "" : kept;
  const role = /^(?:担任|作为)(?<role>[^至到在]{2,14})/u.exec(said)?.groups?.["role"] ?? "";
  const topic = isShort(noun) && !attribute.endsWith("的") ? memory.leadIn : "";
  return named(
    {
      ...base,
      name:
        topic === "" || topic.endsWith(noun) ? deedKept + attribute + role + noun : topic + noun,
    },
    unit,
  );
}

/** 熟悉县镇职责分工的120名干部, 城乡规划等9个领域: an attribute before the amount belongs to the noun. */
function attributeOf(before: string, noun: string): string {
  const masked = maskNames(before);
  if (isShort(noun)) {
    const example = /(?<example>[^、，\u3000]{2,8}等)\s*$/u.exec(masked)?.groups?.["example"];
    if (example !== undefined) return example.slice(leadingVerbs(example).length);
  }
  const subject = /(?<subject>\p{Script=Han}{2,10})(?:是|为|有)\s*$/u.exec(before)?.groups?.["subject"];
  if (subject !== undefined && isShort(noun)) return phraseBefore(subject);
  const attribute = /(?<words>[^，、的\u3000]{2,14}的)\s*$/u.exec(masked)?.groups?.["words"] ?? "";
  return attribute.endsWith("等的") ? "" : attribute.replace(/^(?:由|对|将|把|在)/u, "");
}

/** What the counted ones did, if the clause says so in few words. */
function saidOf(predicate: string): string {
  const said = predicate
    .replace(/^[、\s]+/u, "")
    .replace(/[，,。；;：:（(].*$/u, "")
    .replace(/^(?:均|已|都|普遍|全部|共|已经)+/u, "")
    .replace(/^对(?<object>.{2,12})进行(?<deed>.{2,8})$/u, "$<deed>$<object>")
    .replace(/^(?:完成|实现)?了(?!解)/u, "");
  return said.length <= LONGEST_DEED
    ? said
    : said.slice(0, LONGEST_DEED).replace(/[“《（][^”》）]*$/u, "");
}

function isClausal(said: string): boolean {
  return said.length >= 3 && !/^[的等和及与并且]|^之一/u.test(said) && leadingVerbs(said) !== said;
}

function titleOf(noun: string): string | undefined {
  return /《[^》]{1,40}》$/u.exec(noun)?.[0];
}

/** The verb before an amount that stands before its noun: 印发 of 印发《甲》《乙》等11个文件. */
function governingDeed(before: string): string {
  const phrase = phraseBefore(before.replace(/《[^《》]*》/gu, ""));
  if (phrase === "" || isVerbal(phrase)) return phrase;
  if (/等\s*$/u.test(before)) return leadingVerbs(phrase) || splitDeed(phrase).deed;
  const closing = closingVerb(phrase);
  return closing === "" ? splitDeed(phrase.replace(/的$/u, "")).deed : closing;
}

/** Ratios of one thing to another: rates, shares, coverage. */
export function nameRate(setting: Setting, memory: Memory): Naming {
  const share =
    /^(?<part>.*?)占(?:了|比)?(?<whole>[^，。占]{0,30}?)的?(?:比例|比重|比)?(?:为|达|达到|约)?$/u.exec(
      setting.before.trim(),
    );
  if (share?.groups !== undefined) return nameShare(share.groups, memory);
  if (setting.after !== undefined && /^\s*的/u.test(setting.rest)) {
    const said = setting.after.predicate.replace(/[，,。；;].*$/u, "").slice(0, 16);
    const noun = setting.after.noun;
    const name =
      said.length > 1
        ? `${said}的${noun}占比`
        : `${shorten(phraseBefore(setting.before))}${noun}占比`;
    return { indicator: name, words: noun, object: noun, deed: "" };
  }
  const phrase = phraseBefore(setting.before);
  if (phrase === "") {
    const indicator =
      memory.indicator === "" ? withSuffix(topicOf(memory), setting.unit) : memory.indicator;
    return { indicator, words: "", object: memory.object, deed: memory.deed };
  }
  const bare = rateWords(phrase);
  const name = withTopic(bare, memory);
  const stem = bare.replace(RATE_TAIL, "");
  const object = stripTrailingVerbs(name.replace(RATE_TAIL, ""));
  const kept = isVerbal(stem) ? topicOf(memory) : object;
  return {
    indicator: withSuffix(name, setting.unit),
    words: phrase,
    object: kept,
    deed: memory.deed,
  };
}

const RATE_TAIL = /(?:率|比例|占比|比重|比|度)$/u;

/** Cuts 实现 and doers before a rate; 数据及时率 and 行政机关负责人出庭应诉率 stay whole. */
function rateWords(phrase: string): string {
  const bare = stripEmptyVerb(phrase.replace(/各类|各项|各种/gu, ""));
  return bare.length > (bare.includes("、") ? 30 : 22) ? shorten(bare) : bare;
}

/** 纠错率 is the rate of something: of the cases that the clauses before spoke of. */
function withTopic(rate: string, memory: Memory): string {
  const topic = topicOf(memory);
  const first = rate.replace(/[、和及].*$/u, "");
  const stem = first.replace(RATE_TAIL, "");
  if (stem.length <= 1 || isVerbal(stem)) return topic + rate;
  const own = stripTrailingVerbs(stem);
  const earlier = memory.isFresh ? memory.object : memory.mention;
  const isAbbreviated = own.length >= 2 && earlier.length > own.length && earlier.endsWith(own);
  return isAbbreviated ? earlier + rate.slice(own.length) : rate;
}

function nameShare(groups: Readonly<Record<string, string | undefined>>, memory: Memory): Naming {
  const part = phraseBefore(groups["part"] ?? "");
  const subject = part === "" || isVerbal(part) ? topicOf(memory) : shorten(part);
  const whole = (groups["whole"] ?? "").replace(/的$/u, "");
  const share = whole === "" ? "占比" : `占${whole}比例`;
  return {
    indicator: subject + share,
    words: `${part}占${whole}`,
    object: subject,
    deed: memory.deed,
  };
}

interface NameParts {
  readonly name: string;
  readonly words: string;
  readonly object: string;
  readonly deed: string;
}

function named(parts: NameParts, unit: Unit | undefined): Naming {
  const bare = parts.name
    .replace(/(?<![取得])了(?!解)/gu, "")
    .replace(/^(?:[、，的]|和(?!解|谐)|及(?!时))+/u, "");
  return {
    indicator: withSuffix(bare, unit),
    words: parts.words,
    object: parts.object,
    deed: leadingVerbs(parts.deed) === "" ? "" : parts.deed,
  };
}
