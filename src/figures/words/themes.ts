/** Themes: the field of work that a paragraph or a section tells of, which its thin nouns leave out.
 *
 * @module
 */
import { phraseBefore, shorten } from "./phrases.ts";
import { isVerbal, leadingVerbs } from "./verbs.ts";

/** 行政复议方面, 在行政应诉工作中: all of a clause that opens its paragraph. */
const OPENING =
  /^(?:在|就)?(?<theme>[^，、\d]{2,14}?)(?:工作)?(?:方面|领域)$|^在(?<work>[^，、\d]{2,14}?)(?:工作|过程)?中$/u;

/** Nouns that name a field of work by what is done in it: 行政复议, 案卷评查; not 组织领导. */
const FIELD =
  /(?:复议|应诉|诉讼|调解|仲裁|公证|援助|评查|督察|督查|执法监督|执法|普法|信访|清理|审查|审核|矫正|述法|学法|处罚)$/u;

const LONGEST_FIELD = 10;

/** The theme that a clause sets: 行政复议 of 行政复议方面. `undefined` for a clause that says more. */
export function themeOf(clause: string): string | undefined {
  const opening = OPENING.exec(clause.trim().slice(0, 24))?.groups;
  const said = opening?.["theme"] ?? opening?.["work"];
  if (said === undefined) return undefined;
  const phrase = phraseBefore(said);
  // 投诉举报处置方面: a field may be named by nothing but deeds.
  const theme = isVerbal(phrase) ? phrase : shorten(phrase);
  const isField = opening?.["theme"] !== undefined || FIELD.test(theme);
  return isField && theme.length >= 2 ? theme : undefined;
}

/**
 * The theme that a heading or a sentence of a few words sets, where it names a field of work: 行政复议 of 加强行政复议工作。
 * Empty for any other.
 */
export function fieldOf(heading: string): string {
  const last = heading.replace(/(?:工作)?[。：:\s]*$/u, "");
  if (!FIELD.test(last)) return "";
  const bare = shorten(phraseBefore(heading.replace(/[。：:\s]+$/u, ""))).replace(/工作$/u, "");
  return bare.length <= LONGEST_FIELD && FIELD.test(bare) ? bare : "";
}

/** 行政复议主渠道作用进一步显现, 法律援助质效不断提升: a clause that says of its field only that things went well. */
const WENT_WELL =
  /(?:显现|凸显|彰显|发挥|畅通|提升|提高|增强|加强|完善|健全|深化|优化|规范|巩固|筑牢|夯实|拓展|延伸|推进|见效|明显|突出|有力|有序|顺畅|到位|全覆盖)$/u;

/** Longest clause of this sort. */
const LONGEST_PRAISE = 32;

/**
 * The field that a clause tells of in no numbers: it says how the field came on, or opens with it (行政复议体制改革落地). Empty for
 * any other clause.
 */
export function fieldTold(clause: string): string {
  const said = clause.trim();
  if (said.length > LONGEST_PRAISE || /[\d《，]/u.test(said)) return "";
  const field = fieldWithin(said);
  return WENT_WELL.test(said) || opensWith(field, said) ? field : "";
}

/** Longest words that may tell which sort of the field it is: 劳动人事争议仲裁. */
const LONGEST_SORT = 6;

function opensWith(field: string, said: string): boolean {
  const at = said.indexOf(field);
  if (!OF_CASES.test(field) || at < 0 || at > LONGEST_SORT || OPENS_DEED.test(said)) return false;
  return leadingVerbs(said) === "" && !OF_BODY.test(said.slice(at + field.length));
}

/** 对行政规范性文件进行清理: the field stands in what was done. */
const OPENS_DEED = /^[对将把在以按为向由从与同]/u;

/** Fields whose cases or people go by bare nouns: 收到申请, 新接收97人. 行政处罚流程再造 is no promise of penalties. */
const OF_CASES =
  /^(?:行政复议|行政应诉|行政诉讼|人民调解|法律援助|公证|仲裁|信访|社区矫正|案卷评查|(?:行政)?规范性文件)$/u;

/** 法律援助中心降低门槛: of a body at work it is told otherwise. */
const OF_BODY = /^(?:机构|机关|组织|委员会|中心|部门|院|处|局|委|办|员|律师|人员|工作站|对象|庭)/u;

/** Fields of work as headings name them in passing: 规范性文件 of 加强规范性文件监督管理. */
const FIELD_WITHIN =
  /行政复议|行政应诉|行政诉讼|人民调解|法律援助|公证|仲裁|信访|普法|法治宣传|案卷评查|(?:行政)?规范性文件|合法性审[查核]|(?:重大)?行政决策|法治督察|公平竞争审查|社区矫正|行政执法监督|行政审批|政务公开|法律顾问|行政许可|行政处罚/u;

/** The field of work that a heading names anywhere, where it names one and no other. Empty for any other heading. */
export function fieldWithin(heading: string): string {
  const said = heading.replace(REVIEW, "行政复议");
  const field = FIELD_WITHIN.exec(said)?.[0] ?? "";
  const rest = said.replaceAll(field, "");
  // 行政复议与行政应诉: what goes to court says so, and what does not is of reviews.
  const others = field === "行政复议" ? rest.replace(/行政(?:应诉|诉讼)/gu, "") : rest;
  return FIELD_WITHIN.test(others) ? "" : field;
}

/** 复议主渠道作用进一步显现: of reports on government it can be no other, nor is what its law says. */
const REVIEW = /(?:行政)?复议(?:法(?!律|院)(?:实施条例)?)?/gu;
