/** Which numbers are no statistic, and why.
 *
 * @module
 */
import { spanOf, type Span } from "../../text/span.ts";
import type { Amount } from "./amount.ts";
import { findEnclosures, maskOf } from "../clauses/enclosures.ts";
import { refuseHan } from "./refuse-han.ts";
import type { Surroundings } from "./surroundings.ts";
import { surroundingsOf } from "./surroundings.ts";
import { matchesOf } from "../../text/matches.ts";

/** Why a number is no statistic. */
export type RefusalReason =
  | "title"
  | "quoted-name"
  | "vocabulary"
  | "metadata"
  | "document-number"
  | "ordinal"
  | "rank"
  | "date"
  | "period"
  | "name"
  | "idiom"
  | "vague"
  | "negated"
  | "telephone"
  | "section-number"
  | "no-unit"
  | "unreadable";

/** A number that was seen and not taken. */
export interface Refusal {
  /** In the cleaned text. */
  readonly span: Span;
  readonly raw: string;
  readonly reason: RefusalReason;
}

/** A text with what the rules need to know about each of its code units. */
export interface RefusalContext {
  readonly text: string;
  readonly isTitle: Uint8Array;
  readonly isQuoted: Uint8Array;
  readonly isListed: Uint8Array;
}

/** Longer quotations are speech, not names; what they count is counted: “全年办理……案件121件”. */
const LONGEST_QUOTED_NAME = 16;

/** Marks titles, quoted names and the staff's own phrases in a text, once for all its amounts. */
export function refusalContext(text: string, phrases?: RegExp): RefusalContext {
  const enclosures = findEnclosures(text);
  const length = (span: Span): number => span.end - span.start;
  return {
    text,
    isTitle: maskOf(
      text.length,
      enclosures.filter(({ kind }) => kind === "title"),
    ),
    isQuoted: maskOf(
      text.length,
      enclosures.filter(
        ({ kind, span }) => kind === "quote" && length(span) <= LONGEST_QUOTED_NAME,
      ),
    ),
    isListed: listed(text, phrases),
  };
}

function listed(text: string, phrases: RegExp | undefined): Uint8Array {
  if (phrases === undefined) return new Uint8Array(text.length);
  const spans = matchesOf(text, phrases).map((match) => ({ span: spanOf(match) }));
  return maskOf(text.length, spans);
}

/** Says why an amount is no statistic; `undefined` for one that is. */
export function refuse(context: RefusalContext, amount: Amount): RefusalReason | undefined {
  const at = amount.numberSpan.start;
  if (context.isTitle[at] === 1) return "title";
  if (context.isQuoted[at] === 1) return "quoted-name";
  if (context.isListed[at] === 1) return "vocabulary";
  const around = surroundingsOf(context.text, amount);
  if (amount.notation === "ratio") return refuseRatio(around);
  for (const [reason, applies] of RULES) if (applies(around)) return reason;
  return amount.notation === "han" ? refuseHan(around) : undefined;
}

/** Measure words that open another word: 3部门, 12家庭, 5场所. */
const FALSE_UNIT =
  /^ ?[十百千万亿]{0,2}(?:部(?:[门委署队位级长落]|分)|家庭|家长|处(?:[罚理置分级室长]|于)|场[所景地面]|组[织成建长]|支[队部持]|班[子组]|所[有在]|本[级市区县省地]|批[复评准示]|台[账胞]|例[会外]|面[积对向]|门[户类]|课[程题]|讲[座堂]|集[中体]|站[点位]|片区|节[假约点]|户[籍外]|人[民大口均]|名[单称]|位[列居于]|口径|米[饭面]|升[级至]|周[年边围]|天[然津]|元[旦月]|成(?!以|左|多|上|的|，|。|、|$)|分[别类级局为]|案[件例卷由号情值发前后外底]|人转|件事(?![项故件务由权])|次性|条例|种植|期[间限]|起[草来]|项目(?!标)|度假)/u;

/** 上午9时, 5号, 3月, 12日, 2021年, 5年以上, 第5周年: what follows the number makes it a point or a stretch of time. */
const TIME_AFTER =
  /^ ?[多余几来]?(?:年|个[多余]月|个半月|月(?!亮)|日(?!元)|时(?!效|间|限)|点(?:钟|半|[零〇\d])|季度|世纪|周年|个?星期|岁|周岁|学年|财年|旬)/u;
