/** Names that hold the name of a region and mean another place: 福州市环翠区, 青山市柳林区, 马尾镇.
 *
 * @module
 */
import type { Region, RegionLevel } from "../documents/region.ts";
import type { RegionMention } from "../documents/regions.ts";
import type { KnownName } from "./parted-names.ts";

/** Words that set places side by side, so that two names without a sign between them are two places: 福州威海谁多. */
const SIDE_BY_SIDE = /谁|哪[个家边里]|比|相差|差[多几]|一样/u;

const RANK: Readonly<Record<RegionLevel, number>> = { province: 0, city: 1, county: 2, other: 3 };

/** The names of a question, those taken out that a name before them puts into another place. */
export interface SortedMentions {
  readonly mentions: readonly RegionMention[];
  /** 福州市环翠区: a place of its own, which no report is about. */
  readonly elsewhere: readonly KnownName[];
}

/**
 * Joins a name to the higher place that stands directly before it and does not hold it: `福州市环翠区` is neither 福州市 nor 环翠区 of
 * 威海市, but a place that the corpus knows nothing of. 威海市环翠区 is one mention already.
 */
export function joinContradicted(text: string, mentions: readonly RegionMention[]): SortedMentions {
  if (SIDE_BY_SIDE.test(text)) return { mentions, elsewhere: [] };
  const left: RegionMention[] = [];
  const elsewhere: KnownName[] = [];
  for (const mention of mentions) {
    const above = left.at(-1);
    if (above !== undefined && contradicts(text, above, mention)) {
      left.pop();
      elsewhere.push(joined(text, above, mention));
    } else left.push(mention);
  }
  return { mentions: left, elsewhere };
}

function contradicts(text: string, above: RegionMention, mention: RegionMention): boolean {
  const [upper] = above.candidates;
  const [lower] = mention.candidates;
  return (
    upper !== undefined &&
    lower !== undefined &&
    !above.isDoubtful &&
    RANK[upper.level] < RANK[lower.level] &&
    /^的?$/u.test(text.slice(above.span.end, mention.span.start))
  );
}

function joined(text: string, above: RegionMention, mention: RegionMention): KnownName {
  const span = { start: above.span.start, end: mention.span.end };
  const level = mention.candidates[0]?.level ?? "other";
  return { region: unknownPlace(text.slice(span.start, span.end), level), span };
}

/** 青山市 before 柳林区: a place that no gazetteer knows, or knows under another name. Not 全市, 我市, 县级市. Groups: the name. */
const HIGHER_PLACE = /(?<name>\p{Script=Han}[^全我本各该在由城级列\P{Script=Han}]市)$/u;

/**
 * What makes of a short name the name of another kind of place: 环翠县, 马尾镇, 柳林街道. Not 环翠镇街, 马尾市场, 环翠区域, 峄城村里: there the
 * character belongs to the word behind it. Groups: the kind.
 */
const KIND_BEHIND =
  /^(?<kind>县(?![域级乡直委处里])|市(?!场|容|民|政(?!府)|区|级|直|委|监|县|井|面|域|辖)|区(?![域划间块位级里])|旗(?![下帜])|镇(?![街村乡居区里上级（(]|一级|这[一级]|层)|乡(?![镇村里下亲级]|一级)|街道(?!社)|村(?![居委社里上子]))/u;

/** Kinds of the county level, which a place may change: 即墨市 became 即墨区. */
const COUNTY_KINDS = /^[县市区旗]$/u;

/** What a name comes to, all that is written of it considered. */
export type FullReading =
  | { readonly kind: "as-named" }
  /** The same name of another kind: 柳林区, where the corpus has 柳林县. `name` covers the kind too. */
  | { readonly kind: "renamed"; readonly name: KnownName }
  /** The region's own streets, or one street that is named after it: 大武口街道. */
  | { readonly kind: "doubtful"; readonly written: string }
  /** Another place: 马尾镇. */
  | { readonly kind: "elsewhere"; readonly name: KnownName };

/**
 * Reads a region's name with what is written around it. `环翠县` may be what is 环翠区 now and is taken for it, with a warning; `青山市环翠区`
 * and `马尾镇` are other places.
 */
export function readInFull(
  text: string,
  name: KnownName,
  mentions: readonly RegionMention[],
): FullReading {
  const { region, span } = name;
  if (region.level === "other") return { kind: "as-named" };
  const kind = otherKindBehind(text, name);
  const above = unknownAbove(text, name, mentions);
  if (kind === "" && above === "") return { kind: "as-named" };
  const whole = { start: span.start - above.length, end: span.end + kind.length };
  const written = text.slice(whole.start, whole.end);
  if (above === "") {
    if (kind === "街道") return { kind: "doubtful", written };
    if (region.level === "county" && COUNTY_KINDS.test(kind))
      return { kind: "renamed", name: { region, span: whole } };
  }
  return { kind: "elsewhere", name: { region: unknownPlace(written, "county"), span: whole } };
}

/** The kind that is written behind a short name, where it is not the region's own; else empty. */
function otherKindBehind(text: string, { region, span }: KnownName): string {
  if (/[省市县区旗盟州]$/u.test(text.slice(span.start, span.end))) return "";
  const kind = KIND_BEHIND.exec(text.slice(span.end))?.groups?.["kind"] ?? "";
  return region.name.endsWith(kind) ? "" : kind;
}

/** The higher place before a name, where nothing is known of it; else empty. What the gazetteer knows was compared already. */
function unknownAbove(
  text: string,
  { region, span }: KnownName,
  mentions: readonly RegionMention[],
): string {
  // Where it is not known what a region lies in, nothing written before its name contradicts it.
  if (region.parents.length === 0 || mentions.some(({ span: { end } }) => end === span.start))
    return "";
  return HIGHER_PLACE.exec(text.slice(0, span.start))?.groups?.["name"] ?? "";
}

/** A place that no report is about, known by what is written alone. */
function unknownPlace(name: string, level: RegionLevel): Region {
  return { name, fullName: name, level, parents: [], aliases: [] };
}
