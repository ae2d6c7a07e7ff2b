/** Years named in a question: 2021年, 21年, 二〇二一年, 2021-2023年, 近三年, 去年.
 *
 * @module
 */
import { matchesOf } from "../text/matches.ts";
import { overlapsSpan, spanOf, type Span } from "../text/span.ts";

/**
 * A stretch of a question that names years.
 *
 * - `years`: these years, ascending (2021年; 2021-2023年).
 * - `latest`: the last `count` years that the corpus holds (近三年).
 * - `relative`: so many years before (negative) or after the reference year (去年 is -1), in which `word`. 当年 and 本年度 are none: they
 *   mean the report's own year.
 * - `next`: the year after the report's own, which reports plan for (下一年, 来年).
 */
export type PeriodMention =
  | { readonly kind: "years"; readonly years: readonly number[]; readonly span: Span }
  | { readonly kind: "latest"; readonly count: number; readonly span: Span }
  | {
      readonly kind: "relative";
      readonly offset: number;
      readonly word: string;
      readonly span: Span;
    }
  | { readonly kind: "next"; readonly span: Span };

/** Reports of this kind exist since 2010 or so; other numbers before 年 are no years of reports. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const CHINESE_DIGITS = "〇零一二三四五六七八九";

/**
 * One year: 2021年, 2021年度, 21年, 二〇二一年, bare 2021; not 2021个, 2035远景, 5年, 3年行动.
 * A two-digit year is taken only before 年 and after no digit; 10年以上 is a duration.
 */
const YEAR = String.raw`(?:(?<long>20\d{2})(?:\s*年|(?![\d.件个人项次份名条万亿%]))|(?<short>[0-3]\d)\s*年|(?<han>二[〇零○][〇零○一二三四五六七八九]{2})\s*年?)`;

/** 2021年、2021年度、21年; groups long, short, han. Must not match `5年以上` (one digit) or `2021件`. */
const ONE_YEAR = new RegExp(
  String.raw`(?<![\d.〔[（(第《])${YEAR}(?:度|份)?(?:以来|以後|之内|内)?(?!\d|以上|以下|来[^年])`,
  "gu",
);

/** 2021-2023年, 2021年至2023年, 21到23年. */
const YEAR_RANGE =
  /(?<![\d.])(?<from>20\d{2}|[0-3]\d)\s*(?:年\s*)?(?:[-–—~～]|至|到)\s*(?<to>20\d{2}|[0-3]\d)\s*年度?/gu;

/** 22、23年, 2021和2022年: the first of two years that share their 年. */
const YEAR_LIST = /(?<![\d.])(?<first>20\d{2}|[0-3]\d)(?=[、和与跟](?:20\d{2}|[0-3]\d)\s*年)/gu;

/** 近三年, 最近2年, 这几年, 历年. */
const LATEST =
  /(?:最?近|这|过去)(?<count>[一二两三四五六七八九十\d]{1,2}|几)年(?:来|间|里)?|历年/gu;

/** Words that place a year against another: 去年, 上年度. */
const YEAR_WORD = String.raw`(?:[去今前明]年|上一?年度?|上个年度|本年度?)`;

/** What joins a year to such a word as its explanation: （, 即, 也就是. */
const GLOSSES = String.raw`(?:[（(](?:也?就是|即)?|，?(?:也?就是|即))`;

/** 去年（2022）, 去年（22年）, 上年度2022年, 前年也就是2021年: the year alone says what is meant, and the word is part of its mention. */
const GLOSSED_WORD = new RegExp(
  String.raw`${YEAR_WORD} ?${GLOSSES}? ?(?<year>20\d{2}|[0-3]\d(?= ?(?:年(?!以|来)|[)）])))(?!\d) ?年?度?[)）]?`,
  "gu",
);

/** 23年（去年）, 2021年也就是前年: the same the other way round. Must not match 2021年，去年. */
const GLOSSED_YEAR = new RegExp(
  String.raw`(?<![\d.])(?<year>20\d{2}|[0-3]\d(?= ?年)) ?年?度? ?${GLOSSES} ?${YEAR_WORD}[)）]?`,
  "gu",
);

/** 23呢, 那22的呢: two digits that are all of a message, but for what asks. Groups: the year. */
const BARE_YEAR = /^(?:那么?)?(?<year>[12]\d)的?呢[？?。]?$/gu;

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/前年/gu, -2],
  [/(?:去年|上年度?|[上前]一年度?|(?<![情革施期届])头一年度?|上个年度)/gu, -1],
  // 今年以来 is how reports speak of their own year: whoever asks in these words has read them there.
  [/今年(?!以来)/gu, 0],
  [/明年/gu, 1],
];

/** 来年, 下一年, 第二年, 下年度. */
const NEXT = /来年|下一?年度?|第二年|次年/gu;

/**
 * Words that make a following year a point of comparison, not a scope: 比去年多了多少, 较上年, 跟前一年比, 同比; or that make it the
 * name of what is counted: 上年结转多少件.
 * The mention is then left in the question.
 */
const COMPARED_BEFORE = /(?:比|较|较之|相比|对比|同|跟|和|与)(?:起|于)?$/u;
const COMPARED_AFTER =
  /^(?:同期)?的?(?:相?比|对比|同期|下降|减少|增加|增长|多了|少了|结转|转来|遗留|积压|未结)/u;

/**
 * Finds the years that a question names, in order, without overlaps.
 *
 * `2021年环翠区复议收案多少件` gives 2021; `比去年多了多少` gives nothing, since 去年 is what is compared with.
 * Years within 《…》 belong to a title and are left out.
 */
