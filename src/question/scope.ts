/** Which reports a question is about, and what of the question is left when that is taken out.
 *
 * @module
 */
import { isOrdinaryWord } from "../documents/ordinary-words.ts";
import type { RegionMention, Gazetteer } from "../documents/regions.ts";
import type { Region } from "../documents/region.ts";
import type { ReportMetadata } from "../documents/report.ts";
import { overlapsSpan as overlaps, type Span } from "../text/span.ts";
import { findCollectives, type CollectiveMention } from "./collectives.ts";
import { findPeriods, type PeriodMention } from "./periods.ts";
import type { AmbiguousName, MissingReport, RelativeYear, Scope } from "./question.ts";

/** What scope resolution knows of the corpus and the day. */
export interface ScopeContext {
  readonly gazetteer: Gazetteer;
  readonly reports: readonly ReportMetadata[];
  /** The year that 今年 means. */
  readonly referenceYear: number;
  /** Says whether any of these reports mentions a name: then a foreign place is a matter (深圳特发集团), not a scope. */
  isMentioned(name: string, reports: readonly ReportMetadata[]): Promise<boolean>;
}

/** What of a question names its scope. */
export interface ScopeMentions {
  readonly regions: readonly RegionMention[];
  readonly collectives: readonly CollectiveMention[];
  readonly periods: readonly PeriodMention[];
}

/** Finds the words of a question that name regions and years. */
export function findScopeMentions(text: string, gazetteer: Gazetteer): ScopeMentions {
  const periods = findPeriods(text);
  const regions = gazetteer
    .mentions(text)
    .filter((mention) => !periods.some((period) => overlaps(period.span, mention.span)));
  const collectives = findCollectives(text).filter(
    (mention) => !regions.some((region) => overlaps(region.span, mention.span)),
  );
  return { regions, collectives, periods };
}

/** Whether plans for a year may be meant by that year. */
export interface PlanCues {
  /** A plan would answer: no number, no shortcoming is asked for. */
  readonly asksForPlans: boolean;
  /** The words speak of plans: 打算, 准备. */
  readonly isPlanWorded: boolean;
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
  plans: PlanCues,
  context: ScopeContext,
): Scope {
  if (named.ambiguous !== undefined) {
    return { ...EMPTY_SCOPE, ambiguous: named.ambiguous };
  }
  const strong = mentions.collectives.filter(
    (mention) => !mention.isWeak || named.regions.length === 0,
  );
  const parents = named.regions.filter((region) =>
    strong.some((collective) => isLedBy(text, collective.span, named.spans.get(region.fullName))),
  );
  const singles = named.regions.filter((region) => !parents.includes(region));
  const set =
    singles.length === 0 && (strong.length > 0 || parents.length > 0)
      ? collectiveRegions(strong, parents, context)
      : undefined;
  const regions = set ?? (singles.length > 0 ? singles : corpusRegions(context.reports));
  const years = askedYears(mentions.periods, context);
  const found = chooseReports(
    regions,
    years,
    { ...plans, isExplicit: set === undefined && singles.length > 0, text },
    context,
  );
  return {
    ...found,
    breadth: singles.length > 0 ? "named" : set !== undefined ? "collective" : "none",
    isYearNamed: years.years !== undefined || years.latest !== undefined,
    relativeYears: years.relativeYears,
  };
}

/** The mentions of a question, and which of the region names mean a scope. */
export interface ReadMentions extends Omit<ScopeMentions, "regions"> {
  readonly named: NamedRegions;
}

/** Decides which of the names mean a scope; the others are words of the matter. */
export async function readMentions(
  mentions: ScopeMentions,
  context: ScopeContext,
): Promise<ReadMentions> {
  const { collectives, periods } = mentions;
  return { collectives, periods, named: await namedRegions(mentions, context) };
}

/** Cuts the mentions out of the question and tidies what is left: `2021年环翠区复议收案多少件` → `复议收案多少件`. */
export function cutScope(text: string, mentions: ReadMentions): string {
  const spans = [
    ...mentions.named.taken,
    ...mentions.collectives.filter((mention) => !mention.isWeak).map((mention) => mention.span),
    ...mentions.periods.map((mention) => mention.span),
  ].sort((a, b) => a.start - b.start);
  let rest = "";
  let from = 0;
  for (const span of spans) {
    rest += text.slice(from, Math.max(from, span.start));
    from = Math.max(from, span.end);
  }
  rest += text.slice(from);
  return rest
    .replace(LEFTOVERS, "")
    .replace(/([，,、；;：:])[，,、；;：:]+/gu, "$1")
    .trim();
}