const YEAR = /^(?:19|20)\d{2}$/u;
/** A length of time is a statistic where something is measured or shortened, else a period. */
const DURATION_MEASURED =
  /时间|时限|期限|时长|用时|耗时|压缩|缩短|压减|提速|提前|办结|办理|平均|减少|最快|仅需|降至|减至|缩减|节约|节省|办好|审批|响应/u;

/** 未发生1起, 没有1件: not even one. */
const NEGATED = /(?:(?:未|没)有?再?(?:发生|出现|收到|接到|产生|引发)过?|没有|无) ?$/u;

/** 14:51, 9：30: two such numbers are a time of day where nothing calls them a ratio. */
const CLOCK = /^(?:[01]?\d|2[0-4])[:：][0-5]\d$/u;

/** 配备比为1:500, 按1∶1的比例 are ratios; 14:51 is a time, 3:0 or 1:500地形图 part of a name. */
function refuseRatio({ number, wordsBefore, after }: Surroundings): RefusalReason | undefined {
  const isCalled =
    /(?:比|比例|比值|比率)(?:约?为|达到?|是|[:：])? ?$|按照?$/u.test(wordsBefore) ||
    /^ ?的?(?:比例|比率|比值|配比|配备|配套|配置)(?!尺)/u.test(after);
  if (isCalled) return undefined;
  return CLOCK.test(number) ? "date" : "name";
}

/** The rules that hold for both notations, first match wins. */
const RULES: readonly (readonly [RefusalReason, (around: Surroundings) => boolean])[] = [
  ["unreadable", ({ amount }) => !Number.isFinite(amount.value)],
  ["document-number", ({ before, afterNumber }) => isDocumentNumber(before, afterNumber)],
  // 2022-00113组配分类: a number that a nought opens counts nothing.
  ["document-number", ({ amount, number }) => amount.unit !== undefined && /^0\d/u.test(number)],
  ["ordinal", ({ before }) => /第 ?$|第\d{1,3}[、和至到-]$|[之其]$/u.test(before)],
  [
    "metadata",
    ({ before }) =>
      /(?:浏览|访问|阅读|点击|字号|编号|索引号)(?:次数|量|数)? ?[:：] ?\[? ?$/u.test(before),
  ],
  ["telephone", ({ number, amount }) => amount.unit === undefined && number.length >= 7],
  ["date", isDate],
  ["period", isPeriod],
  ["rank", isRank],
  ["section-number", isSectionNumber],
  ["name", isPartOfName],
  ["negated", ({ amount, before }) => amount.value === 1 && NEGATED.test(before)],
  ["vague", ({ amount, before }) => amount.notation === "han" && /[数几]$/u.test(before)],
  ["no-unit", ({ amount, ...around }) => amount.unit === undefined && !isNamedQuantity(around)],
];

function isDocumentNumber(before: string, afterNumber: string): boolean {
  return (
    /^ ?号/u.test(afterNumber) ||
    (/[〔[［【(（]$/u.test(before) && /^[〕\]］】)）] ?\d/u.test(afterNumber)) ||
    (/^[〕\]］】)）]/u.test(afterNumber) && /[〔［]$/u.test(before))
  );
}

function isDate({ amount, number, afterNumber, before, around }: Surroundings): boolean {
  if (
    YEAR.test(number) &&
    ((amount.unit === undefined && !/数(?:为|量|量为)?$/u.test(before)) ||
      /^ ?年/u.test(afterNumber))
  )
    return true;
  if (/^ ?日(?!元)/u.test(afterNumber)) return !isSpan({ before, around });
  if (/^ ?(?:月(?!亮)|时(?!效|间|限))/u.test(afterNumber)) return true;
  if (/^ ?[-—–~至到、] ?\d{1,4} ?[年月日]/u.test(afterNumber)) return true;
  return /\d[-/:：年月]$/u.test(before) && amount.unit === undefined;
}

