/** Words of official prose by the part they play in a clause: what may be cut, and what names a deed.
 *
 * These are classes of the written language, not phrases of any report; the longer word always wins.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Verbs that carry no meaning of their own before a noun: 召开会议9次 counts 会议. */
const EMPTY_VERBS = words(`
  开展 组织 组织开展 举办 召开 实现 完成 推出 落实 进行 实施 举行 开设 设有 拥有 具有 达到 形成 取得 获得 得到 列为 成为 作为 保持 做到
  争取 集中开展 部署开展 常态化开展 组织召开 组织实施 组织举办 共有 现有 计有 有 为 达 是 收录 包括 包含 涵盖 涉及 累计
`);

/** Verbs that name what was done to the things counted: 受理行政复议案件50件 and 已审结39件 differ by them. */
const DEED_VERBS = words(`
  受理 办理 审理 审结 办结 结案 审核 审查 审批 审议 审验 核查 检查 抽查 巡查 排查 调处 调解 化解 处置 处理 处罚 查处 查办 立案 接收 收到 新收
  接到 接访 接待 接听 受访 评查 评估 清理 修订 修改 废止 宣布失效 失效 制定 制订 制作 出台 印发 发布 公布 公示 公开 发放 印制 编制 编印 编写
  起草 提出 提交 提供 出具 代理 参与 参加 参训 参学 参会 列席 出席 出庭 应诉 败诉 胜诉 撤诉 撤销 维持 驳回 纠错 纠正 变更 确认 终止 和解 协调
  督办 督导 督察 督促 督查 整改 整治 约谈 问责 通报 移送 抄告 公告 报备 备案 登记 注册 录入 上报 汇总 汇聚 汇入 归集 梳理 认领 取消 下放 承接 赋予
  精简 压减 压缩 缩短 减少 减免 免除 节约 增加 新增 新建 建成 建立 建设 设立 设置 成立 组建 配备 配置 选聘 聘请 聘任 聘用 招录 招聘 引进 选派 派驻
  下沉 培育 培养 培训 轮训 考试 考核 测试 宣传 宣讲 走访 摸排 调研 慰问 帮扶 援助 服务 咨询 解答 答复 回复 办复 采纳 采用 推送 推广 投入 投资 发动
  安装 运用 应用 使用 开通 开放 打造 创建 评选 评为 表彰 授予 荣获 获评 入选 推荐 申报 申请 申领 换发 核发 颁发 发证 签订 签署 达成 履行 执行
  讲授 讲解 播放 刊发 刊登 张贴 悬挂 覆盖 惠及 受益 受教育 吸引 动员 邀请 聘有 担任 保留 调整 优化 完善 更新 扩大 共享 追回 挽回 收回 罚没 处以 罚款 执结
  拨付 兑现 发现 解决 反馈 确定 研究 召集 协办 主办 承办 收缴 扣押 吊销 责令 关停 取缔 拆除 查封 警告 拘留 逮捕 起诉 抓获 破获 侦破 打掉 救助 矫正 安置 帮教
  监测 监管 监督 监控 抽检 检测 检验 认定 认证 鉴定 公证 仲裁 听取 汇报 述法 述职 旁听 观摩 交流 学习 学法 观看 阅读 浏览 点击 访问 转发 关注 报名 通过 合格
  持证 取证 办证 领证 办成 办好 办件 网办 减证 清退 清偿 兑付 追缴 追究 追责 分流 转办 交办 转送 交换 交付 移交 摸底 普查 登录 印制 播出 制发 收集 征集 征求
  获得 实现 支持 帮助 协助 指导 引导 推动 推进 促进 落实 列入 纳入 撰写 报送 发送 派发 赠送 送达 送出 拟定 拟制 复议 诉讼 执法 普法 举报 投诉 满意 成功 有效 及时 按时 按期
  依法 准确 到位 全部 直接 一次性 按时序 清零 结转 延期 中止 未结 正在 重复 初次 来信 来访 信访 上访 参保 就业 脱贫 创业 招商 签约 落地 开工 竣工 投产 验收 达标 完成 全程 可
  承诺 梳理 提前 上线 接入 入库 入驻 在线 归档 回访 督改 追踪 跟踪 倒查 核销 核实 核准 核定 批准 批复 许可 同意 不予 准予 受处分 处分 给予 立项 结项 评审 论证 测评 自查 互查
`);

