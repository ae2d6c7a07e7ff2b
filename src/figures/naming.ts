/** What an amount measures: the name of its indicator and what later clauses may inherit from it.
 *
 * @module
 */
import type { PhraseAfter } from "./phrases.ts";
import { withSuffix } from "./suffixes.ts";
import type { Unit } from "./units.ts";
import { leadingVerbs } from "./verbs.ts";

/** The words around an amount, as far as they may speak of it. */
export interface Setting {
  /** From the clause's beginning or the amount before, to the amount. */
  readonly before: string;
  /** The noun phrase that the amount stands before, if any. */
  readonly after?: PhraseAfter;
  /** The text after the amount, to the clause's end or the next amount. */
  readonly rest: string;
  readonly unit: Unit | undefined;
}

/** What an amount measures. */
export interface Naming {
  readonly indicator: string;
  /** The words of the clause that the name was made of, as written. */
  readonly words: string;
  /** What was counted, and what was done to it: what the next elliptical clause inherits. */
  readonly object: string;
  readonly deed: string;
}

/** The parts that a naming is made of; `name` still lacks its last syllables. */
export interface NameParts {
  readonly name: string;
  readonly words: string;
  readonly object: string;
  readonly deed: string;
}

/** Makes a naming: tidies the name and ends it as a quantity in the given unit. */
export function toNaming(parts: NameParts, unit: Unit | undefined): Naming {
  const bare = parts.name
    .replace(/(?<![取得])了(?!解)/gu, "")
    .replace(/^(?:[、，的]|和(?!解|谐)|及(?!时))+/u, "");
  return {
    indicator: withSuffix(bare, unit),
    words: parts.words,
    object: parts.object,
    deed: leadingVerbs(parts.deed) === "" ? "" : parts.deed,
  };
}
