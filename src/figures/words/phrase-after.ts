/** The noun phrase that an amount stands before: 27个 + 行政执法主体.
 *
 * @module
 */
import { nounEnd, opensPredicate } from "./lexicon.ts";
import { leadingVerbs, maskNames } from "./verbs.ts";

/** What stands after an amount: the noun counted and what is said of it. */
export interface PhraseAfter {
  readonly noun: string;
  /** Code units of the text that the noun takes up. */
  readonly length: number;
  /** What follows the noun up to the clause's end: 入选省级标杆型智慧社区. */
  readonly predicate: string;
}

const LIST_BEGIN =
  /^(?:[、，,；;。：:）)（(及或之了过]|和(?!解|谐|平)|与(?!会)|并(?!联|购)|等(?!级)|中(?!心|央|小|国|级|医|层|型|介|学)|以[上下]|的?(?:[，。；]|$))/u;
/** X的Y after a number counts X where X is somebody or something that one counts: 43个单位的党政主要负责人. */
const COUNTED_ENTITY =
  /(?:单位|部门|人员|干部|企业|村|社区|街道|镇街|镇|乡|县|区|市|律师|案件|主体|机构|组织|学校|群众|代表|场所|酒店|项目|平台|事项|文件|法规|规章)$/u;
const LONGEST_LISTED_NOUN = 24;

/**
 * Reads the noun phrase that an amount stands before: 27个 + 行政执法主体. `undefined` where the text goes on with a
 * verb, a comma or a connective, so that the noun stands before the amount.
 *
 * `isOpen` says that another amount follows the text, so that a 、 ends the noun; `isListed` that 等 precedes the amount,
 * so that a noun must follow whatever it looks like: 等16条落实措施.
 */
export function phraseAfter(
  text: string,
  isOpen: boolean,
  isListed = false,
): PhraseAfter | undefined {
  const lead = /^[\s的]*/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(lead, lead + 80);
  if (body === "" || LIST_BEGIN.test(text.trimStart()) || LIST_BEGIN.test(body)) return undefined;
  if ((opensPredicate(body) && !isListed) || !/^[\p{Script=Han}“《「A-Za-z]/u.test(body))
    return undefined;
  const skipped = isListed ? 2 : 0;
  const end = skipped + nounEnd(body.slice(skipped), isOpen);
  const noun = possessorOf(
    actorOf(cutAtList(body.slice(0, end), isOpen), isOpen).replace(
      /(?:等|的|(?<![心央集其])[中内])$/u,
      "",
    ),
  );
  if (noun === "") return undefined;
  return { noun, length: lead + noun.length, predicate: text.slice(lead + noun.length) };
}

function cutAtList(noun: string, isOpen: boolean): string {
  const border = isOpen ? /[、，,；;]|(?:和|以及|及|等|共|暨|除)+$/u : /[，,；;]/u;
  const masked = maskNames(noun);
  const cut = Math.min(border.exec(masked)?.index ?? noun.length, othersIn(masked));
  const whole = noun.slice(0, cut).replace(/(?:和|及|与|、)$/u, "");
  if (whole.length <= LONGEST_LISTED_NOUN) return whole;
  const comma = whole.indexOf("、");
  return comma > 1 ? whole.slice(0, comma) : whole.slice(0, LONGEST_LISTED_NOUN);
}

/** Where others begin that the number does not count: 和部分市直单位 of 6个县和部分市直单位. */
function othersIn(noun: string): number {
  const at = OTHERS.exec(noun)?.index ?? -1;
  return at < 1 ? noun.length : at;
}

/** What is told in no numbers, or for all there are. */
const OTHERS =
  /(?:以?及|和|与)(?:[省市县区旗州镇乡]级?)?(?:直属?)?(?:各|部分|有关|相关|其他|其它|全部|所有)/u;

/** Bodies and persons, as they end before a verb of their own. */
const ACTOR =
  /(?:单位|部门|机构|机关|组织|委员会|调委会|中心|法院|检察院|局|所|站|点|室|队|企业|公司|乡镇|街道|镇|乡|县|区|社区|员|律师|顾问|专家|干部|民警|法官|志愿者|代表|学校|医院|协会|商会|）)$/u;

