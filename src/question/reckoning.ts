/** What a question asks to be worked out from the figures: what is left of a whole, a sum, every figure of a list.
 *
 * @module
 */

/** 没审完, 未结: what did not become of things. Must not match 有没有, 涨了没有, 罚没, 没收, 未成年人. */
const UNDONE = /(?<![有罚])没(?!收|有(?:多少|几|人|[？?。吗呢]|$))|未(?!成年|来|检)/u;

/** 还剩几件, 还挂着几件, 还有几件: what is left of a whole. Must not match 还有几个调解组织, 还留着几件 (what was kept is stated). */
const LEFT =
  /还剩|剩(?:下|余|了?(?:多少|几))|余下|尚|[压挂欠拖卡]着|积压|遗留|还有(?:多少|几)\p{Script=Han}{0,2}(?=[？?。]|$)/u;

/** 加一块儿, 合计, 合一块算: several are to be added up. Must not match 参加, 增加, 加强, 联合一起. */
const ADDITION =
  "加(?:到?一[块起](?:儿|来)?|起来|总|在一起)|(?<![联结])合(?:起来|在?一[块起]|并起来|计)|相加|总和|之和";

/** 一共, 总数, 清理文件共几件: one number for all of it, which the report may state or not. Must not match 公共, 共同, 共建. */
const TOTAL =
  "总计|共计|一共|总共|拢共|统共|总[数量额]|(?<![公一总拢统])共(?=[有是办出发收审多几])";

const ADDITION_SAID = new RegExp(String.raw`${ADDITION}|的加(?=\p{Script=Han}{1,8}的)`, "u");
const TOTAL_ASKED = new RegExp(TOTAL, "u");

/** Every word that asks for one number for several things; the first match is where the things have been named. */
export const SUM_WORDS = new RegExp(`(?:${ADDITION}|${TOTAL})(?:算(?:一算|一下|算)?)?`, "u");

/** 各多少, 分别, 分几类: every figure of the list. */
const EACH_ASKED = /各|每[块类种样]|分别|分几|几类|哪几类/u;

/** Says whether the words ask for what did not become of things: 没审完, 未办结的合计. */
export function asksForUndone(topic: string): boolean {
  return UNDONE.test(topic);
}

/** Says whether the words ask for what is left: 没审完, 还没解决. */
export function asksForRest(topic: string): boolean {
  return UNDONE.test(topic) || LEFT.test(topic);
}

/**
 * Says whether the words ask for a sum: 加起来多少件, 三类加一块儿, 一共多少份. Of 未办结的合计 it is none: what is stated was closed, and
 * its sum is the opposite of what is asked for.
 */
export function asksForSum(topic: string): boolean {
  return (ADDITION_SAID.test(topic) || TOTAL_ASKED.test(topic)) && !UNDONE.test(topic);
}

/** Says whether the words say themselves that several are to be added up: 加起来, 合计; not 一共. */
export function saysAddition(topic: string): boolean {
  return ADDITION_SAID.test(topic);
}

/** Says whether the words ask for every figure of a list: 分几类，各多少人. */
export function isPlural(topic: string): boolean {
  return EACH_ASKED.test(topic) && !asksForSum(topic);
}
