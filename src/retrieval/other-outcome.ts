/** Whether a figure counts the outcome that a question asks for: 维持, 撤销, 废止, 采纳.
 *
 * Vectors hold 维持几件 and 受理50件 for nearly the same, and so do shared terms; but of all that a report can count of its cases
 * and files, the outcome alone tells one number from another.
 *
 * @module
 */
import { wordsOf, type Figure } from "../figures/figure.ts";
import { memoise } from "../memoise.ts";
import { matchesOf } from "../text/matches.ts";
import { bitsOf } from "./bits.ts";
import { DECISIONS } from "./decisions.ts";
import { OUTCOMES, type Outcome } from "./outcomes.ts";
import { SORTS } from "./sorts.ts";

/** 免掉多少罚款, 免罚的金额, 罚款减免了多少: money that was fined in no case is asked for, and not what was fined. */
const SPARED =
  /[免减][掉了去除免]{0,2}的?(?:多少|几)[^，。；？?]{0,4}罚[款金]|[免没不]罚[^，。；？?]{0,8}(?:金额|钱)|罚[款金][^，。；？?]{0,3}[免减][掉了去除免]/u;

/** 调整前有多少, 缩短前平均时长, 年初几个, 原来几项: what there was before a change. Must not match 目前, 庭前, 月底前. */
const FORMERLY =
  /(?:调整|[压缩精减降提扩增改整合]\p{Script=Han})之?前(?!提)|年初(?![以至到])|(?<![目当提会事庭诉眼生面跟年月日号底上空])前(?=[，,是为有共的总要需还平几]|一共|多少)|原来|原先|原有/u;

/** Qualities of which a figure must name one that is asked for, like an outcome. Words of the field, each with its everyday forms. */
const QUALITIES: readonly Outcome[] = [
  { asked: SPARED, stated: /免|减轻|从轻|不[予罚]/u },
  {
    asked:
      /罚没|(?<![免减][掉了去除免]{0,2}的?(?:多少)?)罚款(?![、和与]|(?:这[类种]|的)?案|[^，。；？?]{0,3}[免减])|(?<![免轻不少没])罚了?多少(?![件起宗例个家人本卷次项户份名条])|处罚[^，。？?]{0,6}(?:钱|金额|元)/u,
    stated: /罚没|罚款|处罚金额/u,
  },
  { asked: /专职/u, stated: /专职/u },
  { asked: /不合格|不及格|[没未](?:过关|通过)/u, stated: /合格|及格|通过/u },
  { asked: /撤诉|撤回起诉/u, stated: /撤诉|撤回/u },
  { asked: /开庭(?:审理)?[的了]?有?[多几]/u, stated: /开庭|庭审/u },
  { asked: /[再又]犯罪|重新犯罪/u, stated: /犯罪/u },
  // 调整前有多少项: what a list came to, or how much of it was changed, is no state before the change.
  {
    asked: FORMERLY,
    stated: /前|原(?![则因告])/u,
  },
  { asked: /平均|人均|日均/u, stated: /均|每|时限|时间|周期/u },
];

/** Outcomes that a figure may only name where they are asked for: what is left, spared, due, or was so before is no outcome of work. */
const MARKED: readonly Outcome[] = [
  {
    asked: /正在|没|未|不|还|剩|尚|待/u,
    stated: /正在|未(?!成年|来)|剩余|(?<![接等期招优])待(?!遇)/u,
  },
  {
    asked: /减|免|不罚|轻罚|不予|从轻|宽大|网开一面|少[罚收交缴]|省(?!级|里|内|委|政府)/u,
    stated: /减免|减轻|不予|免罚|轻罚/u,
  },
  { asked: /应(?:该|当|出|到|参|收)/u, stated: /应(?:出庭|到(?!诉)|参|收)/u },
  { asked: new RegExp(`${FORMERLY.source}|以前|之前|过去|[从由]`, "u"), stated: /前）/u },
  // 败诉率11.5%，同比下降4.2个百分点: who asks for the rate is not told of its change.
  {
    asked: /[增减升降涨跌掉缩压翻]|提高|变化|[多少高低快慢]了|同比|环比|比(?![例重率])|[较跟]|幅/u,
    stated: /(?:下降|上升|增长|提高|降低|减少|增加)幅度/u,
  },
  { asked: /[结办审处完判批准发已]/u, stated: /^(?!.*率).*(?:审结|办结|结案|已结)/u },
  // 收到几件复议 is not answered by 未发生复议纠错案件.
  { asked: /纠|错|违法|撤|变更|履行|结果/u, stated: /纠错案件/u },
  // 打了几场官司: how they ended, and who went, is no count of all.
  { asked: /败|输|胜|赢/u, stated: /败诉|胜诉/u },
  {
    asked: /(?<!告[上到]法)庭|应诉|出席|到场|负责人|领导|一把手|[局县区市镇]长|官员|[去到]/u,
    stated: /出庭/u,
  },
  // 帮助追回劳动报酬1270万元: what came back to people is not what was spent on it.
  {
    asked: /[追挽讨回还欠冻拦截]|清偿|损失|标的|涉及|协议|取得/u,
    stated: /追回|挽回|讨回|清偿|偿还|协议金额|冻结/u,
  },
  // 集中评查行政处罚案卷677件: what was drawn for a review is not all there is.
  { asked: /[查评抽审检卷本]/u, stated: /(?:评查|抽查|抽取)(?!.*率)/u },
  // 下沉县级执法人员1739名, 新增33个: what came or went is not all there is.
  {
    asked: /[新增沉派抽补添]|充实|加[了进入上]|多(?:出|弄|腾|建)|往[^，。；？?]{0,8}放/u,
    stated: /新增|下沉|派驻|抽调/u,
  },
  // 普法演出57场: shows are some of what is held to spread the law.
  { asked: /演|文艺|节目|[戏剧]/u, stated: /(?:演出|展演|巡演)(?:活动)?(?:场次|次数)/u },
  // 调整权责清单事项200余项: what was changed of a list is not the list; 调整后 is what it came to.
  { asked: /调整(?![前后])|变动|变更|修订|更新|动[了过态]|改(?!革)/u, stated: /调整(?![前后])/u },
  // 入选省级标杆型智慧社区3个: what won an honour is not all there is.
  {
    asked: /入选|获|评[为上]|荣誉|称号|表彰|先进|示范|标杆|典型|[省国]级|全[省国]/u,
    stated: /入选|获评|荣获|被评为(?!不)|被授予/u,
  },
];

