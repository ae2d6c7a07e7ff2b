/** What the reader keeps in mind of a figure and of the clause that states it.
 *
 * @module
 */
import { isDuration } from "../amounts/unit-classes.ts";
import { formerlyOf } from "../former.ts";
import type { Memory, Remembered } from "./memory.ts";
import type { Naming } from "./naming.ts";
import { thingOf } from "./rate-names.ts";

/** How many figures of a sentence are kept in mind. */
const MOST_RECENT = 6;

/** Gives what changes in mind. A change says nothing new about what was counted: after 同比增长34.4% the cases are still the topic. */
export function learned(
  memory: Memory,
  { naming, isChange }: { readonly naming: Naming; readonly isChange: boolean },
  {
    isListed,
    unit,
    value,
  }: { readonly isListed: boolean; readonly unit: string; readonly value: number },
): Partial<Memory> {
  if (isChange && naming.level !== undefined) {
    const { level } = naming;
    // 药品抽检合格率同比提高: what the clauses behind are about is no rate.
    const thing = level.endsWith("率") ? thingOf(level) : level;
    return { object: thing, topic: thing, deed: "", indicator: level };
  }
  if (isChange || naming.isMember === true) return {};
  const { deed, lead = "" } = naming;
  const doer = adviserIn(naming.object) || (naming.doer ?? memory.doer);
  const { object, topic } = thingLeft(memory, naming, { isListed, unit });
  const indicator = formerlyOf(naming.indicator) ?? naming.indicator;
  const isRate = /(?:率|度|占比|比例)$/u.test(indicator);
  const figure: Remembered = { object, topic, deed, indicator, unit, isRate, value };
  const recent = [...memory.recent.slice(1 - MOST_RECENT), figure];
  const whole = isListed || isRate ? memory.whole : figure;
  return { object, topic, deed, doer, lead, indicator, recent, whole };
}

/** 聘请县政府法律顾问6名，审查合同58份: those who were taken on to advise do what follows. */
function adviserIn(object: string): string {
  return /法律顾问(?=团?队?$)/u.exec(object)?.[0] ?? "";
}

/** 判决56件，其中驳回诉讼请求40件，撤销3件: what became of some of the whole is no new topic. */
function thingLeft(
  { whole, isFresh, object: lastObject, topic: last }: Memory,
  { object, topic = object, deed }: Naming,
  { isListed, unit }: { readonly isListed: boolean; readonly unit: string },
): Pick<Memory, "object" | "topic"> {
  // 帮办项目42个，平均节省时间12天，惠及企业116家: how long it took is a measure of the projects.
  if (isFresh && last !== "" && isDuration(unit)) return { object: lastObject, topic: last };
  const isOutcome =
    isListed && whole !== undefined && deed !== "" && deed !== whole.deed && unit === whole.unit;
  return isOutcome ? { object: whole.object, topic: whole.topic } : { object, topic };
}

/** 在2项重大事项中召开听证会: what the clause ends in, those who came and what they said belong to. */
const EVENT =
  /[中前后时，](?:组织|集中)?(?:召开|举办|举行|开展)了?(?<event>\p{Script=Han}{2,10}(?:会|培训|考试|演练|检查|评估|评查|讲座))\s*$/u;

/** The event that a clause ends in, behind its last amount: 听证会. Empty where it ends in none. */
export function eventIn(rest: string): string {
  return EVENT.exec(rest.slice(-24))?.groups?.["event"] ?? "";
}
