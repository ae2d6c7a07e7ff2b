/** What a question asks to be worked out: what is left, the share of a part, a sum, every kind of a list.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";
import { remainder, share, sum, type Computed } from "./compute.ts";

/** 没审完, 未结, 还有几件, 没调成: what is left of a whole. Must not match 有没有. */
const LEFT_OVER = /(?<!有)没(?!有(?:多少|几|人))|未|还(?:有|剩)|剩(?:下|余)|尚/u;

/** An indicator that counts what is left itself: 正在化解, 未办结. */
const STATES_LEFT_OVER = /正在|未|尚|没|在办|剩余|待/u;

/** 化解率, 成功率, 结案的比例: the share of a part. */
const SHARE_ASKED = /率|比例|占比|百分之几|占(?:了)?多少|几成/u;

/** 加一块儿, 合计, 一共几个(的三类): the sum of what is named. */
const SUM_ASKED = /加(?:一块|一起|起来|总|到一)|合计|相加|[两三四五六七八九]类[^，。]{0,10}(?:一共|共|总)/u;

/** 各多少, 分别, 分几类: every figure of the list. */
const EACH_ASKED = /各|分别|分几|几类|哪几类/u;

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
 *
 * @param figures - The figures of the report, the best fit first.
 */
export function derive(
  topic: string,
  best: Figure,
  figures: readonly Figure[],
): Computed | undefined {
  const siblings = siblingsOf(best, figures);
  if (SUM_ASKED.test(topic)) return sum(siblings);
  if (LEFT_OVER.test(topic) && best.kind === "count" && !STATES_LEFT_OVER.test(best.indicator)) {
    const pair = wholeAndPart(best, siblings);
    return pair === undefined ? undefined : remainder(...pair);
  }
  if (SHARE_ASKED.test(topic) && best.kind === "count") {
    const pair = wholeAndPart(best, siblings);
    return pair === undefined ? undefined : share(...pair);
  }
  return undefined;
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
