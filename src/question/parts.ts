/** Several questions in one message.
 *
 * @module
 */
import { wantsNumber } from "./intent.ts";
import { askedAgain, leansOnBefore, thingOf } from "./leaning-parts.ts";
import { piecesOf } from "./number-pieces.ts";
import { onlyReckons } from "./told-reckoning.ts";

/** More would be a questionnaire. */
const MAX_PARTS = 4;

/** A name in a list: no more than a dozen characters, no asking words. */
const ITEM = String.raw`[^、，,。？?；;和与跟及各分哪谁的]{1,12}`;

/**
 * A list of things asked for one by one: 人大建议和政协提案各…, 民生、执法、发展三类诉求，各…, 区领导和镇街哪边…, 留的、改的、废的分别….
 * Groups: the items, and what is common to them behind.
 */
const LISTED = new RegExp(
  String.raw`(?<items>${ITEM}的?(?:、${ITEM}的?)*(?:[、和与跟及]|以及|还有)${ITEM}?的?)(?<common>(?:[两二三四五六](?:类${ITEM}|个?方面|[类块种样]))?)(?=[，,]?(?:各|每[块类种样]|分别|哪[边类个种]|谁|加起来|加一块|一共|合计|总共))`,
  "u",
);

/** 法援案件按刑事, 办的案子里民事: stands between what is divided and the first of its parts. Must not match 中心, 公里. */
const DIVIDER = /(?<=.{2})(?:按照?|(?<!公)里[头面边]?|[之其当]?中(?![心央级小学介医队国]))(?=.)/u;

/** Words that speak of a list as a whole, and not of its single things. */
const TOGETHER = /加起来|加一块儿?|加在一起|合计|总共|一共|各自?|每[块类种样]|分别/gu;

/**
 * Gives one topic for each thing of a list: `人大建议和政协提案各办了多少件` gives 人大建议各办了多少件 and 政协提案各办了多少件.
 * Nothing where the topic names no list.
 */
export function listedParts(topic: string): readonly string[] {
  const match = LISTED.exec(topic);
  const items = match?.groups?.["items"];
  if (match === null || items === undefined) return [];
  const common = (match.groups?.["common"] ?? "").replace(
    /^[两二三四五六](?:个?方面|[类块种样])/u,
    "",
  );
  const names = items.split(/、|和|与|跟|及|以及|还有/u).filter((name) => name !== "");
  if (names.length < 2 || names.length > MAX_PARTS) return [];
  const { whole, parts } = divided(names);
  const before = topic.slice(0, match.index).replace(/分[为成作]?$/u, "") + whole;
  const after = topic.slice(match.index + match[0].length).replace(TOGETHER, "");
  return parts.map((name) => `${before}${name}${common}${after}`);
}

/** What the first name of a list holds beside its own part, and the parts; 维持和撤销的: the last says 的 for all. */
function divided([first = "", ...others]: readonly string[]): {
  readonly whole: string;
  readonly parts: readonly string[];
} {
  const [divider = ""] = DIVIDER.exec(first) ?? [];
  const start = divider === "" ? 0 : first.indexOf(divider, 2) + divider.length;
  const whole = first.slice(0, divider.startsWith("按") ? start - divider.length : start);
  const parts = [first.slice(start), ...others];
  const isElliptic = parts.at(-1)?.endsWith("的") === true;
  return { whole, parts: isElliptic ? parts.map((part) => part.replace(/的?$/u, "的")) : parts };
}

/**
 * Splits a topic into the parts that each ask for a number; the words before a part's own stay with it, and those before the first
 * with all that name no thing. `请了几个律师当顾问,一年把关了多少件?` gives two parts; `投入多少钱，用在哪里` one, the whole;
 * `清文件，改的多少，废的多少` 清文件改的多少 and 清文件废的多少; `诉求接了多少办了多少` 诉求接了多少 and 诉求办了多少.
 * What the first part leaves out is in `earlier`, the topic before: 专题会几次 for `专题会呢，加起来几次` after 常务会几次.
 */
