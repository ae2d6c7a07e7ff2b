/** Verbs of official prose, by what they do to the noun beside them.
 *
 * These are classes of the written language, not phrases of any report; of two that fit, the longer wins.
 *
 * @module
 */

import { alternation, wordList } from "./word-list.ts";

/** Carry no meaning of their own before a noun: 召开会议9次 counts 会议. */
const EMPTY_VERBS = wordList(`
  开展 组织 组织开展 举办 召开 实现 完成 推出 落实 进行 实施 举行 开设 设有 拥有 具有 达到 形成 取得 获得 得到 列为 成为 保持 做到 争取 争取到 集中开展
  部署开展 常态化开展 组织召开 组织实施 组织举办 共有 现有 计有 收录 包括 包含 涵盖 累计 发生 存在 产生 出现 涌现 予以 给予 加以 筹办 加强 强化 推进 深化 健全
  完善 提升 提高 优化 发力 抓好 做好 抓实 抓牢 抓细 做实 做细 坚持 推动 促进 加快 创新 注重 严格 规范 夯实 聚焦 壮大 安排 持续开展 深入开展 积极开展 扎实开展 扎实推进 深入推进 重点打造 引导
  开办 筹建 发起 承担 保障 设置 设立 成立 组建 培育
`);

/** Take an object, and govern it wherever in the clause they stand: 领导干部举办讲座, 法律顾问出具意见. */
const TRANSITIVE = wordList(`
  受理 办理 审理 审结 办结 新接收 新受理 新办理 新聘 解聘 续聘 选任 新选任 接回 解矫 审验 核查 抽查 排查 调处 化解 处置 处理 查处 查办 接收 收到 新收 接到 接访 接待 接听 评查 清理 修订 修改 废止 宣布失效 制定 制订 制作
  出台 印发 发布 公布 公示 公开 发放 印制 编制 编印 编写 起草 提出 提交 提请 提供 出具 代理 参与 参加 列席 出席 撤销 维持 驳回 纠正 变更 确认 终止 督办 督促 约谈
  问责 通报 移送 抄告 录入 上报 汇总 汇聚 汇入 归集 梳理 认领 取消 下放 承接 赋予 精简 压减 缩减 减少 减免 免除 节约 增加 新增 新建 建成 建立 建设 设立 设置 成立
  组建 配备 配置 选聘 聘请 聘任 聘用 招录 招聘 引进 选派 派驻 派出 下沉 培育 走访 摸排 慰问 帮扶 解答 答复 回复 采纳 采用 推送 投入 投资 发动 安装 运用 利用 使用
  开通 打造 创建 评选 评为 表彰 授予 荣获 获评 入选 推荐 推选 换发 核发 颁发 签订 签署 达成 履行 讲授 播放 刊发 刊登 张贴 悬挂 覆盖 惠及 吸引 邀请 动员 保留 调整 更新
  追回 挽回 收回 罚没 拨付 兑现 发现 解决 反馈 确定 研究 协办 主办 承办 收缴 扣押 吊销 责令 关停 取缔 拆除 查封 逮捕 起诉 抓获 破获 侦破 打掉 安置 听取 旁听 观摩
  转发 清退 清偿 追缴 追究 分流 转办 交办 转送 移交 制发 收集 征集 征求 协助 纳入 列入 撰写 报送 发送 派发 赠送 送达 拟定 拟制 下达 审议 审查 审核 检查 巡查 整改 整治
  抽取 抽选 调阅 走遍 走进 深入 注销 否决 退回 劝导 下架 召回 检出 引发 核实 查实 实到 应到 到庭 帮助 支持 指导 开放 推广 遴选 选树 选取 选拔 推行 挂牌 命名 认定 评定 核销 核准 批准 通过 融入 充实 征收 划转 划拨 筹集 募集 落地 上线 接入 归还 退还 支付 缴纳 签约 培训 轮训 宣讲 编纂 出版 创作 拍摄 录制 统筹 涉及 整合 理清 明确 查明 查获 缴获 登记造册 劝返 救治 避免 防止 出动 发挥 进驻 提起 上缴 查出 指出 查找 评出 发出 部署 摸清 排除 消除 关闭 查扣 暂扣 拍卖 发还 减征 退税 减税 免征 建档 受理办结
  实行 入驻 吸纳 核定 细化 帮办 劝阻 拦截 止付 冻结 返还 清运 转介 疏散 清查 查摆 刑拘 判处 执结 复查 采集 上传 下发 张挂 播出 推介 编发 发表 刊载 报批 划定 明晰 转为 改为 升级 扩建
  修缮 新设 撤并 合并 吊扣 清除 增聘 招收 录用 晋升 补办 侦办 捣毁 端掉 铲除 销毁 没收 收治 解除 辞退 曝光 训诫 转接 更换 维修 修复 兑付 资助 补助 奖励 惩处 查验 复检 送检 抽样 开出 签发
`);

