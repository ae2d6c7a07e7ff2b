/** What an amount measures: the name of its indicator and what later clauses may inherit from it.
 *
 * @module
 */
import type { PhraseAfter } from "../words/phrase-after.ts";
import { withoutSuffix, withSuffix } from "../words/suffixes.ts";
import type { Unit } from "../amounts/units.ts";
import { leadingVerbs } from "../words/verbs.ts";

/** The words around an amount, as far as they may speak of it. */
export interface Setting {
  /** From the clause's beginning or the amount before, to the amount. */
  readonly before: string;
  /** The noun phrase that the amount stands before, if any. */
  readonly after?: PhraseAfter;
  /** The text after the amount, to the clause's end or the next amount. */
  readonly rest: string;
  readonly unit: Unit | undefined;
  /** Whether the text runs on to another amount without a mark. */
  readonly runsOn: boolean;
  /** Whether the amount stands in a row of bare words with amounts: 城管744件、市场监管589件. */
  readonly isRow?: boolean;
}

/** What an amount measures. */
export interface Naming {
  readonly indicator: string;
  /** The words of the clause that the name was made of, as written. */
  readonly words: string;
  /** What was counted, and what was done to it: what the next elliptical clause inherits. */
  readonly object: string;
  readonly deed: string;
  /** What the next elliptical clause is about, where that is more than the object: 市政府行政应诉案件. */
  readonly topic?: string;
  /** The body that the clause names as the one that acts; empty where the clause has another subject. */
  readonly doer?: string;
  /** Words of the name that come from the clauses before: its fellows in a list take them too. */
  readonly lead?: string;
  /** Set for a part that goes by the name of its whole: 其中市本级17项. What was read before stays in mind. */
  readonly isMember?: boolean;
  /** Set for a part that a bare word tells from the others: 其中城管744件. The whole stays in mind beside it. */
  readonly isPortion?: boolean;
  /** Of a change, the measure that changed, where the clause names it: 审批时限 of 审批时限再压缩2个工作日. */
  readonly level?: string;
  /** The place that the figure is about, where the clause names one within the report's: 茂南区. */
  readonly place?: string;
}

/** The parts that a naming is made of; `name` still lacks its last syllables. */
export interface NameParts {
  readonly name: string;
  readonly words: string;
  readonly object: string;
  readonly deed: string;
  readonly topic?: string;
  readonly doer?: string;
  readonly lead?: string;
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
    ...(parts.topic === undefined ? {} : { topic: parts.topic }),
    ...(parts.doer === undefined ? {} : { doer: parts.doer }),
    ...(parts.lead === undefined ? {} : { lead: parts.lead }),
    deed: leadingVerbs(parts.deed.replace(/^被/u, "")) === "" ? "" : parts.deed,
  };
}

/** Two characters or more that stand twice in a row: 满意满意率. */
const STUTTER = /(?<words>\p{Script=Han}{2,8})\k<words>/u;

/**
 * Checks a finished name: what stands twice in a row stands once, and a name that says nothing but that it is a number goes
 * by `fallback`, what was spoken of last.
 */
export function sayable(naming: Naming, fallback: string, unit: Unit | undefined): Naming {
  const once = naming.indicator.replace(STUTTER, "$<words>");
  const isMute = withoutSuffix(once).length < 2 && fallback !== "";
  if (once === naming.indicator && !isMute) return naming;
  return { ...naming, indicator: isMute ? withSuffix(fallback + withoutSuffix(once), unit) : once };
}
