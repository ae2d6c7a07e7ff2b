/** Words at the edges of a phrase that name nothing: when, where, how, and what joins noun and number.
 *
 * @module
 */
import { leadingVerbs, maskNames, opensNoun, verbsIn } from "./verbs.ts";
import { alternation, wordList } from "./word-list.ts";

/** At the head of a stretch, saying when, where or how. */
const OPENERS = wordList(`
  其中 共计 累计 总计 合计 全年 年内 本年度 本年 今年以来 今年 去年以来 去年 一年来 近年来 以来 目前 至此 截至目前 截止目前 上半年 下半年 前三季度 同时 此外 另外 先后 现已 现有 及时 以及
  积极 依法 认真 严格 扎实 深入 持续 共同 分别 联合 其余 各类 各级 各项 各种 全部 所有 全区 全市 全县 全省 全州 全镇 全乡 全旗 全盟 全域 全系统 全国 我区 我市 我县 我省 我局 我镇
  我街道 我州 本区 本市 本县 区内 市内 县内 辖区内 辖区 本区内 市本级 区本级 县本级 省本级 充分利用 充分 围绕 针对 当年 期间 每年 每月 率先 牵头 累计共 多次 多措并举
  加上 连同 年底 年末 年初 年底前 年末前 月底前 各部门 各单位 各镇街 确保 力争 计划 预计 努力 以来共 年来 足额 精准 高效 逐步 大力 切实 再次 不断 进一步 集中 陆续 相继 运用 利用 依托 并且 经过 年度
  从严 随机 定期 常态化 高标准 高质量 顺利 如期 圆满 去年同期 上年同期 同期 已经 仍
`);

/** Single characters, with what may follow them in a word of their own: 对应, 在编, 和解, 共享. */
const OPENING_CHARACTERS =
  "含|[中内]$|内(?=办结|完成|办理|审批|答复|受理)|统筹(?!协调|兼顾|城乡|事业)|较(?=(?:上|去|前|20\\d{2})年)|比(?=(?:上|去|前|20\\d{2})年)|收(?=[一二]审|行政|民事|刑事|各)|通过(?!率|人数|考试|$)|共(?!享|同|建(?![立成设])|青|性|产|治|商)|并(?!联|购)|且|也|还(?!款|原|贷|建|田|林|路)|又|已|均(?!衡)|皆|都(?!市)|现(?!场|代|金|行|役|状)|及(?!时|格)|和(?!解|谐|平|睦)|与(?!会)|或|其(?!他)|各(?!地)|了|的|等(?!级|候)|对(?!应|外|口|象|接|策|账)|将(?!军)|把|向|由|经(?!济|营|验|费|办|开)|在(?!用(?=特种|设备|电梯|锅炉|车辆|船舶|起重|压力|气瓶)|编|建|册|线|职|校|岗|逃|押|矫|管|库|读|途|办|租|营|审)|除(?![险名草尘湿法四夕])|为(?!民|主|[^，]{1,18}(?:提供|出具|挽回|追回|追讨|节约|减免))|从(?!业|事|[轻重宽严优快简])|按(?!期|时|揭)|以(?!上|下|自己|自身|案释|案说|案促|工代|旧换|赛代|考代|学促|奖代|[^，]{1,16}为)|至|到(?!位|期|岗|访|庭|会|场|案)|有(?!效|关|期|权|限|序|奖|偿|毒|害|机肥|线电|声|产权)|更(?!新|换|正|生)|仅|即(?!时|将|办)|再(?!审|生|造|就|犯|担保|利用|制造|融资|贷款|培训)|又|着(?!力|重)|过(?!程|期|户|渡|境|错)|使(?!用|命)|让(?!利)|另(?!案)|新(?=(?:制定|出台|修订|聘[请任用]|培育|成立|设立))";

/** 加上年结转共审结: with what else this was done, or was at hand; in 加上年结转案件12件 it is what is counted. */
const CARRIED_OVER =
  "(?:加上?|连同|含|包括|包含|算上)(?:上一?年度?|去年|往年|以前年度|前一年)(?:结转|转入|遗留|未结|接转)的?(?:案件|申请|件)?(?=共|合计|总计|累计|审结|办结|结案|审理|办理|受理)|加(?=上年)";