/** Verbs that as often stand inside a noun: 宣传 in 宣传活动, 调解 in 调解组织. They govern only at a clause's front. */
const NOMINAL = wordList(`
  调解 处罚 立案 结案 备案 出庭 败诉 胜诉 撤诉 纠错 和解 协调 督导 督察 督查 巡察 考试 考核 测试 测评 宣传 调研 援助 服务 咨询 申请 申报 申领
  登记 注册 公告 报备 审批 许可 评估 评审 论证 监测 监管 监督 监控 抽检 检测 检验 认证 鉴定 公证 仲裁 汇报 述法 述职 交流 学习 学法 阅读 浏览 点击 访问 关注 报名 举报 投诉 信访
  来信 来访 上访 回访 开庭 矫正 帮教 救助 招商 验收 发证 达标 合格 持证 取证 办证 领证 办件 办事 网办 减证 执行 共享 交换 交付 普查 自查 互查 讲解 观看 解读 压缩 缩短 处分 罚款 拘留 警告
  发案 承诺 参训 参学 参会 受众 受教育 受益 受训 受访 参保 就业 创业 应用 试用 交易 运行 对接 联动 演练 巡逻 巡回 研判 会商 督改 办理 提升 培养 开工 竣工 投产 翻译 参考 应考 履职 报到 立项
`);

/** Of those that take an object, the ones that as often name the deed itself: 开展执法检查3次. */
const DEEDS_AS_NOUNS = wordList(`检查 审查 评查 巡查 核查 抽查 排查 宣讲 整治`);

/** Say how a deed ended or went; with verbs they make a phrase that names no thing: 调处成功, 按期办结. */
const OUTCOMES = wordList(`
  成功 期满 复议 诉讼 执法 普法 应诉 信访 判决 调撤 上岗 优秀 良好 参考 优良 一审 二审 再审 一次 有效 及时 按时 按期 依法 准确 到位 全部 直接 综合 清零 结转 延期 限时 可 见面 入库 中止 未结 正在 重复 初次 满意 宣布 失效 同意 不予 准予 结 收 审 办 查 未 已 均 全 首次 当场 当庭
  一次性 主动 自动 履约 办成 办复 提前 好评 差评 应 实际 上年 尚在 尚未 仍在 司法确认 发回重审 继续 确认违法 追责 实现 完成 落实 采信 赔偿 规范 公开 知晓 覆盖 调成 属实 胜诉 拟 经 被 后 未予 部分 无法 补正 撤回 视为 放弃 无效 重作 停产 停业 整顿 改正 劝离 自行 全程 免予 从轻 减轻 另行 暂缓 不合格 优秀率 评定 认定为 评定为 对口 应当 立案 收案 经营 合法性 公平性 公平竞争 审定 免罚 轻罚 销号 破案 报批 结办 复核 见效 奏效 到案 归案 基本
`);

