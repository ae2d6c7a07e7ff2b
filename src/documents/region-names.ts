/** How an administrative area may be written: short forms, forms with its parents, known misprints.
 *
 * @module
 */
import { misprintsOf } from "./place-misprints.ts";

/** The peoples after which autonomous areas are named, as they stand in those names. Longer forms first. */
const PEOPLES =
  /(?:维吾尔族?|哈萨克族?|柯尔克孜族?|塔吉克族?|达斡尔族?|鄂温克族?|鄂伦春族?|蒙古族?|锡伯族?|土家族|布依族|朝鲜族|仡佬族|仫佬族|毛南族|哈尼族|拉祜族|布朗族|纳西族|傈僳族|独龙族|景颇族|普米族|裕固族|撒拉族|保安族|东乡族|壮族|回族|满族|苗族|侗族|瑶族|畲族|黎族|彝族|羌族|藏族|水族|傣族|佤族|白族|怒族|土族|各族)$/u;

/** What ends a name, longer endings first. */
const SUFFIXES = [
  ...["特别行政区", "自治区", "自治州", "自治县", "自治旗", "特区", "地区"],
  ...["省", "市", "区", "县", "旗", "盟"],
  ...["街道", "镇", "乡"],
];

/** 神农架林区 is the one area of its kind; 万柏林区 and 北林区 are districts. */
const FORESTRY_AREA = "神农架林区";

/**
 * Gives the short forms of a name, of two characters at least; none where only one would be left (沙县, 成县).
 *
 * `环翠区` gives 环翠; `寨沙镇` 寨沙; `恩施土家族苗族自治州` gives 恩施 and 恩施州; `内蒙古自治区` gives 内蒙古.
 */
export function shortNames(name: string): readonly string[] {
  if (name === FORESTRY_AREA) return ["神农架"];
  const suffix = SUFFIXES.find((ending) => name.endsWith(ending));
  if (suffix === undefined || name.length - suffix.length < 2) return [];
  const stem = name.slice(0, -suffix.length);
  if (suffix.startsWith("自治")) {
    const short = withoutPeoples(stem);
    // In speech the last character of the kind stays: 恩施州, 长阳县, 鄂温克旗. Provinces have no such form.
    return suffix === "自治区" ? [short] : [short, short + suffix.slice(-1)];
  }
  return [stem.endsWith("回族") ? withoutPeoples(stem) : stem];
}

/** Strips the peoples off the end, as long as a name of two characters is left: 鄂温克族 stays 鄂温克. */
function withoutPeoples(stem: string): string {
  let rest = stem;
  for (;;) {
    const shorter = rest.replace(PEOPLES, "");
    if (shorter === rest || shorter.length < 2) break;
    rest = shorter;
  }
  return rest.length > 2 && rest.endsWith("族") ? rest.slice(0, -1) : rest;
}

/** Gives the misprints of a name and of its short forms: `峄城区` gives 峰城区, 峯城区, 峰城, 峯城. */
export function misprintNames(name: string): readonly string[] {
  const short = shortNames(name)[0];
  if (short === undefined) return [];
  return misprintsOf(short).flatMap((wrong) => [wrong + name.slice(short.length), wrong]);
}

/**
 * Gives the other ways of writing a region, parents from the province down: `环翠区` of 山东省, 威海市 gives 环翠,
 * 威海环翠, 威海市环翠区, 山东威海环翠区 and so on. The full name itself is not among them.
 */
export function regionAliases(name: string, parents: readonly string[]): readonly string[] {
  const shorts = shortNames(name);
  const own = [...shorts, ...misprintNames(name)];
  const direct = parents.at(-1);
  if (direct === undefined) return own;
  const short = shortNames(direct)[0] ?? direct;
  const withParent = [name, ...shorts].flatMap((form) => [direct + form, short + form]);
  const top = parents.length > 1 ? parents[0] : undefined;
  const topShort = top === undefined ? undefined : (shortNames(top)[0] ?? top);
  const withAll = topShort === undefined ? [] : [topShort + short + name, topShort + name];
  const fullName = parents.join("") + name;
  return [...new Set([...own, ...withParent, ...withAll])].filter(
    (alias) => alias !== fullName && alias !== name,
  );
}
