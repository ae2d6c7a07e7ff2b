/** Two things of one region that a question sets against each other: 处罚卷和许可卷差多少本, 列席专题会议是常务会议的几倍, 案卷里去掉许可卷还有几本.
 *
 * @module
 */
import { summedParts } from "./summed-parts.ts";

/** Two things with what is asked of them. */
export interface Contrast {
  readonly names: readonly [first: string, second: string];
  /** Asks for both side by side: 处罚卷和许可卷一共多少本. */
  readonly together: string;
  readonly asks: "difference" | "ratio";
}

/** A whole of which parts are to be left out. */
export interface Exclusion {
  /** In the words of the question: 清理的文件. */
  readonly whole: string;
  /** 修改的, 废止的; never empty. */
  readonly parts: readonly string[];
}

/** A thing: no clause of its own, no asking words. */
const THING = String.raw`[^，,。；;？?和与跟比是几多少谁哪差]{2,18}`;

/** Measure words stand behind 多少 and 几. */
const AMOUNT = String.raw`(?:多少|几)(?<unit>[^，,。；;？?倍]{0,3})[。？?]*$`;

/** 民生类诉求，: what both are of. */
const LEAD = String.raw`(?:(?<lead>[^，,。；;？?是几多少谁哪差比]{2,18})[，,])?`;

/** 处罚卷和许可卷（哪个多，）差多少本; 民生诉求，办结的和接到的差多少. Groups: what both are of, the things, the measure word. */
const APART = new RegExp(
  String.raw`^${LEAD}(?<first>${THING})(?:和|与|跟)(?<second>${THING}?)(?:数量?)?(?:[谁哪]个?[多少高低][，,])?(?:数量)?(?:之间)?(?:相差|差)了?${AMOUNT}`,
  "u",
);

/** 排查的纠纷比调成的多多少件; 执法案卷，许可的比处罚的多多少本. Groups as above. */
const MORE_THAN = new RegExp(
  String.raw`^${LEAD}(?<first>${THING})比(?<second>${THING})[多少](?:出|\p{Script=Han}{2})?了?${AMOUNT}`,
  "u",
);

/** 列席专题会议次数是常务会议的几倍. Groups: the things. */
const TIMES = new RegExp(
  String.raw`^(?<first>${THING})是(?<second>${THING}?)的?(?:几|多少)倍[。？?]*$`,
  "u",
);

/** 排查数减调处成功数是多少. Must not match 减免, 减少. Groups: the things, the measure word. */
const MINUS = new RegExp(
  String.raw`^(?<first>${THING})减(?![免轻少压小低负])[去掉]?(?<second>${THING}?)(?:[是得为]|等于|还?[有剩]下?)?${AMOUNT}`,
  "u",
);

/** Gives the two things that a topic sets against each other; `undefined` where it does not. */
export function contrastIn(topic: string): Contrast | undefined {
  for (const { form, asks } of FORMS) {
    const groups = form.exec(topic)?.groups;
    const [first, last] = [groups?.["first"], groups?.["second"]];
    if (first === undefined || last === undefined) continue;
    const second = completed(first, last);
    const lead = groups?.["lead"];
    const of = lead === undefined ? "" : `${lead}，`;
    const together = `${of}${first}和${second}一共多少${groups?.["unit"] ?? ""}`;
    return { names: [first, second], together, asks };
  }
  return undefined;
}

/** The first that fits says what is asked for. */
const FORMS: readonly { readonly form: RegExp; readonly asks: Contrast["asks"] }[] = [
  { form: TIMES, asks: "ratio" },
  { form: APART, asks: "difference" },
  { form: MORE_THAN, asks: "difference" },
  { form: MINUS, asks: "difference" },
];

/** Words that leave a part out of its whole. Must not match 扣押, 不算高, 减轻. */
const LEAVING_OUT =
  "除(?:[了去开掉]|(?=.{2,18}[之以]?外))|去[掉除]|刨[去除掉开]?|扣[除掉去]|减[去掉]|撇开|抛[开去]|不[算含]";

/** Several things: 修改和废止的. */
const LISTED_THINGS = String.raw`[^，,。；;？?比是几多少谁哪差]{2,24}?`;

/** What stands between the part and the amount: 以外还剩, 后是, 的还有. */
const THEN = String.raw`(?:[之以]?[外后]|那?部分)?[，,]?(?:[还就]|剩|余|其[余他]的?|另外|的|[有是得下为])*`;

/** 评查的案卷里去掉处罚卷还有几本, 法律事务除了出具法律意见书的还有多少. Groups: whole, part, measure word. */
const WHOLE_FIRST = new RegExp(
  String.raw`^(?<whole>${THING}?)(?:里[头面边]?|当中|之中|中)?[，,]?(?:${LEAVING_OUT})(?<part>${LISTED_THINGS})${THEN}${AMOUNT}`,
  "u",
);

/** 除了许可卷，还评查了多少本. Groups as above. */
const WHOLE_LAST = new RegExp(
  String.raw`^(?:${LEAVING_OUT})(?<part>${LISTED_THINGS})(?:[之以]?外)?[，,]?还(?<whole>(?![有剩])${THING}?)了?${AMOUNT}`,
  "u",
);

/** Gives the whole that a topic asks for without some of its parts; `undefined` where it leaves out none by name. */
export function exclusionIn(topic: string): Exclusion | undefined {
  const groups = (WHOLE_FIRST.exec(topic) ?? WHOLE_LAST.exec(topic))?.groups;
  const [whole, part] = [groups?.["whole"], groups?.["part"]];
  if (whole === undefined || part === undefined) return undefined;
  const listed = summedParts(`${part}一共几件`).map(({ name }) => name);
  const parts = listed.length > 0 ? listed : [part];
  return { whole, parts };
}

/** What a question leaves out behind what it asks, where it leaves something out there. */
export interface LateExclusion extends Exclusion {
  /** What is asked: 评查案卷多少本. */
  readonly asked: string;
}

/** 评查案卷多少本，许可的不算; 一共办了几件？不含协办的. Groups: what is asked, its whole, the part. */
const LEFT_OUT_LAST =
  /^(?<asked>(?<whole>.{2,40}?)(?:一共|总共|合计|总计)?[有是]?(?:多少|几)\p{Script=Han}{0,3})[，,。；;？?\s]+(?:(?:不[算计含]|不包[括含]|除[开去]|去掉)(?<behind>\p{Script=Han}{2,12})|(?<ahead>\p{Script=Han}{2,12}?)[就都可]?(?:不[算计含]|不包[括含]|除外|除开)(?:在内|进[去来])?)[。？?]*$/u;

/** Gives what a topic asks and, said after it, what it leaves out; `undefined` where it says nothing of the kind. */
export function lateExclusionIn(topic: string): LateExclusion | undefined {
  const { asked, whole, ahead, behind } = LEFT_OUT_LAST.exec(topic)?.groups ?? {};
  const part = ahead ?? behind;
  if (asked === undefined || whole === undefined || part === undefined) return undefined;
  return { asked, whole: whole.replace(/了$/u, ""), parts: [part] };
}

/** 人大建议主办和协办: what is common stands with the first alone. */
function completed(first: string, second: string): string {
  const isCut = second.length <= 2 && first.length >= second.length + 2 && !second.endsWith("的");
  return isCut ? first.slice(0, -second.length) + second : second;
}