/** 2021年, 2021年以来, 截至2021年12月底, 11月底, 1-11月. */
const DATE =
  "(?:截至|截止|自|从)?(?:到)?(?:\\d{4}年(?:度)?|\\d{1,2}(?:[-—–至]\\d{1,2})?月(?:份)?)(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:以来|末|底|初|起)?|截至|截止";

/** 91.7%，上年为78.4%: the same in another year; not 上年结转. */
const YEAR_BEFORE =
  "而?(?:上一?年度?|去年)(?=[为是达有仅共]{0,2}$)|一年(?![级期制度来以一内])(?=\\p{Script=Han}{2})";

/** 调整后县级保留: what had been done to the thing by then. */
const AFTERWARDS =
  "(?:(?:取消|下放|承接|划转|合并|新增|变更)[、和])*(?:动态|集中|全面|专项)?(?:取消|下放|承接|划转|新增|变更|调整|清理|修订|精简|整合|合并|梳理|规范|优化|压缩|改革)[之以]?后(?![续勤台])";

/** At the tail of a stretch, joining noun and number. */
const CLOSERS = wordList(`
  达到 达到了 达成 共计 累计 总计 合计 均为 均达 均达到 已达 已达到 高达 多达 仅为 分别为 分别达 分别达到 分别 保持 保持在 保持为 始终保持 始终保持在 稳定在 维持在 控制在 全年 各类 共有 总数达
  总量达 总额达 合计达 累计达 累计达到 已有 突破 超过 现有 目前 其中 每年 最高 最低 由法定的 由法定 从法定 由原来的 由原来 由平均 从平均 原来的 原来 原先的 过去的 仅需 只需 不足 全部 每月 各地 继续保持 连续 最快 累计共 共同 合计共
  总数为 总数 总量为 数量达 数量为 大约 高于 低于 优于 实现 接近 已经 先后 一直保持在 稳定保持在 保持了 只有 仅有
`);

/** Verbs that move a quantity to the level that follows: 压缩至, 提高到, 调整为. */
export const CHANGED_TO =
  "(?:提升|提高|上升|增加|增长|扩大|扩展|拓展|扩充|拓宽|延长|下降|降低|减少|压缩|压减|缩短|缩减|精简|优化|调整|回落|回升|下调|上调|升|降|增|减|缩)(?:至|到|为)";

/** Single characters, with what may stand before them in a word of their own: 行为, 审计, 国有, 送达. */
const CLOSING_CHARACTERS =
  "(?:连续)?[一二两三四五六七八九十\\d]{1,2}年|(?<![行作认])为|是|(?<![国私所公拥享])有|(?<![公中])共|(?<![审统设会预])计|(?<![违履签公合])约|仅|(?<!船)只|(?<![平日人年月户村所件县镇乡家站])均|已|(?<![平同相中高初])等|各|了|的|(?<![收遇实报签])到|至|(?<![存现潜内])在|以|(?<!成)就|也|再|(?<=\\p{Script=Han})较|(?<![成首])都|且|(?<![归返退偿])还|(?<![自事理案])由|(?<!服)从|(?<![急必所供])需|不|(?<![送传下表转抵])达|[：:、（]|(?<![涉普以顾])及|和(?!$)|近|超|逾";

