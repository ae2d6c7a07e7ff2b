/** Which reports a question is about.
 *
 * @module
 */
import type { Gazetteer } from "../documents/regions.ts";
import type { Region } from "../documents/region.ts";
import { overlapsSpan, type Span } from "../text/span.ts";
import { askedYears } from "./asked-years.ts";
import { chooseReports, type ReportCues } from "./choose-reports.ts";
import { findCollectives, type CollectiveMention } from "./collectives.ts";
import { standsInSet } from "./joined-sets.ts";
import { readNames, type NamedRegions } from "./named-regions.ts";
import { findPeriods, type PeriodMention } from "./periods.ts";
import { planningYear } from "./planning-year.ts";
import type { HeardName, Scope } from "./question.ts";
import {
  corpusRegions,
  isBelow,
  isOnlyParent,
  reportsOn,
  type ScopeContext,
} from "./scope-context.ts";
import type { ReadMentions, ScopeMentions } from "./scope-mentions.ts";

/** Finds the words of a question that name regions and years. */
export function findScopeMentions(text: string, gazetteer: Gazetteer): ScopeMentions {
  const periods = findPeriods(text);
  const regions = gazetteer
    .mentions(text)
    .filter((mention) => !periods.some((period) => overlapsSpan(period.span, mention.span)))
    .map((mention) =>
      standsInSet(text, mention.span) ? { ...mention, isDoubtful: false } : mention,
    );
  const collectives = findCollectives(text).filter(
    (mention) => !regions.some((region) => overlapsSpan(region.span, mention.span)),
  );
  const bareYears = regions.flatMap(({ span }) => bareYearAt(text, span.end));
  return { regions, collectives, periods: [...periods, ...bareYears] };
}

/** 21 of 环翠21复议. Must not match 环翠12345热线, 环翠15个镇街, 环翠20多名. Groups: the year. */
const BARE_YEAR =
  /^(?<year>[12]\d)(?=\p{Script=Han})(?![个件起宗项份条例人名位户家所处场次期批轮篇部本卷册张支台辆套块座级届类种天趟回倍余多几万千亿元岁周日月年时分公里平方吨村镇街区县市乡大])/u;

/** The year that stands without 年 right behind a region's name. */
function bareYearAt(text: string, start: number): readonly PeriodMention[] {
  const year = BARE_YEAR.exec(text.slice(start))?.groups?.["year"];
  if (year === undefined) return [];
  return [{ kind: "years", years: [2000 + Number(year)], span: { start, end: start + 2 } }];
}

/** The mentions without those of what is said not to be asked, where others are left: 马尾 alone of 不是问环翠，是问马尾. */
export function withoutDenied(mentions: ScopeMentions, denied: readonly Span[]): ScopeMentions {
  if (denied.length === 0) return mentions;
  const asked = <T extends { readonly span: Span }>(all: readonly T[]): readonly T[] => {
    const left = all.filter((one) => !denied.some((span) => overlapsSpan(span, one.span)));
    return left.length > 0 ? left : all;
  };
  return {
    ...mentions,
    regions: asked(mentions.regions),
    collectives: asked(mentions.collectives),
    periods: asked(mentions.periods),
  };
}

/**
 * Turns the mentions into reports. Regions named one by one keep the order of mention; a set (各区, 谁) or no region
 * at all means every region of the corpus, narrowed by the level of the set and by a parent named before it (威海各区).
 *
 * A year that a region has no report of becomes `missing`, unless plans are asked for and the report of the year
 * before holds them (峄城22年准备怎么做 is answered by the report on 2021).
 */
