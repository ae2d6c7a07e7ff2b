/** Deeds of those who have a part in the cases counted before: 负责人出庭16件, 行政机关败诉63件.
 *
 * @module
 */
import { countsRecords } from "../amounts/unit-classes.ts";
import { isBody } from "../words/doers.ts";
import { phraseBefore } from "../words/phrases.ts";
import { isPerson, withoutSuffix } from "../words/suffixes.ts";
import { isVerbal, stripTrailingVerbs } from "../words/verbs.ts";
import { objectOf, topicOf, type Memory } from "./memory.ts";
import { toNaming, type Naming, type Setting } from "./naming.ts";

/** Longest account of who did what that still needs the cases beside it. */
const LONGEST_OPEN = 6;
const LONGEST_ACCOUNT = 14;
const LONGEST_NAME = 26;

/**
 * Names the cases, of those counted before in the same measure word, in which somebody did something:
 * 行政诉讼案件18件，负责人出庭16件 gives 行政诉讼案件负责人出庭数, and the cases stay in mind. `undefined` where the words before
 * the amount are no body or person with a verb.
 */
export function nameActed({ before, unit, after }: Setting, memory: Memory): Naming | undefined {
  // Who acts is not counted by the measure words of what he acts in.
  const isSameCount = memory.isFresh && unit?.name === memory.unit && countsRecords(memory.unit);
  const actor =
    isSameCount && after === undefined ? (actorIn(before) ?? sameActor(before, memory)) : undefined;
  if (actor === undefined) return undefined;
  const account = actor.who + actor.deed;
  const topic = topicOf(memory);
  const isOpen = account.length <= LONGEST_OPEN && topic.length + account.length <= LONGEST_NAME;
  const name = isOpen ? topic + account : account;
  const object = objectOf(memory);
  const parts = { name, words: account, object, topic, deed: actor.deed, doer: actor.who };
  return toNaming(parts, unit);
}

interface Actor {
  readonly who: string;
  readonly deed: string;
}

/** 负责人应出庭28件，实际出庭27件: who did the one deed did the other, as far as the deeds share their verb. */
function sameActor(before: string, { indicator, doer }: Memory): Actor | undefined {
  const deed = phraseBefore(before);
  const last = withoutSuffix(indicator);
  const isSame =
    deed.length > 2 && isVerbal(deed) && !last.endsWith(deed) && last.endsWith(deed.slice(-2));
  return doer !== "" && isSame && last.includes(doer) ? { who: doer, deed } : undefined;
}

/** 向市政府备案: to whom something was sent did nothing. */
const ADDRESSED = /^[\s、]*(?:及时|已)*[向对]/u;

function actorIn(before: string): Actor | undefined {
  if (ADDRESSED.test(before)) return undefined;
  const account = phraseBefore(before).replace(/^(?:判决|裁定|确认)/u, "");
  const who = stripTrailingVerbs(account);
  const isAccount = who !== account && who.length >= 2 && account.length <= LONGEST_ACCOUNT;
  const canAct = isPerson(who) || isBody(who) || who.endsWith("负责人");
  return isAccount && canAct ? { who, deed: account.slice(who.length) } : undefined;
}
