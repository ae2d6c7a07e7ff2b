/** Parts of a question that name no thing of their own and lean on the part before: 办了多少, 合格率多少, 政协提案呢.
 *
 * @module
 */
import { MEASURE_WORDS } from "./expectation.ts";

/** What becomes of anything. Words of the field; who says 败诉 or 出庭 names the proceedings too. */
const COURSE =
  "受理|收到|接收|办理|处理|审结|办结|结案|办复|答复|回复|化解|解决|调解?成功|成功|合格|优秀|通过|纠错|满意|维持|撤销|和解|采纳|整改|修改|废止|保留|清理|备案|完成";

/** 办了多少, 改的多少, 审结多少件, 其中合格率是多少: what became of things that were named before. Must not match 花了多少钱, 请了几名律师, 占多少. */
const LEANING = new RegExp(
  String.raw`^(?!占)(?:其中|里[头面边]?|又|已)?(?:\p{Script=Han}{1,3}的|\p{Script=Han}了|(?:办结|办理|处理)?(?:${COURSE})[了数率]?|)(?:一共|总共|又?有|[是占共达为])?(?:多少|几|多高|多大)(?:${MEASURE_WORDS})?$`,
  "u",
);

/** 多少件, 各有几个: the asking words at the end of a part. */
const ASKING_END = new RegExp(
  String.raw`(?:各自?|分别|一共|总共|[是有为达共])*(?:多少|几)(?:${MEASURE_WORDS})?$`,
  "u",
);

/** What was done to a thing, behind it: 诉求接了, 复议受理. */
const DONE_END = new RegExp(
  String.raw`(?:\p{Script=Han}了|(?:${COURSE})[了数率]?|[收接办审结调发立])$`,
  "u",
);

/** What was done to a thing, before it: 受理复议, of which 审结多少 is asked next. Must not match 受理率, 调解员, 办理结果. */
const DONE_FIRST =
  /^(?:受理|收到|接收|办理|处理|审结)(?=复议|诉讼|[^，,。]{0,6}(?:案件?|诉求|申请|建议|提案|意见|纠纷|举报|投诉)$)/u;

/** 政协提案呢, 那许可卷呢, 发展诉求那边呢. Must not match 哪个多呢, 为什么呢. Groups: the thing. */
const WHAT_OF =
  /^(?:那么?|还有)?(?<thing>[^谁哪什么怎吗多少几比，,]{2,12}?)(?:[那这](?:边|块儿?|头|里|一?[类种块]))?(?:呢|又(?:如何|怎样))$/u;

/** 还剩几件没办完: what is asked at the end of a part, with what is left over before it and what was not done behind. */
const ASKED_OF = new RegExp(
  String.raw`(?:各自?|分别|一共|总共|还?剩下?|还有|[是有为达共])*(?:多少|几)(?:${MEASURE_WORDS})?(?:还?[没未]\p{Script=Han}{1,3})?$`,
  "u",
);

/** A measure that is asked for with 多少 alone. */
const IS_MEASURE = /[数率额量比]$/u;

/** Says whether a part names no thing of its own: 办了多少, 合格率是多少. Not 花了多少钱, 调解员多少人, 败诉率多少. */
export function leansOnBefore(part: string): boolean {
  return LEANING.test(part);
}

/**
 * Gives what a part is about, without what was done and asked: 民生诉求 of `民生诉求接了多少`. Empty where its thing does not stand
 * before the number (办了多少件案子), or where it has none.
 */
export function thingOf(part: string): string {
  const bare = part.replace(ASKING_END, "");
  if (bare === part) return "";
  const thing = bare.replace(DONE_END, "").replace(DONE_FIRST, "");
  return thing.length > 1 ? thing : "";
}

/** 合格率, 办结满意率: a rate of what becomes of anything, at the end of what a part is about. */
const COURSE_RATE = new RegExp(String.raw`(?:${COURSE}){1,2}率$`, "u");

/** Says whether a part asks for a rate that may be of anything: 案卷评查合格率多少. Not 败诉率, 出庭率, which name what they are of. */
export function asksForCourseRate(part: string): boolean {
  return COURSE_RATE.test(part.replace(ASKING_END, ""));
}

/** Asks of another thing what the part before asks: 提案呢 behind `建议多少件` gives 提案多少件. `undefined` where nothing is asked. */
export function askedAgain(piece: string, before: string | undefined): string | undefined {
  const thing = WHAT_OF.exec(piece)?.groups?.["thing"];
  const [asking] = ASKED_OF.exec(before ?? "") ?? [];
  if (thing === undefined || asking === undefined) return undefined;
  return thing + (IS_MEASURE.test(thing) ? "多少" : asking);
}
