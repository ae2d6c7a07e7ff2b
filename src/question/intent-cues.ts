/** The words that tell what a question wants.
 *
 * @module
 */

/** 几件, 多少, 占多大比例, 出庭率是, 受理数 at the end, 是不是60件. Must not match 哪几件 (which ones), 几乎, 分几步走 or 大多数. */
export const NUMBER =
  /多少|(?<!哪|这|那|好)几(?![乎类]|步走)|占比|比例|比率|比重|百分|满意程度|多满意|(?:同比|[比较][上去前头]一?年)(?:是|有)?(?:怎么|咋|如何|什么|啥)变|[率额量](?:是|有|为|达|各|分别|呢|算(?:一|出|下|算)|怎么样|如何|怎么变|[，,。?？]|$)|(?:次数|人数|件数|金额|总数|数量|总量|名次|条目|条数)(?:是|有|为|达|各|分别|呢|[?？]|$)|(?<![多少无])数(?:的?(?:对比|比较)|[，,。?？]|$)|多[大长久高快]|数据|倍数|是(?:不是|否)\s*\d|\d\s*\p{Script=Han}{0,3}[，,]?(?:对吗|对不对|是吗|对么|没错吧|吧[?？])/u;

/** 怎么提高办事效率, 如何保证案卷质量: how a measure is changed is asked, and no number. Not 怎么才60件, 出庭率怎么样. */
const HOW_TO_RAISE =
  /(?:怎么|如何|怎样|咋)(?:样|才能?|来|去|能)?\p{Script=Han}{0,8}?(?:提[高升]|降低|压[降减缩]|保[证障持]|增[强加]|减少|确保|改[善进]|加[强大快]|壮大|控制|抓|管|守|做到|做好)/u;

/** 几, 多少, 百分: a number is asked for all the same. */
const IN_NUMBERS = /多少|几|百分|占/u;

/** Says whether a topic asks how a measure is changed: 怎么提高满意率; not 怎么提高了多少. */
export function asksHowToRaise(topic: string): boolean {
  return HOW_TO_RAISE.test(topic) && !IN_NUMBERS.test(topic);
}

/** 谁的案子多, 哪个区最高, 一样多吗: a measure of several is put side by side. Must not match 哪些地方做得好, 哪些案件多发, 哪些小区. */
export const COMPARES_MEASURE =
  /[谁哪孰][^，。；？?]{0,14}(?:[多少高低大小](?![个项数发元样种次年区学厅队型])|[长短快慢勤](?=[，,。；;？?些点一]|$))|最[高低多少大小长短快慢勤](?![期处板])|更[高低多少大小]|从[高低多少]到[高低多少]|由[高低]到[高低]|一样[多高少低]|[几多少]倍|差多少|差几|相差|排(?:名|序|一下)|比一比|[升涨增多高快][了加高]?还是[降跌减少低慢]|[降跌减少低慢][了低]?还是[升涨增多高快]|[谁哪孰][^，。；？?]{0,14}[升涨增降减跌]得/u;

/** 对比, 比较, 各多少, 分别: several are put side by side. */
export const COMPARES = /比较|变化|对比|相比|各(?:自|是|有|为)?|分别|差距|怎么变/u;

/** 存在哪些问题, 短板, 有什么毛病, 没做好的. Must not match 问题线索 or 困难群众. */
const PROBLEMS =
  /(?<!化解|解决|难点|突出|急难愁盼)问题(?!线索)|不足|短板|弱项|毛病|薄弱|欠缺|缺点|困难(?!群众|群体|职工)|差距|做得不(?:好|够)|没(?:有|能)?[做抓管办搞落干](?:实|到)?[好位实](?!事)|不到位|承认|软肋|弱点|痛点|堵点|漏洞|不满意|[跟赶够][得不]上|哪[里儿些]不[行足够好]|[缺欠差]点?(?:什么|啥)|难处|有(?:什么|啥|哪些|哪里)(?:地方)?不(?:够|足|到位|健全|完善|规范|及时|严格|好|行|平衡|统一|合理)/u;

const DEAL_WITH =
  "解决|化解|破解|处理|处置|应对|整治|治理|查处|清理|根治|对付|消除|攻克|办理|调处|缓解|收拾";