/** What hangs on a scope word and means nothing without it: a leading 的, 和, 在, 、 or 报告里. */
const LEFTOVERS =
  /^(?:[\s，,、；;：:·]|的|和|与|跟|及|在|里(?![程面])|中(?=[，,的])|（[、，\s和与]*）)+|[（(][、，,\s和与]*[）)]/gu;

const EMPTY_SCOPE: Scope = {
  reports: [],
  missing: [],
  breadth: "named",
  isYearNamed: false,
  relativeYears: [],
};

/** The regions that a question names. */
export interface NamedRegions {
  /** In the order of mention, each once. */
  readonly regions: readonly Region[];
  /** Every stretch of the question that names one of them. */
  readonly taken: readonly Span[];
  /** By full name: where the region is named first. */
  readonly spans: ReadonlyMap<string, Span>;
  readonly ambiguous?: AmbiguousName;
}

/** Decides for each name whether it is a scope and which region it means. */
async function namedRegions(mentions: ScopeMentions, context: ScopeContext): Promise<NamedRegions> {
  const held = new Set(context.reports.map((report) => report.region.fullName));
  const known: { region: Region; span: Span }[] = [];
  const foreign: RegionMention[] = [];
  // A word that may be no place (平安, 和平) names a region only where nothing else does and the corpus holds it.
  const plain = mentions.regions.filter((mention) => isPlainName(mention, held));
  for (const mention of plain.length > 0 ? plain : mentions.regions) {
    const inCorpus = heldRegions(mention, held, context.reports);
    const [only] = inCorpus;
    if (only !== undefined && inCorpus.length === 1)
      known.push({ region: only, span: mention.span });
    else if (inCorpus.length > 1) {
      return ambiguousName(mention, inCorpus);
    } else if (!mention.isDoubtful) foreign.push(mention);
  }
  for (const mention of foreign) {
    const isScope = await isForeignScope(mention, known, context);
    if (!isScope) continue;
    const [first, ...others] = mention.candidates;
    if (first === undefined) continue;
    if (others.length > 0 && known.length === 0) {
      return ambiguousName(mention, mention.candidates);
    }
    known.push({ region: first, span: mention.span });
  }
  known.sort((a, b) => a.span.start - b.span.start);
  const spans = new Map<string, Span>();
  const regions: Region[] = [];
  for (const { region, span } of known) {
    if (!spans.has(region.fullName)) regions.push(region);
    spans.set(region.fullName, spans.get(region.fullName) ?? span);
  }
  return { regions, spans, taken: known.map(({ span }) => span) };
}

function ambiguousName(mention: RegionMention, choices: readonly Region[]): NamedRegions {
  return {
    regions: [],
    taken: [mention.span],
    spans: new Map(),
    ambiguous: { name: mention.text, choices },
  };
}

/**
 * The regions of the corpus that a name can mean. Where none is, the one department whose report speaks for it: 宝鸡 is
 * answered by the report of 宝鸡市司法局.
 */
function heldRegions(
  mention: RegionMention,
  held: ReadonlySet<string>,
  reports: readonly ReportMetadata[],
): readonly Region[] {
  const own = mention.candidates.filter((region) => held.has(region.fullName));
  if (own.length > 0) return own;
  const departments = corpusRegions(reports).filter(
    (region) =>
      DEPARTMENT.test(region.name) &&
      mention.candidates.some((candidate) => region.parents.join("") === candidate.fullName),
  );
  return departments.length === 1 ? departments : [];
}

/** 市司法局, 全面依法治市委员会办公室: its report is about the whole region. Not a town or a development zone. */
const DEPARTMENT = /(?:局|厅|办|办公室|委员会)$/u;

/** Within a question the names of the corpus's regions are taken as such, unless they are everyday words. */
function isPlainName(mention: RegionMention, held: ReadonlySet<string>): boolean {
  if (!mention.isDoubtful) return true;
  return (
    !isOrdinaryWord(mention.text) && mention.candidates.some((region) => held.has(region.fullName))
  );
}

/**
 * A place that the corpus has no report of is asked about (仓山区复议几件) unless it is a parent of a region that is,
 * or stands as a matter in the reports asked about (与深圳特发集团合作), or is a bare word that may be no place (平安).
 */
