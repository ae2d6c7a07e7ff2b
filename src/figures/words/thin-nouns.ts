/** Nouns that say too little alone: what they are of stands in a clause before.
 *
 * @module
 */
import { isElliptical } from "./deeds.ts";

/** 活动, 会议, 案件, and the like with a word that adds nothing: 重大事项, 有关问题. */
const GENERIC =
  /^(?:重大|重点|主要|相关|有关|突出|典型|一般|大型|专项|具体|工作)?(?:活动|会议|培训|讲座|案件|案卷|问题|材料|事项|项目|文件|制度|课程|宣传|检查|演练|纠纷|业务|服务|措施|任务|资料|申请|决定|线索|隐患|信息|数据|资金|经费|人员|单位|报告|方案)$/u;

/** What one gives in answer to something: 修改意见, 改进建议, 风险提示. */
const RESPONSE =
  /^(?:群众|公众|社会|社会公众|市民|代表|各方|修改|改进|整改|审查|审核|法律|反馈|工作|合理化|完善|指导|风险|法律风险|提醒|督办|督察|监督|突出|具体|相关)*(?:意见|建议|意见建议|意见和建议|意见、建议|提示|反馈|问题|整改|风险点|线索|隐患)$/u;
/** Deeds that answer. */
const ANSWERING =
  /提出|出具|发现|反馈|排查|查出|查找|移交|收到|提供|指出|纠正|督促|形成|采纳|收集|征集/u;

/** Verbs whose subject is the thing before: the activity 覆盖 villages, the policy 惠及 firms. */
const EFFECT =
  /^(?:覆盖|惠及|走遍|走进|深入|吸引|辐射|服务|受益|引发|挽回|挽损|带动|涉及|节约|追回|追讨|讨回|追缴|减免|减负)/u;

/** Says whether a noun needs another beside it to be understood: 案件, 重大事项; not 行政复议案件, 普法资料. */
export function isGeneric(noun: string): boolean {
  return GENERIC.test(noun);
}

/** Says whether something is given in answer to what was said before: 提出 and 修改意见; not 办理 and 人大代表意见. */
export function isResponse(deed: string, noun: string): boolean {
  return RESPONSE.test(noun) && ANSWERING.test(deed);
}

/** Says whether a deed is done by the thing before, not by a person: 覆盖, 惠及. */
export function opensEffect(deed: string): boolean {
  return EFFECT.test(deed);
}

/** Those of a body, and what it has: 成员, 编制. */
const RELATIONAL =
  /^(?:组成|核定|正式|在编|专职|兼职)?(?:成员|队员|会员|组员|团员|社员|学员|班子成员|编制)$/u;

/** Says whether a noun is of the body that was counted before: 成员 of 讲师团1个、成员48名. */
export function isRelational(noun: string): boolean {
  return RELATIONAL.test(noun);
}

const MODIFIER =
  "平均|全流程|全过程|全程|全网|线上|人均|日均|年均|月均|户均|所均|累计|合计|总|涉案|涉及|协议|争议|合同|办理|审批|承诺|办结|审理|结案|单笔|调解|赔偿|履约";
const MEASURE =
  "全流程|全链条|标的|标的额|标的金额|金额|总额|数额|投资|投资额|用时|耗时|时间|时限|周期|时长|期限|罚款|罚没款|罚款额|罚金|面积|分值|权重|分值权重|频次|费用|资金|点击量|阅读量|浏览量|播放量|访问量|交换量|平均分|得分|成绩|受众|造价|产值|学时|总量";
const ATTRIBUTE = new RegExp(`^(?:${MODIFIER}){0,3}(?:${MEASURE})$`, "u");

/** Those who take part in something, under no other name: 参训人员, 受教育群众, 入库人员. */
const TAKER =
  /^(?:入库|参[与加训学会考赛演]|受[众益训]|受教育|出席|到[场会]|参评|参保)(?:\p{Script=Han}{0,2}(?:人员|人数|群众|干部|职工|学员|师生|人次|单位|企业|者))?$/u;

/** Nouns of quantity that close such a word: 涉及金额 without 金额 is 涉及. */
const QUANTITY_TAIL = /(?:总数|数量|人数|次数|件数|金额|资金|总额|额|数|量)$/u;

/**
 * Gives what a bare measure leaves to say, where the phrase is one: 标的额, 平均用时, 入库人员 measure what was spoken of
 * before. `undefined` for a phrase that names its own thing.
 */
export function attributeStem(phrase: string): string | undefined {
  if (ATTRIBUTE.test(phrase) || TAKER.test(phrase)) return phrase.replace(QUANTITY_TAIL, "");
  const stem = phrase.replace(QUANTITY_TAIL, "");
  return stem !== phrase && isElliptical(stem) ? stem : undefined;
}