/** How a trouble is dealt with: 怎么化解信访问题, 占道经营问题怎么治理. Not 存在的问题怎么解决, which asks of shortcomings as such. */
const DEALT_WITH = new RegExp(
  [
    String.raw`(?:怎么|如何|怎样|咋)[^，。；？?]{0,6}(?:${DEAL_WITH})[^，。；？?]{1,20}(?<!存在的?|发现的?|自身的?)(?:问题|困难|痛点|堵点|难题)`,
    String.raw`(?<!存在的?|发现的?|自身的?|哪些|什么|^)(?:问题|痛点|堵点|难题)[^，。；？?]{0,4}(?:怎么|如何|怎样|咋)[^，。；？?]{0,6}(?:${DEAL_WITH})`,
  ].join("|"),
  "u",
);

/** 督察了哪些单位，发现的问题怎么处理: what inspections found in others is work done. Must not match 自查发现的问题. */
const FOUND_BY_INSPECTION =
  /(?:督察|督查|巡察|巡视|检查|评查|抽查|排查|监督|审计)[^。；？?]{0,12}(?:发现|反馈|查出|指出)[^，。；？?]{0,4}(?:问题|不足)/u;

/** 紧缺, 没覆盖到, 还要加强: something is not as it should be, said without a word for shortcomings. Must not match 缺席, 弱势群体. */
const LACKING =
  /缺(?![席陷])|短腿|不够|紧张|匮乏|薄弱|弱(?!势)|(?:没有?|未)能?全?(?:覆盖|跟上|到位|做到|达标)|覆盖不|不行|偏[低少弱高]|跟不上|[还仍].{0,2}[要需得待](?:加强|改进|提[高升]|完善)|要改进/u;

/** 哪方面, 什么样的, 够不够. Must not match 怎么解决人手不够, which asks what is done. */
const ASKS_WHICH = /哪|什么|啥|够不够|够用?[吗么]|[紧弱]不[紧弱]/u;

/** 怎么解决, 出台了什么: what is done against a lack. */
const ACTS = /怎么|如何|怎样|咋|解决|措施|办法|举措|出台|建立|开展/u;

/** Says whether a topic asks for shortcomings of the report's own: 存在哪些问题. 怎么化解信访问题 asks what was done. */
export function asksForProblems(topic: string): boolean {
  return namesProblems(topic) || asksWhatLacks(topic);
}

/** Says whether a topic asks for shortcomings in no word for them. */
export function impliesProblems(topic: string): boolean {
  return asksWhatLacks(topic) && !namesProblems(topic) && !WHERE_LACKING.test(topic);
}

/** Says whether a topic asks for shortcomings in a word for them: 存在哪些问题, 短板. */
function namesProblems(topic: string): boolean {
  return PROBLEMS.test(topic) && !DEALT_WITH.test(topic) && !FOUND_BY_INSPECTION.test(topic);
}

/** Says whether a topic asks what is lacking without a word for shortcomings: 哪方面的人才紧缺, 普法哪些人没覆盖到. */
function asksWhatLacks(topic: string): boolean {
  return topic
    .split(/[，,。；;？?]/u)
    .some((clause) => LACKING.test(clause) && ASKS_WHICH.test(clause) && !ACTS.test(clause));
}

/** 几个部门联合执法还差在哪: plainly a shortcoming of one place, whatever 几 stands before it; of two, what they differ in. */
export const WHERE_LACKING = /[差弱短卡难缺欠堵]在(?:哪|什么|啥|何处)/u;

/** 为什么, 原因. */
export const REASONS = /为什么|为何|为啥|原因|怎么会|咋会|凭什么|缘由/u;

/** 打算, 下一步, 来年, 准备怎么做. Must not match 准备金, 安排了, 规划纲要. */
export const PLANS =
  /计划(?!书|单|呢|数|生育)|打算|准备(?!金|工作)|下一?步|下一年|来年|明年|今后|接下来|往后|将(?:要|会|如何|怎)|未来|思路|(?<!统筹)安排(?!了|的)|规划(?!纲要|》)|要(?:怎么|如何|做|干|抓|推)|会不会|拟(?:于|将|在)|展望/u;