async function isForeignScope(
  mention: RegionMention,
  known: readonly { readonly region: Region; readonly span: Span }[],
  context: ScopeContext,
): Promise<boolean> {
  const isParent = known.some(({ region }) =>
    mention.candidates.some((candidate) => region.fullName.startsWith(candidate.fullName)),
  );
  if (isParent) return false;
  const asked = new Set(known.map(({ region }) => region.fullName));
  const reports =
    asked.size === 0
      ? context.reports
      : context.reports.filter((one) => asked.has(one.region.fullName));
  if (asked.size > 0 || mention.form !== "full")
    return !(await context.isMentioned(mention.text, reports));
  return true;
}

function corpusRegions(reports: readonly ReportMetadata[]): readonly Region[] {
  return [...new Map(reports.map((report) => [report.region.fullName, report.region])).values()];
}

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

function isBelow(region: Region, parent: Region): boolean {
  return region.fullName !== parent.fullName && region.fullName.startsWith(parent.fullName);
}

/** Says whether the region's name stands directly before the word: 威海各区, 威海市的各区. */
function isLedBy(text: string, collective: Span, region: Span | undefined): boolean {
  return (
    region !== undefined &&
    region.end <= collective.start &&
    /^的?(?:下辖|下属)?的?$/u.test(text.slice(region.end, collective.start))
  );
}

interface AskedYears {
  /** Absent where no year was named. */
  readonly years?: readonly number[];
  readonly latest?: number;
  readonly asksForNext: boolean;
  readonly relativeYears: readonly RelativeYear[];
}

const RELATIVE_NAMES: Readonly<Record<number, string>> = {
  [-2]: "前年",
  [-1]: "去年",
  0: "今年",
  1: "明年",
};

function askedYears(periods: readonly PeriodMention[], context: ScopeContext): AskedYears {
  const years = new Set<number>();
  const relativeYears: RelativeYear[] = [];
  let latest: number | undefined;
  let asksForNext = false;
  for (const period of periods) {
    switch (period.kind) {
      case "years":
        for (const year of period.years) years.add(year);
        break;
      case "latest":
        latest = period.count;
        break;
      case "next":
        asksForNext = true;
        break;
      case "relative": {
        const year = context.referenceYear + period.offset;
        years.add(year);
        relativeYears.push({
          word: RELATIVE_NAMES[period.offset] ?? "",
          year,
          referenceYear: context.referenceYear,
        });
        break;
      }
    }
  }
  return {
    ...(years.size === 0 ? {} : { years: [...years].sort((a, b) => a - b) }),
    ...(latest === undefined ? {} : { latest }),
    asksForNext,
    relativeYears,
  };
}

/** 报告, 下一步, 来年: the year named is the report's own, and the plans are for the year after it. */
const OWN_YEAR = /报告|下一?步|下一?年|来年|明年|次年|今后/u;

function chooseReports(
  regions: readonly Region[],
  asked: AskedYears,
  how: {
    readonly asksForPlans: boolean;
    readonly isPlanWorded: boolean;
    readonly isExplicit: boolean;
    readonly text: string;
  },
  context: ScopeContext,
): Pick<Scope, "reports" | "missing" | "planYear"> {
  const reports: ReportMetadata[] = [];
  const missing: MissingReport[] = [];
  let planYear: number | undefined;
  for (const region of regions) {
    const own = context.reports
      .filter((report) => report.region.fullName === region.fullName)
      .sort((a, b) => b.year - a.year);
    if (asked.years === undefined) {
      const held = asked.latest === undefined ? own : own.slice(0, asked.latest);
      if (held.length === 0) missing.push({ region });
      reports.push(...held);
      continue;
    }
    const chosen = new Set<ReportMetadata>();
    for (const year of asked.years) {
      const exact = own.find((report) => report.year === year);
      const before = own.find((report) => report.year === year - 1);
      const isPlanned =
        how.asksForPlans &&
        before !== undefined &&
        (exact === undefined || (how.isPlanWorded && !OWN_YEAR.test(how.text)));
      if (isPlanned) {
        chosen.add(before);
        planYear = year;
      } else if (exact !== undefined) chosen.add(exact);
      else if (how.isExplicit) missing.push({ region, year });
    }
    reports.push(...chosen);
  }
  if (reports.length === 0 && missing.length === 0 && asked.years !== undefined) {
    const [region] = regions;
    const year = asked.years[0];
    if (region !== undefined && year !== undefined)
      for (const one of regions) missing.push({ region: one, year });
  }
  return { reports, missing, ...(planYear === undefined ? {} : { planYear }) };
}