/** 36个执法单位制发涉企检查计划210份: where an amount follows, what an actor does is no part of its name. */
function actorOf(noun: string, isOpen: boolean): string {
  for (let at = 2; isOpen && at <= noun.length - 4; at++) {
    const deed = leadingVerbs(noun.slice(at));
    const isActor =
      deed.length >= 2 && noun.length - at - deed.length >= 2 && ACTOR.test(noun.slice(0, at));
    if (isActor && leadingVerbs(noun) === "") return noun.slice(0, at);
  }
  return noun;
}

/**
 * Counts bodies, not those who speak for them: 68家单位党政主要负责人提交报告 counts 单位, whose heads did so. For amounts in a
 * measure word that persons do not take.
 */
export function countingBodies(after: PhraseAfter): PhraseAfter {
  const { body, who, deed } = HEADED_BODY.exec(after.noun)?.groups ?? {};
  if (body !== undefined && who !== undefined && deed !== undefined)
    return { ...after, noun: body, predicate: who + deed + after.predicate };
  if (body !== undefined && who !== undefined) return { ...after, noun: body };
  const predicate = after.predicate.replace(HEADS_OF, "");
  return predicate === after.predicate ? after : { ...after, predicate };
}

/**
 * Counts bodies, not what was done to them: 21个部门实地督察 counts 部门, which were inspected on the spot. For amounts in a measure
 * word that deeds do not take.
 */
export function countingInspected(after: PhraseAfter): PhraseAfter {
  const { body, deed } = INSPECTED.exec(after.noun)?.groups ?? {};
  if (body === undefined || deed === undefined || after.predicate.trimStart().startsWith("的"))
    return after;
  const length = after.length - deed.length;
  return { noun: body, length, predicate: deed + after.predicate };
}

const INSPECTED =
  /^(?<body>\p{Script=Han}{0,12}?(?:单位|部门|机关|乡镇|街道|镇街|企业|公司|学校|村|社区|场所|门店|商户|工地|[）)]))(?<deed>(?:实地|专项|全面|现场|集中|逐一|重点|综合|联合|随机|交叉|突击|例行|回头|年度|法治){1,2}(?:督察|督查|检查|巡察|巡查|抽查|抽检|考核|考评|评估|暗访|调研))$/u;

/** Counts persons, not what is kept of them: 893名持证人员信息全部上网公示 counts 持证人员. For amounts in a measure word of persons. */
export function countingPersons(after: PhraseAfter): PhraseAfter {
  const { persons, kept } = KEPT_OF_PERSONS.exec(after.noun)?.groups ?? {};
  if (persons === undefined || kept === undefined) return after;
  const length = after.length - kept.length;
  // What becomes of the data, the persons neither do nor undergo.
  return { noun: persons, length, predicate: "" };
}

const KEPT_OF_PERSONS =
  /^(?<persons>\p{Script=Han}{1,14}?(?:人员|员|律师|干部|代表|委员|群众|志愿者|专家|对象|民警))(?<kept>(?:基本|基础|个人|身份)?(?:信息|档案|名单)\p{Script=Han}{0,12})$/u;

const HEADS =
  "(?:党政|行政)?(?:主要|分管|相关)?(?:负责人|负责同志|领导干部|领导|法定代表人|书记|一把手)";
const HEADED_BODY = new RegExp(
  `^(?<body>.{0,20}?(?:单位|部门|机关|乡镇|街道|镇街|镇|乡|县|区|企业|公司|机构|委员会|村|社区|学校|[）)]))的?(?<who>${HEADS})(?<deed>\\p{Script=Han}{0,2}(?:述法|述职|述责)+)?$`,
  "u",
);
const HEADS_OF = new RegExp(`^的${HEADS}(?=\\p{Script=Han}{2})`, "u");

function possessorOf(noun: string): string {
  const at = noun.indexOf("的");
  if (at < 1) return noun;
  const possessor = noun.slice(0, at);
  return COUNTED_ENTITY.test(possessor) ? possessor : noun;
}