/** Which of each list words hold, see `bitsOf`. */
interface OutcomeSet {
  readonly outcomes: number;
  readonly qualities: number;
  readonly decisions: number;
  readonly sorts: number;
  readonly marked: number;
}

/**
 * Tells which figures cannot be what a topic asks for: those that name none of the outcomes asked for, and those that name one of
 * the marked ones unasked. `维持了几件` excludes 受理50件; `化解了几起` excludes 1起正在化解中. What a follow-up leans on (`background`)
 * may ask for a marked one too, as 评查 does before 处罚的呢.
 */
export function otherOutcomeThan(topic: string, background = ""): (figure: Figure) => boolean {
  const asked = {
    ...setOf(topic, "asked"),
    marked: bitsOf(MARKED, ({ asked }) => asked.test(background + topic)),
  };
  const asksForLevel = LEVEL_ASKED.test(topic);
  return (figure) => {
    const stated = statedOutcomes(figure);
    return (
      (stated.marked & ~asked.marked) !== 0 ||
      ((asked.outcomes | asked.qualities) !== 0 && !sharesOutcome(asked, stated)) ||
      (asked.decisions !== 0 && (stated.decisions & asked.decisions) === 0) ||
      (asked.sorts & ~stated.sorts) !== 0 ||
      (asksForLevel && NAMES_CHANGE.test(figure.indicator))
    );
  };
}

/** 没废止, 没有败诉, 未被采纳, 没用和解. Must not match 有没有败诉, 没有多少. */
const NEGATED =
  /(?<!有)(?:没有?|未|不曾)(?:被|能|再|得到|用|靠|经)?(?<outcome>\p{Script=Han}{2})/gu;

/** Words that turn an outcome round in the name of a figure. */
const STATES_NEGATION = /未|没|不|无|正在|剩|待/u;

/** Says whether a topic asks for the ones without an outcome that the figure counts: `没废止` of 废止119件, `没有败诉` of 败诉率. */
export function countsWhatIsNegated(topic: string, figure: Figure): boolean {
  if (STATES_NEGATION.test(figure.indicator)) return false;
  const stated = statedOutcomes(figure);
  return matchesOf(topic, NEGATED).some(({ groups }) =>
    sharesOutcome(setOf(groups?.["outcome"] ?? "", "asked"), stated),
  );
}

/** Says whether both hold an outcome or quality: one is enough, since 调解和解 is asked for as either. */
function sharesOutcome(a: OutcomeSet, b: OutcomeSet): boolean {
  return ((a.outcomes & b.outcomes) | (a.qualities & b.qualities)) !== 0;
}

/** 压缩到多少, 降至几天, 提高到多少: the level that was reached, and not by how much. Must not match 减少多少, 达到多少. */
const LEVEL_ASKED = /(?:[压减降缩升增涨]|提高|提速|优化)\p{Script=Han}?(?:到|至|为)/u;

/** What a change is called: 压缩比, 增长率, 提速. */
const NAMES_CHANGE = /[增减升降缩压涨提]\p{Script=Han}?(?:率|比|幅|速)/u;

/** Figures are looked at with every question. */
const statedOutcomes = memoise((figure: Figure): OutcomeSet => {
  const { indicator, indicatorWords } = figure;
  return {
    ...setOf(wordsOf(figure), "stated"),
    // 维持31件 may have 审结 for a basis, and is asked for without a word of it.
    marked: bitsOf(MARKED, ({ stated }) => stated.test(indicator + indicatorWords)),
  };
});

function setOf(words: string, side: keyof Outcome): OutcomeSet {
  const isHeld = (outcome: Outcome): boolean => outcome[side].test(words);
  return {
    outcomes: bitsOf(OUTCOMES, isHeld),
    qualities: bitsOf(QUALITIES, isHeld),
    decisions: bitsOf(DECISIONS, isHeld),
    sorts: bitsOf(SORTS, isHeld),
    marked: bitsOf(MARKED, isHeld),
  };
}