/** 执法人员, 服务事项, 复议委员会: after a verb, these show that it was the head of a noun. */
const NOUN_TAIL =
  /^(?:人员|员(?!工)|率|数(?![据字])|量(?![化刑])|办(?!理|结|事|案)|室|厅|中心|机构|机制|制度|机关|部门|平台|系统|会议|会(?![议商见前后上期])|委员会|工作|行为|对象|主体|案卷(?!\p{Script=Han}{0,4}(?:评查|互评|抽查|检查))|能力|水平|活动|服务|班(?![子组])|费|书(?![面记])|表(?![彰现决])|卷|证(?![明件照据])|权(?![益力利责属])|法(?!律|规|院|治|制)|方案|规划|计划|程序|依据|标准|阵地|基地|站|点(?![击评位])|队|力量|资金|组织|团队|团(?![委体伙])|者|模式|情况|窗口|专员|委(?![托派任])|热线|网络|渠道|事务|手段|方式|领域|条件|流程|环节|的|型|性|时间|时限|期限|清单|名单|成本|经验|做法|指标|文书|档案|成果|工程|试点|示范)/u;

/** 进驻部门34家: the verb never tells one sort of department from another. */
const NO_MODIFIER = /^(?:进驻|入驻|涉及|覆盖|惠及|走访|约谈|通报|走进)[了过]?$/u;
const ORGANISATION = /^(?:部门|机构|机关|组织|单位)/u;

/** Says whether a verb is only the modifier of what follows it: 执法 of 执法人员. */
function isModifier(verb: string, following: string): boolean {
  // 委员会召开会议2次: there is no sort of meeting that is called 召开会议.
  if (!NOUN_TAIL.test(following) || /^(?:召开|召集)/u.test(verb)) return false;
  return !(NO_MODIFIER.test(verb) && ORGANISATION.test(following));
}

/** Says whether a stretch begins with the head of a noun, so that a verb before it was its modifier. */
export function opensNoun(text: string): boolean {
  return NOUN_TAIL.test(text);
}

const VERB_END = "(?:了|出|过|到|至|并)?";
const leading = new RegExp(
  `^(?:${alternation([...TRANSITIVE, ...NOMINAL, ...EMPTY_VERBS])})${VERB_END}`,
  "u",
);
const chained = new RegExp(`^(?:${alternation([...TRANSITIVE, ...EMPTY_VERBS])})${VERB_END}`, "u");
const anywhere = new RegExp(
  `(?:${alternation([...TRANSITIVE, ...EMPTY_VERBS])})(?:了|出|到|过)?`,
  "gu",
);
const verbal = new RegExp(
  `^(?:${alternation([...TRANSITIVE, ...NOMINAL, ...EMPTY_VERBS, ...OUTCOMES])}|[和、并或及了]|以及|或者|中$)`,
  "u",
);
const deedNoun = new RegExp(
  `^(?:(?:${alternation([...NOMINAL, "复议", "信访", "诉讼", "执法", "普法", "应诉", ...DEEDS_AS_NOUNS])}){1,3})$`,
  "u",
);
const trailing = new RegExp(`(?:${alternation([...TRANSITIVE, ...NOMINAL, ...OUTCOMES])})$`, "u");
const tail = new RegExp(
  `(?:${alternation([...TRANSITIVE, ...NOMINAL, ...EMPTY_VERBS])})(?:了|出|到|过)?$`,
  "u",
);
const empty = new RegExp(`^(?:${alternation(EMPTY_VERBS)})(?:了|过|出|到)?`, "u");

/** What makes a body of 组织: 调解组织, 社会组织, 行业组织. */
const KIND_OF_ORGANISATION =
  /(?:调解|社会|群众|行业|基层|自治|经济|公益|群团|党|合作|服务|专业|仲裁|普法)$/u;

/**
 * Gives the matches of a global pattern of verbs, passing over 组织 where it is a body and no verb. The pattern does not
 * ask for it itself, since it would at every character.
 */
