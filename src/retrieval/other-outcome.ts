/** Whether a figure counts the outcome that a question asks for: 维持, 撤销, 废止, 采纳.
 *
 * Vectors hold 维持几件 and 受理50件 for nearly the same, and so do shared terms; but of all that a report can count of its cases
 * and files, the outcome alone tells one number from another.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";

/** What may become of what is counted. */
interface Outcome {
  /** The words in which people ask for it. */
  readonly asked: RegExp;
  /** The words in which indicators name it. */
  readonly stated: RegExp;
}

/** Outcomes of which a figure must name one that is asked for. Words of the field, each with its everyday forms. */
const OUTCOMES: readonly Outcome[] = [
  {
    asked: /审结|办结|结案|已结|办完|审完|[了没未]结|结了/u,
    stated: /审结|办结|结案|已结|完成/u,
  },
  { asked: /维持/u, stated: /维持/u },
  { asked: /撤销|违法|纠错|纠正|改错/u, stated: /撤销|违法|纠错|纠正/u },
  { asked: /驳回/u, stated: /驳回/u },
  { asked: /终止/u, stated: /终止/u },
  { asked: /不予受理/u, stated: /不予受理/u },
  { asked: /败诉|输(?![入出送])/u, stated: /败诉/u },
  { asked: /胜诉|赢/u, stated: /胜诉/u },
  { asked: /和解/u, stated: /和解|调撤/u },
  { asked: /成功|调成/u, stated: /成功|调成/u },
  { asked: /化解|解决|摆平/u, stated: /化解|解决/u },
  { asked: /采纳/u, stated: /采纳/u },
  { asked: /废[止掉了除]|失效|作废/u, stated: /废止|失效/u },
  { asked: /修改|修订/u, stated: /修改|修订/u },
  { asked: /保留|继续有效|留下/u, stated: /保留|有效/u },
  { asked: /(?<!不)合格|及格|通过/u, stated: /合格|通过/u },
  { asked: /优秀|优良/u, stated: /优秀|优良/u },
  { asked: /满意/u, stated: /满意/u },
  { asked: /答复|办复|回复/u, stated: /答复|办复|回复|办理/u },
  { asked: /出庭|到庭|出席|上法庭/u, stated: /出庭/u },
  {
    asked: /罚没|罚款|罚了?多少|处罚[^，。？?]{0,6}(?:钱|金额|元)/u,
    stated: /罚没|罚款|处罚金额/u,
  },
  { asked: /中止/u, stated: /中止/u },
  { asked: /撤回/u, stated: /撤回/u },
  { asked: /移送|移交/u, stated: /移送|移交/u },
  { asked: /专职/u, stated: /专职/u },
  { asked: /平均|人均|日均/u, stated: /均|每|时限|时间|周期/u },
];

/** Outcomes that a figure may only name where they are asked for: what is left, spared, due, or was so before is no outcome of work. */
const MARKED: readonly Outcome[] = [
  {
    asked: /正在|没|未|不|还|剩|尚|待/u,
    stated: /正在|未(?!成年|来)|剩余|(?<![接等期招优])待(?!遇)/u,
  },
  {
    asked: /减|免|不罚|轻罚|不予|从轻|宽大|省(?!级|里|内|委|政府)/u,
    stated: /减免|减轻|不予|免罚|轻罚/u,
  },
  { asked: /应(?:该|当|出|到|参|收)/u, stated: /应(?:出庭|到(?!诉)|参|收)/u },
  { asked: /原来|原先|以前|之前|过去|[从由]/u, stated: /前）/u },
];

/** Bits: which of the outcomes, then which of the marked ones, the words hold. */
type OutcomeSet = number;

/** Figures are looked at with every question and never change. */
const statedByFigure = new WeakMap<Figure, OutcomeSet>();

/**
 * Tells which figures cannot be what a topic asks for: those that name none of the outcomes asked for, and those that name one of
 * the marked ones unasked. `维持了几件` excludes 受理50件; `化解了几起` excludes 1起正在化解中.
 */
export function otherOutcomeThan(topic: string): (figure: Figure) => boolean {
  const asked = setOf(topic, "asked");
  const wanted = asked & PLAIN;
  const unasked = MARKS & ~asked;
  return (figure) => {
    const stated = statedOutcomes(figure);
    return (stated & unasked) !== 0 || (wanted !== 0 && (stated & wanted) === 0);
  };
}

/** The bits of `OUTCOMES`, and those of `MARKED` above them. */
const PLAIN: OutcomeSet = (1 << OUTCOMES.length) - 1;
const MARKS: OutcomeSet = ((1 << MARKED.length) - 1) << OUTCOMES.length;

function statedOutcomes(figure: Figure): OutcomeSet {
  const known = statedByFigure.get(figure);
  if (known !== undefined) return known;
  const stated = setOf(figure.indicator + figure.indicatorWords + figure.basis.join(""), "stated");
  statedByFigure.set(figure, stated);
  return stated;
}

function setOf(words: string, side: keyof Outcome): OutcomeSet {
  return [...OUTCOMES, ...MARKED].reduce(
    (set, outcome, i) => (outcome[side].test(words) ? set | (1 << i) : set),
    0,
  );
}
