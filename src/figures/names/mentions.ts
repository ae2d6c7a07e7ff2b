/** Mentions: what a clause without amounts leaves in mind for the amounts behind it.
 *
 * @module
 */
import { changed, fieldIn, type Memory, topicOf, turnTo } from "./memory.ts";
import { isVerbal, leadingVerbs } from "../words/verbs.ts";
import { bodyOpening, doerOf, isBody } from "../words/doers.ts";
import { frameAtWork, frameIn } from "../words/frames.ts";
import { isPlace } from "./members.ts";
import { splitDeed } from "../words/deeds.ts";
import { append, phraseBefore, shorten, sumOf } from "../words/phrases.ts";
import { studyIn } from "../words/study.ts";
import { fieldTold, themeOf } from "../words/themes.ts";

/** Longest stretches of a clause that are read from its end and from its beginning. */
const REACH = 60;

/** 对行政规范性文件进行清理: what is treated. */
const TREATED =
  /(?:(?<![针应反相面核])对(?!待|应|外|口|接|象|策|账|标)|将(?!军)|把)(?<object>[^，]{2,20}?)(?:进行|予以|开展|实行|纳入|列入|列为)/u;
/** 开办企业实行“一表填报”: the matter that is put on a new footing. */
const REFORMED =
  /^(?<matter>[^，、]{2,14}?)(?:实行|推行|施行|试行|全面|普遍|实现|率先|分[一二两三四五六\d]+(?:轮|批|次|步|个?阶段))/u;

/** 开展法治督察, 组织法律知识考试: what is found, said or passed behind it belongs to it. */
const EVENT = /(?:开展|组织|举办|召开|进行|举行)(?:\p{Script=Han}|[“”]|《[^《》]{0,40}》)*$/u;

/** 围绕养犬制作普法短视频: what was made is looked at, played or handed out. */
const MADE = /(?:制作|拍摄|录制|创作|编排|推出|编印|编写|开发|开通|上线|设计)[^，、]{3,16}$/u;

/** 落实刑满释放人员“必接必送”: those who are treated in a way that has a name. */
const TREATED_SO = /(?:落实|实行|推行|施行|实施|坚持)(?<matter>\p{Script=Han}{4,14})“[^”]{2,14}”$/u;

/** 比上年增加近百万元, 居全市前列: what is only set beside something is no new topic. */
const COMPARED =
  /^[\s、]*(?:[较比](?!例|如)|同比|环比|[位居列排]|高于|低于|均(?![衡匀])|无(?!证))/u;

/** Longest nouns that are kept. */
const LONGEST_OBJECT = 16;
const LONGEST_EVENT = 12;

/** Longest account of a sentence that is kept to look words up in. */
const LONGEST_TOLD = 160;

/** A clause without amounts that no amount of its sentence follows may still open a theme: 行政复议方面. */
export function turn(clause: string, memory: Memory): Memory {
  const theme = themeOf(clause);
  return theme === undefined ? memory : turnTo(theme, memory);
}

/** A clause without amounts may say what the next amounts are about: 对行政规范性文件进行清理, 组织开展行政执法考试. */
export function mention(clause: string, memory: Memory): Memory {
  if (COMPARED.test(clause)) return memory;
  return pointingBack(clause, memory) ?? speakingOf(clause, memory);
}

/** A clause that goes on about what was counted before: 元江县最少, 审结案件中. */
function pointingBack(clause: string, memory: Memory): Memory | undefined {
  const { whole, isListed } = memory;
  if (isListed && whole !== undefined && REST.test(clause)) {
    const { object, topic, deed } = whole;
    return changed(memory, { object, topic, deed, isListed: false });
  }
  const extreme = memory.isFresh ? extremeIn(clause) : "";
  if (extreme !== "") return changed(memory, { extreme });
  return PARTITIVE.test(clause) && topicOf(memory) !== ""
    ? changed(memory, { mention: topicOf(memory), isFresh: false })
    : undefined;
}

/** 处罚类42宗，其余为许可类，不合格的2宗: behind the rest of the parts, the whole is spoken of. */
const REST = /^[\s、]*其余(?:均|都|全部)?(?:[为是]|属)/u;

function speakingOf(clause: string, memory: Memory): Memory {
  const opening = phraseBefore(clause.slice(0, REACH));
  const told = withAccount(clause, opening, memory);
  const theme = themeOf(clause) ?? (memory.isFresh ? "" : fieldTold(clause));
  if (theme !== "") return changed(turnTo(theme, told), { mention: theme, isEvent: true });
  const frame = frameAtWork(clause);
  if (frame !== "") return changed(told, { frame, mention: "", isEvent: false, isFresh: false });
  const matter = matterOf(clause, opening);
  if (matter !== undefined) return onMatter(matter, opening, told);
  const object = lastObject(clause, memory);
  if (object === undefined) return told;
  const isEvent = EVENT.test(clause) && object.length <= LONGEST_EVENT;
  // 查处非法车辆80辆；开展校车安全检查，发现隐患15处: behind a semicolon, it is the event that is gone on about.
  const isNew = (isEvent && !isVerbal(object)) || MADE.test(clause);
  const isFresh = told.isFresh && !(told.isApart && isNew);
  return changed(told, { isFresh, mention: object, isEvent });
}

