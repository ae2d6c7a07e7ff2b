/** Owners and what is theirs: 承接21个部门的许可事项312项, 对11个部门的176件案卷进行评查.
 *
 * @module
 */
import { phraseBefore } from "../words/phrases.ts";
import { closingVerb } from "../words/verbs.ts";

const OWNED = /^\s*的(?<thing>\p{Script=Han}{2,12})\s*$/u;

/** The noun that 的 makes an owner's, where the stretch is nothing else: 许可事项 of 的许可事项. Empty for a deed (的审查). */
export function thingOwned(stretch: string): string {
  const thing = OWNED.exec(stretch)?.groups?.["thing"] ?? "";
  return closingVerb(thing) === "" ? thing : "";
}

/**
 * Says whether the words before an owner tell what was done to what is his: 承接21个部门的…, 对11个部门的…; not 为9个街道的…,
 * to whom something is given.
 */
export function isGoverned(before: string): boolean {
  return /[对将把]\s*$/u.test(before) || closingVerb(phraseBefore(before)) !== "";
}
