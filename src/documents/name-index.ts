/** Looking up the names of places at an offset of a text.
 *
 * @module
 */
import { misprintsOf } from "./place-misprints.ts";
import type { Place } from "./places.ts";
import { misprintNames, shortNames } from "./region-names.ts";

/** How a region was written: 环翠区 (with its suffix), 环翠 (without), or another name such as a misprint (峰城区). */
export type NameForm = "full" | "short" | "alias";

/** A name of a place. */
interface Named {
  readonly name: string;
  readonly form: NameForm;
  readonly place: Place;
}

/** Names by their first characters. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, readonly Named[]>;
  /** First two characters of a name → the lengths of the names that begin so, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** Indexes the names of places: full, short, misprinted and given ones. */
export function indexNames(places: Iterable<Place>): NameIndex {
  const names = new Map<string, Named[]>();
  const lengths = new Map<string, number[]>();
  for (const place of places) {
    addNames(place, (name, form) => {
      addName(names, lengths, { name, form, place });
    });
  }
  return { names, lengths };
}

/** A name found at an offset, with the places that bear it in that form. */
export interface NameMatch {
  readonly name: string;
  readonly places: readonly Place[];
  readonly form: NameForm;
  readonly end: number;
}

/**
 * Finds the longest name that begins at an offset and that a wanted place bears. Where it is a full name of one place
 * and a short name of another, only the first is given.
 */
export function longestName(
  index: NameIndex,
  text: string,
  start: number,
  isWanted: (place: Place) => boolean = () => true,
): NameMatch | undefined {
  for (const length of index.lengths.get(text.slice(start, start + 2)) ?? []) {
    if (start + length > text.length) continue;
    const name = text.slice(start, start + length);
    const named = index.names.get(name)?.filter((one) => isWanted(one.place)) ?? [];
    const form = FORMS.find((wanted) => named.some((one) => one.form === wanted));
    if (form === undefined) continue;
    const places = new Set(named.filter((one) => one.form === form).map((one) => one.place));
    return { name, places: [...places], form, end: start + length };
  }
  return undefined;
}

const FORMS: readonly NameForm[] = ["full", "short", "alias"];

/** Finds the longest name, at an offset or behind a 的 there, of a place that lies below one of `above`. */
export function longestNameBelow(
  index: NameIndex,
  text: string,
  start: number,
  above: readonly Place[],
): NameMatch | undefined {
  const isBelow = (place: Place): boolean => {
    for (let parent = place.parent; parent !== undefined; parent = parent.parent) {
      if (above.includes(parent)) return true;
    }
    return false;
  };
  return longestName(index, text, text[start] === "的" ? start + 1 : start, isBelow);
}

/** Adds the names under which a place is looked up; names with parents are matched part by part instead. */
function addNames(place: Place, add: (name: string, form: NameForm) => void): void {
  add(place.name, "full");
  const shorts = place.level === "other" ? [] : shortNames(place.name);
  for (const short of shorts) add(short, "short");
  const [stem] = shorts;
  if (stem !== undefined && misprintsOf(stem).length > 0) {
    for (const wrong of misprintNames(place.name)) add(wrong, "alias");
  }
  for (const alias of place.givenAliases) {
    if (alias.length > 1 && alias !== place.name && !shorts.includes(alias)) add(alias, "alias");
  }
}

function addName(names: Map<string, Named[]>, lengths: Map<string, number[]>, named: Named): void {
  const same = names.get(named.name);
  if (same !== undefined) {
    same.push(named);
    return;
  }
  names.set(named.name, [named]);
  const head = named.name.slice(0, 2);
  const known = lengths.get(head);
  if (known === undefined) lengths.set(head, [named.name.length]);
  else if (!known.includes(named.name.length)) {
    known.push(named.name.length);
    known.sort((a, b) => b - a);
  }
}
