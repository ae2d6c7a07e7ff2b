/** What a question asks to be worked out: what is left, the share of a part, a sum, every kind of a list.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";
import type { FigureHit } from "../retrieval/find-figures.ts";
import { remainder, share, sum, type Computed } from "./compute.ts";

/** 没审完, 未结, 还有几件, 没调成: what is left of a whole. Must not match 有没有. */
const LEFT_OVER = /(?<!有)没(?!有(?:多少|几|人))|未|还(?:有|剩)|剩(?:下|余)|尚/u;

/** An indicator that counts what is left itself: 正在化解, 未办结. */
const STATES_LEFT_OVER = /正在|未|尚|没|在办|剩余|待/u;

/** 加一块儿, 合计, 政府的加部门的: the sum of what is named. */
const SUM_ASKED = /加(?:一块|一起|起来|总|到一|上)|的加|合计|相加/u;

/** 化解率, 成功率, 审结的比例: what the part must be called. The characters before 率 or 比例. */
const SHARE_OF = /(?<stem>\p{Script=Han}{2})(?:率|的?(?:比例|占比|比率))/u;

/** Outcomes that rates are named for, with the words that name the same one in a count. */
const OUTCOMES: readonly (readonly string[])[] = [
  ["审结", "办结", "结案", "已结"],
  ["化解", "解决"],
  ["成功", "调成"],
  ["纠错", "纠正", "撤销"],
  ["败诉", "输"],
  ["胜诉", "赢"],
  ["出庭", "到庭"],
  ["办复", "答复"],
  ["满意"],
  ["合格", "及格"],
];

/** Says whether the words ask for what is left: 没审完, 还没解决. */
export function asksForRest(topic: string): boolean {
  return LEFT_OVER.test(topic);
}

/** Says whether a figure counts what is left: 正在化解51起. */
export function statesRest(figure: Figure): boolean {
  return STATES_LEFT_OVER.test(figure.indicator + figure.indicatorWords);
}

/** 各多少, 分别, 分几类: every figure of the list. */
const EACH_ASKED = /各|分别|分几|几类|哪几类/u;

/** Says whether the words ask for a sum: 加起来多少件, 三类加一块儿. */
export function asksForSum(topic: string): boolean {
  return SUM_ASKED.test(topic);
}

/** Says whether the words ask for every figure of a list: 分几类，各多少人. */
export function isPlural(topic: string): boolean {
  return EACH_ASKED.test(topic) && !SUM_ASKED.test(topic);
}

/** The figures of the same sentence with the same measure word, the given one among them, in reading order. */
export function siblingsOf(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  return figures
    .filter(
      (other) =>
        other.reportId === figure.reportId &&
        other.sentenceSpan.start === figure.sentenceSpan.start &&
        other.unit === figure.unit,
    )
    .sort((a, b) => a.span.start - b.span.start);
}

/**
 * Works out what the words ask for from the best figure and those beside it; `undefined` where they ask for nothing of the
 * kind, or where the report states it itself.
 * `figures` are those of the report, the best fit first.
 */
export function derive(
  topic: string,
  best: Figure,
  figures: readonly Figure[],
): Computed | undefined {
  const siblings = siblingsOf(best, figures);
  if (SUM_ASKED.test(topic)) return sum(siblings);
  if (LEFT_OVER.test(topic) && best.kind === "count") {
    // The report may say what is left itself: 化解198批次（51起正在化解中）.
    if (STATES_LEFT_OVER.test(best.indicator + best.indicatorWords)) return undefined;
    const pair = wholeAndPart(best, siblings);
    return pair === undefined ? undefined : remainder(...pair);
  }
  return undefined;
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

/**
 * The figure as a part with the whole before it (受理50件，已审结39件), or as the whole with the part after it. The part is
 * told by a smaller value; 其中 and lists of equals are not told apart, so only direct neighbours count.
 */
function wholeAndPart(
  figure: Figure,
  siblings: readonly Figure[],
): readonly [whole: Figure, part: Figure] | undefined {
  const at = siblings.indexOf(figure);
  const before = siblings[at - 1];
  if (before !== undefined && before.value >= figure.value) return [before, figure];
  const after = siblings[at + 1];
  if (after !== undefined && after.value <= figure.value) return [figure, after];
  return undefined;
}