/** 不动产登记推行“一窗受理”: the way of working is that of the matter. */
function onMatter(matter: string, opening: string, told: Memory): Memory {
  const frame = matter === reformedIn(opening) ? "" : told.frame;
  return changed(told, { frame, mention: matter, isEvent: false, isFresh: false });
}

/** Keeps who acts in the clause, what it sets going, what it lists, and its words. */
function withAccount(clause: string, opening: string, memory: Memory): Memory {
  return changed(memory, {
    frame: frameIn(clause) || memory.frame,
    enumerated: enumeratedIn(clause),
    doer:
      (TOWARDS.test(clause) ? "" : doerOf(opening) || bodyOpening(opening)) ||
      foundedIn(clause) ||
      memory.doer,
    told: `${memory.told}，${clause.slice(0, LONGEST_TOLD)}`.slice(-LONGEST_TOLD),
  });
}

/** 审结案件中，以调解方式终止的71件: of what the sentence before counted. */
const PARTITIVE =
  /^[\s、]*(?:在|上述|以上|全部|所有|已|其)?(?:受理|办理|审结|办结|结案)的?(?:案件|申请|事项|件)[中里]$/u;

/** 深入社区、企业听取意见, 联合公安部门开展检查: where to or with whom, not who acts. */
const TOWARDS =
  /^[\s、]*(?:积极|主动|广泛|多次|先后|及时)*(?:深入|走进|走访|前往|赴|到|向|对|面向|征求|征集|联合|会同|协同|配合|协助|邀请|依托|通过|协调|督促|指导|推动|组织)/u;

/** 执法保障同步跟进, 关口前移: what only says that things went on is no thing to speak of. */
const WENT_ON =
  /(?:跟进|见效|提速|到位|发力|推进|落地|前移|提升|提高|加强|强化|优化|完善|健全|深化|规范|增强|延伸|下沉|加快|加速|深入|显著|明显|明确|有序|有效|扎实|夯实|压实|筑牢)$/u;

/** 健全全流程管理机制, 增强服务意识: nothing that one counts, nor that anything is then done to. */
const ABSTRACT =
  /(?:机制|体系|格局|能力|水平|意识|力度|质效|作用|氛围|环境|基础|责任|职责|关系|合力|态势|局面)$/u;

/** 日常监管和教育帮扶, 便民服务: how a field of work is worked at, where the heading or the paragraph names the field. */
const WORKED_AT = /(?:监管|管理|教育|帮扶|服务|保障|指导|衔接|协作|对接|建设)$/u;

/** 随机抽取检查对象、随机选派执法人员: deeds in a row are no one thing. */
const ROW_OF_DEEDS = /、(?<deed>\p{Script=Han}{4,})$/u;

function isNoThing(object: string, deed: string, memory: Memory): boolean {
  if (ABSTRACT.test(object) || (deed === "" && WENT_ON.test(object))) return true;
  const next = ROW_OF_DEEDS.exec(object)?.groups?.["deed"] ?? "";
  if (next !== "" && leadingVerbs(phraseBefore(next)) !== "") return true;
  return deed === "" && fieldIn(memory) !== "" && WORKED_AT.test(object);
}

/** 元江县最少: the number behind is this place's. */
const EXTREME = /^[\s、]*(?:其中)?以?(?<who>[^，、]{2,8})最[多少高低大小快慢]$/u;

function extremeIn(clause: string): string {
  const who = EXTREME.exec(clause.slice(0, REACH))?.groups?.["who"] ?? "";
  return isPlace(who) ? who : "";
}

/** 大厅内设“办不成事”反映窗口: what is set up acts in the clauses behind. */
const FOUNDED =
  /(?:内设|增设|设立|开设|设置|成立|组建|建立|组织)(?:了|起)?(?<body>[^，、]{3,14})$/u;

/** Where people are received; of several one counts them. */
const DESK = /[\p{Script=Han}”](?:窗口|工作室)$/u;

function foundedIn(clause: string): string {
  const body = FOUNDED.exec(clause.slice(-REACH))?.groups?.["body"] ?? "";
  return isBody(body) || DESK.test(body) ? body : "";
}

