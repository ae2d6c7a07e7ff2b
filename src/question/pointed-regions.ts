/** Words that mean regions named before: 刚才那两个区, 该区, 其他区, 另外三个区.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import { overlapsSpan, spanOf, type Span } from "../text/span.ts";
import { countOf, levelOf } from "./collectives.ts";
import { corpusRegions, type ScopeContext } from "./scope-context.ts";
import type { ReadMentions } from "./scope-mentions.ts";

const COUNT = String.raw`(?<count>[两俩二三四五六七八九十]|\d{1,2}|几)`;

const PLACE = String.raw`(?<place>区县|县区|区市|县市区|区|县|市|地方|地区|城市|地|家)(?![域场块民长委直政级公别])`;

/** 刚才, 前面说的, 上面提到的. */
const BEFORE = String.raw`(?:(?:刚才|刚刚|前面|上面|之前|方才)(?:[说问查讲]|提到|提)?(?:过|到|了)?的?)?`;

/** 刚才那两个区, 这几个地方, 前面说的那个区, 该区, 上述两地. Must not match 两个区, 这区别, 各区. Groups: count, place. */
const SAME = new RegExp(
  String.raw`${BEFORE}(?:(?:这|那|上述|以上|前)(?:${COUNT}个?|些|个)?|该)${PLACE}`,
  "u",
);

/** 其他区, 另外三个区, 剩下的几个地方, 别的市. Groups: count, place. */
const OTHERS = new RegExp(
  String.raw`(?:其他|其它|其余|另外|别的|剩下|余下|剩余)的?(?:${COUNT}个?|所有的?|那?些)?${PLACE}`,
  "u",
);

/** 除环翠区外, 除了马尾: the regions named are left out. */
const EXCEPT = /除(?:了|开|去)?|不算|不含|不包括/u;

/** The regions of the turns before. */
export interface EarlierRegions {
  /** Of the last turn, in its order. */
  readonly last: readonly Region[];
  /** Of all turns, each once, the last named last. */
  readonly all: readonly Region[];
}

/**
 * Puts the regions meant in the place of words that point to them, as if they had been named: after questions about 环翠区 and 马尾区
 * `刚才那两个区的调解` asks about these two, and 其他区 about the others of the corpus. The mentions as they are where nothing points back.
 */
export function withPointedRegions(
  text: string,
  mentions: ReadMentions,
  earlier: EarlierRegions,
  context: ScopeContext,
): ReadMentions {
  const own = mentions.named.regions;
  const others = OTHERS.exec(text);
  if (others !== null) {
    const left = own.length > 0 ? [own] : [earlier.all, earlier.last];
    const regions = otherRegions(others, left, context);
    const isWithOwn = own.length > 0 && !EXCEPT.test(text.slice(0, others.index));
    return named(text, mentions, spanOf(others), isWithOwn ? [...own, ...regions] : regions);
  }
  const same = own.length === 0 ? SAME.exec(text) : null;
  return same === null ? mentions : named(text, mentions, spanOf(same), sameRegions(same, earlier));
}

/** The regions pointed to: so many of the last turn, else the last so many of the conversation; 那个区 is the one of the last turn. */
function sameRegions(
  { groups }: RegExpExecArray,
  { last, all }: EarlierRegions,
): readonly Region[] {
  const count = countOf(groups?.["count"]);
  if (count === undefined || last.length === count) return last;
  return all.length >= count ? all.slice(-count) : [];
}

/** The regions of the corpus but those left out, by the first of `left` that leaves as many as are asked for. */
function otherRegions(
  { groups }: RegExpExecArray,
  left: readonly (readonly Region[])[],
  context: ScopeContext,
): readonly Region[] {
  const level = levelOf(groups?.["place"] ?? "");
  const corpus = corpusRegions(context.reports).filter(
    (region) => level === undefined || region.level === level,
  );
  const count = countOf(groups?.["count"]);
  const choices = left
    .filter((regions) => regions.length > 0)
    .map((regions) => corpus.filter((one) => !regions.some((no) => no.fullName === one.fullName)))
    .filter((regions) => regions.length > 0);
  return (
    choices.find((regions) => count === undefined || regions.length === count) ?? choices[0] ?? []
  );
}

/** The mentions with these regions for the words at the span; as they are where there are none. */
function named(
  text: string,
  mentions: ReadMentions,
  span: Span,
  regions: readonly Region[],
): ReadMentions {
  if (regions.length === 0) return mentions;
  const { taken, spans } = mentions.named;
  const except = EXCEPT_BEFORE.exec(text.slice(0, taken[0]?.start ?? 0));
  const cut = except === null ? [] : [spanOf(except)];
  return {
    ...mentions,
    collectives: mentions.collectives.filter((one) => !overlapsSpan(one.span, span)),
    named: {
      regions,
      taken: [...cut, ...taken, span],
      spans: new Map([...regions.map((region) => [region.fullName, span] as const), ...spans]),
    },
  };
}

/** 除了 before the first name. */
const EXCEPT_BEFORE = /除(?:了|开|去)?$/u;
