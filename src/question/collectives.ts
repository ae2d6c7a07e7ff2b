/** Words that mean several regions at once: 各区, 哪个区, 四个区, 所有地方, 谁.
 *
 * @module
 */
import type { RegionLevel } from "../documents/region.ts";
import { matchesOf } from "../text/matches.ts";
import { spanOf, type Span } from "../text/span.ts";
import { parseNumeral } from "../text/numerals.ts";

/** A word for a set of regions. */
export interface CollectiveMention {
  readonly span: Span;
  /** The levels meant: 各区 are counties and districts, 各市 cities; absent for 各地 and 谁. */
  readonly level?: RegionLevel;
  /** Whether the word may mean something else when a region is named beside it: 哪些地方 (aspects), 谁 (persons). */
  readonly isWeak: boolean;
}

const COUNT = String.raw`(?:[两二三四五六七八九十]|\d{1,2}|几|多)`;
const PLACE = String.raw`(?<place>区县|县区|区市|市县|县市区|区|县|市|旗|盟|地方|地区|城市|地|单位|报告)`;

/**
 * 各区, 哪几个区, 这四个区, 所有地方, 全部报告, 这几家, 谁. Must not match 各区域, 各部门, 市区, 四个区域, nor 几家 where it asks for a
 * number (有几家加油站).
 * 在哪里 asks where within one. The word after 区 and 市 matters: 各市场主体 and 各地块 are no regions. Groups: the place word, or a weak word.
 */
const COLLECTIVE = new RegExp(
  String.raw`(?:各个?|每个?|(?:这|那|以上|上述|其他|其余|另外)?(?:所有|全部|全体)的?|哪(?:一|些|几)?个?|(?:这|那)(?:些|几个?)|(?:这|那)?${COUNT}个|其他|其余)${PLACE}(?![域场块质民长委直政级公])|(?<weak>谁家?|(?<![在从到往用去])哪(?:里|儿)|哪家|各家)|(?:[这那哪]几|[两二三四五]|几(?=.[都各里中谁哪比]))[地家区县市者](?!\p{Script=Han}?级)`,
  "gu",
);

const LEVELS: Readonly<Record<string, RegionLevel>> = {
  区: "county",
  县: "county",
  旗: "county",
  区县: "county",
  县区: "county",
  县市区: "county",
  市: "city",
  城市: "city",
};

/** The level of the regions that a word for places means: counties and districts for 县区; `undefined` for 地方. */
export function levelOf(place: string): RegionLevel | undefined {
  return LEVELS[place];
}

/** Finds the words for sets of regions, in order. `四个区谁接得最多` gives 四个区 (counties) and 谁 (weak). */
export function findCollectives(text: string): readonly CollectiveMention[] {
  return matchesOf(text, COLLECTIVE).map((match) => {
    const place = match.groups?.["place"];
    const level = place === undefined ? undefined : levelOf(place);
    return {
      span: spanOf(match),
      ...(level === undefined ? {} : { level }),
      isWeak:
        match.groups?.["weak"] !== undefined || (place !== undefined && /地|单位/u.test(place)),
    };
  });
}

/** 下面各区市, 下辖的每个县, 所辖镇街. */
const PARTS_BELOW =
  /(?:下面|下辖|下属|所辖|辖下)的?(?:(?:各|每)个?)?(?:区市|市县|县市区?|县区|区县|镇街|乡镇|街道|区|县|市|旗|镇)(?!\p{Script=Han}?级)/u;

/** Says whether each of the places below a region is asked about: `威海下面各区市的复议分别办了几件`. */
export function asksOfPlacesBelow(text: string): boolean {
  return PARTS_BELOW.test(text) && /各|每|分别/u.test(text);
}

/** How many places a set says that it has: 4 of 四, 2 of 两 and 俩; `undefined` for 几, and where it says no number. */
export function countOf(word: string | undefined): number | undefined {
  return word === "俩" ? 2 : parseNumeral(word ?? "");
}
