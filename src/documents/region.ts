/** Regions: the administrative areas that reports are about.
 *
 * @module
 */

/** How high a region stands. `other`: a development zone, town, street or department, which GB/T 2260 does not list. */
export type RegionLevel = "province" | "city" | "county" | "other";

/** An administrative area. Two regions are the same when their `fullName` is. */
export interface Region {
  /** The name without its parents: 环翠区. */
  readonly name: string;
  /** The name with its parents, the region's identity: 山东省威海市环翠区. */
  readonly fullName: string;
  readonly level: RegionLevel;
  /** Names from the province down, without the region itself: 山东省, 威海市. */
  readonly parents: readonly string[];
  /** Other ways of writing it, misprints included: 环翠, 威海环翠; for 峄城区 also 峰城区 and 峯城区. */
  readonly aliases: readonly string[];
}