/** Verbs, adverbs and prepositions that hardly ever stand inside a noun phrase: where one stands, the noun has ended. */
const PREDICATES = wordList(`
  进行 实现 开展 参加 参与 担任 入选 纳入 列入 列为 下放 调整至 调整为 全部 普遍 皆 完成 建立 建成 设立 分别 陆续 相继 已经 已 组成 构成 制定 印发 发放 编制 涉及 述法 接受 通过 签订 提供 予以
  给予 得到 取得 荣获 获评 获得 进入 达到 同比 环比 占 下沉 上报 熟悉 可以 使用 组织 召开 协同 正在 共同 累计 共计 总计 合计 其中 先后 按时 按期 按照 根据 依据 用于 用来 位于 来自 属于 包括
  包含 涵盖 覆盖 惠及 以及 而 且 但 则 不再 没有 没 作出 做出 形成 推动 推进 促进 确保 避免 防止 解决 有效 切实 进一步 全面 持续 积极 主动 及时 逐项 逐步 逐一 逐条 逐个 逐件 逐户 逐案 逐人 依法 统一 同步 梳理 落实 落地 列席
  出席 来到 走进 前往 开始 投入 受到 引起 成功 顺利 率先 首次 向社会 面向 围绕 针对 聚焦 作为 成为 转为 变为 改为 定为 评为 确定为 反映 应当 须要 需要 必须 要求 提出 提交 采取 采用 运用 利用 依托
  借助 发现 出具 出台 受理 办理 审结 办结 化解 整改 增长 下降 上升 提高 降低 减少 增加 增至 降至 领取 领到 上线 派驻 分布 安装 旁听 观看 报送 公布 发布 扩大 加快 加强 调整 之一 注册 推荐 保障 录入 接入
  年内 年底前 年末前 月底前 常态化 结对 活跃 发挥 带动 引导 支持 帮助 服务于 汇聚 拥有 具有 实施 执行 试行 启动 创建 打造 构建 建设 配备 选派 聘请 深入 带头 现场 当场 组建 成立 具备 持证上岗 参训 轮流 集中 联合 开通 入驻 获批 命名 挂牌 评选 授予
  委托 讨回 追讨 接待 居首 居前 居多 居次 居第 位居 位列 名列 次之 最多 最少 最高 最低 紧随其后 垫底 领先
`);

/** Single characters, with what may stand around them in a word of their own: 均衡, 较大, 未成年人, 无障碍, 被告. */
const PREDICATE_CHARACTERS =
  "均(?!衡)|较(?!大|重大|高危)|未(?!成年|检|来|婚)|无(?!障碍|人机|偿|线|讼|疫|烟|纸化)|被(?!告|申请|征|害人|监护|保险|帮教)|(?<![公中])共(?!享|同|建|青|性|产|治|商|识|和)|负责(?!人|同志)|[中里](?=排|位|名|居|有|仍|尚|还|只|仅|未|无|没)|(?<=[会所站局院室队村区镇街道心门位])有(?![效关期权限序]|$)|仅|全年|当年|[两三五]年(?!级|制)|对口(?:帮扶|支援|指导|服务|联系)|(?<![行作成认])为(?!民|主|企)|(?<![存现内所潜])在(?!线|建|编|岗|册|职|校|地|库|网)|(?<![针应相面反绝结配])对(?!外|口|接|象|策|账|标)|(?<![方定面转倾走横纵双])向(?!导)|(?<![许认])可(?!视|行|燃|持)|(?<![联合归兼])并(?!联|购)|(?<!老)将(?!军)|把|(?<![不达得收遇])到(?!位|期|岗|账|会|访)|(?<!自|事|案|理)由|(?<!起)因(?!素)|(?:尚|仍)(?=[未在有无需待])|系(?=临时|因|由|受|属|为|对|在)|使(?!用|馆)|逐(?=\\p{Script=Han})|经(?=\\p{Script=Han}{1,4}(?:审|批|评|认))";

/** These close a noun when they end it: 行政执法考试 counts 考试, but 2000名干部考试 … does not say what. */
const predicate = new RegExp(`${alternation(PREDICATES)}|${PREDICATE_CHARACTERS}`, "gu");
const predicateAtStart = new RegExp(
  `^(?:${CHANGED_TO}|${alternation(PREDICATES)}|${PREDICATE_CHARACTERS})`,
  "u",
);
const opener = new RegExp(
  `^(?:[、，,：:\\s•·]|${AFTERWARDS}|${YEAR_BEFORE}|${CARRIED_OVER}|[-—]+(?=\\p{Script=Han})|[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)]|[.．、](?!\\d))|[一二三四五六七八九十]是|${alternation(OPENERS)}|${DATE}|${OPENING_CHARACTERS})`,
  "u",
);
const closer = new RegExp(`(?:${CHANGED_TO}|${alternation(CLOSERS)}|${CLOSING_CHARACTERS})$`, "u");

/** What a closer may end in: most phrases end in nothing of the kind, and the pattern need not be tried. */
const CLOSING_ENDS: ReadonlySet<string> = new Set([
  ...CLOSERS.map((word) => word.slice(-1)),
  ...[...CLOSING_CHARACTERS.matchAll(/\p{Script=Han}(?=\||$)/gu)].map(([end]) => end),
  ...["至", "到", "为", "：", ":", "、", "（"],
]);

