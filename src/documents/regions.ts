/** The gazetteer: which regions a name can mean, and which names a text holds.
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import {
  indexNames,
  longestName,
  longestNameBelow,
  type NameForm,
  type NameIndex,
  type NameMatch,
} from "./name-index.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { readPlaces, toRegion } from "./places.ts";
import { regionAliases, shortNames } from "./region-names.ts";
import type { Region } from "./region.ts";
import { shortKindNames } from "./short-kinds.ts";

/** A region's name found in a text. */
export interface RegionMention {
  /** Holds the parents written before the name too: all of 威海市环翠区. */
  readonly span: Span;
  /** The words as written. */
  readonly text: string;
  /** The regions that the words can mean, the higher level first, then in the order of the standard. Never empty. */
  readonly candidates: readonly Region[];
  /** Of the last name in the span. */
  readonly form: NameForm;
  /**
   * Whether the words may be no place at all: an ordinary word (公安机关), part of others (行政和解 holds 政和), or the
   * name of something else (南京路).
   */
  readonly isDoubtful: boolean;
}

/** Knows the administrative areas of China, and the regions that it was given beside them. */
export interface Gazetteer {
  /**
   * Gives all regions that a name can mean, with or without parents and suffixes; none for an unknown name.
   * 环翠, 威海环翠 and 山东省威海市环翠区 give one and the same region, 鼓楼区 gives four.
   */
  resolve(name: string): readonly Region[];
  /** Finds the regions named in a text in order, without overlap, the longest name first. Linear in its length. */
  mentions(text: string): readonly RegionMention[];
  /** Gives the regions directly below a region: of 威海市 its districts, county-level cities and development zones. */
  children(region: Region): readonly Region[];
  /** Gives the region with this full name: 山东省威海市环翠区. */
  byFullName(fullName: string): Region | undefined;
}

/**
 * Makes a gazetteer of GB/T 2260 and `extra`: regions that the standard lacks (towns, development zones), or more
 * aliases of regions that it has. Regions are equal where their full names are. Takes about 25 ms in a new process.
 */
export function createGazetteer(extra: readonly Region[] = []): Gazetteer {
  const places = readPlaces(extra);
  const index = indexNames(places.values());
  return {
    resolve(name) {
      const text = name.replace(/\s+/gu, "");
      const mention = matchAt(index, text, 0);
      return mention?.span.end === text.length ? mention.candidates : [];
    },
    mentions: (text) => findMentions(index, text),
    children: (region) => (places.get(region.fullName)?.children ?? []).map(toRegion),
    byFullName(fullName) {
      const place = places.get(fullName);
      return place === undefined ? undefined : toRegion(place);
    },
  };
}

/**
 * Makes a region that GB/T 2260 does not list: a town, street, development zone or department.
 *
 * Only towns and streets have names of their own; others carry their parent's, since 司法局 or 高新区 alone names nothing:
 * `("司法局", ["陕西省", "宝鸡市"])` gives 宝鸡市司法局, with the full name 陕西省宝鸡市司法局.
 *
 * @param name Without its parents: 桥头镇.
 * @param parents Names from the province down: 山东省, 威海市, 环翠区; empty if not known.
 */
export function otherRegion(name: string, parents: readonly string[]): Region {
  const parent = parents.at(-1);
  const shared = {
    fullName: parents.join("") + name,
    level: "other",
    parents: [...parents],
  } as const;
  if (parent === undefined) return { ...shared, name, aliases: [] };
  const parentShort = shortNames(parent)[0] ?? parent;
  if (OWN_NAME.test(name) || name.startsWith(parentShort)) {
    const aliases = [...regionAliases(name, parents), ...shortKindNames(name)];
    return { ...shared, name, aliases: [...new Set(aliases)] };
  }
  const full = [...new Set([parent + name, parentShort + name])];
  const short = full.flatMap(shortKindNames);
  return { ...shared, name: parent + name, aliases: [...full.slice(1), ...short] };
}

/** 桥头镇, 鲸园街道; not 街道办事处, which belongs to one. */
const OWN_NAME = /(?:镇|乡|街道|村|社区)$/u;

function findMentions(index: NameIndex, text: string): readonly RegionMention[] {
  const mentions: RegionMention[] = [];
  let at = 0;
  while (at < text.length - 1) {
    const mention = matchAt(index, text, at);
    if (mention === undefined || hidesName(index, text, mention)) at++;
    else {
      mentions.push(mention);
      at = mention.span.end;
    }
  }
  return mentions;
}

/** Says whether words that may be no place run into a name that surely is one: 和平 in 琼海和平罗. */
function hidesName(index: NameIndex, text: string, { span, isDoubtful }: RegionMention): boolean {
  if (!isDoubtful) return false;
  for (let at = span.start + 1; at < span.end; at++) {
    const inner = matchAt(index, text, at);
    if (inner !== undefined && inner.span.end > span.end && !inner.isDoubtful) return true;
  }
  return false;
}

/** Matches a name at an offset, and every name of a region below it that follows directly or after 的. */
function matchAt(index: NameIndex, text: string, start: number): RegionMention | undefined {
  const first = longestName(index, text, start);
  if (first === undefined) return undefined;
  let { places, form, end } = first;
  let last = first;
  let parts = 1;
  for (;;) {
    const next = longestNameBelow(index, text, end, places);
    if (next === undefined) break;
    ({ places, form, end } = next);
    last = next;
    parts++;
  }
  return {
    span: { start, end },
    text: text.slice(start, end),
    candidates: [...places]
      .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
      .map(toRegion),
    form,
    isDoubtful: parts === 1 && isDoubtful(text, start, last),
  };
}

const LEVELS: readonly Region["level"][] = ["province", "city", "county", "other"];

/** Characters after which a place may be named although they are no punctuation: 比环翠, 在环翠, 2021年环翠, 法治环翠. */
const BEFORE_PLACE =
  /[\P{Script=Han}的在和与跟同及比对从到向由是为问查看年月日份度省市区县州盟旗说]$|(?:法治|平安|请问|其中|包括|关于|中共|以及)$/u;

/** Roads, towns and schools that are named after a place. 镇街 and 乡镇 speak of the place's own towns. */
const NAMED_AFTER_PLACE = /^(?:路|街(?!镇)|镇(?!街)|乡(?!镇)|村(?!居)|社区|大道|大街|大学|学院)/u;

function isDoubtful(text: string, start: number, match: NameMatch): boolean {
  if (match.form === "full" && match.name.length > 2) return false;
  if (match.name.length <= 3 && isOrdinaryWord(match.name)) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  if (before !== "" && !BEFORE_PLACE.test(before)) return true;
  return NAMED_AFTER_PLACE.test(text.slice(match.end, match.end + 3));
}