/** Verbs and adverbs that hardly ever stand inside a noun phrase: where one stands, the noun before it ends. */
const PREDICATES = words(`
  进行 实现 开展 参加 参与 担任 入选 纳入 列入 列为 下放 调整至 调整为 全部 普遍 均 皆 完成 建立 建成 设立 被 分别 陆续 相继 已经 已 组成 制定 印发 发放
  编制 涉及 注册 述法 接受 通过 签订 提供 予以 给予 得到 取得 荣获 获评 获得 进入 达到 同比 环比 较 占 下沉 上报 熟悉 可以 使用 组织 召开 负责 正在 共同
  累计 共计 总计 合计 其中 先后 按时 按期 按照 根据 依据 用于 用来 位于 来自 属于 包括 包含 涵盖 覆盖 惠及 以及 并 而 且 但 则 不再 没有 没 未 无
  作出 做出 形成 推动 推进 促进 确保 保障 避免 防止 解决 有效 切实 进一步 全面 深入 持续 积极 主动 及时 逐项 逐步 逐一 依法 统一 集中 同步 共享
  梳理 落实 落地 列席 出席 来到 走进 深入 前往 开始 投入 受到 引起 成功 顺利 率先 首次 对外 向社会 面向 围绕 针对 聚焦 作为 成为 转为 变为 改为 定为 评为 确定为
  反映 应当 须要 需要 必须 要求 提出 提交 采取 采用 运用 利用 依托 借助 发现 出具 出台 受理 办理 审结 办结 化解 整改 增长 下降 上升 提高 降低 减少 增加 增至 降至
  领取 领到 上线 接入 接受 派驻 分布 安装 旁听 观看 报送
`);

/** Single characters that open a verb phrase or close a noun, unless they belong to the words named. */
const PREDICATE_CHARACTERS =
  "(?<![行作成认])为(?!民|主|企)|(?<![存现内所潜])在(?!线|建|编|岗|册|职|校|地|库|网)|(?<![针应相面反绝])对(?!外|口|接|象|策|账|标)|(?<![方定面转倾走横纵双])向(?!导)|(?<![许认])可(?!视|行|燃)|(?<![联合归兼])并(?!联)|(?<!老)将(?!军)|把|(?<![不达得收遇])到(?!位|期|岗|账|会)|(?<!自)由|因(?!素)|(?<!不)予(?!以)|使";

/** Words at the head of a stretch that say when, where or how, and name nothing. */
const OPENERS = words(`
  其中 共 共计 累计 总计 合计 全年 年内 本年度 本年 年度 今年以来 今年 去年以来 去年 一年来 近年来 以来 目前 截至目前 截止目前 截至 截止 上半年 下半年 前三季度 同时 此外
  另外 另 并 且 也 还 又 已 已经 均 皆 都 先后 现 现已 现有 及时 及 和 与 或 以及 积极 依法 认真 严格 扎实 深入 持续 有效 全面 共同 分别 联合 其 其余 各 各类 各级 各项 各种
  全部 所有 全区 全市 全县 全省 全州 全镇 全乡 全旗 全盟 全域 全系统 全国 我区 我市 我县 我省 我局 我镇 我街道 我州 本区 本市 本县 区内 市内 县内 辖区内 辖区 本区内 市本级 区本级 县本级
  市级 区级 县级 了 的 等 对 将 把 向 由 经 在 为 从 按 以 通过 运用 利用 依托 充分利用 围绕 针对 至 到 有 也 更 仅 即 则 再 又 着 过 当年 期间 日均 平均 每年 每月 年均 月均
  首次 率先 牵头 组织 累计共 共同 多次 多场次 多措并举 邀请 截至年底 年底 以 各相关部门 各部门 全区各相关部门 各镇街 各单位 要求 确保 确保各类 力争 争取 计划 预计 努力 使 让 促进 以来共 年来
`);

/** Words at the tail of a stretch that only join noun and number. */
const CLOSERS = words(`
  达到 达到了 达 达成 为 是 有 共 共计 累计 总计 合计 计 约 仅 均 均为 均达 均达到 已 已达 已达到 高达 多达 仅为 分别 分别为 分别达 分别达到 保持 保持在 保持为 始终保持 始终保持在 稳定在 维持在 控制在 全年
  等 各 各类 了 的 到 至 在 以 共有 总数 总数达 总量 总量达 总额 总额达 合计达 累计达 累计达到 已有 就 也 都 且 还 突破 超过 现有 目前 提升至 提升到 提高到 提高至 上升到 上升至 增至 增加到 增加至 增长到 增长至
  扩大到 扩大至 下降到 下降至 降至 降低到 降低至 减至 减少到 减少至 压缩至 压缩到 压缩为 压减至 压减到 缩短至 缩短到 缩短为 缩减至 缩减到 缩减为 由 从 升至 降到 升到 其中 每年 最高 最低 平均 达近 也达 分别压缩至 分别缩短至 精简至 精简到 精简为 由原来的 由原来 原来的 原来 仅需 只需 需 不足
  全部 人均 日均 年均 月均 每月 各地 不 继续保持 连续 成功 最快 以上 以下 累计共 共同 合计共 ： : （ 、
`);

const alternation = (list: readonly string[]): string =>
  [...new Set(list)].sort((a, b) => b.length - a.length).join("|");

