/** Owners: whose and which year's the figures of a sentence are.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { Report } from "../documents/report.ts";
import type { Statement } from "./statement.ts";

/** Whose and which year's a figure is. */
export interface Owner {
  /** The region's name. */
  readonly region: string;
  readonly year: number;
}

/** Longest stretch of a clause that is searched for regions and years: a bound keeps a clause of a thousand figures linear. */
const REACH = 160;

/** 我区, 全县, 今年: words by which a clause comes back to the report's own region and year. */
const OWN = /我[省市区县州旗局]|本[区市县州旗局年]|全[区县旗]|区[委政内]|县[委政内]|今年|当年/u;

/**
 * Says whose and which year's figures the statements of a sentence are, one owner a statement. 全市新收748件，审结641件 in the report of a department: what
 * inherits its subject inherits the region too, unless the sentence has already spoken of the report's own.
 */
export function ownersOf(
  statements: readonly Statement[],
  { report, sentence }: { readonly report: Report; readonly sentence: string },
): readonly Owner[] {
  const own: Owner = { region: report.region.name, year: report.year };
  const owners: Owner[] = [];
  let lent: Owner | undefined;
  for (const [i, statement] of statements.entries()) {
    const { span, clauseSpan } = statement;
    const before = sentence.slice(Math.max(clauseSpan.start, span.start - REACH), span.start);
    const named = namedOwner(statement, sentence, report);
    const isOther = named.region !== own.region || named.year !== own.year;
    if (i === 0) lent = isOther ? named : undefined;
    else if (OWN.test(before) || (!isOther && !inheritsObject(statement))) lent = undefined;
    const owner = isOther ? named : (lent ?? own);
    owners.push({ ...owner, year: yearOfNumber(before.slice(-8), report.year) ?? owner.year });
  }
  return owners;
}

/** 由2022年的7个增加到13个, 较2022年的96件增长: the year right before a number is that number's alone. */
const YEAR_OF_NUMBER = /(?<year>20\d{2})年的?$/u;
const LAST_YEAR_OF_NUMBER = /(?:上年|去年)(?:同期)?的$/u;

function yearOfNumber(before: string, reportYear: number): number | undefined {
  const named = YEAR_OF_NUMBER.exec(before)?.groups?.["year"];
  if (named !== undefined) return Number(named);
  return LAST_YEAR_OF_NUMBER.test(before) ? reportYear - 1 : undefined;
}

/** Whom and which year the clause itself names, the report's where it names none. */
function namedOwner(statement: Statement, sentence: string, report: Report): Owner {
  const { start, end } = statement.clauseSpan;
  const until = Math.min(end, start + REACH, statement.regionEnd ?? end);
  const head = sentence.slice(start, Math.max(start, until));
  return {
    region: statement.place ?? regionOf(head, report.region),
    year: yearOf(head, report.year),
  };
}

/** 行政复议案件审结数 of 审结641件: the object stands in an earlier clause. Ranks and changes have subjects of their own. */
function inheritsObject({ indicator, indicatorWords, kind }: Statement): boolean {
  if (kind === "rank" || kind === "change") return false;
  return indicatorWords === "" || indicator.indexOf(indicatorWords) > 0;
}

/** 2020年为30件, 上年为30件: a clause that opens with another year speaks of that year. */
const OTHER_YEAR =
  /^[\s、]*(?:而|其中)?(?<year>20\d{2})年(?!以来|至|[-—]|\p{Script=Han}{1,6}的|版|\d)/u;
const LAST_YEAR = /^[\s、]*而?(?:上一?年度?|去年)(?:同期)?(?:为|是|共|仅|全年|达|有|(?=\d))/u;

/** Says which year a clause speaks of; `reportYear` where it names none. */
function yearOf(clause: string, reportYear: number): number {
  const named = OTHER_YEAR.exec(clause)?.groups?.["year"];
  if (named !== undefined) return Number(named);
  return LAST_YEAR.test(clause) ? reportYear - 1 : reportYear;
}

/** 全市 in a district's report is its city. */
const WHOLE =
  /^[\s、]*(?:\p{Script=Han}{0,6}，)?(?<whole>全国|全省|全市|全区|全县)(?!域|面|体|部)/u;

/** 全国平均, 全国共有, 全国法院新收: the country itself. Must not match 全国12315平台, 全国首个, 全国文明单位. */
const OF_COUNTRY = /全国(?:平均|共|一共|总|累计|[省市区县]|法院|各地|机关|公安|企业|法律)/u;

/** 阴平镇建成, 吴林街道已部署: a town or street that opens the clause does what it tells. */
const TOWN =
  /^[\s、]*(?<town>(?![各全我本该个每其镇乡街])\p{Script=Han}{2,4}(?:街道|镇|乡))(?=共|已|累计|建成|办理|调解|化解|开展|完成|受理|为|有)/u;

const LEVEL_OF: Readonly<Record<string, RegExp>> = {
  全省: /省$|自治区$/u,
  全市: /市$|自治州$|地区$|盟$/u,
  全县: /县$/u,
};

/** Says whose figure a clause states; the report's region where it names no other. */
function regionOf(clause: string, region: Region): string {
  const town = TOWN.exec(clause)?.groups?.["town"];
  if (town !== undefined) return town;
  const whole = WHOLE.exec(clause)?.groups?.["whole"] ?? "";
  // 全国12315平台接收的投诉 are those of the place, as are 全国文明单位3个; what is the whole country's is said of it as a whole.
  if (whole === "全国") return OF_COUNTRY.test(clause) ? "全国" : region.name;
  const level = LEVEL_OF[whole];
  if (level === undefined || level.test(region.name)) return region.name;
  return region.parents.findLast((parent) => level.test(parent)) ?? region.name;
}
