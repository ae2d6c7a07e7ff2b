/** Which regions the names in a question mean, and which names are no scope but words of the matter.
 *
 * @module
 */
import { isOrdinaryWord } from "../documents/ordinary-words.ts";
import type { Region } from "../documents/region.ts";
import type { RegionMention } from "../documents/regions.ts";
import type { ReportMetadata } from "../documents/report.ts";
import type { Span } from "../text/span.ts";
import type { AmbiguousName } from "./question.ts";
import { corpusRegions, type ScopeContext } from "./scope-context.ts";

/** The regions that a question names. */
export interface NamedRegions {
  /** In the order of mention, each once. */
  readonly regions: readonly Region[];
  /** Every stretch of the question that names one of them. */
  readonly taken: readonly Span[];
  /** By full name: where the region is named first. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Names of places that have no report of their own and stand for their part of a region that has. */
  readonly places?: readonly string[];
  readonly ambiguous?: AmbiguousName;
}

/** A region and where the question names it. */
interface KnownName {
  readonly region: Region;
  readonly span: Span;
  /** The name, where it stands for a part of the region and stays in the matter: 泰兴, which the report of 泰州 tells of. */
  readonly place?: string;
}

/**
 * Decides for each name whether it is a scope and which region it means. Names of the corpus come first: whether a foreign
 * place is meant depends on them. One name that several regions could answer makes the whole question ambiguous.
 */
export async function readNames(
  text: string,
  mentions: readonly RegionMention[],
  context: ScopeContext,
): Promise<NamedRegions> {
  const { known, foreign, ambiguous } = sortNames(text, mentions, context.reports);
  if (ambiguous !== undefined) return ambiguous;
  for (const mention of foreign) {
    const [region] = mention.candidates;
    if (region === undefined || !(await isForeignScope(text, mention, known, context))) continue;
    const whole = await reportingRegion(mention, context);
    if (whole !== undefined) {
      known.push({
        region: whole,
        span: mention.span,
        place: mention.text.replace(KIND_OF_PLACE, ""),
      });
      continue;
    }
    if (mention.candidates.length > 1 && known.length === 0) {
      return ambiguousName(mention, mention.candidates);
    }
    known.push({ region, span: mention.span });
  }
  return inOrder(known);
}

/** Parts names that mean one region of the corpus from names of other places. */
function sortNames(
  text: string,
  mentions: readonly RegionMention[],
  reports: readonly ReportMetadata[],
): { known: KnownName[]; foreign: readonly RegionMention[]; ambiguous?: NamedRegions } {
  const held = new Set(reports.map((report) => report.region.fullName));
  const known: KnownName[] = [];
  const foreign: RegionMention[] = [];
  // A word that may be no place (平安, 和平) names a region only where nothing else does and the corpus holds it.
  const plain = mentions.filter((mention) => isPlainName(mention, held));
  const joined = mentions.filter(
    (mention) => plain.includes(mention) || isPlacedAsName(text, mention),
  );
  for (const mention of plain.length > 0 ? joined : mentions) {
    const pair = comparedPair(text, mention, reports);
    if (pair !== undefined) {
      known.push(...pair);
      continue;
    }
    const cut = cutName(text, mention, reports);
    if (cut !== undefined) {
      known.push(cut);
      continue;
    }
    const choices = heldRegions(mention, held, reports);
    const [region] = choices;
    if (choices.length > 1) return { known, foreign, ambiguous: ambiguousName(mention, choices) };
    if (region !== undefined) known.push({ region, span: mention.span });
    else if (!mention.isDoubtful) foreign.push(mention);
  }
  return { known, foreign };
}

/** What stands before a name in a list or a comparison, or at the start: 和, 比, a comma. Empty where the question begins. */
const BEFORE_NAME = /(?:^|[和与跟同及比是、，,\s年])$/u;

/** What stands behind a name that is a scope: a year, 的, the next name. */
const BEHIND_NAME = /^(?:\s|\d{2,4}年?|[和与跟同及比、，,的])/u;

/** Says whether an everyday word stands where the name of a region would: 鼓楼2020年和茂名2021年; not 建设平安马尾. */
function isPlacedAsName(text: string, { span }: RegionMention): boolean {
  return BEFORE_NAME.test(text.slice(0, span.start)) && BEHIND_NAME.test(text.slice(span.end));
}

function inOrder(names: readonly KnownName[]): NamedRegions {
  const known = [...names].sort((a, b) => a.span.start - b.span.start);
  const spans = new Map<string, Span>();
  const regions: Region[] = [];
  for (const { region, span } of known) {
    if (spans.has(region.fullName)) continue;
    regions.push(region);
    spans.set(region.fullName, span);
  }
  const taken = known.filter(({ place }) => place === undefined).map(({ span }) => span);
  const places = known.flatMap(({ place }) => place ?? []);
  return { regions, spans, taken, ...(places.length === 0 ? {} : { places }) };
}