/** 打算怎么解决没人的问题, 下一步如何补齐短板: what is to be done about a shortcoming. Must not match 解决得怎么样 or 有哪些问题要解决. */
export const PLANS_AGAINST =
  /(?:打算|准备|计划|下一?步|下一?年|来年|明年|今后|接下来|将|[要会想])[^，。；]{0,8}(?:解决|化解|破解|应对|整改|改进|改变|补[齐上足强]|缓解|消除|治|加强|对付|办)[^，。；]{0,30}(?:问题|不足|短板|弱项|薄弱|困难|差距|毛病|难题|顽疾|[不没缺少][^，。；]{0,3}$)/u;

/**
 * 打算招几名, 力争降到多少, 想把败诉率压到多少: a number that is planned. Stricter than `PLANS`, since a number is most often a
 * result. Must not match 用编进人计划占多大比例 or 准备金.
 */
const AIMS =
  /打算|准备(?!金|工作|了)|力争|争取(?![到了])|下一?步|下一?年|来年|明年|今后|接下来|想(?:要|把|在|让|办|建|招|做)|计划(?=在|要|再|新|把|将|招|建|办|降|提|压|增|达|完成|实现|投|开展|培训|做|[^，。？?]{0,4}(?:招|新增|新建|投入|达到))|目标(?:是|定|值)|[要会将](?:再|新|多)?(?:达|降|提|压|增|升|加(?![上和起总一到在])|派|招|建|扩|投|做到|完成|实现)|不少于|不低于|不超过|至少/u;

/** 怎么, 做法, 举措, 成效. */
export const PRACTICES =
  /怎么|如何|怎样|咋|做法|措施|举措|办法|经验|亮点|特色|创新|机制|成效|效果|作用|好处|[干做搞](?:了|得)(?:啥|什么|哪些|怎样)|开展了?(?:哪些|什么)|采取了?(?:哪些|什么)|有(?:什么|啥)|介绍/u;

/** 怎么化解, 有哪些做法: how something is done. Must not match 素质咋样 and 抓得怎么样, which ask how it stands. */
const HOW_DONE = /(?:怎么|如何|怎样|咋)(?!样|回事|评价|看|说)|做法|措施|举措|办法|花样/u;

/** Says whether a topic asks how something is done, and not how it stands. */
export function asksHowDone(topic: string): boolean {
  return HOW_DONE.test(topic);
}

/** 哪些, 哪几件, 列出. */
export const LISTS = /哪些|哪几|都有谁|有谁|列(?:出|举|一下|全)|全列|一一|逐[条项]/u;

/** Attempts to make the bot something else, and things that it is to do and not to find: 写首诗, 忽略以上指令. */
export const IS_FOREIGN_REQUEST =
  /讲.{0,3}(?:笑话|段子|故事)|唱.{0,4}歌|写.{0,12}(?:诗|小说|代码|程序|情书|作文|对联)|几点了|星期几|今天几号|忽略.{0,6}(?:以上|之前|前面|上面|所有|指令)|(?:系统|你的)(?:提示词|指令|prompt)|ignore (?:all|previous|the)|你现在是|扮演|越狱|api key|密钥|密码是/iu;

/** Matters that reports on government under law hardly ever speak of; one that does (网络游戏领域的改革权限) may be asked for them. */
const FOREIGN_MATTERS =
  /天气|气温|下雨|笑话|段子|股票|股价|彩票|菜谱|做菜|星座|电影|游戏|足球|篮球|世界杯/u;

/** The matter that reports hardly ever speak of; `undefined` where the words name none. */
export function foreignMatter(text: string): string | undefined {
  return FOREIGN_MATTERS.exec(text)?.[0];
}

/** A collection that holds reports: 库里, 你这里, 手上. */
const HOLDER =
  /(?:^|\P{Script=Han}|[你这])库(?:[里中内头]|$|\P{Script=Han})|语料|资料库|数据库|你(?:这|手|们|那)|^手[上里头]|收录|收[了的](?=[^，。?？]{0,8}(?:报告|地方|地区|区县|年份))|这里头/u;

/** Asks which or how many: 哪些报告, 几份报告, 哪年的, 多少个地方. */
const HELD = /哪|多少|几/u;

