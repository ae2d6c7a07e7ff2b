/** Frames: campaigns, reforms, platforms and lists that a sentence opens with, and whose workings its clauses go on telling.
 *
 * @module
 */
import { fieldOf } from "./themes.ts";
import { splitDeed } from "./deeds.ts";
import { shorten } from "./phrases.ts";
import { stripOpeners } from "./lexicon.ts";

/** Campaigns and reforms, which go on for a while. */
const CAMPAIGN =
  "(?:专项|集中|百日|攻坚|联合|综合|拉网式)(?:整治|行动|治理|检查|执法|清理|排查|排查整治|活动)|行动|攻坚战?|整治|改革|试点";
/** Things that work once they are built or written. */
const WORK = "平台|系统|热线|清单|目录|小程序|专栏";

/** Ways of working that go by a name in quotation marks: “双随机、一公开”监管. */
const WORKING = "(?:联合|协同|跨部门|综合)?(?:监管|执法|检查|抽查|巡查)|机制|模式|工程";

/** 安全生产专项整治期间, 在“铁拳”行动中: during what. */
const DURING = /^在?(?<thing>[^，、]{3,22}?)(?:期间|过程中|当中|中)$/u;
/** 建成“一体化监督平台”, 制定《免予处罚目录》, 开展安全生产专项整治: what was begun, at the clause's end. */
const BEGUN =
  /(?:建成|搭建|建立|上线|启用|开通|打造|推行|推出|推广|试行|制定|制订|修订|调整|制发|出台|印发|编制|发布|公布|实施|启动|开展|部署|深化|推进|探索|运用|依托|落实|设立|开设)[了以]?(?<thing>[^，、；]{2,24})$/u;
/** 聚焦扬尘治理, 严打电信网络诈骗, 强化预付卡监管: what is worked at. */
const TARGET =
  /(?:严厉打击|严打|打击|严查|严惩)(?<thing>\p{Script=Han}{3,10}?)(?:等?(?:行为|违法犯罪|犯罪))?$|(?:聚焦|围绕|强化|加强|规范|严格|深化|推进|开展)(?<field>\p{Script=Han}{2,8}(?:监管|治理|整治|保护|防控|矫正))$/u;

/** “证照分离”改革涉及523项事项: a thing in quotation marks is what the clause speaks of. */
const SUBJECT = new RegExp(
  `^(?:全[省市区县旗]|我[省市区县旗局])?(?<thing>“[^”]{2,12}”(?:(?:${CAMPAIGN}|${WORK}|${WORKING}|活动)(?=\\p{Script=Han})|(?=覆盖|惠及)))`,
  "u",
);

/** 扬尘污染整治持续发力, 禁毒专项行动成效明显: of what is at work it is only said how well it goes. */
const AT_WORK = new RegExp(
  `^(?<thing>[^，、\\d]{2,14}?(?:${CAMPAIGN}|治理))(?:工作|力度)?(?:保持|持续|不断|深入|纵深|扎实|有序|有力|稳步|强力|高位|全面|成效|取得|力度)`,
  "u",
);

/** 推行“非现场执法”, 推进“高效办成一件事”: a way of working goes by its name alone. */
const WAY = /(?:推行|试行|推广|实行|推进|深化|实施|开展|践行|打造)“[^”]{3,12}”$/u;
/** 小品专栏《法在咱屯儿》: a programme goes by its title. */
const SHOW = /(?:专栏|栏目|节目|课堂|讲堂|剧|片)(?<title>《[^》]{2,14}》)$/u;
const KIND = new RegExp(`(?:${CAMPAIGN}|${WORK})[”》]?$`, "u");
const RUNNING = new RegExp(`(?:${CAMPAIGN}|活动)$`, "u");

/**
 * Gives what a clause sets going: 安全生产专项整治 of 安全生产专项整治期间, “一体化监督平台” of 建成“一体化监督平台”. Empty for
 * a clause that opens nothing of the kind.
 */
export function frameIn(clause: string): string {
  const during = DURING.exec(clause)?.groups?.["thing"];
  return during === undefined ? (targetIn(clause) ?? begunIn(clause)) : runningIn(during);
}

/** Gives what a clause without numbers says to be well at work: 扬尘污染整治 of 扬尘污染整治持续发力. Empty for any other. */
export function frameAtWork(clause: string): string {
  const thing = bare(AT_WORK.exec(clause)?.groups?.["thing"] ?? "");
  return frameOfSubject(clause) || (isRoom(thing) ? thing : "");
}

function runningIn(during: string): string {
  // 安全生产专项整治“一年小灶”: a campaign may have a name of its own behind it.
  const thing = bare(during.replace(/(?<=.{4})“[^”]*”$/u, ""));
  return RUNNING.test(thing) && isRoom(thing) ? thing : "";
}

function targetIn(clause: string): string | undefined {
  const { thing, field } = TARGET.exec(clause)?.groups ?? {};
  return thing ?? field;
}

function begunIn(clause: string): string {
  const begun = BEGUN.exec(clause)?.groups?.["thing"];
  if (begun === undefined) return "";
  const thing = bare(begun);
  return isFrame(thing) || WAY.test(clause) ? fieldOfReform(thing) : "";
}

/** Says whether a frame is a document that acts only by what it holds: 《行政裁量权基准》; a list is worked with, a show is shown. */
export function isDocument(frame: string): boolean {
  return DOCUMENT.test(frame);
}

const DOCUMENT =
  /(?:基准|办法|规划|计划|方案|意见|规定|规则|细则|纲要|要点|通知|制度|条例|标准|指引|指南|规程|决定)(?:（[^（）]*）)?》$/u;

/** Gives the thing in quotation marks that a clause is about: “证照分离”改革 of “证照分离”改革涉及523项. Empty where there is none. */
export function frameOfSubject(clause: string): string {
  const thing = SUBJECT.exec(clause)?.groups?.["thing"] ?? "";
  // “两违”整治保持高压态势，拆除417宗: what is put right is what the name in quotation marks calls.
  return thing.replace(/(?<=”)(?:集中|专项)?(?:整治|治理|清理)$/u, "");
}

/** Shorter ones, 试点 or 综合执法平台, are told apart by nothing; longer ones say too much to stand before other words. */
const SHORTEST_FRAME = 5;
const LONGEST_FRAME = 13;

function isFrame(thing: string): boolean {
  return (KIND.test(thing) || /^《[^》]+》$/u.test(thing)) && isRoom(thing);
}

function isRoom({ length }: string): boolean {
  return length >= SHORTEST_FRAME && length <= LONGEST_FRAME;
}

/** 行政复议体制改革: it is not the reform that the cases behind belong to. */
function fieldOfReform(thing: string): string {
  const field = thing.replace(/(?:体制|制度|机制)改革$/u, "");
  return field !== thing && fieldOf(field) !== "" ? field : thing;
}

function bare(thing: string): string {
  const title = SHOW.exec(thing)?.groups?.["title"];
  if (title !== undefined) return title;
  const { object } = splitDeed(shorten(stripOpeners(thing)));
  return object;
}