/** 由60日压缩至15日: days that are shortened are no date. */
function isSpan({ before, around }: Pick<Surroundings, "before" | "around">): boolean {
  return !/月 ?$/u.test(before) && /压缩|缩短|缩减|压减|减至|降至/u.test(around);
}

function isPeriod({ amount, afterNumber, around }: Surroundings): boolean {
  if (amount.unit === undefined || amount.unit.kind === "count")
    return TIME_AFTER.test(afterNumber);
  if (amount.unit.kind !== "duration") return false;
  if (/^ ?个?小时外|^ ?天无/u.test(afterNumber)) return true;
  // 24小时值守: round the clock, unless something is done within it.
  if (
    amount.value === 24 &&
    amount.unit.name === "小时" &&
    !/^ ?个?小时(?:内|以内|之内|办)/u.test(afterNumber)
  )
    return true;
  return (
    !DURATION_MEASURED.test(around) ||
    /^ ?小时(?:自助|不打烊|服务|在线|热线|全天)/u.test(afterNumber)
  );
}

/** 位居第3, 排名全省前 of 前10. */
const STANDING = /(?:前|排名|位列|位居|名列|列|居)(?:第|全\p{Script=Han}前?)? ?$/u;

function isRank({ amount, wordsBefore }: Surroundings): boolean {
  if (STANDING.test(wordsBefore)) {
    return amount.unit === undefined || /^[位名强]/u.test(amount.unit.word);
  }
  const isPlace =
    amount.unit?.word === "位" || amount.unit?.word === "名" || amount.unit?.word === "个位次";
  return isPlace && /(?:上升|提升|前进|前移|跃升|攀升|下降|后移|晋升)了?$/u.test(wordsBefore);
}

function isSectionNumber({ amount, before, afterNumber }: Surroundings): boolean {
  if (amount.unit !== undefined) return false;
  const opens = before === "" || /[。；;：:\n（(] ?$/u.test(before);
  return opens && /^(?:[.．、）)]|是)/u.test(afterNumber);
}

/** 1+N, 5G, A4, 7×24小时, 2.0版, 跑1次, 1件事: the number is part of a name. */
function isPartOfName({ amount, before, afterNumber, after }: Surroundings): boolean {
  if (/[A-Za-z+＋×*][-—]?$|\d[.·×+＋/]$/u.test(before)) return true;
  if (/^(?:[A-Za-z+＋×*]|[·.]\d|版)/u.test(afterNumber))
    return !/^(?:km|m²|GB|TB)/iu.test(afterNumber);
  if (FALSE_UNIT.test(afterNumber)) return true;
  if (before.endsWith("跑") || /^[一二三\d]/u.test(after)) return isSlogan(before, amount);
  if (amount.unit?.word === "分")
    return !/分|权重|满意度|测评|成绩|考试|考核|考评|评估/u.test(before);
  return amount.unit?.word === "对" && /^ ?对 ?[\d一]/u.test(afterNumber);
}

function isSlogan(before: string, amount: Amount): boolean {
  return before.endsWith("跑") && amount.value <= 1;
}

/** 30余万, 2万，: scale words with nothing to count behind them. */
const COUNTS_BY_SCALE =
  /^(?:[十百千万亿]{0,2}[余多]\p{Script=Han}|[万亿](?:[\p{Script=Han}，,。；;、]|$))/u;

/**
 * 监管行为数2204: a number without a measure word that the words before it name as a quantity; 600余科级干部: one that
 * 余 or 多 makes an estimate.
 */
function isNamedQuantity({
  before,
  after,
  afterNumber,
}: Pick<Surroundings, "before" | "after" | "afterNumber">): boolean {
  // 万人比达15.6, 满意度指数98.3: an index needs no measure word.
  const isIndex = /(?:率|比|指数|得分|(?<![制年季角])度)(?:为|达|达到|是)?$/u.test(before);
  if (isIndex && /^(?:[，,。；;、]|$)/u.test(afterNumber)) return true;
  if (COUNTS_BY_SCALE.test(afterNumber)) {
    return !/^[年月日岁]/u.test(after);
  }
  return /[案件人次户家项场份起条总行为事务访问业据员](?:数|量|数量|总数|总量)(?:为|达|达到|共|共计|是|：|:)? ?$/u.test(
    before,
  );
}
