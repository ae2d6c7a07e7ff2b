/** Questions that leave out what the turn before has said: 部门的呢, 给镇街的用编进人计划呢, 微博呢？两个差多少条.
 *
 * @module
 */
import { pointsBack } from "./follow-up.ts";

/** What asks for a count: 几件, 多少本, 有多少. Must not match 多少 of 占多少 or 百分之几. */
const COUNT =
  /(?<!占|[率例]是?|百分之)有?(?:多少|几)(?!成|分|[倍%])[个件起宗项份条本名人场次期家户卷批]?/u;

/** 部门的呢, 处罚的呢: another kind of what the turn before asked about. Groups: which. */
const OTHER_KIND = /^(?:那么?)?(?<kind>\p{Script=Han}{2,4})的呢?[？?。]?$/u;

/** 给镇街的用编进人计划呢: a matter of its own, of which the same is asked. Groups: which. */
const OTHER_MATTER = /^(?:那么?)?(?<matter>[^，,。；;？?]{3,24}?)呢[？?。]?$/u;

/** 微博呢？两个差多少条: another thing, and how far it is from the one of the turn before. Groups: the other thing, the asking. */
const DIFFERENCE =
  /^(?:那么?)?(?<other>[^，,。；;？?]{2,16}?)呢?[，,？?](?:这?两[个者项样]|它们|二者|前后)?(?<asks>相?差(?:了?多少|几).{0,6}?)[？?。]?$/u;

/**
 * What was counted, at the end of a stretch; a verb there (复议受理多少件) counts nothing, and 意见 of deputies are 提案 of others. Groups:
 * the word for it.
 */
const COUNTED =
  /(?<noun>规范性文件|文件|案件|案卷|卷宗|诉求|事项|清单|纠纷|合同|活动|人员|机构|组织)$/u;

/** 合格率, 金额, 怎么做: what is no count, or is asked for already. */
const IS_NO_COUNT =
  /(?:[率比度额款量数钱]|比例|时间|名次|排名|原因|做法|情况|经验|问题|不足|打算)$|[怎哪谁几]|如何|为什么|什么|多少/u;

/** The turn before, parted where it asks for a count. */
interface Counting {
  readonly before: string;
  /** 几件, 有多少. */
  readonly count: string;
  readonly behind: string;
}

/**
 * The question that an ellipsis stands for; `undefined` where it is none, or where the turn before asked for no count.
 *
 * After 发布了几件政府规范性文件 `部门的呢` is 部门规范性文件有几件: the other kind, the word for what was counted, and how it was asked
 * for. After 统筹了多少事业编制 `给镇街的用编进人计划呢` is 给镇街的用编进人计划有几个, so that no share is given for a count. After
 * 公开了多少条信息 `微博呢？两个差多少条` is 公开信息和微博差多少条.
 */
export function completeEllipsis(topic: string, earlier: string): string | undefined {
  const counting = readCounting(earlier.replace(/[？?。！!]+$/u, ""));
  if (counting === undefined) return undefined;
  return asDifference(topic, counting) ?? asOtherKind(topic, counting) ?? asOtherMatter(topic);
}

function readCounting(earlier: string): Counting | undefined {
  const match = COUNT.exec(earlier);
  if (match === null) return undefined;
  const [count] = match;
  const behind = earlier.slice(match.index + count.length);
  return { before: earlier.slice(0, match.index), count, behind };
}

function asDifference(topic: string, { before, behind }: Counting): string | undefined {
  const { other, asks } = DIFFERENCE.exec(topic)?.groups ?? {};
  if (other === undefined || asks === undefined) return undefined;
  // 主动公开了 is 主动公开 where the number behind it is taken out.
  return `${before.replace(/[了有]+$/u, "")}${behind}和${other}${asks}`;
}

function asOtherKind(topic: string, { before, count, behind }: Counting): string | undefined {
  const kind = OTHER_KIND.exec(topic)?.groups?.["kind"];
  const noun = COUNTED.exec(behind === "" ? before : behind)?.groups?.["noun"];
  return kind === undefined || noun === undefined || pointsBack(kind)
    ? undefined
    : `${kind}${noun}有${count.replace(/^有/u, "")}`;
}

function asOtherMatter(topic: string): string | undefined {
  const matter = OTHER_MATTER.exec(topic)?.groups?.["matter"];
  return matter === undefined || pointsBack(topic) || IS_NO_COUNT.test(matter)
    ? undefined
    : `${matter}有几个`;
}