export function numberParts(topic: string, earlier?: string): readonly string[] {
  const parts: string[] = [];
  let head = "";
  let lead = "";
  const pieces = piecesOf(topic);
  const leaned = leanedOn(pieces, earlier);
  for (const [i, text] of pieces.entries()) {
    const before = parts.at(-1);
    const again = askedAgain(text, i === 0 ? leaned : before);
    if (again !== undefined) parts.push(again);
    else if (asksNumber(text)) {
      parts.push(before !== undefined && leans(text) ? head + withoutOf(text) : lead + text);
      if (before === undefined) head = headOf(lead, text);
      lead = "";
    } else if (before === undefined) lead += text;
    else parts[parts.length - 1] = before + text;
  }
  return parts.length > 1 && parts.length <= MAX_PARTS ? parts : [topic];
}

/** What the first piece may leave out, where the next reckons with it: 发展诉求呢，办结了几件 asks for no more than the second. */
function leanedOn(
  [, next = ""]: readonly string[],
  earlier: string | undefined,
): string | undefined {
  return onlyReckons(next) ? earlier : undefined;
}

/** What the parts behind the first lean on: what stands before it, or its own thing. */
function headOf(lead: string, text: string): string {
  const thing = leansOnBefore(text) ? "" : thingOf(lead + text);
  return thing === "" ? lead : thing;
}

function asksNumber(text: string): boolean {
  return wantsNumber(text) || onlyReckons(text);
}

function leans(text: string): boolean {
  return leansOnBefore(text) && !onlyReckons(text);
}

/** 完成多少项 of 其中完成多少项. */
function withoutOf(text: string): string {
  return text.replace(/^(?:其中|里[头面])/u, "");
}

/** 受理数和审结数, 件数和纠错率: two measures, each ended by what it is: 数, 率, 额, 量, 款. Groups: the two. */
const COORDINATED =
  /^(?<first>[^，,。；;？?和与跟]{2,16}?(?:数|率|额|量|款|费|比例))[和与跟及、](?<second>[^，,。；;？?和与跟的]{1,10}?(?:数|率|额|量|款|费|比例))[^，。]{0,10}$/u;

/** The last word of a measure: 受理数, 件数, 纠错率; before it stands what both measures are of. */
const LAST_MEASURE =
  /(?:(?:案?件|人|场|次|份|项|个|户)数|\p{Script=Han}(?![件人场次份项个户])\p{Script=Han}(?:数|率|额|量)|金额|比例)$/u;

/**
 * Gives for each of two measures the forms in which it may be meant, the likelier first: `复议受理数和审结数` gives 复议受理数, and
 * 复议审结数 or 审结数. Nothing where the topic does not put two measures together.
 */
export function coordinatedMeasures(topic: string): readonly (readonly [string, ...string[]])[] {
  const groups = COORDINATED.exec(topic)?.groups;
  const [first, second] = [groups?.["first"], groups?.["second"]];
  if (first === undefined || second === undefined) return [];
  const head = first.replace(LAST_MEASURE, "");
  return [[first], head === "" ? [second] : [`${head}${second}`, second]];
}

/** 调委会和的镇街村居调解组织: what is left of 环翠的…和峄城的…, each region's own thing. Groups: the two things and the rest. */
const PAIRED =
  /^(?!比较|对比|算|看看|列出|比一)的?(?=\p{Script=Han})(?<first>[^，,。；;？?和与跟]{2,16})(?:[和与跟同及比、，,]|[，,][和与跟同比])的(?<second>[^，,。；;？?和与跟的比]{2,16})比?[，,]?(?<rest>(?:[谁哪各][^。]{0,12}|相?比.{0,8})?)$/u;

/**
 * Gives each region's own thing where two regions are asked for different ones: `调委会和的调解组织，哪个数目多` (the regions are cut
 * out) gives 调委会 and 调解组织, each with the rest. Nothing elsewhere.
 */
export function pairedParts(topic: string): readonly string[] {
  const groups = PAIRED.exec(topic)?.groups;
  const [first, second] = [groups?.["first"], groups?.["second"]];
  if (first === undefined || second === undefined) return [];
  const rest = groups?.["rest"] ?? "";
  return [`${first}${rest}`, `${second}${rest}`];
}

/** 比较一下, 算算, 和的: words that ask for the comparison, and what is left of the list of regions that was cut out. */
const COMPARING =
  /^(?:请|帮我|给我)?(?:比较|对比|比一比|算算|算一算|看看|列出|说说)(?:一下)?[\s，,]*的?|(?<=[，,])[和与跟同及、]+(?=各|分别|谁|哪)|[，,]?(?:比一比|比较一下|对比一下|比较|对比|排(?:个名|一下|个序))(?=[。？?！]*$)/gu;

