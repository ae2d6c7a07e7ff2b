/** Which regions the names in a question mean, and which names are no scope but words of the matter.
 *
 * @module
 */
import { isOrdinaryWord } from "../documents/ordinary-words.ts";
import type { Region } from "../documents/region.ts";
import type { RegionMention } from "../documents/regions.ts";
import type { ReportMetadata } from "../documents/report.ts";
import type { Span } from "../text/span.ts";
import { wantsNumber } from "./intent.ts";
import { isForeignScope, reportingRegion, withoutKind } from "./foreign-names.ts";
import { joinContradicted, readInFull, type FullReading } from "./other-places.ts";
import {
  comparedPair,
  cutName,
  isJoined,
  withoutWordBehind,
  type KnownName,
} from "./parted-names.ts";
import type { AmbiguousName, NameReading } from "./question.ts";
import { departmentBehind, isDepartment } from "./reporting-departments.ts";
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
  /** Names that mean another region as well, or one of another kind: 鼓楼区, 环翠县. */
  readonly readAs?: readonly NameReading[];
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
  const named = mentions.map((mention) => withoutWordBehind(text, mention));
  const { mentions: own, elsewhere } = joinContradicted(text, named);
  const { known, foreign, ambiguous, readAs } = sortNames(text, own, context.reports);
  if (ambiguous !== undefined) return ambiguous;
  known.push(...elsewhere);
  for (const mention of foreign) {
    const [region] = mention.candidates;
    if (region === undefined || !(await isForeignScope(text, mention, known, context))) continue;
    const whole = await reportingRegion(mention, context);
    if (whole !== undefined) {
      known.push({
        region: whole,
        span: mention.span,
        place: withoutKind(mention.text),
      });
      continue;
    }
    if (mention.candidates.length > 1 && known.length === 0) {
      return ambiguousName(mention, mention.candidates);
    }
    known.push({ region, span: mention.span });
  }
  if (known.length === 0 && wantsNumber(text)) {
    const unknown = await placeOfManyNames(text, own, context);
    if (unknown !== undefined) return unknown;
  }
  return inOrder(text, known, readAs);
}

/**
 * An everyday word that several places are named, at the head of a question for a number, of which no report speaks: 鼓楼 of
 * 2021年鼓楼复议多少件 is a place, and which one must be asked. 和平解决 is none.
 */
async function placeOfManyNames(
  text: string,
  mentions: readonly RegionMention[],
  context: ScopeContext,
): Promise<NamedRegions | undefined> {
  for (const mention of mentions) {
    const isHead = BEFORE_NAME.test(text.slice(0, mention.span.start));
    if (mention.candidates.length < 2 || !isHead) continue;
    if (!(await context.isMentioned(mention.text, context.reports)))
      return ambiguousName(mention, mention.candidates);
  }
  return undefined;
}

/** Parts names that mean one region of the corpus from names of other places. */
function sortNames(
  text: string,
  mentions: readonly RegionMention[],
  reports: readonly ReportMetadata[],
): SortedNames {
  const held = new Set(reports.map((report) => report.region.fullName));
  const known: KnownName[] = [];
  const foreign: RegionMention[] = [];
  const readAs: NameReading[] = [];
  // A word that may be no place (平安, 和平) names a region only where nothing else does and the corpus holds it.
  const plain = mentions.filter((mention) => isPlainName(mention, held));
  const joined = mentions.filter(
    (mention) =>
      plain.includes(mention) || isPlacedAsName(text, mention) || isJoined(text, mention, plain),
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
    if (choices.length > 1)
      return { known, foreign, readAs, ambiguous: ambiguousName(mention, choices) };
    if (region === undefined) {
      if (!mention.isDoubtful || isNameOfYear(text, mention)) foreign.push(mention);
      continue;
    }
    const full = readInFull(text, { region, span: mention.span }, mentions);
    known.push("name" in full ? full.name : { region, span: mention.span });
    readAs.push(...doubtOf(text, full, mention, region));
  }
  return { known, foreign, readAs };
}

/** What a reader must be told of how a name was taken. */
function doubtOf(
  text: string,
  full: FullReading,
  { text: words, candidates }: RegionMention,
  { name, fullName }: Region,
): readonly NameReading[] {
  switch (full.kind) {
    case "elsewhere":
      return [];
    case "doubtful":
      return [{ written: full.written, region: name }];
    case "renamed":
      return [{ written: text.slice(full.name.span.start, full.name.span.end), region: name }];
    case "as-named":
      return candidates.length > 1 ? [{ written: words, region: fullName }] : [];
  }
}

/** The names of a question by what is known of them. */
interface SortedNames {
  readonly known: KnownName[];
  readonly foreign: readonly RegionMention[];
  readonly readAs: readonly NameReading[];
  readonly ambiguous?: NamedRegions;
}

/** 鼓楼2021年复议多少件: an everyday word that is followed by a year names a place. */
function isNameOfYear(text: string, { span }: RegionMention): boolean {
  return BEFORE_NAME.test(text.slice(0, span.start)) && YEAR_BEHIND.test(text.slice(span.end));
}

const YEAR_BEHIND = /^\s?(?:20)?\d{2}年/u;

/** What stands before a name in a list or a comparison, or at the start: 和, 比, a comma. Empty where the question begins. */
const BEFORE_NAME = /(?:^|[和与跟同及比是、，,\s年])$/u;

/** What stands behind a name that is a scope: a year, 的, the next name. */
const BEHIND_NAME = /^(?:\s|\d{2,4}年?|[和与跟同及比、，,的])/u;

/** Says whether an everyday word stands where the name of a region would: 鼓楼2020年和茂名2021年; not 建设平安马尾. */
function isPlacedAsName(text: string, { span }: RegionMention): boolean {
  return BEFORE_NAME.test(text.slice(0, span.start)) && BEHIND_NAME.test(text.slice(span.end));
}

function inOrder(
  text: string,
  names: readonly KnownName[],
  readAs: readonly NameReading[],
): NamedRegions {
  const known = [...names].sort((a, b) => a.span.start - b.span.start);
  const spans = new Map<string, Span>();
  const regions: Region[] = [];
  for (const { region, span } of known) {
    if (spans.has(region.fullName)) continue;
    regions.push(region);
    spans.set(region.fullName, span);
  }
  const taken = known
    .filter(({ place }) => place === undefined)
    .map(({ region, span: { start, end } }) => ({
      start,
      end: end + departmentBehind(text, end, region),
    }));
  const places = known.flatMap(({ place }) => place ?? []);
  return {
    regions,
    spans,
    taken,
    ...(places.length === 0 ? {} : { places }),
    ...(readAs.length === 0 ? {} : { readAs }),
  };
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
      isDepartment(region) &&
      mention.candidates.some((candidate) => region.parents.join("") === candidate.fullName),
  );
  return departments.length === 1 ? departments : [];
}

/** Within a question the names of the corpus's regions are taken as such, unless they are everyday words. */
function isPlainName(mention: RegionMention, held: ReadonlySet<string>): boolean {
  if (!mention.isDoubtful) return true;
  return (
    !isOrdinaryWord(mention.text) && mention.candidates.some((region) => held.has(region.fullName))
  );
}
