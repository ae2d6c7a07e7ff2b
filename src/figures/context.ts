/** What a sentence says about whose, which time's and how certain a figure is.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import { sectionKind } from "../documents/section-kind.ts";

/** Words that say where what is counted stands in its course: a rate's numerator and denominator differ by them. */
const STAGES =
  /受理|申请|新收|接收|收到|审结|办结|结案|办理|发生|应诉|一审|二审|再审|直接纠错|综合纠错|调解成功|调处成功|败诉|胜诉|撤诉|立案|起诉|结转|按期|首次/gu;
const LEVELS =
  /市本级|区本级|县本级|省本级|全省|全市|全区|全县|全州|全旗|全镇|全街道|全系统|各区市|镇街|市级|区级|县级|省级|乡镇/gu;

/**
 * Gives the words of a clause that narrow what is counted, in reading order, each once: 市本级, 办理.
 */
export function basisWords(clause: string): readonly string[] {
  return [
    ...new Set([...clause.matchAll(LEVELS), ...clause.matchAll(STAGES)].map((match) => match[0])),
  ];
}

const TIME_WORDS =
  /(?:截至|截止)(?:目前|到?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?年?(?:底|末)?)|(?:自|从)?\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:以来|起|至今|底|初|上半年|下半年)|上半年|下半年|前[一二三\d]个?季度|第?[一二三四]季度|\d{1,2}[-—–至到]\d{1,2}月|今年以来|去年以来|近[一二两三四五\d]年来?|[一二两三四五六七八九十\d]年来|目前|去年同期|上年同期|年底|连续[一二两三四五六七八九十\d]+年|每年|每月|日均|年均|月均/gu;

/** Gives the words that narrow the period, as written: 上半年, 截至11月底, 五年来, 自2018年以来. */
export function timeWords(text: string): readonly string[] {
  return [
    ...new Set(
      [...text.matchAll(TIME_WORDS)].map((match) => match[0]).filter((word) => word.length > 1),
    ),
  ];
}

/** 2020年为30件, 上年为30件: a clause that opens with another year speaks of that year. */
const OTHER_YEAR =
  /^[\s、]*(?:而|其中)?(?<year>20\d{2})年(?!以来|至|[-—]|\p{Script=Han}{1,6}的|版|\d)/u;
const LAST_YEAR = /^[\s、]*而?(?:上年|去年)(?:同期)?(?:为|是|共|仅|全年)/u;

/** Says which year a clause speaks of; `reportYear` where it names none. */
export function yearOf(clause: string, reportYear: number): number {
  const named = OTHER_YEAR.exec(clause)?.groups?.["year"];
  if (named !== undefined) return Number(named);
  return LAST_YEAR.test(clause) ? reportYear - 1 : reportYear;
}

/** 全市 in a district's report is its city. */
const WHOLE =
  /^[\s、]*(?:\p{Script=Han}{0,6}，)?(?<whole>全国|全省|全市|全区|全县)(?!域|面|体|部)/u;
/** 阴平镇建成, 吴林街道已部署: a town or street that opens the clause does what it tells. */
const TOWN =
  /^[\s、]*(?<town>(?![各全我本该个每其镇乡街])\p{Script=Han}{2,4}(?:街道|镇|乡))(?=共|已|累计|建成|办理|调解|化解|开展|完成|受理|为|有)/u;

const LEVEL_OF: Readonly<Record<string, RegExp>> = {
  全省: /省$|自治区$/u,
  全市: /市$|自治州$|地区$|盟$/u,
  全县: /县$/u,
};

/** Says whose figure a clause states; the report's region where it names no other. */
export function regionOf(clause: string, region: Region): string {
  const town = TOWN.exec(clause)?.groups?.["town"];
  if (town !== undefined) return town;
  const whole = WHOLE.exec(clause)?.groups?.["whole"] ?? "";
  if (whole === "全国") return "全国";
  const level = LEVEL_OF[whole];
  if (level === undefined || level.test(region.name)) return region.name;
  return region.parents.findLast((parent) => level.test(parent)) ?? region.name;
}

const PLANNED_WORDS =
  /计划(?:于|在|到|开展|组织|建设|新增|完成|用)|力争|争取(?!到)|(?<![模虚草])拟(?!定|制|合|人)|预计|目标(?!责任|任务)|确保(?:实现|达到|完成)|将(?:达|完成|建成|实现|新增|开展|组织)|下一步|力求|到20\d{2}年(?:底|末)?，?[^，]{0,12}(?:达到|实现)/u;

/** Says whether a figure is a result or an aim: 力争, 计划, or a section of next year's plans. */
export function statusOf(clause: string, sectionPath: readonly string[]): "achieved" | "planned" {
  return sectionKind(sectionPath) === "plans" || PLANNED_WORDS.test(clause)
    ? "planned"
    : "achieved";
}
