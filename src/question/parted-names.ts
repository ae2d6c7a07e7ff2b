/** Names that the gazetteer takes too long or too short: 威海环翠 of two regions side by side, 绵阳高新 of 绵阳高新区.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { RegionMention } from "../documents/regions.ts";
import type { ReportMetadata } from "../documents/report.ts";
import type { Span } from "../text/span.ts";
import { corpusRegions } from "./scope-context.ts";

/** A region and where the question names it. */
export interface KnownName {
  readonly region: Region;
  readonly span: Span;
  /** The name, where it stands for a part of the region and stays in the matter: 泰兴, which the report of 泰州 tells of. */
  readonly place?: string;
}

/** 哪个, 谁: which of the two that stand before it. Not of 哪个街道 or 哪个部门, which are the region's own. */
const WHICH_OF_TWO =
  /^(?:两地|两家|俩)?[，,\s]*(?:谁|哪(?:个|家|边|里)?(?!.{0,2}[镇乡街村]|.{0,3}(?:部门|单位|街道|领域|方面)))/u;

/** A region and the one below it that are put side by side: 威海环翠哪个…多, where 威海环翠 elsewhere names 环翠 alone. */
export function comparedPair(
  text: string,
  { span, text: words, candidates }: RegionMention,
  reports: readonly ReportMetadata[],
): readonly KnownName[] | undefined {
  if (!WHICH_OF_TWO.test(text.slice(span.end))) return undefined;
  const regions = corpusRegions(reports);
  const lower = regions.find((one) => candidates.some(({ fullName }) => fullName === one.fullName));
  if (lower === undefined) return undefined;
  for (const upper of regions) {
    if (upper === lower || !lower.fullName.startsWith(upper.fullName)) continue;
    const name = [upper.name, ...upper.aliases].find((one) => words.startsWith(one));
    if (name === undefined || name.length >= words.length) continue;
    const border = span.start + name.length;
    return [
      { region: upper, span: { start: span.start, end: border } },
      { region: lower, span: { start: border, end: span.end } },
    ];
  }
  return undefined;
}

/** Words that open with what may be the last character of a name: 市场 of 罗定市场监管. Must not match 罗定市场次, 罗定市容缺受理. */
const WORD_OF_KIND = /^(?:市场(?![次所均馆])|市容(?!缺)|区域|县域|镇街|村居)/u;

/** The mention without the last character where that belongs to the word behind: 罗定 of 罗定市场监管的罚款. */
export function withoutWordBehind(text: string, mention: RegionMention): RegionMention {
  const { start, end } = mention.span;
  const short = mention.text.slice(0, -1);
  const isShort = mention.candidates.some(({ aliases }) => aliases.includes(short));
  if (!isShort || !WORD_OF_KIND.test(text.slice(end - 1))) return mention;
  return { ...mention, text: short, span: { start, end: end - 1 } };
}

/** What stands between the names of a list. */
const JOINT = /^[和与跟同及比、，,\s]$/u;

/**
 * Says whether an everyday word stands right behind a sure name in a list: 兴化 of 綦江和兴化行政诉讼败诉率. Behind another of its
 * kind too (长阳、鼓楼、石门), as long as the list begins with a sure one.
 */
export function isJoined(
  text: string,
  { span: { start } }: RegionMention,
  sure: readonly RegionMention[],
): boolean {
  return (
    JOINT.test(text.slice(start - 1, start)) && sure.some(({ span }) => span.end === start - 1)
  );
}

/** What makes 高新 an adjective: 绵阳高新技术企业. */
const FIELD_OF_TRADE = /^(?:技术|企业|产业)/u;

/** A longer name of the corpus that the question cuts short: 绵阳高新 of 绵阳高新区, where only 绵阳 is a known short form. */
export function cutName(
  text: string,
  { span }: RegionMention,
  reports: readonly ReportMetadata[],
): KnownName | undefined {
  for (const region of corpusRegions(reports)) {
    for (const name of [region.name, ...region.aliases]) {
      const stem = name.slice(0, -1);
      const end = span.start + stem.length;
      const isCut = end > span.end + 1 && text.startsWith(stem, span.start);
      if (region.level === "other" && isCut && !FIELD_OF_TRADE.test(text.slice(end))) {
        return { region, span: { start: span.start, end } };
      }
    }
  }
  return undefined;
}