export function verbsIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (;;) {
    const match = pattern.exec(text);
    if (match === null) return found;
    const { index } = match;
    const isBody =
      match[0].startsWith("组织") &&
      KIND_OF_ORGANISATION.test(text.slice(Math.max(0, index - 2), index));
    if (isBody) pattern.lastIndex = index + 1;
    else found.push(match);
  }
}

/** Replaces what stands between marks by as many blanks, so that no verb is found inside a name: “一链办理”, 《…》. */
export function maskNames(text: string): string {
  return text.replace(/《[^《》]*》|“[^“”]*”|（[^（）]*）/gu, (name) =>
    "\u3000".repeat(name.length),
  );
}

/** Cuts empty verbs from the front: 召开专家评审会 → 专家评审会. Nothing is cut where nothing would be left. */
export function stripEmptyVerb(text: string): string {
  const match = empty.exec(text)?.[0] ?? "";
  const rest = text.slice(match.length);
  const isGeneric = /^(?:活动|会议|工作|服务)$/u.test(rest);
  // 取得资格者: who did it is named by the deed.
  if (
    match === "" ||
    rest.length < 2 ||
    rest.endsWith("者") ||
    (NOUN_TAIL.test(rest) && !isGeneric)
  )
    return text;
  return stripEmptyVerb(rest);
}

/** Says whether a verb is empty: 开展, 组织. */
export function isEmptyVerb(text: string): boolean {
  return empty.exec(text)?.[0] === text;
}

/** The verbs at the front: 排查调处 of 排查调处矛盾纠纷. Empty for a noun, also one that a verb opens: 执法人员. */
export function leadingVerbs(text: string): string {
  let at = 0;
  let pattern = leading;
  for (;;) {
    const rest = text.slice(at);
    const match = pattern.exec(rest)?.[0] ?? "";
    if (match === "" || isModifier(match, rest.slice(match.length))) return text.slice(0, at);
    at += match.length;
    pattern = chained;
  }
}

/** The verb that closes a stretch: 汇聚 of 应用信息协同系统汇聚. */
export function closingVerb(text: string): string {
  return tail.exec(maskNames(text))?.[0] ?? "";
}

/** Says whether a stretch holds nothing but verbs and what joins them: 审结, 调处成功, 废止和宣布失效. */
export function isVerbal(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const match = verbal.exec(text.slice(at))?.[0] ?? "";
    if (match === "") return false;
    at += match.length;
  }
  return true;
}

/** Says whether a stretch is the noun of a deed: 申请, 投诉举报, 法律咨询 not. */
export function isDeedNoun(text: string): boolean {
  return deedNoun.test(text);
}

/** Cuts verbs from the end: 诉讼案件调解和解 → 诉讼案件. */
export function stripTrailingVerbs(text: string): string {
  const match = trailing.exec(text)?.[0] ?? "";
  return match === "" ? text : stripTrailingVerbs(text.slice(0, -match.length));
}

/** Where the last verb that governs the end of the stretch begins; -1 where none does. 领导干部举办专题辅导 → 4. */
export function lastVerbIndex(text: string): number {
  const masked = maskNames(text);
  let found = -1;
  let earlier = -1;
  let end = -1;
  for (const match of verbsIn(masked, anywhere)) {
    const after = match.index + match[0].length;
    if (masked.length - after < 2) continue;
    const following = masked.slice(after, after + 4);
    if (isModifier(match[0], following) || /^[、和]/u.test(following)) {
      // 调处化解中心: with the last of a row, all of it is part of the noun.
      if (match.index === end) found = earlier;
      continue;
    }
    // 排查调处 is one deed: verbs in a row count from the first.
    if (match.index !== end) {
      earlier = found;
      found = match.index;
    }
    end = after;
  }
  return found;
}

const CAUSATIVE =
  /^(?:组织|动员|邀请|引导|推动|督促|指导|发动|要求|安排|支持|协调|帮助|带动|推荐|促成|对|由)/u;

/** Says whether a verb moves others to act: what these then do names the figure, not that they were moved. */
export function isCausative(deed: string): boolean {
  return CAUSATIVE.test(deed);
}
