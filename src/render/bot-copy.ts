/** Every sentence that the bot says about itself; what it says about answers stands in copy.ts.
 *
 * @module
 */
import type { Citation } from "../answer/answer.ts";
import type { ReportMetadata } from "../documents/report.ts";

/** Buttons, and headings of the parts of a message. */
export const BOT_LABELS = {
  source: "出处",
  related: "相关指标",
  chart: "图表",
  workbook: "Excel",
  csv: "CSV",
  file: "报告全文",
  page: "原网页",
  previous: "‹ 上一页",
  next: "下一页 ›",
  all: "全选",
  compare: "开始比较",
  allYears: "各年",
  keep: "收入并建立索引",
  drop: "放弃",
  undo: "撤销这次收入",
  computed: "算式",
  note: "核对",
  beside: "同一处还写明：",
  notStated: "没有查到",
} as const;

/** The commands with what the menu says about them. */
export const COMMANDS = [
  { command: "start", description: "开始使用" },
  { command: "help", description: "怎么提问，附示例" },
  { command: "ask", description: "提问（群里用）：/ask 问题" },
  { command: "reports", description: "库里有哪些报告" },
  { command: "compare", description: "比较各地的一项指标：/compare 指标" },
  { command: "sources", description: "报告的来源和全文" },
  { command: "new", description: "开始新话题" },
  { command: "feedback", description: "意见反馈：/feedback 内容" },
  { command: "about", description: "关于问报" },
] as const;

/** The commands that only admins see and may use. */
export const ADMIN_COMMANDS = [
  { command: "allow", description: "允许某人或某群使用：/allow 编号" },
  { command: "deny", description: "停止某人或某群使用：/deny 编号" },
  { command: "stats", description: "使用情况" },
  { command: "reindex", description: "按资料文件夹更新索引" },
] as const;

/** Fixed sentences. */
export const BOT_TEXT = {
  welcome:
    "您好，我是问报，只根据收录的法治政府建设年度报告回答，每个数字和说法都附原文出处。\n\n直接发问题即可，最好写明地区和年度。可以先试试：",
  help: "怎么提问：\n· 查数据：地区＋年度＋指标\n· 查做法、问题、打算：地区＋年度＋事项\n· 比较：写出几个地区和一项指标，或用 /compare\n· 追问：接着说“那马尾呢？”即可；回复某条回答，就是针对那条追问；/new 开始新话题\n· 问错了：直接编辑原来的消息，回答会随之更新\n· 群里：@我、回复我，或用 /ask\n\n示例：",
  askUsage: "请在 /ask 后面写问题，例如：/ask 环翠区2021年行政复议受理了多少件？",
  unknownCommand: "没有这个命令。发 /help 看可以做什么，或直接发问题。",
  textOnly: "目前只能读文字，请把问题写成文字发来。",
  newTopic: "好的，前面的问题不再参考。请说新的问题。",
  feedbackUsage: "请在 /feedback 后面写意见，例如：/feedback 峄城区的数字单位不对。",
  feedbackThanks: "已记下，谢谢。",
  rated: "已记下，谢谢。",
  noRelated: "这几处没有别的指标。",
  expired: "这个按钮已经过期，请重新提问。",
  oldIndex: "资料已经更新，这个按钮属于旧的索引。请重新提问，以新资料为准。",
  unknownButton: "这个按钮认不出来，请重新提问。",
  notYours: "这是别人的选择，请自己发 /compare。",
  compareUsage: "请选一项指标，或在 /compare 后面写出指标，例如：/compare 行政复议案件数",
  chooseTwo: "请至少选两个地区（或一个地区的各年）。",
  adminsOnly: "只有管理员可以这样做。",
  adminStays: "管理员由 ADMINS 设置决定，不能在这里停用。",
  uploadsByAdmins: "只有管理员可以上传报告。要提问，请把问题写成文字发来。",
  allowUsage: "请写出编号，例如：/allow 123456789（群的编号以 - 开头）。",
  denyUsage: "请写出编号，例如：/deny 123456789（群的编号以 - 开头）。",
  reindexStarted: "开始更新索引，其间照常回答。",
  reindexBusy: "正在更新索引，请等它完成。",
  reindexUnchanged: "资料没有变化，索引是最新的。",
  indexFailed: "索引没有建成，暂时不能回答。请联系管理员。",
  uploadDropped: "已放弃，没有收入。",
  uploadWorking: "正在建立索引，其间照常回答……",
  uploadGone: "这份上传已经处理过或已过期，请重新上传。",
  uploadOvertaken: "这份报告后来又换过，不能再撤销。",
} as const;

/** 环翠区 2021年. */
export function titleText(of: { readonly region: string; readonly year: number }): string {
  return `${of.region} ${String(of.year)}年`;
}

