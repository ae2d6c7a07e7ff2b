/** Ranks: places in an order, 居全市第三, and the ordinals that are none.
 *
 * @module
 */
import type { Span } from "../../text/span.ts";
import type { Approximation } from "../figure.ts";
import { readHan } from "./numbers.ts";
import { matchesOf } from "../../text/matches.ts";

/** A place in an order as the text states it. What is ranked is not yet said. */
export interface Rank {
  /** The ordinal: 第三, 第13位, 首位, 前三. */
  readonly span: Span;
  /** 1 is the best. For 前三 the lowest place that it allows. */
  readonly value: number;
  /** 名 where the text says so, else 位. */
  readonly unit: "位" | "名";
  /** 前三 is `at_most` 3. */
  readonly approximation: Approximation;
  /** Among whom, as written: 全市, 全省同类城市. Empty where the text does not say. */
  readonly group: string;
  /** The ranking's own name: 排名, 综合排名. */
  readonly ranking: string;
  /** Where the words that state the rank begin: 居 of 居全市第三. What is ranked stands before. */
  readonly start: number;
}

const NUMERAL = "\\d{1,4}|[一二三四五六七八九十百]{1,5}";

/** 第三, 第 13 位, 首位, 榜首, 前三名. */
const ORDINAL = new RegExp(
  `第 ?(?<place>${NUMERAL}) ?(?<unit>[位名])?|(?<first>首位|榜首)|前 ?(?<within>${NUMERAL}) ?(?<unit2>[位名])?`,
  "gu",
);

/** A rank closes its phrase: 居全市第三，; not 第三批, 第一责任人, 第一、二批, 排名前三的单位. */
const CLOSES =
  /^ ?(?:$|[，,。；;：:！!?？）)”]|、(?!第?[一二三四五六七八九十\d]+(?![位名\d])\p{Script=Han})|的(?:较?[好优佳]|优异|历史)?(?:成绩|位次|名次|排名|水平)|和(?!解)|以及|及(?!时)|与|且|并)/u;

/** 位居, 排名, 升至: what stands in an order does. A single 居, 列 or 排 must not belong to another word. */
const STANDING =
  /(?:位居|位列|名列|居于|排在|排列|并列|稳居|高居|跃居|升居|跻身|挺进|进入|迈入|(?:跃升|上升|提升|前进|升)[至到]|荣获|获得|取得|夺得|(?<!捕)获|(?<ranking>(?:综合|总|最终)?(?:排名|位次|名次|排位))(?:为|是|均为|居|列)?|(?<![安旧民定邻同移新])居|(?<![系下陈队行并])列|(?<![安编彩])排)$/u;

/** 全市, 全省同类城市, 全省 16 个市（州）中, 各区县. */
const GROUP =
  /在?(?<group>(?:全(?:国|省|市|区|县|州|盟|旗|镇|自治区|系统)(?:\d{1,3}个)?(?:同类|同级|参评|各|设区|地级|副省级|省辖|县级|区县|县域|沿海)?|各|同类|同级)(?:(?:县|区|市|州)（[市区州旗县、]{1,5}）|城市|区县|县区|县域|区市|市县|地市|市州|州市|县市区|市|区|县|州|单位|部门|镇街|乡镇|街道|地区|系统)?)(?:的|中|里|内|范围内)?$/u;

/** 位居福建省第一: a named region is a group only behind the verb, else it is whose rank it is. */
const NAMED_GROUP =
  /(?<verb>位居|位列|名列|排名|排在|居|列)(?<group>(?:(?![全各同进入至到在])\p{Script=Han}){2,5}(?:省|市|区|县|州))(?:的|中|内)?$/u;

/** 由第8位上升到第3位: the place before counts no more. */
const EARLIER =
  /(?:由|从)(?:上年|去年|原来|\d{4}年)?的?(?:全[国省市区县州盟旗])?第?[一二三四五六七八九十\d]{1,4}[位名]?$/u;

/** 连续三年居, 均列, 分别居: adverbs between what is ranked and its place. */
const ADVERB =
  /(?:分别|均|都|也|并|且|已|稳定|持续|继续|始终|首次|再次|保持|稳步|成功|连续[一二两三四五六七八九十\d]{1,2}年|一直|在)$/u;

