/** What becomes of cases, papers and proposals, in the words of questions and in those of reports.
 *
 * One table for all who tell figures apart by it: whether a figure counts the outcome asked for, which count is part of another, and
 * what a rate is a share of.
 *
 * @module
 */

/** What may become of what is counted. */
export interface Outcome {
  /** The words in which people ask for it, everyday forms among them. */
  readonly asked: RegExp;
  /** The words in which indicators name it. */
  readonly stated: RegExp;
}

/** Words of the field. */
export const OUTCOMES: readonly Outcome[] = [
  {
    asked: /审结|办结|结案|已结|办完|审完|[了没未]结|结了/u,
    stated: /审结|办结|结案|已结|完成/u,
  },
  { asked: /维持/u, stated: /维持/u },
  {
    asked: /撤销|(?<=[被判])撤(?!回|诉)|(?:确认|判决?|程序)违法|纠错|纠正|改错/u,
    stated: /撤销|(?:确认|判决?|程序)违法|责令履行|纠错|纠正/u,
  },
  { asked: /驳回/u, stated: /驳回/u },
  { asked: /终止/u, stated: /终止/u },
  { asked: /不予受理/u, stated: /不予受理/u },
  // Must not match 运输, 输入.
  { asked: /败诉|(?<![运灌传])输(?![入出送血液])/u, stated: /败诉/u },
  { asked: /胜诉|赢/u, stated: /胜诉/u },
  { asked: /和解|谈拢|言和/u, stated: /和解|调撤|磋商一致|达成一致/u },
  { asked: /成功|调成/u, stated: /成功|调成/u },
  { asked: /化解|解决|摆平/u, stated: /化解|解决/u },
  { asked: /采纳/u, stated: /采纳/u },
  // Of leads and complaints: 查下来是真的, 坐实了的. Must not match 据实, 事实, 核实名单.
  {
    asked: /属实|查实|坐实|是真的?(?=占|有|[几多]|$)|核实(?=[了的率占多几])/u,
    stated: /属实|查实|核实/u,
  },
  {
    asked:
      /废[止掉了除的]|失效|作废|砍(?:[掉去]|了(?=几|多少))[^，。；？?]{0,6}(?:文件|规定|制度|政策|条款)/u,
    stated: /废止|失效/u,
  },
  // 砍掉了多少审批事项
  {
    asked: /砍(?:[掉去]|了(?=几|多少))(?![^，。；？?]{0,6}(?:文件|规定|制度|政策|条款))/u,
    stated: /取消|精简|[压缩削]减|减少|撤销|砍/u,
  },
  {
    asked: /清退|辞退|开除|清[掉出]去?了?(?=(?:多少|几)[^，。；？?]{0,2}[人名个])/u,
    stated: /清退|辞退|开除|清除|清理出/u,
  },
  // 改了几件 is said of what was put right too, below. Must not match 要改的资金.
  {
    asked:
      /修改|修订|(?<![整纠])改(?:了?的(?=[、，,和与跟及加又有共是占各分几多]|$)|了(?=(?:几|多少)[件个项部份]))/u,
    stated: /修改|修订/u,
  },
  {
    asked: /保留|继续有效|(?<!年)留下|(?<![遗居停])留的(?=[、，,和与跟及加又有共是占各分几多]|$)/u,
    stated: /保留|有效/u,
  },
  // 通过考试的, 通过率. Must not match 通过法律援助讨回.
  {
    asked:
      /(?<!不)合格|及格|通过(?=[了的率数占人、，,。？?]|[多几有没]|$|\p{Script=Han}{0,6}[考试审评验检核测])|(?<![没未不])过关|考[上过取](?![试核])/u,
    stated: /(?<!不)合格|通过/u,
  },
  { asked: /优秀|优良/u, stated: /优秀|优良/u },
  { asked: /满意|好评/u, stated: /满意|好评/u },
  { asked: /答复|办复|回复/u, stated: /答复|办复|回复|办理/u },
  // Who was to appear is not who did.
  { asked: /(?<!应[该当]?)(?:出庭|到庭|出席|上法?庭)/u, stated: /(?<!应当?)出庭/u },
  { asked: /中止/u, stated: /中止/u },
  { asked: /撤回/u, stated: /撤回|调撤/u },
  { asked: /移送|移交/u, stated: /移送|移交/u },
  { asked: /整改|改[掉完好]|改了(?=(?:几|多少)[件个项部份处])/u, stated: /整改/u },
];

/** Says whether a topic asks for what became of something: 输了几件, 调解成功率. Must not match 调了多少纠纷. */
export function asksForOutcome(topic: string): boolean {
  return OUTCOMES.some(({ asked }) => asked.test(topic));
}