function ambiguousName(mention: RegionMention, choices: readonly Region[]): NamedRegions {
  return {
    regions: [],
    taken: [mention.span],
    spans: new Map(),
    ambiguous: { name: mention.text, choices },
  };
}

/** 哪个, 谁: which of the two that stand before it. Not of 哪个街道 or 哪个部门, which are the region's own. */
const WHICH_OF_TWO =
  /^(?:两地|两家|俩)?[，,\s]*(?:谁|哪(?:个|家|边|里)?(?!.{0,2}[镇乡街村]|.{0,3}(?:部门|单位|街道|领域|方面)))/u;

/** A region and the one below it that are put side by side: 威海环翠哪个…多, where 威海环翠 elsewhere names 环翠 alone. */
function comparedPair(
  text: string,
  { span, text: words, candidates }: RegionMention,
  reports: readonly ReportMetadata[],
): readonly KnownName[] | undefined {
  if (!WHICH_OF_TWO.test(text.slice(span.end))) return undefined;
  const regions = corpusRegions(reports);
  const lower = regions.find((one) => candidates.some(({ fullName }) => fullName === one.fullName));
  if (lower === undefined) return undefined;
  for (const upper of regions) {
    if (upper === lower || !lower.fullName.startsWith(upper.fullName)) continue;
    const name = [upper.name, ...upper.aliases].find((one) => words.startsWith(one));
    if (name === undefined || name.length >= words.length) continue;
    const border = span.start + name.length;
    return [
      { region: upper, span: { start: span.start, end: border } },
      { region: lower, span: { start: border, end: span.end } },
    ];
  }
  return undefined;
}

/** What makes 高新 an adjective: 绵阳高新技术企业. */
const FIELD_OF_TRADE = /^(?:技术|企业|产业)/u;

/** A longer name of the corpus that the question cuts short: 绵阳高新 of 绵阳高新区, where only 绵阳 is a known short form. */
function cutName(
  text: string,
  { span }: RegionMention,
  reports: readonly ReportMetadata[],
): KnownName | undefined {
  for (const region of corpusRegions(reports)) {
    for (const name of [region.name, ...region.aliases]) {
      const stem = name.slice(0, -1);
      const end = span.start + stem.length;
      const isCut = end > span.end + 1 && text.startsWith(stem, span.start);
      if (region.level === "other" && isCut && !FIELD_OF_TRADE.test(text.slice(end))) {
        return { region, span: { start: span.start, end } };
      }
    }
  }
  return undefined;
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
  text: string,
  mention: RegionMention,
  known: readonly KnownName[],
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
  if (asked.size > 0) return !(await context.isMentioned(mention.text, reports));
  if (mention.form === "full") return true;
  // With no region beside it a name is a matter only as part of a longer one: 山东通, 深圳特发集团; not 山东 of 山东的复议.
  const longer = text.slice(mention.span.start, mention.span.end + LONGER_BY);
  return longer === mention.text || !(await context.isMentioned(longer, reports));
}

/**
 * The region above a place without a report of its own, whose report names the place: what 泰州 states of 泰兴 answers for 泰兴. The nearest,
 * where several do; a department's report speaks for its whole region.
 */
async function reportingRegion(
  { text, candidates }: RegionMention,
  context: ScopeContext,
): Promise<Region | undefined> {
  const { reports } = context;
  const above = corpusRegions(reports)
    .filter((region) => candidates.some(({ fullName }) => fullName.startsWith(served(region))))
    .sort((a, b) => served(b).length - served(a).length);
  for (const region of above) {
    const own = reports.filter((report) => report.region.fullName === region.fullName);
    for (const name of new Set([text, text.replace(KIND_OF_PLACE, "")])) {
      if (await context.isMentioned(name, own)) return region;
    }
  }
  return undefined;
}

/** 市 of 泰兴市, which 兴化、泰兴、靖江三市 names without it; not of a name of one character. */
const KIND_OF_PLACE = /(?<=\p{Script=Han}{2})[市县区旗]$/u;

/** The full name of the region that a report speaks for: of 泰州市城市管理局 that of 泰州市. */
function served({ name, fullName, parents }: Region): string {
  return DEPARTMENT.test(name) ? parents.join("") : fullName;
}

/** 山东 is mentioned everywhere, 山东通 as the name of a thing. */
const LONGER_BY = 1;
