/** Words for sets of regions that stand beside names: 四个区和威海市, 四个区各多少，威海市是多少, 三个山东的地方.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import { spanOf, type Span } from "../text/span.ts";
import { countOf, levelOf, type CollectiveMention } from "./collectives.ts";
import type { NamedRegions } from "./named-regions.ts";
import type { ReadMentions } from "./scope-mentions.ts";
import { corpusRegions, isBelow, isOnlyParent, type ScopeContext } from "./scope-context.ts";

/**
 * Puts the regions of a set in the place of its word where a name is joined to it, as if all had been named: `四个区和威海市的出庭率` asks
 * of the four and of the city. A name within the set narrows it and is joined to nothing (四个区里环翠的), nor is a name that leads the
 * set (威海各区). The mentions as they are elsewhere.
 */
export function withJoinedSets(
  text: string,
  mentions: ReadMentions,
  context: ScopeContext,
): ReadMentions {
  const other = splitSet(text, mentions, context) ?? setWithout(text, mentions, context);
  if (other !== undefined) return other;
  const { named, collectives } = mentions;
  if (named.regions.length === 0) return mentions;
  for (const set of collectives) {
    const regions = regionsOf(set, context);
    const isNarrowed = named.regions.some((one) => hasRegion(regions, one));
    if (isNarrowed || !isJoined(text, set, regions.length, named)) continue;
    return {
      ...mentions,
      collectives: collectives.filter((one) => one !== set),
      named: withRegions(named, regions, set.span),
    };
  }
  return mentions;
}

/** The regions of the corpus that a set means by its level; none where it says no level. */
function regionsOf({ level }: CollectiveMention, { reports }: ScopeContext): readonly Region[] {
  return level === undefined ? [] : corpusRegions(reports).filter((one) => one.level === level);
}

function hasRegion(regions: readonly Region[], { fullName }: Region): boolean {
  return regions.some((one) => one.fullName === fullName);
}

/** What joins a name and a set: 和, 、, 以及, 加上. Must not match 的, nor 里. */
const JOINS = /^[\s，,]*(?:[和与跟同及、]|还有|以及|加上|外加)[\s，,]*$/u;

/** 四, 4 of 四个区. Groups: count. */
const COUNTED = /^(?<count>[两二三四五六七八九十]|\d{1,2})个?/u;

/** Says whether a name is coordinated with the set, or asked about in a clause of its own beside a set of just so many. */
function isJoined(
  text: string,
  { span }: CollectiveMention,
  size: number,
  { taken }: NamedRegions,
): boolean {
  if (size < 2) return false;
  const isCounted =
    countOf(COUNTED.exec(text.slice(span.start, span.end))?.groups?.["count"]) === size;
  return taken.some((name) => {
    const [first, second] = name.start < span.start ? [name, span] : [span, name];
    const between = text.slice(first.end, second.start);
    return JOINS.test(between) || (isCounted && asksAgain(text, name));
  });
}

/** ，威海市是多少，: a clause that asks the same of one place more. */
const SAME_ASKED =
  /^(?:又|也|的)?(?:是|有)?(?:多少|几\p{Script=Han}|怎么?样)?呢?(?=[，,；;。？?！!]|$)/u;

/** Says whether a name behind a comma is asked what the clause before asks, and nothing of its own: 各是多少，威海市是多少. */
export function asksAgain(text: string, { start, end }: Span): boolean {
  return /[，,；;？?。]$/u.test(text.slice(0, start)) && SAME_ASKED.test(text.slice(end));
}

function withRegions(named: NamedRegions, regions: readonly Region[], span: Span): NamedRegions {
  const spans = new Map([
    ...named.spans,
    ...regions.map((region) => [region.fullName, span] as const),
  ]);
  const startOf = ({ fullName }: Region): number => spans.get(fullName)?.start ?? 0;
  return {
    ...named,
    regions: [...named.regions, ...regions].sort((a, b) => startOf(a) - startOf(b)),
    taken: [...named.taken, span].sort((a, b) => a.start - b.start),
    spans,
  };
}

/** 三个, 各个, 哪几个 before the name of a parent, and 的地方 behind it. */
const SET_BEFORE = /(?:[这那]?(?:[两二三四五六七八九十几]|\d{1,2})个?|各个?|哪(?:几|些)个?)$/u;
const SET_BEHIND =
  /^(?:省|市)?的?(?<place>区县|县区|区市|市县|县市区|地方|地区|区|县|市|旗)(?![域场块民长委直政级公])/u;

