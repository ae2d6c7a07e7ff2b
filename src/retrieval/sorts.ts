/** Sorts of cases by their parties and their ground: 涉外, 农民工, 医患, 邻里, 刑事.
 *
 * A question that names one asks for a part of what a report may count as a whole: 农民工法律援助案件 is not answered by all legal aid,
 * however near its name is. Kept apart from `outcomes.ts`, since nothing is worked out from them.
 *
 * @module
 */
import type { Outcome } from "./outcomes.ts";

/** Words of the field, each with its everyday forms. A figure is of the sort where its name has any word near it. */
export const SORTS: readonly Outcome[] = [
  { asked: /涉外/u, stated: /涉外|国际|境外/u },
  { asked: /民工|打工|欠薪|讨薪/u, stated: /民工|务工|薪|工资|劳动|工钱/u },
  { asked: /未成年|青少年/u, stated: /未成年|青少年|少年|儿童|学生|校/u },
  { asked: /老年人|老人/u, stated: /老/u },
  { asked: /残疾/u, stated: /残/u },
  { asked: /妇女/u, stated: /妇/u },
  { asked: /退役|军人|军属/u, stated: /军|退役/u },
  { asked: /医患|医疗纠纷|医闹/u, stated: /医/u },
  { asked: /物业/u, stated: /物业/u },
  { asked: /婚姻|离婚|婚恋/u, stated: /婚|家/u },
  { asked: /邻里|邻居/u, stated: /邻/u },
  { asked: /交通事故|车祸/u, stated: /交通|道路|车/u },
  { asked: /征地|拆迁/u, stated: /征|拆|土地/u },
  { asked: /刑事/u, stated: /刑/u },
  { asked: /民事/u, stated: /民事|民商/u },
  { asked: /强制的?(?:案卷|卷|措施)/u, stated: /强制/u },
  { asked: /许可(?:审批)?的?(?:案|卷)/u, stated: /许可|审批/u },
  { asked: /处罚的?(?:案卷|卷)/u, stated: /罚/u },
  { asked: /渣土|建筑垃圾/u, stated: /渣土|垃圾/u },
  { asked: /垃圾分类(?!条例)|生活垃圾|厨余/u, stated: /垃圾|厨余/u },
  { asked: /[养遛]犬|犬类|养狗|遛狗/u, stated: /犬|狗/u },
  // What people hand in at the counter: 大厅收了多少件 is no 收到行政复议申请. Must not match 办事处.
  {
    asked:
      /办事的?(?:申请|件)|(?<!法律|诉讼|信访)(?:服务|办事|政务)大厅[^，。；？?]{0,8}件|(?<!\p{Script=Han})(?:大厅|窗口)[^，。；？?]{0,8}件/u,
    stated: /政务服务|收件|办件|大厅|窗口|办事/u,
  },
  { asked: /文艺|演出/u, stated: /文艺|演出|展演|巡演/u },
];