/** [1] 环翠区 2021年 › 二、… › （五）…. */
export function sourceLine({ number, region, year, sectionPath }: Citation): string {
  return [`[${String(number)}] ${titleText({ region, year })}`, ...sectionPath].join(" › ");
}

/** 原文件 huancui-2021.txt，第2826–2873字. */
export function placeText({ file, start, end }: Citation): string {
  return `原文件 ${file}，第${String(start)}–${String(end)}字符`;
}

/** 山东省威海市环翠区 2021年 《…》. */
export function reportLine(report: ReportMetadata): string {
  return `${report.region.fullName} ${String(report.year)}年 《${report.title}》`;
}

/** Issuer, date and file of a report, as far as they are known. */
export function provenanceText(report: ReportMetadata): string {
  const { issuer, publishedOn, file } = report;
  return [issuer, publishedOn === undefined ? undefined : `${publishedOn}发布`, file]
    .filter((part) => part !== undefined)
    .join("，");
}

/** The heading of a page of reports. */
export function pageText(count: number, page: number, pageCount: number): string {
  const where = pageCount > 1 ? `（第${String(page + 1)}/${String(pageCount)}页）` : "";
  return `库里有${String(count)}篇报告${where}：`;
}

/** Regions that were searched in vain. */
export function silentText(regions: readonly string[]): string {
  return `没有提到的：${regions.join("、")}。`;
}

/** Told to people who may not ask. */
export function refusalText(userId: number, chatId: number): string {
  const chat = chatId < 0 ? `，本群编号是 ${String(chatId)}` : "";
  return `抱歉，您还没有使用权限。请把编号告诉管理员开通：您的编号是 ${String(userId)}${chat}。`;
}

/** What /stats says about the process: 已运行3天5小时，内存600 MB. */
export function vitalsText(vitals: {
  readonly uptimeSeconds: number;
  readonly residentBytes: number;
}): string {
  const minutes = Math.floor(vitals.uptimeSeconds / 60);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  const parts = [
    days > 0 ? `${String(days)}天` : "",
    hours > 0 ? `${String(hours)}小时` : "",
    days === 0 ? `${String(minutes % 60)}分钟` : "",
  ];
  return `已运行${parts.join("")}，内存${String(Math.round(vitals.residentBytes / 2 ** 20))} MB`;
}

/** Told once to who asks too fast. */
export function tooFastText(perMinute: number): string {
  return `您发得太快了，每分钟最多${String(perMinute)}次。请过一分钟再问。`;
}

/** Told while the first index is built. */
export function buildingText(progress: { done: number; total: number } | undefined): string {
  const share =
    progress === undefined || progress.total === 0
      ? ""
      : `（已完成${String(Math.floor((100 * progress.done) / progress.total))}%）`;
  return `正在建立索引${share}，请过一两分钟再问。`;
}

/** Told when the program failed; the id stands in the log. */
export function errorText(id: string): string {
  return `抱歉，处理时出了错，请稍后再试。如果一再出错，请把编号 ${id} 告诉管理员。`;
}

/** The answer to /about. */
export function aboutText(facts: {
  readonly reports: number;
  readonly regions: number;
  readonly years: readonly number[];
  readonly version: string;
}): string {
  return [
    "问报：向法治政府建设年度报告提问。",
    `收录${String(facts.regions)}个地区${facts.years.join("、")}年的${String(facts.reports)}篇报告。`,
    "只说报告里写明的，数字照抄原文，算出来的附算式；报告没有写的，就说没有写。不使用语言模型，不联网查资料。",
    "提问和回答会记入日志，供核对和改进，到期删除。",
    `索引版本：${facts.version}`,
  ].join("\n");
}

/** What was chosen so far in /compare. */
export function comparisonText(
  indicator: string,
  regions: readonly string[],
  year: string,
): string {
  const chosen = regions.length === 0 ? "（还没有选）" : regions.join("、");
  return `比较：${indicator}\n地区：${chosen}\n年度：${year}\n\n点地区可选上或去掉，选好后点“${BOT_LABELS.compare}”。`;
}

/** The question that /compare asks. */
export function comparisonQuestion(
  indicator: string,
  regions: readonly string[],
  year: number | undefined,
): string {
  return `${regions.join("、")}${year === undefined ? "" : `${String(year)}年`}${indicator}各是多少？`;
}

/** What /allow and /deny did. */
export function accessText(id: number, isAllowed: boolean): string {
  return `${id < 0 ? "群" : "用户"} ${String(id)} ${isAllowed ? "可以使用了" : "不能再使用"}。`;
}

/** What an update of the index gave. */
export function reindexedText(facts: {
  readonly reports: number;
  readonly seconds: number;
}): string {
  return `索引已更新：${String(facts.reports)}篇报告，用时${facts.seconds.toFixed(1)}秒。`;
}

/** What went wrong with an update of the index, with what to mend. */
export function reindexFailedText(reason: string): string {
  return `索引没有更新，仍用原来的：${reason}`;
}
