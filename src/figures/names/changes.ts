/** Changes: differences from an earlier period, and what they are measured against.
 *
 * @module
 */
import type { Comparison } from "../figure.ts";
import type { Memory } from "./memory.ts";
import { topicOf } from "./memory.ts";
import { append, phraseBefore, shorten } from "../words/phrases.ts";
import { attributeStem } from "../words/thin-nouns.ts";
import type { Naming, Setting } from "./naming.ts";
import type { Unit } from "../amounts/units.ts";

const AGAINST =
  "同比|环比|同期|(?:较|比|与|和)(?:上|去|前|上一|20\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年|月|季度|期)(?:同期|同时期|度)?(?:相比)?";
const UP = "增长|上升|提高|提升|增加|增幅|增多|涨幅|攀升|净增|比增|提速|多出";
const DOWN = "下降|降低|减少|压减|压缩|缩短|缩减|回落|降幅|精简|下滑|削减";

/** 同比增长了34.4% · 货值增长14%; not 提高到95%, which is a level. */
const CHANGE = new RegExp(
  `(?<verb>${UP}|${DOWN}|(?<=年|期)[多少高低])[拆办收审调查罚结处]?(?:了|达|达到|为|约|近|超过|超|逾|幅度为|幅度达){0,2}[\\s：:]*$`,
  "u",
);
/** 比法定时限压缩83.5%: what the rules allow is not what changed. */
const AGAINST_RULE = /[比较](?:法定|规定|国家|省|原|承诺)\p{Script=Han}{0,8}$/u;
const AGAINST_WORD = new RegExp(AGAINST, "u");
const IS_DOWN = new RegExp(`^(?:${DOWN}|少|低)$`, "u");

/** 较上年少3件: short verbs, as names write them. */
const LONG_VERBS: Readonly<Record<string, string>> = {
  多: "增加",
  少: "减少",
  高: "提高",
  低: "降低",
};

/** What a change is called, and which way it went. */
export interface Change {
  readonly naming: Naming;
  /** Absent where the clause does not say what the change is measured against. */
  readonly comparison?: Comparison;
}

/**
 * Reads the words before an amount as a change: 同比增长了34.4% after 办理行政复议案件121件 gives
 * 行政复议案件办理数同比增长率. `undefined` where they speak of a level. A count changes only against something:
 * 减少环节20个 is a deed, 同比减少20件 a change.
 */
export function readChange(setting: Setting, memory: Memory): Change | undefined {
  return (
    readDistance(setting, memory) ??
    readMultiple(setting, memory) ??
    readDifference(setting, memory)
  );
}

function readDifference({ before, unit }: Setting, memory: Memory): Change | undefined {
  const match = CHANGE.exec(before);
  const verb = match?.groups?.["verb"];
  if (match === null || verb === undefined) return undefined;
  const against = AGAINST_WORD.exec(before)?.[0];
  const isShorter = isShortening(verb, before, unit);
  if (against === undefined && !isShorter && !isRelative(unit)) return undefined;
  const subject = phraseBefore(
    before.slice(0, match.index).replace(AGAINST_WORD, "").replace(AGAINST_RULE, ""),
  );
  const whose = whoseChange(subject, memory);
  const indicator = whose + changeWords(verb, against, unit);
  const object = memory.object || subject;
  const base = { indicator, words: before.trim(), object, deed: memory.deed };
  const isLeading = isShorter || isNewThing(memory);
  const naming = withLevel(base, { subject, whose, isLeading });
  return against === undefined ? { naming } : { naming, comparison: comparisonOf(verb, against) };
}

/** Behind a semicolon as at a sentence's beginning, another thing is spoken of. */
function isNewThing({ isFresh, isApart }: Memory): boolean {
  return !isFresh || isApart;
}

interface Subject {
  /** As the clause names it. */
  readonly subject: string;
  readonly whose: string;
  readonly isLeading: boolean;
}

/** The clauses behind go on about the measure that was shortened, or that opens the sentence, where the clause names it. */
function withLevel(naming: Naming, { subject, whose, isLeading }: Subject): Naming {
  return isLeading && subject !== "" ? { ...naming, level: whose } : naming;
}

function comparisonOf(verb: string, against: string): Comparison {
  return { against, direction: IS_DOWN.test(verb) ? "down" : "up" };
}

/** 审批时限再压缩2个工作日 is a change; 缩短为12分钟 is a level. */
function isShortening(verb: string, before: string, unit: Unit | undefined): boolean {
  return unit?.kind === "duration" && IS_DOWN.test(verb) && !/为\s*$/u.test(before);
}

/** 同比 and 增长 for a rate: 同比增长率. */
function changeWords(verb: string, against: string | undefined, unit: Unit | undefined): string {
  return baseOf(against) + (LONG_VERBS[verb] ?? verb) + suffixOf(verb, unit);
}

/** 败诉率9.2%，高于全市平均水平1.4个百分点: how far the last figure is from another. */
const DISTANCE = /(?<distance>(?:高于|低于|高出|多于|少于)\p{Script=Han}{2,12})\s*$/u;

function readDistance({ before, unit }: Setting, memory: Memory): Change | undefined {
  const distance = DISTANCE.exec(before)?.groups?.["distance"];
  if (distance === undefined || unit?.kind !== "change" || memory.indicator === "")
    return undefined;
  const { object, deed } = memory;
  return {
    naming: { indicator: `${memory.indicator}${distance}幅度`, words: distance, object, deed },
  };
}

/** 办理案件45件，是上年的1.5倍: how many times another level the last figure is. */
const MULTIPLE =
  /^[\s、]*(?:约|已)?(?:是|为|达到?|相当于)(?<base>[^，、\d]{2,10}?)的?(?:近|约|超)?\s*$/u;

function readMultiple({ before, unit }: Setting, memory: Memory): Change | undefined {
  const base = MULTIPLE.exec(before)?.groups?.["base"];
  if (base === undefined || unit?.name !== "倍" || !memory.isFresh || memory.indicator === "")
    return undefined;
  const { indicator, object, deed } = memory;
  return { naming: { indicator: `${indicator}为${base}倍数`, words: base, object, deed } };
}

/** What changed: the subject of the clause, or, where it has none but 平均, the last figure. */
function whoseChange(subject: string, memory: Memory): string {
  if (attributeStem(subject) !== undefined) return append(topicOf(memory), subject);
  if (!/^(?:平均|日均)?$/u.test(subject)) return shorten(subject);
  return (memory.indicator || topicOf(memory)) + subject;
}

function isRelative(unit: Unit | undefined): boolean {
  return unit?.kind === "rate" || unit?.kind === "change" || unit?.name === "倍";
}

function baseOf(against: string | undefined): string {
  if (against === undefined) return "";
  if (against === "环比") return "环比";
  const year = /^[较比与和](?<year>上年|去年|上一年|20\d{2}年|二[〇○零]\p{Script=Han}{2}年)/u.exec(
    against,
  )?.groups?.["year"];
  if (year === undefined) return "同比";
  return `较${/^[上去]/u.test(year) ? "上年" : year}`;
}

function suffixOf(verb: string, unit: Unit | undefined): string {
  if (verb.endsWith("幅")) return "";
  if (unit?.kind === "rate") return "率";
  if (unit?.kind === "money") return "金额";
  if (unit?.kind === "duration") return "时间";
  return isRelative(unit) ? "幅度" : "数";
}
