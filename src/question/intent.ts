/** What a question wants, told from its words.
 *
 * @module
 */
import { admittedMatter } from "./admission.ts";
import { askedPoints } from "./asked-points.ts";
import {
  asksForAbilities,
  asksForCoverage,
  asksForProblems,
  asksHowToRaise,
  asksWhichPlaces,
  COMPARES,
  COMPARES_MEASURE,
  IS_FOREIGN_REQUEST,
  LISTS,
  NUMBER,
  PLANS,
  PLANS_AGAINST,
  PRACTICES,
  REPORTS_SAY,
  REASONS,
  WHERE_LACKING,
} from "./intent-cues.ts";
import { untoldMatter } from "./negation.ts";
import type { Intent } from "./question.ts";
import { asksAboutAnswer, isCourtesy, isGreeting } from "./small-talk.ts";

/** The words of a question and what was already found in it. */
export interface IntentCues {
  /** The question without its words for regions and years. */
  readonly topic: string;
  /** The whole question. */
  readonly text: string;
  /** Whether several regions or several years are asked about; 各区 counts as several. */
  readonly isMany: boolean;
  /** Whether a matter is named that is foreign to the reports asked about. */
  readonly isForeign?: boolean;
}

/** Says whether the words ask for a number: 几件, 占多大比例, 多少钱, 出庭率是. */
export function wantsNumber(topic: string): boolean {
  return (NUMBER.test(topic) && !asksHowToRaise(topic)) || COMPARES_MEASURE.test(topic);
}

/**
 * Says what is wanted: the first of the rules that holds. Their order says which wins where words of several intents meet:
 * 存在哪些问题 is a problem and no list, 哪个区的问题多 a comparison only where it asks for a number.
 */
export function findIntent(cues: IntentCues): Intent {
  return RULES.find(([, holds]) => holds(cues))?.[0] ?? "open";
}

type Rule = readonly [intent: Intent, holds: (cues: IntentCues) => boolean];

const RULES: readonly Rule[] = [
  ["greeting", ({ text }) => isGreeting(text)],
  ["courtesy", ({ text }) => isCourtesy(text)],
  ["about-answer", ({ text }) => asksAboutAnswer(text)],
  ["off-topic", ({ text, isForeign }) => isForeign === true || IS_FOREIGN_REQUEST.test(text)],
  ["abilities", ({ text }) => asksForAbilities(text)],
  ["coverage", ({ text }) => asksForCoverage(text)],
  ["list", ({ text }) => untoldMatter(text) !== undefined],
  ["list", ({ topic, text }) => admittedMatter(topic, text) !== undefined],
  ["problem", ({ topic }) => askedPoints(topic)?.section === "problems"],
  ["list", ({ topic }) => askedPoints(topic) !== undefined],
  [
    "list",
    ({ text, isMany }) =>
      isMany && asksWhichPlaces(text) && REPORTS_SAY.test(text) && !NUMBER.test(text),
  ],
  ["comparison", ({ text, isMany }) => isMany && COMPARES_MEASURE.test(text)],
  ["list", ({ text, topic, isMany }) => isMany && asksWhichPlaces(text) && !wantsNumber(topic)],
  ["comparison", ({ text, topic, isMany }) => isMany && COMPARES.test(text) && wantsNumber(topic)],
  ["problem", ({ topic, isMany }) => !isMany && WHERE_LACKING.test(topic)],
  ["reason", ({ topic }) => REASONS.test(topic)],
  ["plan", ({ topic }) => PLANS_AGAINST.test(topic) && !wantsNumber(topic)],
  ["problem", ({ topic }) => asksForProblems(topic) && !wantsNumber(topic)],
  ["list", ({ topic }) => PLANS.test(topic) && LISTS.test(topic) && !wantsNumber(topic)],
  ["plan", ({ topic }) => PLANS.test(topic) && !wantsNumber(topic)],
  ["comparison", ({ topic, isMany }) => isMany && wantsNumber(topic)],
  ["lookup", ({ topic }) => wantsNumber(topic)],
  ["list", ({ topic }) => LISTS.test(topic)],
  ["practice", ({ topic }) => PRACTICES.test(topic)],
];
