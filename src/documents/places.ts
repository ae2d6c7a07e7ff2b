/** The places that a gazetteer knows: the standard's and those given beside it, as a tree.
 *
 * @module
 */
import { readAdministrativeAreas, type AdministrativeArea } from "./administrative-areas.ts";
import { regionAliases } from "./region-names.ts";
import type { Region } from "./region.ts";

/** A region with its place in the tree; its `Region` is made when first asked for, since most never are. */
export interface Place {
  readonly name: string;
  readonly fullName: string;
  readonly level: Region["level"];
  readonly parent?: Place;
  readonly children: Place[];
  /** Names given from outside. */
  readonly givenAliases: string[];
  region?: Region;
}

/** Reads the standard's places and adds the regions given; by full name, a parent before what lies below it. */
export function readPlaces(extra: readonly Region[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = (area: AdministrativeArea, parent: Place | undefined): void => {
    const place: Place = {
      name: area.name,
      fullName: (parent?.fullName ?? "") + area.name,
      level: area.level,
      ...(parent === undefined ? {} : { parent }),
      children: [],
      givenAliases: [],
    };
    parent?.children.push(place);
    places.set(place.fullName, place);
    for (const child of area.children) add(child, place);
  };
  for (const province of readAdministrativeAreas()) add(province, undefined);
  for (const region of extra) addExtra(places, region);
  return places;
}

function addExtra(places: Map<string, Place>, region: Region): void {
  const known = places.get(region.fullName);
  if (known !== undefined) {
    // Names with parents are matched part by part: with 山东省威海 as a name of its own, 山东省威海市环翠区 would be two places.
    const derived = regionAliases(region.name, region.parents);
    known.givenAliases.push(...region.aliases.filter((alias) => !derived.includes(alias)));
    return;
  }
  const parent = places.get(region.parents.join(""));
  const place: Place = {
    name: region.name,
    fullName: region.fullName,
    level: region.level,
    ...(parent === undefined ? {} : { parent }),
    children: [],
    givenAliases: [...region.aliases],
    region,
  };
  parent?.children.push(place);
  places.set(place.fullName, place);
}

/** Gives the region of a place, always the same object. */
export function toRegion(place: Place): Region {
  if (place.region !== undefined) return place.region;
  const parents: string[] = [];
  for (let parent = place.parent; parent !== undefined; parent = parent.parent)
    parents.unshift(parent.name);
  const aliases = new Set([...regionAliases(place.name, parents), ...place.givenAliases]);
  place.region = {
    name: place.name,
    fullName: place.fullName,
    level: place.level,
    parents,
    aliases: [...aliases],
  };
  return place.region;
}