/** 把法治建设纳入绩效考核: what is counted in behind it is the share that the one has in the other. */
const GRADED =
  /(?:把|将)(?<part>[^，、]{2,12}?)(?:情况|结果)?(?:纳入|列入|作为)(?:对|了)?(?<whole>[^，]{0,24}?(?:考核|考评|测评|督查|巡察|目标责任书|目标管理))(?:体系|内容|指标|范围)?$/u;

/** 法治建设绩效考核 of 法治建设 and 乡镇和部门年度绩效考核. */
export function gradedIn(clause: string): string | undefined {
  const { part, whole } = GRADED.exec(clause)?.groups ?? {};
  if (part === undefined || whole === undefined) return undefined;
  const kind = GRADE.exec(whole)?.[0] ?? "";
  return kind === "" ? undefined : part + kind;
}

const GRADE =
  /(?:综合|绩效|目标|年度|工作|实绩|政绩|责任制){0,2}(?:考核|考评|测评|督查|巡察|责任书|管理)$/u;

/** What is treated, or put on a new footing. */
function matterOf(clause: string, opening: string): string | undefined {
  const graded = gradedIn(clause);
  if (graded !== undefined) return graded;
  const treated = TREATED.exec(clause);
  if (treated !== null) return treatedIn(clause, treated);
  const study = studyIn(opening);
  if (study !== undefined) return study;
  const matter = reformedIn(opening) ?? TREATED_SO.exec(clause)?.groups?.["matter"];
  return matter !== undefined && matter.length >= 4 ? matter : undefined;
}

/** What is put on a new footing; not a body that goes about things in a new way. */
function reformedIn(opening: string): string | undefined {
  const matter = REFORMED.exec(opening)?.groups?.["matter"] ?? "";
  // 部署规范性文件全面清理: how thoroughly something is done is no new footing.
  const isOpened = THOROUGHLY.test(opening.slice(matter.length)) && leadingVerbs(matter) !== "";
  return matter.length >= 4 && !isBody(matter) && !isOpened ? matter : undefined;
}

const THOROUGHLY = /^(?:全面|普遍|率先)/u;

/** What is treated; of papers, with the treatment, whose outcome is told behind: 规范性文件清理 of 对规范性文件进行集中清理. */
function treatedIn(clause: string, { groups }: RegExpExecArray): string {
  const object = shorten(phraseBefore((groups?.["object"] ?? "").replace(RELATIVE, "")));
  const review = REVIEW.exec(clause)?.[0] ?? "";
  return PAPERS.test(object) ? append(object, review) : object;
}

/** 涉及行政处罚、优化营商环境的 of 涉及行政处罚、优化营商环境的文件. */
const RELATIVE = /^.{6,}的(?=\p{Script=Han}{2,8}$)/u;

const REVIEW = /(?:清理|评查|互评)$/u;
const PAPERS = /(?:文件|案卷|卷宗|规章|法规|办法|证明|证明事项|制度)$/u;

/** What the clause ends in: 行政执法考试. A bare noun does not displace what a clause before spoke of. */
function lastObject(clause: string, memory: Memory): string | undefined {
  const closing = phraseBefore(clause.slice(-REACH));
  const phrase = shorten(closing);
  const { deed, object: whole } = splitDeed(phrase);
  const object =
    TITLE_AT_END.exec(whole)?.[0] ??
    sumOf(whole) ??
    whole.replace(ONE_BY_ONE, "").replace(TITLE_OF, "");
  const isBare = deed === "" && phrase === closing;
  if (isNoThing(object, deed, memory) || LIST_REST.test(object)) return undefined;
  if (isBare && !memory.isFresh && memory.mention !== "") return undefined;
  return object.length < 2 || object.length > LONGEST_OBJECT ? undefined : object;
}

/** 邻里债务等纠纷逐村逐户过筛: how thoroughly it was gone through. */
const ONE_BY_ONE = /(?<=\p{Script=Han}{2})逐\p{Script=Han}.*$/u;

/** 《生活垃圾分类管理条例》立法调研: of what paper it was says less than the deed. */
const TITLE_OF = /^《[^《》]*》(?=\p{Script=Han}{4})/u;

/** 取消、承接和变更: what is left of a row of deeds is no thing. */
const LIST_REST = /^(?:[、及或]|和(?!解|谐)|与(?!会))/u;

/** 小品专栏《法在咱屯儿》: what a name is of says less than the name. */
const TITLE_AT_END = /《[^《》]{2,14}》$/u;

/** 主要集中在公安、自然资源和人社领域: things whose shares may follow in this order. */
const ENUMERATION =
  /(?:集中[在于]|分布[在于]|主要[在为是]|分别[为是]|包括|涉及)(?<list>[^，。；]{4,60})$/u;

function enumeratedIn(clause: string): readonly string[] {
  const list = ENUMERATION.exec(clause)?.groups?.["list"];
  if (list === undefined) return [];
  const parts = list.split(/、|和|以及|及/u).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part !== "") ? parts : [];
}