export function findPeriods(question: string): readonly PeriodMention[] {
  const titles = titleSpans(question);
  const found: PeriodMention[] = [];
  for (const mention of READERS.flatMap((read) => read(question))) {
    const taken = [...titles, ...found.map((one) => one.span)];
    if (!taken.some((span) => overlapsSpan(span, mention.span))) found.push(mention);
  }
  const ordered = found.sort((a, b) => a.span.start - b.span.start);
  const [year] = ordered;
  return year?.kind === "years" && year.years.length === 1
    ? steppedBack(ordered, year.years[0])
    : ordered;
}

/** 上一年, 前一年, 头一年: the year before the one that is spoken of. Not 去年, nor 前年. */
const STEPS_BACK = /^(?:上|[前头]一)/u;

/** The mentions with the year before `year` for 上一年 and 前一年: after 2023年 they mean 2022, whatever year it is now. */
export function steppedBack(
  periods: readonly PeriodMention[],
  year: number | undefined,
): readonly PeriodMention[] {
  if (year === undefined) return periods;
  return periods.map((period) =>
    period.kind === "relative" && STEPS_BACK.test(period.word)
      ? { kind: "years", years: [year - 1], span: period.span }
      : period,
  );
}

/**
 * One reader for each way to name years. Where two of them read the same words, the earlier wins: 近10年 is no year 2010,
 * 2021-2023年 no single 2021.
 */
const READERS: readonly ((question: string) => readonly PeriodMention[])[] = [
  yearRanges,
  glossedYears,
  firstOfTwoYears,
  latestYears,
  singleYears,
  bareYears,
  relativeYears,
  nextYears,
];

function yearRanges(question: string): readonly PeriodMention[] {
  return matchesOf(question, YEAR_RANGE).flatMap((match): PeriodMention[] => {
    const years = yearsBetween(toYear(match.groups?.["from"]), toYear(match.groups?.["to"]));
    return years.length === 0 ? [] : [{ kind: "years", years, span: spanOf(match) }];
  });
}

function firstOfTwoYears(question: string): readonly PeriodMention[] {
  return matchesOf(question, YEAR_LIST).flatMap((match) =>
    oneYear(match.groups?.["first"], spanOf(match)),
  );
}

function bareYears(question: string): readonly PeriodMention[] {
  return matchesOf(question, BARE_YEAR).flatMap((match) => {
    const year = match.groups?.["year"] ?? "";
    const start = question.indexOf(year);
    return oneYear(year, { start, end: start + year.length });
  });
}

function glossedYears(question: string): readonly PeriodMention[] {
  return [GLOSSED_WORD, GLOSSED_YEAR].flatMap((gloss) =>
    matchesOf(question, gloss).flatMap((match) => oneYear(match.groups?.["year"], spanOf(match))),
  );
}

function latestYears(question: string): readonly PeriodMention[] {
  return matchesOf(question, LATEST).map((match) => ({
    kind: "latest",
    count: toCount(match.groups?.["count"]),
    span: spanOf(match),
  }));
}

function singleYears(question: string): readonly PeriodMention[] {
  return matchesOf(question, ONE_YEAR).flatMap((match) => {
    const { long, short, han } = match.groups ?? {};
    return oneYear(long ?? short ?? han, spanOf(match));
  });
}

function relativeYears(question: string): readonly PeriodMention[] {
  return RELATIVE.flatMap(([pattern, offset]) => {
    const spans = matchesOf(question, pattern).map(spanOf);
    const words = spans.map((span) => ({ word: question.slice(span.start, span.end), span }));
    // 比上年降了多少，上年是多少: the year that was measured from once more, and none of the calendar.
    const compared = words.filter(({ span }) => isCompared(question, span));
    const asked = words.filter(({ word }) => !compared.some((one) => one.word === word));
    return asked.map((one): PeriodMention => ({ kind: "relative", offset, ...one }));
  });
}

function nextYears(question: string): readonly PeriodMention[] {
  return matchesOf(question, NEXT).map((match) => ({ kind: "next", span: spanOf(match) }));
}

function oneYear(digits: string | undefined, span: Span): readonly PeriodMention[] {
  const year = toYear(digits);
  return year === undefined ? [] : [{ kind: "years", years: [year], span }];
}

function isCompared(question: string, span: Span): boolean {
  return (
    COMPARED_BEFORE.test(question.slice(0, span.start)) ||
    COMPARED_AFTER.test(question.slice(span.end))
  );
}

function titleSpans(text: string): readonly Span[] {
  return matchesOf(text, /《[^》]{0,100}》/gu).map(spanOf);
}

/** Reads 2021, 21 and 二〇二一 as the year 2021; `undefined` where that is no year of a report. */
function toYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const arabic = digits.replace(/\p{Script=Han}|○/gu, (digit) =>
    String(digit === "○" || digit === "零" ? 0 : Math.max(0, CHINESE_DIGITS.indexOf(digit) - 1)),
  );
  const year = arabic.length === 2 ? FIRST_YEAR + Number(arabic) : Number(arabic);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function yearsBetween(from: number | undefined, to: number | undefined): readonly number[] {
  if (from === undefined || to === undefined || to < from) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** 近三年 is 3; 近几年 and 历年 mean all that there is. */
function toCount(word: string | undefined): number {
  if (word === undefined || word === "几") return Number.POSITIVE_INFINITY;
  if (/^\d+$/u.test(word)) return Number(word);
  if (word === "两") return 2;
  const digit = "一二三四五六七八九十".indexOf(word);
  return digit < 0 ? Number.POSITIVE_INFINITY : digit + 1;
}
