/** Questions for the points of a section as such, one after another: 报告摆了几条问题, 2024年安排了哪几件大事, 逐条列出打算.
 *
 * @module
 */
import type { SectionKind } from "../documents/section-kind.ts";

/** 几条, 哪些, 逐条, 分别是: the points are wanted one by one. */
const ENUMERATES =
  /几(?:[个条点项件样块类种桩]|大?方面)|哪[些几]|多少[个条点项件样]|什么|啥|逐[条项个一]|一一|[一每][条项件个]一?[条项件个]|列|罗列|分别|分条|全部|所有|都[是有]/u;

const PROBLEMS =
  /问题|不足|差在|短板|弱项|软肋|弱点|薄弱(?:环节|点|的?地方)|差距|毛病|缺点|困难|欠缺|(?:没有?|还没)(?:做|干|办|抓|搞|落实)好|[做干办抓搞]得?(?:还|都)?(?:不好|不够好?|不到位|欠佳|不足)/u;

/** 打算, 下一步, 要干: what lies ahead. Not 安排了, which may be over. */
const PLANS =
  /打算|计划|准备|下一?步|下一?年|来年|明年|今后|接下来|往后|将要?|(?<![主只重需])要(?=[抓干做办推搞])|未来|思路|安排(?!了)|规划|部署(?!了)|展望|设想/u;

/** 安排了几件大事, 重点工作: plans where a year is named that lies ahead of the report, else what was done. */
const MATTERS =
  /安排|部署|大事|要事|实事|事情|几件事|工作|任务|重点|[几哪][^，。]{0,3}活|举措|要点/u;

/** 干了, 成绩: what lies behind. */
const WORK = /[做干抓搞办](?:了|过)|开展了|完成了|成绩|成效|成果|亮点/u;

/**
 * Words that name no matter of their own beside those of the section: whoever asks only in these asks for its points as such.
 * 问题线索几条 leaves 线索, 反馈的问题有几个 leaves 反馈: these ask for a number. Taken out in this order.
 */
const GENERAL: readonly RegExp[] = [
  new RegExp(PROBLEMS.source, "gu"),
  /法治政府建设|依法行政|法治|政府|建设|薄弱|环节/gu,
  /打算|计划|准备|下一?步|下一?年度?|来年|明年|今后|接下来|往后|未来|思路|安排|规划|部署|展望|设想|目标/gu,
  /的地方(?=[^，。；？?]{0,4}(?:[哪几多]|什么|$))/gu,
  /[大要实]?事[情项]?|工作|任务|重点|要点|活儿?|举措|措施|成绩|成效|成果|亮点|方面|内容/gu,
  /(?<=自[己身我家查][^，。；？?]{0,4})(?:查|找|挖|挑)(?:摆|找)?(?:出来?的?|到)?|自[己身我家认查]|承认|坦[承言白]|检[讨视]|剖析|反思|认识到|意识到|暴露|点[出到]|亮[出的]|报告|年报|文件|[里中上]面?|存在|面临|目前|当前|尚有|仍有|主要|最后|全年|年度/gu,
  /开展|完成|推进|整理|归纳|总结|[摆列写说讲提指排定做干抓搞办推](?:出来|[出到明进了过])?/gu,
  /总共|一共|全部|所有|完整|统统|分别|什么|多少|清单|罗列|麻烦|知道|他们|看看/gu,
  /[几哪些逐一每个条点项件样块类种桩分大小共还都各全和与及是有在会要想将拟把对给按从也的了着过得]/gu,
  /[请帮问看下出来我咱你它吗呢吧呀啊啥]|[，。、；：？！,;:?!\s“”"]/gu,
];

/** What stands in the way is no section: 怎么, 为什么 and 比 ask for something else of it. */
const ASKS_OTHERWISE = /怎么|如何|怎样|为什么|为何|原因|比|谁|吗/u;

/** Which points a question asks for, as far as its words tell. */
export interface AskedPoints {
  readonly section: SectionKind;
  /** Whether the words speak of what lies ahead; 安排了几件大事 does so only with a year that does. */
  readonly isPlanWorded: boolean;
}

/**
 * The section whose points are asked for as such; `undefined` where a matter of their own or a number is asked for.
 *
 * `报告摆了几条问题？分别是` gives problems, `下一步有哪几项重点工作` plans, `总共安排了几件大事，逐条给我` work, which a year ahead
 * turns into plans. `反馈的问题有几个` gives nothing.
 *
 * @param topic The question without its words for regions and years.
 */
export function askedPoints(topic: string): AskedPoints | undefined {
  if (!ENUMERATES.test(topic) || ASKS_OTHERWISE.test(topic)) return undefined;
  if (GENERAL.reduce((rest, words) => rest.replace(words, ""), topic) !== "") return undefined;
  const isProblems = PROBLEMS.test(topic);
  const isPlanWorded = PLANS.test(topic);
  if (isProblems) return isPlanWorded ? undefined : { section: "problems", isPlanWorded };
  if (isPlanWorded) return { section: "plans", isPlanWorded };
  return MATTERS.test(topic) || WORK.test(topic) ? { section: "work", isPlanWorded } : undefined;
}
