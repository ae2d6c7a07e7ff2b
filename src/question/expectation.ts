/** What sort of quantity a question asks for: 几件, 多少钱, 占多大比例, 同比多少.
 *
 * @module
 */
import type { FigureKind } from "../figures/figure.ts";

/** The sort of quantity that an answer must be. */
export interface Expectation {
  /** Absent where the words leave it open: 有多少. */
  readonly kind?: FigureKind;
  /** The measure word asked with: 件 for 几件. */
  readonly unit?: string;
}

/** What is spent, fined or spared, so that 多少 after it asks for money. */
const SPENDING =
  "花[掉费销了]?|砸|投[入资]?|掏|拨[付款]?|出资|开销|开支|支出|经费|资金|金额|钱|款|罚没|罚款|罚没款|减免|省[下了]|免[掉了]|追回|挽回|讨回|要回|讨薪|欠薪|工资|薪[水酬资]|补贴|标的额?|损失|造价|预算";

/** 多少钱, 几万元, 经费多少, 投了多少, 花钱多, 花得最多. Must not match 投入多少人, 罚款多少件. */
const MONEY = new RegExp(
  [
    String.raw`(?:总?盘子|标的额?|金额|造价)(?:有|是|达|一共|总共)?多大|按[万亿]?元|多少(?:费用?|账|公证费|学费)|(?:多少|几)(?:钱|资金|经费|款|[万亿千百]?(?:元|块钱?)|欠薪|工[资钱]|薪[水酬资]|损失|[赔补]偿金?)`,
    String.raw`(?:${SPENDING})(?:了|的|上|总额|总数|一共|共|是|有|为|达|[，,]?(?:各自?|分别))*(?:多少|几何|[?？]|$)(?!\p{Script=Han}?[件个起宗名位人次辆台份家场项条])`,
    String.raw`(?:花钱|花费|花销|开销|开支|经费|投入|投资|拨款|罚款|罚没款?|罚金|罚[得的]?钱|资金)[^，。；？?案]{0,8}(?:最|更|得)?[多少大](?!\p{Script=Han}?[件个起宗名位人次辆台份家场项条])`,
    String.raw`[花砸投掏罚](?:得|的)(?:最|更)?[多少狠重](?![件起宗例])`,
    String.raw`(?:罚款|罚没款?|罚金|经费|资金|投入)[，,](?:谁|哪(?:家|个|里|儿|边)?(?:地方|[区县市])?)的?(?:最|更)?[多少重高](?![件起宗例])`,
    String.raw`[花砸投掏罚]了?多少(?![件个起宗名位人次辆台份家场项条])`,
  ].join("|"),
  "u",
);

/** 占多大比例, 百分之多少, 几个百分点, 几成, 出庭率是. */
const RATE =
  /比例|占比|比重|满意程度|多满意|占[^，。；？?]{0,8}(?:多少(?![件个起宗名人])|几成|几分)|百分(?:之|比|率)|(?:多少|几)个?(?:百分点|点(?=[，,。?？]|$)|成(?![立功员套]))|多大(?:比例|比重)|[^效汇频概速]率(?:是|有|为|达|到|呢|各|分别|怎么样|如何|多少|多高|[，,。?？]|$)|率[^，。]{0,6}(?:多少|多高|几)/u;

/** 几天, 多久, 多长时间. */
const DURATION =
  /多久|多长时间|(?:多少|几)个?(?:天|小时|钟头|工作日|自然日|月(?!份)|分钟|星期|礼拜|周)|时限|用时|(?:多快|几时)能?|(?:时间|时长|周期|期限)[^，。；？?]{0,8}[长短快慢]|(?:天数|时长|时间)(?:一共|总共|到底)*(?:有|是|为)?多少(?=[，,。？?啊呀呢]|$)/u;

/** 排第几, 第几名, 名次. Must not match 第几次 or 按受理数排名, which puts others in an order. */
const RANK =
  /第几(?![次批届条期季章节个轮])|排(?:在|到|名|行|位)?第?(?:几|多少)|排[^，。？?]{1,8}(?:几|多少)[名位]|(?:排名|名次|位次)(?:是|为|呢|怎么样|如何|多少|第)/u;

/** A change is asked for; the base figure itself is not. Must not match 最多几天. */
const CHANGE =
  /同比|变化|比(?:上|前|去)一?年|较(?:上|前|去)年|跟(?:上|前|去)一?年比|比以前|(?:增长|增加|增幅|下降|降低|减少|上升|提高|压缩|压减|缩短|[升降涨])(?:了|率|幅度)?(?:是|有|为|达)?(?:多少|几|百分)|(?<!最|至)(?:多|少|高|低)了?(?:多少|几|百分)|[升涨增降减跌]得(?:最|更)?(?:多|少|快|厉害|猛|狠|明显|大)|[升涨增][了加]?还是[降跌减]|[降跌减][了少]?还是[升涨增]/u;

/** Measure words that a question may ask with, longest first: (多少|几)件. Must not match 多少处罚案子. */
export const MEASURE_WORDS =
  "场次|批次|人次|件次|条次|户次|平方米|平方公里|公里|工作日|小时|百分点|案件|案子|案(?![卷例由])|件|起|宗|份|项|条|例|人(?![民大社])|名|位|户|家|所|处(?![罚理置分])|场|次|期|批|轮|篇|部|本|册|张|支|台|辆|套|块|座|级|届|天|趟|回|个|倍";

/** 多少件, 几名, 多少余份; the first that is no 哪几件 and no 这几个地方. */
const COUNTED = new RegExp(
  String.raw`(?<![哪这那好])(?:多少|几)(?:余|多)?(?<unit>${MEASURE_WORDS})`,
  "u",
);

