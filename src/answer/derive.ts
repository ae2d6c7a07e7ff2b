/** What a question asks to be worked out: what is left, the share of a part, a sum, every kind of a list.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";
import { asksForRest, asksForSum, saysAddition } from "../question/reckoning.ts";
import type { FigureHit } from "../retrieval/find-figures.ts";
import { remainder, share, sum, type Computed } from "./compute.ts";
import { addendsOf, pairOf, siblingsOf } from "./whole-and-part.ts";

/** An indicator that counts what is left itself: 正在化解, 未办结. */
const STATES_LEFT_OVER = /正在|未|尚|没|在办|剩余|待/u;

/** 化解率, 成功率, 审结的比例: what the part must be called. The characters before 率 or 比例. */
const SHARE_OF = /(?<stem>\p{Script=Han}{2})(?:率|的?(?:比例|占比|比率))/u;

/** Outcomes that rates are named for, with the words that name the same one in a count. */
const OUTCOMES: readonly (readonly string[])[] = [
  ["审结", "办结", "结案", "已结", "审完", "办完"],
  ["化解", "解决"],
  ["成功", "调成"],
  ["纠错", "纠正", "撤销"],
  ["败诉", "输"],
  ["胜诉", "赢"],
  ["出庭", "到庭"],
  ["办复", "答复"],
  ["满意"],
  ["合格", "及格"],
  ["废止", "失效"],
  ["整改"],
  ["采纳"],
];

/** Says whether a figure counts what is left: 正在化解51起. */
export function statesRest(figure: Figure): boolean {
  return STATES_LEFT_OVER.test(figure.indicator + figure.indicatorWords);
}

/**
 * Works out what the words ask for from the best figure and those beside it; `undefined` where they ask for nothing of the
 * kind, or where the report states it itself.
 * `figures` are those of the report, the best fit first; `text` is its cleaned text.
 */
export function derive(
  topic: string,
  best: Figure,
  figures: readonly Figure[],
  text: string,
): Computed | undefined {
  if (asksForSum(topic)) return sum(addendsOf(best, figures, text, saysAddition(topic)));
  if (!asksForRest(topic) || best.kind !== "count") return undefined;
  // The report may say what is left itself: 化解198批次（51起正在化解中）.
  if (statesRest(best)) return undefined;
  const words = OUTCOMES.find((outcome) => outcome.some((word) => topic.includes(word)));
  const isMeant = (part: Figure): boolean =>
    !statesRest(part) && (words === undefined || namesOutcome(part, words));
  const pair = pairOf(best, siblingsOf(best, figures), text, isMeant);
  return pair === undefined ? undefined : remainder(...pair);
}

/**
 * Works out the share that a rate asks for from figures of which the part is called as the rate is: 化解率 from 249批次 and
 * 化解198批次. `undefined` where the words name no outcome, or no figure near the best fits counts it.
 * `hits` are the figures of the report, the best fit first.
 */
export function deriveShare(topic: string, hits: readonly FigureHit[]): Computed | undefined {
  const words = outcomeOf(topic);
  const [best] = hits;
  if (words === undefined || best === undefined) return undefined;
  const part = hits.find(
    ({ figure, score }) =>
      score >= best.score - NEAR_BEST &&
      figure.kind === "count" &&
      namesOutcome(figure, words) &&
      // 化解矛盾53起（1起正在化解中）: what is under way is no outcome.
      !statesRest(figure),
  )?.figure;
  if (part === undefined) return undefined;
  const siblings = siblingsOf(
    part,
    hits.map(({ figure }) => figure),
  );
  const whole = siblings[siblings.indexOf(part) - 1];
  return whole === undefined ? undefined : share(whole, part);
}

/**
 * Says whether a figure is of the outcome that a rate asks for; true where it asks for none by name. A rate is of the outcome that
 * it is called for itself: 办结满意率 is no 办结率.
 */
export function fitsOutcome(topic: string, figure: Figure): boolean {
  const words = outcomeOf(topic);
  if (words === undefined) return true;
  const own = figure.kind === "rate" ? outcomeOf(figure.indicator) : undefined;
  return own === undefined ? namesOutcome(figure, words) : own === words;
}

/** The part of a share scores within this of the best figure. */
const NEAR_BEST = 0.15;

/** The words of the outcome; `undefined` where the rate is named for none that is known: 占比, 全程网办率. */
function outcomeOf(topic: string): readonly string[] | undefined {
  const stem = SHARE_OF.exec(topic)?.groups?.["stem"];
  return OUTCOMES.find((words) => words.some((word) => stem?.endsWith(word) === true));
}

function namesOutcome(figure: Figure, words: readonly string[]): boolean {
  return words.some((word) => `${figure.indicator}${figure.indicatorWords}`.includes(word));
}