/** 的几个地方, 那三个地方: the set of a parent behind its name; a word for places is weak elsewhere. */
const SET_OF_PARENT =
  /^(?:省|市)?的?[这那]?(?:(?:[两二三四五六七八九十几]|\d{1,2})个|各个?|所有的?)(?<place>地方|地区)/u;

/**
 * The mentions with the regions below a parent that stands within the word for its set (三个山东的地方), or before a word for places
 * (山东的几个地方); `undefined` where there is none. Only of a parent without a report of its own.
 */
function splitSet(
  text: string,
  mentions: ReadMentions,
  context: ScopeContext,
): ReadMentions | undefined {
  const { named } = mentions;
  const [parent, ...others] = named.regions;
  const span = parent === undefined ? undefined : named.spans.get(parent.fullName);
  if (parent === undefined || span === undefined || others.length > 0) return undefined;
  if (!isOnlyParent(parent, context)) return undefined;
  const set = setAround(text, span);
  if (set === undefined) return undefined;
  const below = corpusRegions(context.reports).filter((one) => isBelow(one, parent));
  const fitting = below.filter((one) => set.level === undefined || one.level === set.level);
  const { start, end } = set.span;
  return {
    ...mentions,
    collectives: mentions.collectives.filter(
      (one) => one.span.end <= start || one.span.start >= end,
    ),
    named: withRegions(
      { ...named, regions: [], spans: new Map() },
      fitting.length > 0 ? fitting : below,
      set.span,
    ),
  };
}

/** The word for a set with the name of its parent, which stands within it or before it. */
function setAround(
  text: string,
  parent: Span,
): Pick<CollectiveMention, "span" | "level"> | undefined {
  const behind = text.slice(parent.end);
  const before = SET_BEFORE.exec(text.slice(0, parent.start));
  const within = before === null ? null : SET_BEHIND.exec(behind);
  const match = within ?? SET_OF_PARENT.exec(behind);
  if (match === null) return undefined;
  const level = levelOf(match.groups?.["place"] ?? "");
  const start = within === null || before === null ? parent.start : spanOf(before).start;
  return {
    span: { start, end: parent.end + match[0].length },
    ...(level === undefined ? {} : { level }),
  };
}

/** Says whether a name stands within the word for a set, as no ordinary word does: 山东 of 三个山东的地方. */
export function standsInSet(text: string, { start, end }: Span): boolean {
  return SET_BEFORE.test(text.slice(0, start)) && SET_BEHIND.test(text.slice(end));
}

/** 除了 before a name, and 以外 behind it. */
const EXCEPT = /除(?:了|开|去)?$/u;
const EXCEPTED = /^(?:以外|之外|外)?$/u;

/** 其他区, 另外三个区: a set that leaves out what was named by itself. */
const OTHERS = /其他|其它|其余|另外|别的|剩/u;

/** The mentions with the regions of a set but those named before it: 除了威海市，四个区; 除环翠外，谁. */
function setWithout(
  text: string,
  mentions: ReadMentions,
  { reports }: ScopeContext,
): ReadMentions | undefined {
  const { named, collectives } = mentions;
  const [first] = named.taken;
  const set = collectives.find(({ span }) => first !== undefined && span.start >= first.end);
  const except = EXCEPT.exec(text.slice(0, first?.start ?? 0));
  if (first === undefined || set === undefined || except === null) return undefined;
  if (OTHERS.test(text.slice(first.end, set.span.end))) return undefined;
  const names = named.taken.filter(({ end }) => end <= set.span.start);
  const behind = text.slice(names.at(-1)?.end, set.span.start).replace(/[\s，,]/gu, "");
  const isList = names.every(
    ({ start }, i) => i === 0 || JOINS.test(text.slice(names[i - 1]?.end, start)),
  );
  if (!isList || names.length < named.taken.length || !EXCEPTED.test(behind)) return undefined;
  const regions = corpusRegions(reports).filter(
    (one) => (set.level === undefined || one.level === set.level) && !hasRegion(named.regions, one),
  );
  const whole = { start: spanOf(except).start, end: set.isWeak ? set.span.start : set.span.end };
  return {
    ...mentions,
    collectives: collectives.filter((one) => one !== set || set.isWeak),
    named: withRegions({ ...named, regions: [], spans: new Map() }, regions, whole),
  };
}