export function resolveScope(
  text: string,
  { named, ...mentions }: ReadMentions,
  plans: Pick<ReportCues, "asksForPlans" | "isPlanWorded">,
  context: ScopeContext,
): Scope {
  if (named.ambiguous !== undefined) {
    return { ...EMPTY_SCOPE, ambiguous: named.ambiguous };
  }
  const strong = mentions.collectives.filter(
    (mention) => !mention.isWeak || named.regions.length === 0,
  );
  const isSet = mentions.collectives.length > 0;
  const parents = named.regions.filter(
    (region) =>
      strong.some(
        (collective) =>
          isLedBy(text, collective.span, named.spans.get(region.fullName)) &&
          !isApposition(text, collective.span, named.regions.length),
      ) ||
      ((isSet || isOfReports(text, named.spans.get(region.fullName))) &&
        isOnlyParent(region, context)),
  );
  const singles = named.regions.filter((region) => !parents.includes(region));
  const set =
    singles.length === 0 && (strong.length > 0 || parents.length > 0)
      ? collectiveRegions(strong, parents, context)
      : undefined;
  const regions = set ?? (singles.length > 0 ? singles : corpusRegions(context.reports));
  const countedFrom = planningYear(regions, mentions.periods, plans, context);
  const years = askedYears(mentions.periods, countedFrom);
  const found = chooseReports(
    regions,
    years,
    { ...plans, isExplicit: set === undefined && singles.length > 0, text },
    context.reports,
  );
  return {
    ...found,
    breadth: singles.length > 0 ? "named" : set !== undefined ? "collective" : "none",
    isYearNamed: years.years !== undefined || years.latest !== undefined,
    relativeYears: years.relativeYears,
    ...readingOfNames(named, mentions.heard),
  };
}

/** How names were understood that are not written as the region's own. */
function readingOfNames(
  { readAs }: NamedRegions,
  heard: readonly HeardName[] | undefined,
): Pick<Scope, "heard" | "readAs"> {
  return {
    ...(heard === undefined ? {} : { heard }),
    ...(readAs === undefined ? {} : { readAs }),
  };
}

/** Decides which of the names mean a scope; the others are words of the matter. */
export async function readMentions(
  text: string,
  mentions: ScopeMentions,
  context: ScopeContext,
): Promise<ReadMentions> {
  const { regions, periods, ...others } = mentions;
  const named = await readNames(text, regions, context);
  return {
    ...others,
    periods: periods.filter((period) => !isMeasuredFrom(text, period, named, context)),
    named,
  };
}

/** 比2022年, 较2022年: what a change is measured from. */
const MEASURED_FROM = /[比较]$/u;

/**
 * Says whether a year is only what a change is measured from, since the corpus has no report on it: of 比2022年降了多少 the report
 * on 2023 tells. Where it has, the two years are compared.
 */
function isMeasuredFrom(
  text: string,
  period: PeriodMention,
  named: NamedRegions,
  { reports }: ScopeContext,
): boolean {
  if (period.kind !== "years" || !MEASURED_FROM.test(text.slice(0, period.span.start)))
    return false;
  return !reportsOn(named.regions, reports).some(({ year }) => period.years.includes(year));
}

const EMPTY_SCOPE: Scope = {
  reports: [],
  missing: [],
  breadth: "named",
  isYearNamed: false,
  relativeYears: [],
};

function collectiveRegions(
  collectives: readonly CollectiveMention[],
  parents: readonly Region[],
  context: ScopeContext,
): readonly Region[] {
  const level = collectives.find((mention) => mention.level !== undefined)?.level;
  const all = corpusRegions(context.reports);
  const below =
    parents.length === 0
      ? all
      : all.filter((region) => parents.some((parent) => isBelow(region, parent)));
  const fitting = level === undefined ? below : below.filter((region) => region.level === level);
  return fitting.length > 0 ? fitting : below;
}

/** 的报告, 2021年的报告, 那边的报告: reports of a province are those of its regions. */
const OF_REPORTS =
  /^(?:省|市|这边|那边|地区)?的?(?:\d{2,4}年度?)?的?(?:法治政府建设)?(?:年度)?(?:工作)?报告/u;

function isOfReports(text: string, span: Span | undefined): boolean {
  return span !== undefined && OF_REPORTS.test(text.slice(span.end));
}

/** 三家, 这两个市, of the word for a set. */
const COUNTED = /^(?:这|那|以上|上述)?(?:[两二三四五六七八九十几]|\d)/u;

/** Says whether a counted word sums up the names before it and asks for no set of its own: 长阳、奈曼、茂名三家. */
function isApposition(text: string, { start, end }: Span, namedCount: number): boolean {
  return namedCount > 1 && COUNTED.test(text.slice(start, end));
}

/** Says whether the region's name stands directly before the word: 威海各区, 威海市的各区. */
function isLedBy(text: string, collective: Span, region: Span | undefined): boolean {
  return (
    region !== undefined &&
    region.end <= collective.start &&
    /^的?(?:下辖|下属)?的?$/u.test(text.slice(region.end, collective.start))
  );
}
