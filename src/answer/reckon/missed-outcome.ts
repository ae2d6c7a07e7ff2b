/** What a question asks for as not having become of things: 没受理, 没过关, 没调下来.
 *
 * @module
 */
import { OUTCOMES, type Outcome } from "../../retrieval/outcomes.ts";

/** 没受理, 未被采纳: what did not become of things. */
const NEGATED = /(?:没有?|未)(?:被|能|给|予)?(?<deed>\p{Script=Han}{2})/u;

/** 没过的有几个: of those who sat an examination. */
const UNPASSED = /没(?:有|能|考)?过(?=[的了]|$)/u;

/** 没调下来: of disputes, what is not settled was not mediated with success. */
const UNSETTLED = /没能?调[成下好妥拢]/u;
const SETTLED = OUTCOMES.find(({ stated }) => stated.test("调解成功"));

/** The deed that was not done, in two characters: 受理 of 没受理. `undefined` where the topic denies nothing. */
export function missedDeed(topic: string): string | undefined {
  return UNPASSED.test(topic) ? "过关" : NEGATED.exec(topic)?.groups?.["deed"];
}

/** The outcome that a topic names, be it by what was missed: 合格 for 没过关, whose words ask for the opposite. */
export function missedOutcome(topic: string): Outcome | undefined {
  if (UNSETTLED.test(topic)) return SETTLED;
  const deed = missedDeed(topic) ?? "";
  return (
    OUTCOMES.find(({ asked }) => asked.test(topic)) ??
    OUTCOMES.find(({ asked }) => asked.test(deed))
  );
}
