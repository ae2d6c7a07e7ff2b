/** What an authority may decide or find, beside the outcomes that every report counts: 裁决, 判决, 准予, 发现问题.
 *
 * Kept apart from `outcomes.ts`, since they only tell a figure that is not asked for: none is worked out from them.
 *
 * @module
 */
import type { Outcome } from "./outcomes.ts";

/** Words of the field. Who asks for one of them is not told of what was only applied for, checked, or counted as a whole. */
export const DECISIONS: readonly Outcome[] = [
  { asked: /裁决/u, stated: /裁决/u },
  // Must not match 审判, 谈判, 研判.
  { asked: /(?<![审谈研批])判(?:决|[了的过下完])/u, stated: /判|裁/u },
  { asked: /授权/u, stated: /授权|赋权|下放|委托/u },
  { asked: /准予|核准|批准/u, stated: /准予|核准|批|许可(?!申请)/u },
  { asked: /不予(?!受理|处罚)/u, stated: /不予|不罚|免/u },
  {
    asked: /[挽追讨要拿]回来?/u,
    stated: /[挽追讨退返补清]|偿|发放|支付|兑现|冻结|避免/u,
  },
  // 巡河发现多少问题 is not answered by how often somebody went; 查出多少隐患.
  {
    asked: /(?:发现|[查找摸揪]出来?)[^，。；？?]{0,6}(?:问题|毛病|隐患|漏洞)/u,
    stated: /问题|隐患|漏洞|线索|违[法规]/u,
  },
  {
    asked: /抓(?!好|紧|实|手|住机)(?=[了获捕到住多几])|逮捕|刑拘/u,
    stated: /抓|捕|拘|嫌疑|人员|人数/u,
  },
  // 行政复议调解结案数 is no count of all that were closed, nor of the disputes that committees mediated (调处案件4354件).
  {
    asked: /(?:复议|(?<!非)诉讼|官司|仲裁|民告官)[^，。；？?]{0,6}(?:调解|和解|调撤)/u,
    stated: /^(?!.*纠纷).*(?:[调和]解|调撤|调成|调结)/u,
  },
  // 检查企业的次数 is no count of other visits (法律服务活动778次).
  {
    asked: /检查[^，。；？?]{0,6}(?:次数|(?:几|多少)(?:次|家|户|批))/u,
    stated: /查|督|巡/u,
  },
  // What people took part in: 调解员培训多少人次 is not answered by how many of them there are.
  { asked: /培训|轮训|受训/u, stated: /训|班|课|讲座|辅导|学|场次/u },
  { asked: /学法/u, stated: /学|讲|课|训|考/u },
  { asked: /旁听/u, stated: /旁听|庭审/u },
  { asked: /听证/u, stated: /听证/u },
];