/** A blank, or a number that is no amount, at the end: the number of a page or a note. */
const stray = /(?<=\p{Script=Han})\s*\d{1,2}(?:\s\d{1,2})?[\s.]*$|\s$/u;

/** 由11项指标构成: these close no noun. */
const NEVER_NOMINAL = /^(?:组成|构成|之一|参加|参与|担任|入选|注册)$/u;

/** Longest stretch that is looked at; what a person would call a name is shorter. */
const LONGEST = 200;

function closerOf(text: string): string {
  if (/[\d\s.]$/u.test(text)) return stray.exec(text.slice(-LONGEST_STRAY))?.[0] ?? "";
  if (!CLOSING_ENDS.has(text.slice(-1))) return "";
  return closer.exec(text.slice(-LONGEST_CLOSER))?.[0] ?? "";
}

/** More than the longest closer with what must stand before it. */
const LONGEST_CLOSER = 8;
const LONGEST_STRAY = 24;

/** Cuts words that say when, where or how from the front: 全年共办理案件 → 办理案件. */
export function stripOpeners(text: string): string {
  let rest = text.trim().slice(-LONGEST);
  for (;;) {
    const match = opener.exec(rest)?.[0] ?? "";
    if (match === "") return rest;
    rest = rest.slice(match.length);
  }
}

/** Cuts words that join noun and number from the end: 出庭应诉率全年保持 → 出庭应诉率. */
export function stripClosers(text: string): string {
  let rest = text.trim().slice(-LONGEST);
  for (;;) {
    // Tried at every place of a long stretch, the pattern would cost as much as all the rest.
    const match = closerOf(rest);
    if (match === "") return rest;
    rest = rest.slice(0, -match.length);
  }
}

/**
 * Where the noun phrase at the front of the stretch ends, because a verb, adverb or preposition follows; or its length.
 * `isOpen` says that an amount follows, so that in 23个部门制定的421项 the relative clause belongs to the latter.
 */
export function nounEnd(text: string, isOpen = false): number {
  const masked = maskNames(text);
  for (const match of verbsIn(masked, predicate)) {
    const end = match.index + match[0].length;
    const isWord = match[0].length > 1 && match.index > 0;
    const isVerb = !isWord || NEVER_NOMINAL.test(match[0]);
    if (isVerb || !isNominal(masked.slice(end, end + 4), isOpen)) return match.index;
  }
  return text.length;
}

/** 综合示范创建和…, 证明事项实施清单: a verb that closes the noun or opens its head is part of it. */
function isNominal(following: string, isOpen: boolean): boolean {
  if (following === "" || following.startsWith("的")) return !isOpen;
  return /^[、和及与，,]/u.test(following) || opensNoun(following);
}

/** Words of manner that tell one sort of a thing from another as often as they say how something was done: 联合执法队. */
const MANNER = /^(?:联合|现场|集中|协同|共同|统一|同步|当场|定期)$/u;

/**
 * Says whether a stretch begins with a verb or an adverb that the noun behind it makes its own: 实施 of 实施方案, 联合 of
 * 联合执法队. Only the words before can say that it is no predicate: 制定3项实施方案, and yet 督促3家实施方案.
 */
export function opensCompound(text: string): boolean {
  const word = predicateAtStart.exec(text)?.[0] ?? "";
  if (word.length < 2 || NEVER_NOMINAL.test(word)) return false;
  const following = text.slice(word.length);
  if (opensNoun(following)) return true;
  // 受理5件现场办结: of a deed it is the manner indeed.
  const noun = MANNER.test(word) ? HEADED.exec(following)?.groups?.["noun"] : undefined;
  return noun !== undefined && leadingVerbs(noun) === "";
}

/** A noun, and nothing behind it: 执法队. */
const HEADED = /^(?<noun>\p{Script=Han}{2,6})(?:[，,。；;、]|$)/u;

/** Says whether a stretch begins with a word that cannot begin a noun phrase. */
export function opensPredicate(text: string): boolean {
  return predicateAtStart.test(text);
}