/** Words for persons. */
const PERSON =
  "群众|听众|观众|[居村市农渔]民|老?百姓|职工|学生|干部|学员|律师|顾问|志愿者|(?:调解|执法|网格|联络|监督|管理|陪审|协管|宣讲|讲解)员";

/** What persons come to; whoever comes to it is asked for in 参加的有多少. */
const GATHERING = "(?<=^|[，,年]|活动|培训|讲座|课|会|演练|宣讲|比赛|竞赛)";

/**
 * 听的人有多少, 参加的有多少, 来了多少群众, 几个律师, 执法人员有几个, 调解员数, 谁的调解员多: persons are asked for by no measure word, or by 个. Not 执法人员有多少, whose own word tells more than a
 * measure word would.
 */
const PERSONS = new RegExp(
  [
    String.raw`(?:人|${GATHERING}(?:[来去]?(?:参[加与训学]|旁听|听[课讲]?|看)|到场|到会|来|去)的)(?:大概|大约|一共|总共|现在|到底|都|共|总)*(?:有|是|达|为)?多少(?=[，,。？?啊呀呢]|$)`,
    String.raw`(?:多少|几)个?(?:公职|法律|人民|专职|兼职|专业)?(?:${PERSON})(?=[，,。？?参来去到听看受当做]|$)`,
    String.raw`(?:${PERSON}|\p{Script=Han}(?:员|师|负责人|代表|主任|校长))(?:总?数量?|人数)(?:是|有|为|达)?(?:多少|几|[，,。？?]|$)`,
    String.raw`(?:${PERSON})(?:数量?|人数)?(?:最|更|比较)?[多少](?=[，,。？?些啊呀呢]|$)`,
    String.raw`(?:人员|${PERSON})(?:大概|一共|总共|现在|到底|都|共)*(?:有|是)?(?:几|多少)个(?=[，,。？?啊呀呢]|$)`,
  ].join("|"),
  "u",
);

/** 多大面积, 多少平, 几平方: asked in the short forms of speech. */
const AREA =
  /多大的?面积|面积(?:有|是|达|为|共)?(?:多少|多大|几)|(?:多少|几)平(?:方(?!公里)|米)?|面积(?=[？?]?$)/u;

/** 法律援助案件数, 培训场次数是: the measure word is in the noun. */
const COUNT_NOUN =
  /(?<unit>案件|人次|场次|批次|件|人|次|户|份|项)(?:数量?|(?<=[人场批]次))(?=[，。？?]|$|是|有|为|达|各|分别|对比|比较|比一比|呢)/u;

/** 事项数是多少, 企业数有多少: a count, whatever the measure word. Must not match 多数, 无数. */
const NUMBER_OF = /(?<![多少无])数量?(?:是|有|为|达)(?:多少|几)/u;

/** 谁的案子多, 哪个区最少: several numbers are compared, and 多 speaks of counts, 高 of rates. Must not match 哪些案件多发. */
const MORE =
  /[谁哪][^，。；？?]{0,14}[多少勤长](?![发元样种年])|最[多少勤长]|更[多少]|一样多|多了还是少了|[几多少]倍/u;
const HIGHER = /[谁哪][^，。；？?]{0,14}[高低]|最[高低]|更[高低]|一样高/u;

/** The first that holds says what is asked for: 几天 counts 天 and is a duration, 罚款多少件 counts 件 and is no money. */
const KINDS: readonly (readonly [kind: FigureKind, words: RegExp])[] = [
  ["rank", RANK],
  ["change", CHANGE],
  ["duration", DURATION],
  ["rate", RATE],
  ["count", AREA],
  ["count", COUNTED],
  ["count", PERSONS],
  ["count", COUNT_NOUN],
  ["count", NUMBER_OF],
  ["money", MONEY],
  ["rate", HIGHER],
  ["count", MORE],
];

/** Says what sort of quantity the words ask for; nothing where they ask for none. `砸了多少钱` asks for money. */
export function expectationOf(topic: string): Expectation {
  const kind = KINDS.find(([, words]) => words.test(topic))?.[0];
  if (kind === undefined) return {};
  const unit = askedUnit(topic);
  return unit === undefined || kind === "rate" || kind === "rank" ? { kind } : { kind, unit };
}

/** 打了几场官司, 当了几回被告, 被人告上法院几次: cases are counted. Must not match 领导上法庭几次, 官司开庭，领导去了几趟. */
const LAWSUITS =
  /(?:多少|几)[场次回趟](?:行政)?(?:官司|被告)|(?:官司|告[上到]了?法[院庭]|当被告)[^，。；？?庭领长]{0,4}(?:多少|几)[场次回趟]/u;

/** 普法活动谁搞得多: of what is held, the times are compared, and not those who came. */
const HELD_MORE =
  /(?:活动|讲座|培训班?|演出|听证会?|宣讲|会议)[^，。；？?]{0,6}(?:[搞办开做]|开展|举办|组织)[^，。；？?]{0,4}[多少](?![个场次人])/u;

/** The measure word asked with; 案件, 案子 and 案 are counted in 件. */
function askedUnit(topic: string): string | undefined {
  if (AREA.test(topic)) return "平方米";
  const word = (COUNTED.exec(topic) ?? COUNT_NOUN.exec(topic))?.groups?.["unit"];
  if (PERSONS.test(topic) && (word === undefined || word === "个")) return "人";
  if (word === undefined) return HELD_MORE.test(topic) ? "场" : undefined;
  return word.startsWith("案") || LAWSUITS.test(topic) ? "件" : word;
}
