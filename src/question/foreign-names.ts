/** Names of places that have no report: whether one is asked about, and whether the report of the region above tells of it.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { RegionMention } from "../documents/regions.ts";
import type { KnownName } from "./parted-names.ts";
import { servedName } from "./reporting-departments.ts";
import { corpusRegions, reportsOn, type ScopeContext } from "./scope-context.ts";

/** 山东 is mentioned everywhere, 山东通 as the name of a thing. */
const LONGER_BY = 1;

/**
 * A place that the corpus has no report of is asked about (仓山区复议几件) unless it is a parent of a region that is,
 * or stands as a matter in the reports asked about (与深圳特发集团合作), or is a bare word that may be no place (平安).
 */
export async function isForeignScope(
  text: string,
  mention: RegionMention,
  known: readonly KnownName[],
  context: ScopeContext,
): Promise<boolean> {
  const isParent = known.some(({ region }) =>
    mention.candidates.some((candidate) => region.fullName.startsWith(candidate.fullName)),
  );
  if (isParent) return false;
  const asked = known.map(({ region }) => region);
  const reports = reportsOn(asked, context.reports);
  if (asked.length > 0) return !(await context.isMentioned(mention.text, reports));
  if (mention.form === "full") return true;
  // With no region beside it a name is a matter only as part of a longer one: 山东通, 深圳特发集团; not 山东 of 山东的复议.
  const longer = text.slice(mention.span.start, mention.span.end + LONGER_BY);
  return longer === mention.text || !(await context.isMentioned(longer, reports));
}

/**
 * The region above a place without a report of its own, whose report names the place: what 泰州 states of 泰兴 answers for 泰兴. The nearest,
 * where several do; a department's report speaks for its whole region.
 */
export async function reportingRegion(
  { text, candidates }: RegionMention,
  context: ScopeContext,
): Promise<Region | undefined> {
  const { reports } = context;
  const above = corpusRegions(reports)
    .filter((region) => candidates.some(({ fullName }) => fullName.startsWith(servedName(region))))
    .sort((a, b) => servedName(b).length - servedName(a).length);
  for (const region of above) {
    const own = reportsOn([region], reports);
    for (const name of new Set([text, withoutKind(text)])) {
      if (await context.isMentioned(name, own)) return region;
    }
  }
  return undefined;
}

/** 市 of 泰兴市, which 兴化、泰兴、靖江三市 names without it; not of a name of one character. */
const KIND_OF_PLACE = /(?<=\p{Script=Han}{2})[市县区旗]$/u;

/** The name of a place without its kind: 泰兴 of 泰兴市. */
export function withoutKind(name: string): string {
  return name.replace(KIND_OF_PLACE, "");
}
