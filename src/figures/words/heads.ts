/** Heads: nouns that one counts as they are, so that a phrase which ends in one needs no other beside it.
 *
 * @module
 */

import { alternation, wordList } from "./word-list.ts";

/** Records, deeds, bodies, persons and things, by the end of their names. */
const HEADS = wordList(`
  案件 案 纠纷 事项 文件 规章 法规 条例 规定 标准 制度 机制 办法 方案 清单 目录 报告 意见 建议 提案 决定 裁定 判决 合同 协议 材料 证明 证照 执照 许可证 书 函 件 案卷 卷宗 卷 宗
  人员 人 员 者 干部 党员 群众 职工 律师 顾问 法官 民警 代表 委员 专家 学生 教师 志愿者 队伍 农民工 老年人 未成年人 残疾人 妇女 负责人 当事人 对象 户
  企业 公司 单位 部门 机构 机关 组织 主体 商户 门店 场所 工地 学校 医院 社区 镇 乡 街道 小区 平台 网站 窗口 中心 站 所 室 厅 点 基地 阵地 广场 公园 农场 合作社 队 组 团 园 馆 栏 局 院 会
  活动 会议 培训 讲座 课程 课 班 考试 演练 行动 会 问题 隐患 线索 情形 环节 措施 任务 项目 工程 指标 责任 职责 权力 权限 岗位 编制
  投诉 举报 申请 咨询 诉求 请求 需求 信息 数据 资料 设备 车辆 作品 视频 文章 手册 刊物 电话 资金 罚款 款 费 金 贷款 税 行为 事故 火灾 违法 犯罪 事件
`);

const HEAD = new RegExp(`(?:(?<!农)村|${alternation(HEADS)})$`, "u");

/** Says whether a phrase ends in a noun that one counts: 餐饮企业, 行政诉讼案件; not 城管, 食品, 婚姻家庭. */
export function hasHead(phrase: string): boolean {
  return HEAD.test(phrase);
}