const opener = new RegExp(`^(?:${alternation(OPENERS)}|[、，,：:\\s]|(?:截至|截止)?(?:到)?(?:\\d{4}年)?(?:度|\\d{1,2}月)?(?:\\d{1,2}日)?(?:以来|底|末|份|初|年底)?(?=[^率]))`, "u");
const emptyVerb = new RegExp(`^(?:${alternation(EMPTY_VERBS)})(?:了|过|出)?`, "u");
const verb = new RegExp(`^(?:${alternation([...DEED_VERBS, ...EMPTY_VERBS])})(?:了|出|过|到|至|并)?`, "u");
const verbAnywhere = new RegExp(`(?:${alternation([...DEED_VERBS, ...EMPTY_VERBS])})(?:了|出|到|过)?`, "gu");
const verbTail = new RegExp(`(?:${alternation(DEED_VERBS)})$`, "u");
const predicate = new RegExp(`(?:${alternation(PREDICATES)}|${PREDICATE_CHARACTERS})`, "u");
const predicateAtStart = new RegExp(`^(?:${alternation(PREDICATES)}|${PREDICATE_CHARACTERS})`, "u");
const closer = new RegExp(`(?:${alternation(CLOSERS)})$`, "u");
/** 执法人员, 服务事项, 复议委员会: after a verb, these show that it was the head of a noun. */
const NOUN_TAIL = /^(?:人员|员(?!工)|率|数|量|办(?!理)|室|厅|中心|机构|机制|制度|机关|部门|平台|系统|会议|委员会|工作|行为|对象|主体|案卷|案件|能力|水平|活动|事项|服务|班|费|费用|书|表|卷|证|权|法|方案|规划|计划|清单|程序|依据|标准|阵地|基地|站|点|队|队伍|力量|资金|的)/u;

/** Longest stretch that the cutting functions look at; what a person would call a name is shorter. */
const LONGEST = 200;

/** Cuts words that say when, where or how from the front: 全年共办理案件 → 办理案件. */
export function stripOpeners(text: string): string {
  let rest = text.trim().slice(-LONGEST);
  for (;;) {
    const match = opener.exec(rest)?.[0] ?? "";
    if (match === "" || rest.length === match.length) return match === "" ? rest : "";
    rest = rest.slice(match.length);
  }
}

/** Cuts words that join noun and number from the end: 出庭应诉率全年保持 → 出庭应诉率. */
export function stripClosers(text: string): string {
  let rest = text.trim().slice(-LONGEST);
  for (;;) {
    const match = closer.exec(rest)?.[0] ?? "";
    if (match === "") return rest;
    rest = rest.slice(0, -match.length).trimEnd();
  }
}

/** Cuts an empty verb from the front: 召开专家评审会 → 专家评审会. Nothing is cut where nothing would be left. */
export function stripEmptyVerb(text: string): string {
  const match = emptyVerb.exec(text)?.[0] ?? "";
  const rest = text.slice(match.length);
  return rest.length < 2 || NOUN_TAIL.test(rest) ? text : rest;
}

/** The verbs at the front: 排查调处 of 排查调处矛盾纠纷. Empty for a noun, also one that a verb opens: 执法人员. */
export function leadingVerbs(text: string): string {
  let at = 0;
  for (;;) {
    const rest = text.slice(at);
    const match = verb.exec(rest)?.[0] ?? "";
    if (match === "" || NOUN_TAIL.test(rest.slice(match.length))) return text.slice(0, at);
    at += match.length;
  }
}

/** Says whether a stretch holds nothing but verbs and what joins them: 审结, 调处成功, 废止和宣布失效. */
export function isVerbal(text: string): boolean {
  let rest = text;
  while (rest !== "") {
    const match = /^(?:[和、并或及]|以及)/u.exec(rest)?.[0] ?? verb.exec(rest)?.[0] ?? "";
    if (match === "") return false;
    rest = rest.slice(match.length);
  }
  return true;
}

/** Cuts verbs from the end: 诉讼案件调解和解 → 诉讼案件. */
export function stripTrailingVerbs(text: string): string {
  let rest = text;
  for (;;) {
    const match = verbTail.exec(rest)?.[0] ?? "";
    if (match === "") return rest;
    rest = rest.slice(0, -match.length);
  }
}

/** Where the last verb that governs the end of the stretch begins; -1 where none does. 领导干部举办专题辅导 → 4. */
export function lastVerbIndex(text: string): number {
  let found = -1;
  for (const match of text.matchAll(verbAnywhere)) {
    const rest = text.slice(match.index + match[0].length);
    if (rest.length >= 2 && !NOUN_TAIL.test(rest)) found = found < 0 || !isVerbal(text.slice(found, match.index)) ? match.index : found;
  }
  return found;
}

/** Where the noun phrase at the front of the stretch ends, because a verb, adverb or preposition follows; or its length. */
export function nounEnd(text: string): number {
  const found = predicate.exec(text);
  return found === null ? text.length : found.index;
}

/** Says whether a stretch begins with a word that cannot begin a noun phrase. */
export function opensPredicate(text: string): boolean {
  return predicateAtStart.test(text);
}