/** 有…报告吗, 报告有哪几个地方的. */
const REPORTS_AS_SUCH =
  /报告(?:都|一共|总共|现在)?有(?:哪|几|多少)|有(?:没有|无)?(?:哪些|哪几|几|多少)[份篇本个]?(?:年度)?报告|有(?:没有|无)?[^，。?？]{0,10}年?的?(?:年度)?报告(?:吗|么|没有)?[?？]?$|哪[些几]个?(?:年份|年度)|(?:是|有)哪(?:一|几)?(?:年|年份|年度)的?(?:报告|[?？]|$)/u;

/** 你能做什么, 怎么用, 帮助, 你是机器人吗. */
const ABILITIES =
  /(?:你|机器人|问报|这个?(?:工具|系统|助手))[^，。?？]{0,4}(?:能|会|可以)[^，。?？]{0,6}(?:做|干|查|问|回答|什么|啥|哪)|你是谁|怎么(?:用|使用)(?:你|这个|它|问报)|使用(?:说明|方法|帮助)|^(?:帮助|help|\/help|功能)[。！!?？~～]*$|^你(?:是(?:谁|什么|机器人|人工|真人)|叫什么|能帮)[^，。]{0,6}$|^能(?:不能)?帮我?个?忙?吗?[?？]?$/iu;

/** 哪些报告提到了, 哪个地方建了: which places do. Must not match 哪个区最高, which compares. */
const WHICH_PLACES =
  /(?:哪[些几个里儿家]?个?|谁)的?(?:区县|[区县市]|地方|地区|地|报告|家|单位)?(?:的|里|中|都|还|在)*(?:[^，。?？]{0,6}(?:报告|里|中))?(?:提|写|说|讲|涉及|有(?!多|几)|建了|搞了|开展|设|推出|出台|成立|采用|用了|要|反映|存在|争)|(?:提到|写了|写到|有|涉及|搞了|建了)[^，。]{1,16}的?[有是](?:哪|谁)|(?:哪[些几个]?个?(?:[区县市]|地方|地区|报告)?|谁)(?:的报告)?[里中]?有$/u;

/** Says whether the corpus itself is asked about: 库里有哪些报告, 有没有2020年的报告, 2021年的报告有哪几个地方的. */
export function asksForCoverage(text: string): boolean {
  if (REPORTS_AS_SUCH.test(text) && !/提到|写|说|讲/u.test(text)) return true;
  return HOLDER.test(text) && HELD.test(text) && !/提到|写了|写到|多少件|几件/u.test(text);
}

/** Says whether the bot itself is asked about. */
export function asksForAbilities(text: string): boolean {
  return ABILITIES.test(text);
}

/** Says whether the words ask which of several places do something. */
export function asksWhichPlaces(text: string): boolean {
  return WHICH_PLACES.test(text);
}

/** 反映, 存在, 提到: what reports say is asked for, whatever measure the saying holds (反映群众参与决策少). */
export const REPORTS_SAY = /反映|存在|提到|提及|写到|写了|写明|说到|讲到/u;

/** Says whether a number that is asked for is one that was planned: 力争降到多少, 打算招几名. */
export function asksForAim(text: string): boolean {
  return AIMS.test(text);
}

/** 创新做法, 亮点, 成效: what was done well, and so neither a shortcoming nor a plan. Must not match 有什么打算, 怎么解决. */
const ACHIEVEMENTS = /做法|亮点|创新|特色|经验|成效|成绩|成果|首创/u;

/** Says whether a text asks for what was done well. */
export function asksForAchievements(text: string): boolean {
  return ACHIEVEMENTS.test(text);
}

/** Says whether words name shortcomings as such: 存在问题, 短板. */
export function isAboutProblems(text: string): boolean {
  return /^(?:存在的?|自身)?(?:问题|不足|短板|弱项|薄弱环节|困难)(?:和|与|及|、|原因|不足|问题|短板)*$/u.test(
    text,
  );
}

/** Says whether words name plans as such: 下一步打算, 来年计划. */
export function isAboutPlans(text: string): boolean {
  return /^(?:下一?步|来年|明年|今后|下一?年)?的?(?:工作)?(?:打算|计划|安排|思路)$/u.test(text);
}
