/** Whether a rate is another than the one that a question names: 合法性审核率 for 备案率, 考试合格率 for 案卷合格率.
 *
 * A report states few rates, and all of them are near to any question for one.
 *
 * @module
 */
import { wordsOf, type Figure } from "../figures/figure.ts";
import { matchesOf } from "../text/matches.ts";
import { bitsOf } from "./bits.ts";
import { OUTCOMES } from "./outcomes.ts";

/** What rates are called for: 备案 of 备案率. Must not match 效率, 率先. */
const NAMED_RATE = /(?<deed>\p{Script=Han}{2})(?<![效概频汇])率(?![先领])/gu;

/** What rates are of, in words that exclude each other. */
const RATED: readonly RegExp[] = [
  /案卷|卷宗|评查/u,
  /考试|测试|答题/u,
  /代表[^，。；？?]{0,4}(?:意见|建议)|人大[^，。；？?]{0,6}(?:意见|建议)|(?<!复)议案/u,
  /提案/u,
  /文件/u,
  /合同|协议/u,
  /纠纷|人民调解/u,
  /工单|热线|诉求/u,
  /积案|信访/u,
  /抽检|抽查/u,
];

/** Rates of a line are called by any of its words: 出庭应诉率 is 出庭率. Words of the field. */
const ONE_RATE: readonly RegExp[] = [
  /出庭|应诉/u,
  /成功|化解|调成/u,
  /办结|办复|答复|回复|完成|及时|按[时期]/u,
  /满意|好评/u,
  /采纳|采用|吸收/u,
  /履行|执行|履约/u,
  /知晓|普及/u,
  /持证|上岗/u,
];

/** What went up or down by a share: 检查次数下降12.3%, 被检查企业数量压减27.8%. */
const CHANGED: readonly RegExp[] = [
  /次数|频次|几次/u,
  /(?:企业|主体|对象|户|家)的?数量?(?![字据])/u,
  /金额|款额|罚没?款/u,
  /人数|人次/u,
];

/**
 * Tells which rates are others than those that the topic names: `文件备案率` excludes 合法性审核率100%, and `案卷合格率` excludes
 * 行政执法考试合格率85.6%. One character in common is enough (报备率 for 备案率, 办复率 for 办结率), and so are words for one outcome
 * (通过率 for 合格率). A topic that names no rate, and a figure that is called none (占比), contrast with nothing.
 */
export function otherRateThan(topic: string): (figure: Figure) => boolean {
  const asked = deedsOf(topic);
  const askedThings = thingsIn(topic);
  const askedQuantities = quantitiesIn(topic);
  return (figure) => {
    if (figure.kind === "change") return isOther(askedQuantities, quantitiesIn(figure.indicator));
    if (asked.length === 0 || figure.kind !== "rate") return false;
    const words = wordsOf(figure);
    const stated = deedsOf(words);
    if (stated.length === 0) return false;
    if (!asked.some((deed) => stated.some((own) => isSameDeed(deed, own, words)))) return true;
    return isOther(askedThings, thingsIn(words));
  };
}

/** Both name something, and nothing in common. */
function isOther(asked: number, stated: number): boolean {
  return asked !== 0 && stated !== 0 && (asked & stated) === 0;
}

function quantitiesIn(words: string): number {
  return bitsOf(CHANGED, (quantity) => quantity.test(words));
}

function deedsOf(words: string): readonly string[] {
  return matchesOf(words, NAMED_RATE).map(({ groups }) => groups?.["deed"] ?? "");
}

function thingsIn(words: string): number {
  return bitsOf(RATED, (thing) => thing.test(words));
}

/** 出庭率 is said of 出庭应诉率, so an outcome and the deed itself (网办 of 可网办事项率) may stand anywhere in the name. */
function isSameDeed(asked: string, stated: string, words: string): boolean {
  return (
    words.includes(asked) ||
    Array.from(asked).some((character) => stated.includes(character)) ||
    ONE_RATE.some((called) => called.test(asked) && called.test(stated)) ||
    OUTCOMES.some((outcome) => outcome.asked.test(asked) && outcome.stated.test(words))
  );
}