/** Leaves of a topic what is compared: `算算和的复议审结率，哪个高` gives 复议审结率，哪个高. The topic itself where nothing else is left. */
export function comparedTopic(topic: string): string {
  const bare = topic.replace(COMPARING, "");
  return bare === "" ? topic : bare;
}

/** What the first of several measures is of, before what is asked of it: 规范性文件 of 规范性文件清理各多少件. */
const HEAD =
  /^(?<noun>[^，,。各都]{2,12}?)(?=[各都共]|分别|一共|总共|[办收罚调]|清理|制定|受理|审结|评查|开展|[有了]|多少|几)/u;

/** 差多少, 多几件, 涨了多少: worked out from the measure before, and no measure of its own. */
const OF_MEASURE_BEFORE = /差|[多少高低]了?出?(?:多少|几)|[涨增升降]|倍/u;

/** What is left of a part without its asking words: nothing of 各是多少. */
const ASKING = /各自?|分别|[是有为]|一共|总共|多少|几|[\p{P}\s]/gu;

/**
 * Gives for each number that is asked for by itself the forms in which it may be meant: `处罚办了多少案、罚了多少钱` gives 处罚办了多少案,
 * and 处罚罚了多少钱 or 罚了多少钱. Nothing where one measure is asked for: 各多少件，哪里最多.
 */
export function numberedMeasures(topic: string): readonly (readonly [string, ...string[]])[] {
  const parts = numberParts(topic);
  const isEachOwn = parts.every(
    (part) =>
      /多少|几/u.test(part) && !OF_MEASURE_BEFORE.test(part) && part.replace(ASKING, "").length > 1,
  );
  const [first = ""] = parts;
  if (parts.length < 2 || !isEachOwn) return [];
  const noun = HEAD.exec(first)?.groups?.["noun"] ?? "";
  return parts.map((part, i) => {
    if (i === 0 || noun === "") return [part];
    if (part.startsWith(noun)) return [part, part.slice(noun.length)];
    return part.includes(noun) ? [part] : [`${noun}${part}`, part];
  });
}

/** What a clause that only asks for the comparison is made of: 谁最多, 哪个长, 差多少项, 各多少, 横向列一下, 从多到少怎么排. */
const COMPARING_WORDS =
  /谁家?|哪(?:个|家|里|儿|边)?(?:地方|[区县市])?|两(?:个|者|家|地|边)|各自?|分别|相?差|横向|依次|怎么|从|到|列|排|一下|[多少高低]出|个?(?:百分点|点)|[件起宗份项条例人名家所处场次期批篇部本册个倍]|[多少高低大小长短几最更数量总][数量]?|[是有为得了的呢]|[\p{P}\s]/gu;

/** 谁多, 哪个更长, 差几个点, 比…少几项 at the end of the clause that names the measure. */
const COMPARING_END =
  /[，,]?(?:(?:谁家?|哪(?:个|家|里|儿|边)?(?:地方|[区县市])?)的?(?:最|更)?[多少高低大小长短]|(?:比|两[个者家地])?(?:相?差|[多少高低]出?)了?(?:多少|几)(?:个?百分点|个?点|[件起宗份项条人名家次期本个])?)[，,。？?]*$/u;

/**
 * Leaves of a topic what is measured, without the clauses that only ask for the comparison: `免罚轻罚清单哪个长，差多少项` gives
 * 免罚轻罚清单. The first clause always stays.
 */
export function measuredIn(topic: string): string {
  const measured = withoutComparingClauses(topic).replace(COMPARING_END, "");
  return measured === "" ? topic : measured;
}

/** Says whether a clause asks for nothing but an order: 哪个最高, 谁最多, 差多少. */
export function onlyCompares(clause: string): boolean {
  return (
    /谁|哪|最|[多少高低大小]/u.test(clause) &&
    clause.replace(COMPARING_WORDS, "").replace(/^比$/u, "") === ""
  );
}

function withoutComparingClauses(topic: string): string {
  const [first = topic, ...others] = topic.split(/(?<=[，,；;？?])/u);
  const telling = others.filter((clause) => clause.replace(COMPARING_WORDS, "") !== "");
  return telling.length === others.length
    ? topic
    : [first, ...telling].join("").replace(/[，,；;？?]+$/u, "");
}
