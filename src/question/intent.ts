/** What a question wants, told from its words.
 *
 * @module
 */
import type { Intent } from "./question.ts";

/** 有哪些报告, 收录了哪些地方, 库里有没有2020年的; not 报告里提到哪些做法. */
const COVERAGE =
  /(?:有|收录?|包含|涵盖|覆盖|存|装|放|查)(?:了|到|着)?的?都?是?(?:哪些|哪几|多少|几|什么)(?:个|篇|份|本|年|年度|地方|地区|区县|区|县|市|城市|单位)?的?(?:年度)?(?:法治政府建设)?(?:年度)?(?:报告|资料|材料|数据|文件|语料)|(?:报告|资料|材料|数据|语料|库)库?(?:里|里头|里面|中|内)?(?:都|一共|总共|目前|现在)?(?:有|收录?|包含|涵盖|覆盖)(?:了|的)?(?:都|是)?(?:哪|多少|几|什么)(?:些|几)?(?:个|篇|份|年|年度|年份|地方|地区|区县|区|县|市)|(?:覆盖|涵盖|收录|支持|能查|可以查)(?:了|到)?的?(?:哪|多少|几)|(?:都|一共|总共)?(?:收|有)了?(?:哪些|哪几个|几个|多少个)(?:地方|地区|区县|城市|年份)的/u;

/** 有没有2020年的报告, 有无鼓楼区的, 库里有环翠的吗: whether the corpus holds a report. */
const COVERAGE_OF =
  /(?:库里|库中|语料|收录|资料库|数据库).{0,12}(?:有没有|有无|有吗|有么|包含|收录)|(?:有没有|有无|是否有|收没收|收录了?|能不能查).{0,16}的?(?:年度)?报告(?:吗|么|呢)?[?？]?$|(?:有没有|有无)(?:\d{2,4}年度?)?的?[?？]?$/u;

const ABILITIES =
  /(?:你|机器人|bot|问报|这个?(?:工具|系统|助手))(?:到底|都|究竟)?(?:能|会|可以|可|有什么|是干|是做)够?(?:帮我|为我|回答)?(?:做|干|查|问|回答|告诉|提供|什么|啥|哪)|你是谁|怎么(?:用|使用)(?:你|这个|它|问报)|使用(?:说明|方法|帮助)|^(?:帮助|help|\/help|功能|你好|您好|hi|hello)[。！!?？~～]*$/iu;

/** 几件, 多少, 占比, 多大比例, 比率; a number is wanted. */
const NUMBER =
  /多少|(?<!哪)几(?![乎个]?(?:方面|项措施|点做法))|占比|比例|比率|百分|(?:[率额数量]|次数|人数|件数|金额|总数|数量|总量)(?:是|有|为|达|各|分别|呢|[?？]|$)|多大|多长|多久|多高|多快|几成|多少钱|花了?多|数据|倍/u;

/** 谁高, 哪个区多, 各多少, 排名, 对比, 比…高. */
const COMPARISON =
  /(?:谁|哪一?(?:个|家)?(?:区|县|市|地方|地区|地|里)?)[^，。？?]{0,16}(?:最|更|比较|多|少|高|低|好|快|强|大|小|领先|靠前|第一)|比较|对比|相比|比一比|排名|排序|排一?下|从高到低|从低到高|由高到低|差多少|差距|相差|孰|最高|最低|最多|最少|最大|最小|更多|更高|更少|更低|几倍|多少倍|倍数|各(?:是|有|为)?(?:多少|几)|分别(?:是|有|为)?(?:多少|几|怎)/u;

const SUPERLATIVE =
  /[最更](?:高|低|多|少|大|小|好|快|强)|[谁哪][^，。？?]{0,10}(?:高|低|多|少|大|小)(?![^，。？?]*多少)/u;

const PROBLEM =
  /问题|不足|短板|弱项|毛病|薄弱|欠缺|缺点|困难|差距|做得不(?:好|够)|不到位|承认|自查|软肋|难点|不满意|哪里不行|堵点/u;
