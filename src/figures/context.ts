/** What a clause says about whose figure it states, and which year's.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";

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
