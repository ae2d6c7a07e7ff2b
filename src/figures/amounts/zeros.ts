/** Zeros in words: 无败诉案件, 未发生一起行政败诉案件, 零投诉.
 *
 * @module
 */
import type { Span } from "../../text/span.ts";
import { matchesOf } from "../../text/matches.ts";

/** Something that the text says did not happen, or did not once. */
export interface SpokenZero {
  /** The words that say so: 无, 无一, 未发生一起, 没有, 零. */
  readonly span: Span;
  /** What did not happen: 败诉案件, 被撤销, 诉讼、仲裁案件; for 败诉率为零 empty. */
  readonly event: string;
  /** Where what stands before the words, and may name the event's object, ends. */
  readonly start: number;
  /** The measure word of 未发生一起; absent where there is none. */
  readonly unit?: string;
}

/** What happens to administrations and is counted: only of such deeds and cases is 无 or 零 a number. */
const MISHAP =
  "败诉|投诉|举报|复议|诉讼|上访|信访|纠错|撤销|纠正|变更|确认违法|责令改正|事故|差错|超期|逾期|超时|追责|问责|申诉|起诉|被诉|伤亡|死亡|纠纷|案件|案例|事件|发案|错案|差评";

/** The event ends its phrase: 无败诉案件，; not 无败诉案件的单位, 零投诉窗口. */
const closesWith = (marks: string): string =>
  `(?=[”’」]?(?:的?(?:情况|情形|现象|记录)|的案件)?(?:发生|出现)?[”’」]?(?:[${marks}]|$))`;
/** In 诉讼、仲裁案件 a 、 goes on; in 零纠错、零败诉 it closes. */
const CLOSES = closesWith("，,。；;！!）)");
const CLOSES_SHORT = closesWith("，,。；;！!）)、");

/** What the event is called, ending in a mishap: 诉讼、仲裁案件, 较大以上安全生产事故. */
const EVENT = `(?<event>(?:(?![的了地得我])[\\p{Script=Han}、（）“”]){0,24}?(?:${MISHAP})(?:案件|事件|事项|问题|行为|决定|纠纷)?)`;

/** 一起, 1件: one, and not that. */
const ONE = "(?:(?:一|1) ?(?<unit>[件起宗例次个])|任何|一)?";

/** 未发生一起, 没有出现, 未收到. */
const NOT_HAPPENED =
  "(?:未|没有|没|从未|无)(?:再)?(?:发生|出现|收到|接到|产生|引发|形成|存在|有)过?";

/** 无, but not 无证, 无照, 无主, 无故: those name what the thing lacks, not that there is none. */
const NONE =
  "(?<![有若如凡对将毫全虚并从])(?:无一|均无|无|没有)(?!证|照|牌|主|名|效|罪|因|理|故|资|法|需|偿|障|锡|线|人|害|公|党|缝|论|关|力|视|形|序|条件|期|产|物业|业主|房|户|籍)";

/** 零 as a number, in quotation marks or not: 零败诉, “零”投诉, “零投诉”. */
const NOUGHT = "[“‘「]?(?<nought>零)[”’」]?";

/** The four ways of saying that nothing happened, the longer first. */
const SPOKEN = new RegExp(
  `(?<never>${NOT_HAPPENED} ?${ONE}) ?${EVENT}${CLOSES}|` +
    `(?<none>${NONE}${ONE.replace("unit", "unit2")}) ?${EVENT.replace("event", "event2")}${CLOSES}|` +
    `${NOUGHT}(?<event3>(?:重大|较大|有责|安全|行政|越级|集体|进京)?(?:${MISHAP}))${CLOSES_SHORT}|` +
    `(?:为|是|达到|降为|降至|保持)(?<level>零)(?=[，,。；;！!）)、]|$)`,
  "gu",
);

/** Nothing is said of what was: 如无败诉, 是否无投诉, 力争零事故 is an aim, 打造零投诉窗口 a slogan. */
const HOLLOW =
  /如果|假如|倘若|若|是否|一旦|即使|追求|打造|创建|争创|努力|确保|力争|争取|力求|目标/u;

/** What 为零 can be said of: a count, a rate or a mishap. */
const COUNTED = new RegExp(
  `(?:率|数|数量|量|${MISHAP})(?:均|都|继续|始终|连续[一二两三四五六七八九十\\d]+年)?(?:保持)?$`,
  "u",
);

/** Longest stretch before the words that is searched for a condition or an aim. */
const REACH = 40;

/**
 * Finds the zeros that a text says in words, in reading order. Linear in the text.
 *
 * Aims and conditions are none (确保零事故, 如无投诉), nor is a lack that names a thing (无证经营案件), nor a slogan
 * (零距离, 零跑腿).
 */
export function findSpokenZeros(text: string): readonly SpokenZero[] {
  if (!/[无没未零]/u.test(text)) return [];
  return matchesOf(text, SPOKEN).flatMap((match) => {
    const before = text
      .slice(Math.max(0, match.index - REACH), match.index)
      .replace(/^.*[，,。；;：:！!]/u, "");
    const isSaid = match.groups?.["level"] === undefined || COUNTED.test(before);
    return isSaid && !HOLLOW.test(before) ? [toZero(match)] : [];
  });
}

function toZero(match: RegExpExecArray): SpokenZero {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => match.groups?.[name]).find((value) => value !== undefined);
  const words = (first("never", "none", "nought", "level") ?? "").trimEnd();
  const start = match.index + match[0].indexOf(words);
  const unit = first("unit", "unit2");
  return {
    span: { start, end: start + words.length },
    event: first("event", "event2", "event3") ?? "",
    start: match.index,
    ...(unit === undefined ? {} : { unit }),
  };
}