/** The words that may stand between what is ranked and its ordinal; the first that fits is taken. */
const WORDS: readonly (readonly [RegExp, boolean])[] = [
  [NAMED_GROUP, true],
  [GROUP, false],
  [STANDING, true],
  [EARLIER, false],
  [ADVERB, false],
];

/** 获全省法治知识竞赛第一名: places that are won; what stands between is the contest. */
const WON = /(?:荣获|获得|获评|夺得|取得|斩获|摘得|获)[^，,。；;、获]{3,30}$/u;

/** 未进入前三, 如排名第一, 争创全省第一, 全省倒数第一; 对排名前三名给予奖励: no place reached, or not from the top. */
const HOLLOW =
  /(?:[未没无不若如凡]|争创|争当|争做|勇争|打造|追求|倒数)$|(?:^|[，,、])(?:对|将|给予|评选|选出|奖励)[^，,]{0,20}$/u;

/** 居全省第一、全国前十: what stands behind another rank needs no verb. */
const LISTED = /(?:第|前|首|榜) ?(?:\d{1,4}|[一二三四五六七八九十位首]{1,4}) ?[位名]?、$/u;

/** Longest stretch before an ordinal that is searched for verb and group. */
const REACH = 60;

/**
 * Finds the ranks of a text in reading order: 第三 of 居全市第三 is one; 第一责任人, 第三批 and 位居前列 are none.
 *
 * An ordinal is a rank where it closes its phrase and a verb of standing or a group stands before it. Linear in the text.
 */
export function findRanks(text: string): readonly Rank[] {
  return matchesOf(text, ORDINAL).flatMap((match) => {
    const end = match.index + match[0].trimEnd().length;
    if (!CLOSES.test(text.slice(end, end + 8))) return [];
    const stated = readStanding(text, match.index, match.groups?.["within"] !== undefined);
    return stated === undefined
      ? []
      : [{ ...readOrdinal(match), ...stated, span: { start: match.index, end } }];
  });
}

function readOrdinal(match: RegExpExecArray): Pick<Rank, "value" | "unit" | "approximation"> {
  const { place, within, unit, unit2 } = match.groups ?? {};
  const numeral = place ?? within ?? "一";
  return {
    value: /^\d/u.test(numeral) ? Number(numeral) : readHan(numeral),
    unit: unit === "名" || unit2 === "名" ? "名" : "位",
    approximation: within === undefined ? "exact" : "at_most",
  };
}

/** Reads the words before an ordinal from its end: group, verb and adverbs in any order. */
function readStanding(
  text: string,
  at: number,
  isWithin: boolean,
): Pick<Rank, "group" | "ranking" | "start"> | undefined {
  const from = Math.max(0, at - REACH);
  let rest = text.slice(from, at).trimEnd();
  let standing = NO_STANDING;
  for (;;) {
    const word = wordAtEnd(rest);
    if (word === undefined) break;
    standing = joined(standing, word);
    rest = rest.slice(0, word.start).trimEnd();
  }
  if (HOLLOW.test(rest)) return undefined;
  const { group, ranking } = standing;
  const isStated = standing.isStanding || WON.test(rest) || LISTED.test(rest);
  // 前三 alone is too little: 全市前三名 may be those who get a prize.
  if (!isStated && (group === "" || isWithin)) return undefined;
  return { group, ranking, start: from + rest.length };
}

/** What a word before an ordinal says. */
interface Standing {
  readonly group: string;
  readonly ranking: string;
  readonly isStanding: boolean;
}

const NO_STANDING: Standing = { group: "", ranking: "", isStanding: false };

/** The word nearest to the ordinal says it. */
function joined(nearer: Standing, farther: Standing): Standing {
  return {
    group: nearer.group || farther.group,
    ranking: nearer.ranking || farther.ranking,
    isStanding: nearer.isStanding || farther.isStanding,
  };
}

function wordAtEnd(text: string): (Standing & { readonly start: number }) | undefined {
  for (const [pattern, isStanding] of WORDS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { group = "", ranking = "" } = match.groups ?? {};
    return { start: match.index, group, ranking, isStanding };
  }
  return undefined;
}
