/** Doers: the bodies that a clause begins with, and whose work the clauses behind it go on telling.
 *
 * @module
 */
import { stripClosers } from "./lexicon.ts";
import { lastVerbIndex, maskNames, opensNoun } from "./verbs.ts";

/** Nouns that name a body: 行政复议机构, 综合行政执法局, 12345热线; 市本级 does what the city itself does. */
const BODY =
  /(?:机构|机关|组织|委员会|协会|联合会|中心|大厅|热线|平台|宣讲团|法院|检察院|常委会|人大|政协|仲裁院|政府|(?:政府|治[省市区县旗州]|[省市区县旗州]委)办|办公室|管委会|党工委|领导小组|协调小组|专班|领域|部门|单位|镇街|街道|乡镇|司法所|派出所|工作站|联系点|调解室|调委会|顾问团|服务团|律师团|支队|大队|中队|(?<![布格结大战定破僵全当])局|(?<!法)院|仲裁委|管委|顾问|公职律师|调解员|(?<=级)领导干部)$/u;

/** 区人民政府及各部门: all there are is nobody in particular. */
const EVERYBODY =
  /各(?:级|相关|有关|行政)?(?:部门|单位|镇街|街道|机关|区市|乡镇)$|^(?:部门|单位|机关|中心|平台|组织)$/u;

const LONGEST_DOER = 14;

/** Words at a body's end that say what it is, not what it works at: 行政复议机构 works at 行政复议. */
const KIND_OF_BODY = /(?:机构|机关|组织|委员会|中心|部门|(?<=\p{Script=Han}{4})员)$/u;
/** Work that names the cases it deals with: 人民调解案件, 行政复议申请. */
const WORK = /(?:调解|复议|仲裁|执法|信访|诉讼|援助|公证|应诉|审判|检察|监察|审计)$/u;
/** Work that settles disputes. */
const SETTLING = /(?:调解|仲裁|信访)$/u;
/** What such work deals with. */
const DEALT_WITH = /^(?:案件|申请|事项|纠纷|材料|案卷|咨询|投诉|线索|证据)$/u;

/** The body that a phrase begins with, before its verb: 综合行政执法局 of 综合行政执法局办理案件. Empty where none does. */
export function doerOf(phrase: string): string {
  const at = lastVerbIndex(phrase);
  if (at <= 0) return "";
  const doer = stripClosers(
    phrase
      .slice(0, at)
      .replace(ADVERB, "")
      .replace(/^先?由/u, ""),
  );
  // 镇政府、农场公司、司法所各派一人: several bodies are no one whose work is told.
  const isOne = doer.length <= LONGEST_DOER && !doer.includes("、");
  return isOne && isBody(doer) ? doer : "";
}

/** How the body acts: 法律顾问全程参与. */
const ADVERB =
  /(?:全程|全年|广泛|积极|主动|依法|及时|成功|认真|严格|先后|累计|共计|直接|联合|首次|全面)+$/u;

/** Says whether a phrase names a body. */
export function isBody(phrase: string): boolean {
  return BODY.test(maskNames(phrase)) && !EVERYBODY.test(phrase) && lastVerbIndex(phrase) < 0;
}

/** What a body works at, where that names the thing it deals with: 行政复议 for 行政复议机构 and 申请. Empty elsewhere. */
export function workOf(doer: string, object: string): string {
  const named = workNamed(doer, object);
  if (named !== "") return named;
  const work = doer.replace(KIND_OF_BODY, "");
  return WORK.test(work) && DEALT_WITH.test(object) && suits(work, object) ? work : "";
}

/** Says whether a thing may belong to a field of work: 行政复议体制改革落地。调解纠纷2755件: disputes are reviewed by nobody. */
export function suits(field: string, thing: string): boolean {
  return SETTLING.test(field) || !/纠纷$|^矛盾/u.test(thing);
}

/** The work that a body's name ends in, without whose body it is: 法律援助 of 县法律援助中心, 人民调解 of 各级调委会. */
export function workNamed(doer: string, object: string): string {
  const { work = "", mediators } = WORK_NAMED.exec(doer)?.groups ?? {};
  if (!DEALT_WITH.test(object)) return "";
  return mediators === undefined ? work : "人民调解";
}

const WORKS = "法律援助|仲裁|公证|行政复议|信访|商事调解|行政调解";
const THOSE_AT_WORK = "(?:机构|机关|组织|委员会|中心|部门|院|处|局|委)";
const MEDIATORS = "(?:人民)?(?:调解组织|调解委员会|调委会|调解员)";
const WORK_NAMED = new RegExp(
  `(?:(?<work>${WORKS})${THOSE_AT_WORK}|(?<mediators>${MEDIATORS}))$`,
  "u",
);
const OPENING_WORK = new RegExp(
  `^\\p{Script=Han}{0,8}?(?:(?:${WORKS})${THOSE_AT_WORK}|${MEDIATORS})(?=\\p{Script=Han}{2})(?![的及和与]|负责人)`,
  "u",
);

/** Where all of legal aid, notaries and mediators are found, each is known by its own name. */
const ALL_LEGAL_SERVICES = /公共法律服务(?:中心|站|工作站|平台|大厅|机构)$/u;
const LEGAL_SERVICE = /法律援助|公证|人民调解|仲裁|司法鉴定|法律咨询/u;

/** Says whether a thing's own name tells the work of the body: 行政诉讼 for 人民法院, 群众信访 for 信访局. */
export function namesWork(object: string, body: string): boolean {
  const { work, mediators } = WORK_NAMED.exec(body)?.groups ?? {};
  if (mediators !== undefined) return object.includes("矛盾纠纷");
  if (ALL_LEGAL_SERVICES.test(body)) return LEGAL_SERVICE.test(object);
  const own = work ?? (body.endsWith("法院") ? "诉讼" : "");
  return own !== "" && object.includes(own);
}

/** The body at work that opens a clause, whatever is told of it: 法律援助中心 of 法律援助中心降低门槛. Empty where none does. */
export function bodyOpening(clause: string): string {
  const body = OPENING_WORK.exec(clause)?.[0] ?? "";
  return opensNoun(clause.slice(body.length)) ? "" : body;
}
