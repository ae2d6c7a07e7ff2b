/** Questions for all that a report names of one sort: the papers it issued, what it did first of all, the honours it won.
 *
 * @module
 */

/** A sort of thing that a report names wherever it speaks of it, and the words in which it does. */
export interface AskedMentions {
  /** What a sentence says that names one. */
  readonly stated: RegExp;
  /** The topic without the words that ask for the sort: 普法方面 of 普法方面印发了哪些文件. */
  readonly matter: string;
}

/** 哪些, 什么, 列: all of them are wanted. Not 哪份, which is one. */
const ALL = /哪[些几]|什么|啥|列/u;

const ISSUES = "印发|下发|制定|出台|发布|制发|修订|拟定|编印|公布";
const PAPERS = "文件|制度|办法|规定|方案|意见|通知|细则|规范|规划|清单";

/** 印发了哪些文件, 出台过什么制度办法, 印了哪几个文件. */
const ASKS_PAPERS = new RegExp(
  String.raw`(?:都|还|一共|先后)?(?:${ISSUES}|[印发下出])[了过的]?(?:一?些)?(?:哪[些几]|什么|啥)[个份件项种]?(?:新的?)?(?:(?:${PAPERS})(?:和|、|与)?){1,3}(?!\p{Script=Han}{0,2}(?:审|备案))|(?:${ISSUES})的?(?:${PAPERS})(?:都|分别)?有(?:哪些|什么|啥)`,
  "u",
);

/** 印发《…》, 制定并公示了《…》, 出台了行政复议决定履行监督办法. Must not match 落实《…》, 制定规范性文件6件. */
const STATES_PAPERS = new RegExp(
  String.raw`(?:${ISSUES})(?:并\p{Script=Han}{2})?了?(?:《|[^，,。；;《》\d]{4,30}(?:办法|规定|意见|方案|制度|细则|规则|指引|清单|要点|流程图|手册))`,
  "u",
);

/** 全省率先, 全市头一个, 首创. Groups: whose first it is. */
const ASKS_FIRSTS =
  /(?:是|在|属于)?(?<level>全国|全省|全市|全区|全县|省内|市内|国内)?(?:的?(?:率先|首创|首个|首批|首家|首推|头一个|头一份|第一个)(?:的|搞的|做的|推出的)?[、，和与及]?)+/u;

const FIRST = "率先|首创|首个|首批|首家|首推|首次";

/** 荣誉, 称号, 表彰: what was won. */
const ASKS_HONOURS =
  /(?:获得?|得|拿|受)?(?:到|了|过)*(?:哪[些几]|什么|啥)[个项种]?(?:荣誉|称号|表彰|奖项?|表扬)/u;

const STATES_HONOURS =
  /荣获|获评|获得[^，,。；;]{0,20}(?:称号|荣誉|奖|表彰)|被?评为|评选为|入选|被授予|被命名为|被确定为/u;

/** The characters that end a report's words for a level: 全省 may be 省内. */
const LEVELS: readonly (readonly [asked: RegExp, stated: string])[] = [
  [/国/u, "全国|国内"],
  [/省/u, "全省|省内"],
  [/市/u, "全市|市内"],
  [/[区县]/u, "全区|全县|区内|县内"],
];

/**
 * What all is asked for; `undefined` where a question asks for nothing of these sorts.
 *
 * `普法方面印发了哪些文件` asks for papers of 普法方面, `哪些工作在全省率先` for firsts in the province. `印发的是哪份文件` asks for one paper and gives
 * nothing.
 *
 * @param topic The question without its words for regions and years.
 */
export function askedMentions(topic: string): AskedMentions | undefined {
  if (!ALL.test(topic) || /\d日|[几多]少?[件份个]/u.test(topic.replace(/哪几/gu, "")))
    return undefined;
  const papers = ASKS_PAPERS.exec(topic);
  if (papers !== null) return { stated: STATES_PAPERS, matter: without(topic, ASKS_PAPERS) };
  if (ASKS_HONOURS.test(topic)) {
    return { stated: STATES_HONOURS, matter: without(topic, ASKS_HONOURS) };
  }
  const firsts = ASKS_FIRSTS.exec(topic);
  if (firsts === null) return undefined;
  const named = LEVELS.filter(([asked]) => levelsOf(topic).some((level) => asked.test(level)));
  const stated = named.map(([, words]) => words).join("|");
  return {
    stated: new RegExp(stated === "" ? FIRST : `(?:${stated})(?:${FIRST})`, "u"),
    matter: without(topic, ASKS_FIRSTS),
  };
}

function levelsOf(topic: string): readonly string[] {
  return [...topic.matchAll(new RegExp(ASKS_FIRSTS.source, "gu"))].flatMap(
    (match) => match.groups?.["level"] ?? [],
  );
}

/** Words that ask for all of something done, whatever it is: 哪些工作, 有啥做法. */
const ASKING =
  /哪[些几]?[个项件]?|什么|啥|列(?:出来?|举|一下)?|[把将请]|工作|做法|举措|事[情项]?|东西|方面|改革|创新|点名|专门|都|有|是|在|的|了|搞|做|[“”"‘’，、。？?]/gu;

function without(topic: string, asking: RegExp): string {
  return topic.replace(new RegExp(asking.source, "gu"), "").replace(ASKING, "");
}
