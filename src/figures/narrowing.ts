/** Words that narrow what a figure counts, and in which part of the year.
 *
 * @module
 */
import type { Clause } from "./clauses/clauses.ts";
import { matchesOf } from "../text/matches.ts";

/** Words that say where what is counted stands in its course: a rate's numerator and denominator differ by them. */
const STAGES =
  /(?<!不予|[未不])(?:受理|审结|办结|结案|立案)|(?<![依被])申请(?!人)|新收|接收|收到|办理|发生|应诉|一审|二审|再审|直接纠错|综合纠错|调解成功|调处成功|败诉|胜诉|撤诉|(?<!一)起诉(?!讼)|结转|按期|首次/gu;
const LEVELS =
  /市本级|区本级|县本级|省本级|旗本级|全省|全市|全区|全县|全州|全旗|全盟|全镇|全街道|全系统|各区市|镇街|市级|区级|县级(?!市)|省级|乡镇/gu;

/** Titles, quoted names and names of meetings narrow nothing: 《…区级工作责任清单》, “一链办理”. */
const NAMES = /《[^《》]*》|“[^“”]{0,16}”/gu;

/** Where an amount stands among the others of its clause. */
export interface NarrowingPlace {
  /** From the amount before, or the clause's beginning, to the next mark behind the amount. */
  readonly own: string;
  /** The clause up to the amount. */
  readonly before: string;
  readonly indicator: string;
}

/**
 * Gives the words that narrow what is counted, in reading order, each once: 市本级, 办理.
 *
 * They stand beside the amount or in its name, where it inherited them: 行政复议案件审结数 of 已结39件 is 审结.
 */
export function basisWords({ own, before, indicator }: NarrowingPlace): readonly string[] {
  const words = withoutNames(own);
  const levels = wordsIn(words, LEVELS);
  // What opens a clause holds for all of its amounts: 全市9个政务服务大厅、52个便民服务中心.
  const isShared = levels.length === 0 && before.includes("全");
  const shared = isShared
    ? wordsIn(withoutNames(before), LEVELS).filter((word) => word.startsWith("全"))
    : [];
  const stages = wordsIn(words, STAGES);
  return [
    ...new Set([
      ...(levels.length === 0 ? shared : levels),
      ...(stages.length === 0 ? deedsOf(withoutNames(indicator)) : stages),
    ]),
  ];
}

function wordsIn(text: string, pattern: RegExp): readonly string[] {
  return matchesOf(text, pattern).map(([word]) => word);
}

function withoutNames(text: string): string {
  return /[《“]/u.test(text) ? text.replace(NAMES, "") : text;
}

/** What ends a name behind its deed: 审结 of 行政复议案件审结数, 办结 of 办结率同比增长幅度. */
const NAME_END = /^[人件次]?[数率]?(?:$|同比|环比|比|较)/u;

/** 新收 of 新收行政复议案件数, 审结 of 行政复议案件审结数; 申请 of 法律援助申请批准数 is what the deed was done to. */
function deedsOf(indicator: string): readonly string[] {
  return matchesOf(indicator, STAGES)
    .filter(
      ({ index, 0: word }) => index === 0 || NAME_END.test(indicator.slice(index + word.length)),
    )
    .map(([word]) => word);
}

/** A stretch of time that later clauses stay in: 截至11月底, 五年来, 上半年. */
const ANCHOR =
  "(?:截至|截止)(?:目前|到?(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?年?(?:底|末)?)|(?:自|从)?\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:以来(?!的)|起|至今|底|初|上半年|下半年)|上半年|下半年|前[一二三\\d]个?季度|第?[一二三四]季度|\\d{1,2}[-—–至到]\\d{1,2}月|今年以来|去年以来|近[一二两三四五\\d]年来?|[一二两三四五六七八九十\\d]年来|目前|年底";
/** Time words that hold for their own clause alone: 连续两年, 日均, 去年同期. */
const PASSING = "去年同期|上年同期|连续[一二两三四五六七八九十\\d]+年|每年|每月|日均|年均|月均";
const TIME_WORDS = new RegExp(`${ANCHOR}|${PASSING}`, "gu");
const IS_PASSING = new RegExp(`^(?:${PASSING})$`, "u");

/** 2021年累计调处…, 全年…: the clause turns to the year as a whole. */
const WHOLE_YEAR =
  /^[\s、]*(?:\d{4}年(?!以来|起|至|底|初|[上下]半年|\d)|全年|本年度|年内|今年(?!以来))/u;

/** How far on in the sentence time words still hold. */
const REACH = 160;

/**
 * Gives, for each clause of a sentence, the words that narrow the period of what it states, as written: 上半年,
 * 截至11月底, 自2018年以来.
 *
 * A clause without any stays in the stretch that an earlier one named, until one turns to the whole year:
 * 目前，共有调解员1117名，2021年调处案件4354件 has 目前 for the first only. Each clause is read once.
 */
export function timeWords(
  sentence: string,
  clauses: readonly Clause[],
): readonly (readonly string[])[] {
  let stretch: readonly string[] = [];
  let named = 0;
  return clauses.map((clause) => {
    const text = textOf(sentence, clause);
    const own = timesIn(text);
    const anchors = own.filter((word) => !IS_PASSING.test(word));
    if (anchors.length > 0) {
      stretch = anchors;
      named = clause.span.end;
    } else if (WHOLE_YEAR.test(text) || clause.span.start - named > REACH) {
      stretch = [];
    }
    return own.length > 0 ? own : stretch;
  });
}

function textOf(sentence: string, { span }: Clause): string {
  return sentence.slice(span.start, Math.min(span.end, span.start + REACH));
}

/** Every word of time holds one of these. */
const HINT_OF_TIME = /[年月季目日截]/u;

function timesIn(text: string): readonly string[] {
  if (!HINT_OF_TIME.test(text)) return [];
  return [...new Set(wordsIn(text, TIME_WORDS).filter((word) => word.length > 1))];
}