const REASON = /为什么|为何|为啥|原因|怎么会|咋会|凭什么|缘由/u;
const PLAN =
  /计划|打算|准备(?!金)|下一步|下步|下一年|来年|明年|今后|接下来|将(?:要|会|如何|怎)|未来|思路|安排(?!了|的(?:岗位|资金))|规划(?!纲要|》)|要(?:怎么|如何|做|干|抓|推)|会不会|拟(?:于|将|在)|目标(?!任务责任)/u;
const PRACTICE =
  /怎么|如何|怎样|咋|做法|措施|举措|办法|经验|亮点|特色|创新|机制|成效|效果|作用|好处|干了(?:啥|什么)|做了(?:啥|什么|哪些)|搞了(?:啥|什么|哪些)|开展了?(?:哪些|什么)|采取了?(?:哪些|什么)|有(?:什么|啥|哪些)(?:变化|办法|招)|介绍/u;
const LIST =
  /哪些|哪几(?:个|家|项|件|条|类|方面|份)?|都有谁|有谁|列(?:出|举|一下|全)|全列|一一|逐(?:条|项)|清单式?列/u;

/** 哪些报告提到了, 哪个地方建了: which places do; not 哪个区最高, which compares. */
const WHICH_PLACES =
  /(?:哪(?:些|几个|个|里|儿|家)?|谁)的?(?:区县|县区|区|县|市|地方|地区|地|报告|家|单位)?的?(?:年度)?(?:报告)?(?:里|中|里面|都)?(?:明确)?还?(?:提到|提及|提出|写到|写了|写明|说到|讲到|涉及|有(?!多|几)|建了|搞了|开展了?|设了|设立|推出|出台|成立|采用|用了|要去|要争|反映|存在)|(?:提到|写了|写到|有|涉及|搞了|建了|开展了?)[^，。]{1,16}的?(?:有|是)(?:哪|谁)|(?:哪(?:些|几个|个)?(?:区|县|市|地方|地区|报告)?|谁)(?:的报告)?(?:里|中)?有$/u;

/** Matters that no report on government under law could speak of. */
const OFF_TOPIC =
  /天气|气温|下雨|笑话|段子|唱(?:首|个)?歌|写(?:一?首|个|篇)?(?:诗|小说|代码|程序|情书)|讲(?:个|一个)?故事|股票|股价|彩票|菜谱|怎么做菜|翻译(?:一下|成)|星座|电影|游戏攻略|足球|篮球|世界杯|几点了|星期几|今天几号|忽略(?:以上|之前|前面|上面|所有)|(?:系统|你的)(?:提示词|指令|prompt)|ignore (?:all|previous|the)|你现在是|扮演|越狱|DAN模式/iu;

/** The words of a question and what was already found in it. */
export interface IntentCues {
  /** The question without its words for regions and years. */
  readonly topic: string;
  /** The whole question. */
  readonly text: string;
  /** How many regions were named; 各区 counts as many. */
  readonly regionCount: number;
  /** How many years were named. */
  readonly yearCount: number;
}

/** Says whether the words ask for a number: 几件, 占多大比例, 多少钱, 出庭率是. */
export function wantsNumber(topic: string): boolean {
  return NUMBER.test(topic);
}

/**
 * Says what is wanted. Where words of several intents meet, the more special wins: 存在哪些问题 is a problem and no
 * list; 哪个区的问题多 is a comparison only when it asks for a number.
 */
export function findIntent(cues: IntentCues): Intent {
  const { topic, text, regionCount, yearCount } = cues;
  if (OFF_TOPIC.test(text)) return "off-topic";
  if (ABILITIES.test(text)) return "abilities";
  if (COVERAGE.test(text) || COVERAGE_OF.test(text)) return "coverage";
  const asksNumber = wantsNumber(topic);
  const isMany = regionCount > 1 || yearCount > 1;
  if (isMany && WHICH_PLACES.test(text) && !asksNumber && !SUPERLATIVE.test(text)) return "list";
  if (isMany && COMPARISON.test(text)) return "comparison";
  if (REASON.test(topic)) return "reason";
  if (PROBLEM.test(topic) && !asksNumber) return "problem";
  if (PLAN.test(topic) && !asksNumber) return LIST.test(topic) ? "list" : "plan";
  if (isMany && asksNumber) return "comparison";
  if (LIST.test(topic) && !asksNumber) return "list";
  if (asksNumber) return "lookup";
  if (PRACTICE.test(topic)) return "practice";
  return "open";
}
