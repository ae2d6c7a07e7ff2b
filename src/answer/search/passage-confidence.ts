/** How likely it is that the best passages answer the question.
 *
 * @module
 */
import { sectionKind } from "../../documents/section-kind.ts";
import type { TermAlternatives } from "../../indexes/indexes.ts";
import { speaksOfFewHands } from "../../question/admission.ts";
import type { PassageHit } from "../../retrieval/hit.ts";
import type { ComposeContext } from "../context.ts";

/** What speaks for or against the passages. */
export interface PassageEvidence {
  /** Highest cosine of any sentence with the question. */
  readonly cosine: number;
  /** Share of the question's matters, by length, that the best passage names in so many words or in words that mean the same. */
  readonly coverage: number;
}

/** Gathers the evidence of ranked passages; nothing found gives 0 for all. */
export function passageEvidenceOf(
  context: ComposeContext,
  hits: readonly PassageHit[],
): PassageEvidence {
  const cosine = Math.max(
    0,
    ...hits.flatMap((hit) => hit.sentences.map((sentence) => sentence.cosine)),
  );
  const coverage = Math.max(0, ...hits.slice(0, 3).map((hit) => coverageOf(context, hit)));
  return { cosine, coverage };
}

/** Words that every report is about: a question of nothing else asks for a whole section (准备抓哪几件事, 存在哪些问题). */
const GENERAL =
  /^(?:工作|法治|政府|建设|法治政府|推进|开展|方面|事|事情|事项|问题|不足|短板|差距|打算|计划|安排|准备|思路|措施|做法|举措|主要|重点|存在|下步|下一步|成效|亮点|经验|自己|承认|整改|改进|自查|薄弱|环节|毛病|有啥|啥样|样子|情况|总结|介绍|原因|比较|对比|怎么办|咋办|怎么干|怎么做|异同|区别|不同|共同点)$/u;

/** 几件事, 哪几样, 列出来: asking words that the dictionary has as one. */
const ASKS = /^[几哪]|^全?列/u;

/**
 * Estimates it by a logistic model: 0 to 1. A question for the plans or shortcomings as such is surely answered by the section
 * that is there for them.
 */
export function passageConfidence(context: ComposeContext, hits: readonly PassageHit[]): number {
  if (asksForSection(context) && hits.length > 0) return 1;
  const { cosine, coverage } = passageEvidenceOf(context, hits);
  const weights = context.weights.passages;
  const sum = weights.bias + weights.cosine * cosine + weights.coverage * coverage;
  return 1 / (1 + Math.exp(-sum));
}

/** Says whether a question names no matter beside the section that answers it: 存在哪些问题, 下一步怎么办. */
export function asksForSection(context: ComposeContext): boolean {
  return specificTerms(context.terms.grouped).length === 0 && context.question.intent !== "open";
}

/** The question's matters, without the words that every report is about: 打算 is no word of a plan's own. */
export function specificTerms(grouped: readonly TermAlternatives[]): readonly TermAlternatives[] {
  return grouped.filter(
    (words) =>
      !words.some((word) => GENERAL.test(word)) &&
      // 抓, 排, 干 and 活 name no matter of their own.
      words.some((word) => word.length > 1 && !ASKS.test(word)),
  );
}

function coverageOf(context: ComposeContext, hit: PassageHit): number {
  const groups = specificTerms(context.terms.grouped);
  if (groups.length === 0) return 0;
  const text = [
    ...hit.passage.sectionPath,
    ...hit.sentences.map((sentence) => sentence.sentence.text),
  ].join("\n");
  if (!isOfFewHands(context, hit)) return heldShare(groups, text);
  const others = groups.filter((words) => !words.some((word) => HANDS.test(word)));
  return others.length === 0 ? 1 : heldShare(others, text);
}

/** The words of 缺哪方面的人手 that are said in others. */
const HANDS = /人手|人才|人员|力量|队伍|[缺少够]/u;

/** 缺哪方面的人手 and 专业人才紧缺 speak of one shortcoming, and share no word. */
function isOfFewHands({ question }: ComposeContext, { passage, sentences }: PassageHit): boolean {
  return (
    question.intent === "problem" &&
    speaksOfFewHands(question.topic) &&
    sectionKind(passage.sectionPath) === "problems" &&
    sentences.some(({ sentence }) => speaksOfFewHands(sentence.text))
  );
}

/** Least share of the matters, by length, that a text names which speaks of them. */
const SHARED = 0.5;

/** Says whether a text names most of the matters, in so many words or in words that mean the same; of none, every text does. */
export function sharesTerms(matters: readonly TermAlternatives[], text: string): boolean {
  return matters.length === 0 || heldShare(matters, text) >= SHARED;
}

function heldShare(groups: readonly TermAlternatives[], text: string): number {
  const held = groups.filter((words) => words.some((word) => text.includes(word)));
  return totalLength(held) / totalLength(groups);
}

/** A long word says more than a short one: 数字人民币 lacking weighs more than 推进 found. */
function totalLength(groups: readonly TermAlternatives[]): number {
  return groups.reduce((sum, [word = ""]) => sum + word.length, 0);
}
