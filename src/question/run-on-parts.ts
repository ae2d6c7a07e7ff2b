/** Numbers that one clause asks for in one breath: 接了多少办了多少, 常务会几次专题会几次, 受理数审结数纠错率.
 *
 * @module
 */
import { matchesOf } from "../text/matches.ts";
import { MEASURE_WORDS } from "./expectation.ts";

/** 多少, 多少件, 几次; 几 alone asks for no number. Groups: the measure word. */
const ASKED = new RegExp(
  String.raw`多少(?<unit>${MEASURE_WORDS})?|(?<![哪这那好第])几(?<few>${MEASURE_WORDS})`,
  "gu",
);

/** What stands with a number that is worked out from the one before: 多多少, 差几件; or is half of a fraction: 几分之几. */
const OF_BEFORE = /[多少高低差涨升降增减比倍]了?出?$|分之|^(?:各自?|分别|[是有为达共])+$/u;

/** A measure that needs no measure word: 合格率, 金额; or a share of what stands before: 占. */
const OWN_MEASURE = /(?:率|额|比例|占比)[是有为]?$|^占/u;

/** What is done next, right behind a number, so that no thing stands between: 办了几场来了多少人, 多少场参与多少人次. */
const NEXT_DEED =
  /^(?:\p{Script=Han}了|参与|参加|参训|惠及|覆盖|涉及|投入|花费|审结|办结|化解|解决)?$/u;

/** A thing behind the last number: then the things follow their numbers, 翻译了几件规章几件规范性文件. Must not match 钱, 呢. */
const THING_BEHIND = /^(?!合计|总共|一共)\p{Script=Han}{2}/u;

/** What is done, without that to which it is done: 收了, 一共办了. */
const BARE_VERB = /^(?:一共|总共|共)?\p{Script=Han}{1,2}了$/u;

/** A thing of more characters behind 多少 is what it asks for, and no new part: 接了多少民生诉求办了多少. */
const MAX_VERB = 3;

/** A thing of more characters than these is a clause: 几件处罚案子是镇街自己办的几件. */
const MAX_THING = 8;

interface Asked {
  readonly start: number;
  readonly end: number;
  readonly unit: string | undefined;
}

/**
 * Splits a clause without commas at the numbers that it asks for in parallel: `民生诉求接了多少办了多少` gives 民生诉求接了多少 and
 * 办了多少. Not split are 请了几个律师把关多少件 (of what there are several stands behind the number), 改了几件差多少 and 几分之几.
 */
export function splitRunOn(clause: string): readonly string[] {
  const asked = matchesOf(clause, ASKED).map((match): Asked => ({
    start: match.index,
    end: match.index + match[0].length,
    unit: match.groups?.["unit"] ?? match.groups?.["few"],
  }));
  if (THING_BEHIND.test(clause.slice(asked.at(-1)?.end))) return [clause];
  const parts: string[] = [];
  let start = 0;
  for (const [i, one] of asked.entries()) {
    const next = asked[i + 1];
    if (next === undefined) break;
    const before = clause.slice(start, one.start);
    const between = clause.slice(one.end, next.start);
    if (!isParallel(before, between, one.unit === next.unit, parts.length > 0)) continue;
    parts.push(clause.slice(start, one.end));
    start = one.end;
  }
  return [...parts, clause.slice(start)];
}

/** Says whether what stands between two numbers opens a part of its own; `isInList` where a part of the clause has ended before. */
function isParallel(
  before: string,
  between: string,
  isSameUnit: boolean,
  isInList: boolean,
): boolean {
  if (before === "" || between.length > MAX_THING || OF_BEFORE.test(between)) return false;
  if (OWN_MEASURE.test(between)) return isInList || !BARE_VERB.test(before);
  if (NEXT_DEED.test(between)) return between !== "" || !isSameUnit;
  if (isSameUnit) return between.length <= MAX_VERB || !BARE_VERB.test(before);
  return isInList && between.length <= MAX_VERB;
}

/** Measures by their names alone: 受理数审结数纠错率各是多少. Must not match 数量, 数据, 率先, 排查数减成功数. */
const NAMED_RUN =
  /^(?:[^，,。；;？?、和与跟及数率多少几减加比占]{1,10}(?:数(?![量据字额]|同比|环比|较|[增下上减提降]\p{Script=Han}{1,2}率)|率(?!先))[、和与跟及]?){2,4}(?:各自?|分别)?(?:都?[是有为])?(?:多少|几)?[。？?]*$/u;

/** One of them. */
const NAMED = /[^、和与跟及数率]{1,10}[数率]/gu;

/**
 * Splits measures that are put together by their names, with or without signs: `复议受理数审结数纠错率各是多少` gives 复议受理数多少,
 * 审结数多少 and 纠错率多少. Nothing elsewhere.
 */
export function splitNamedRun(topic: string): readonly string[] {
  if (!NAMED_RUN.test(topic)) return [];
  const names = matchesOf(topic, NAMED).map(([name]) => name);
  return names.map((name) => `${name}多少`);
}
