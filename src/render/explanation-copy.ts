/** Every word of an explanation that is shown to a person.
 *
 * @module
 */
import type { Explanation } from "../answer/explain.ts";
import type { ScorePart } from "../answer/search/score-parts.ts";
import type { Fault, Verdict } from "../answer/search/verdict.ts";
import { KIND_LABELS } from "./figure-labels.ts";

type Question = Explanation["question"];
type ComparisonWeights = Explanation["weights"]["comparison"];
type RowCandidate = Explanation["measures"][number]["rows"][number];

/** Headings of the parts of an explanation. */
export const EXPLANATION_LABELS = {
  title: "—— 为什么这样回答 ——",
  regions: "地区",
  years: "年度",
  intent: "意图",
  topic: "检索的话",
  background: "上文",
  terms: "检索的词",
  expected: "要的是",
  figures: "数据候选",
  rows: "比较的候选",
  first: "全库最贴近的",
  passages: "段落候选",
  used: "✓",
} as const;

/** What each intent is called. */
const INTENTS: Readonly<Record<Question["intent"], string>> = {
  lookup: "查数据",
  comparison: "比较",
  practice: "问做法",
  problem: "问不足",
  plan: "问打算",
  reason: "问原因",
  list: "列举",
  coverage: "问库里有什么",
  abilities: "问能做什么",
  "off-topic": "与报告无关",
  greeting: "问候",
  courtesy: "客套",
  "about-answer": "问上一个答案",
  open: "没有看出",
};

/** What each part of a figure's score is called. */
const PARTS: Readonly<Record<ScorePart["name"], string>> = {
  name: "指标名",
  context: "上下文",
  coverage: "词",
  unit: "量词",
  extent: "范围",
  stage: "环节",
  outcome: "结果不合",
  aside: "不是本地本年的",
  status: "计划与实绩不合",
};

/** 环翠区、马尾区（问题或上文写明). */
export function regionsText({ scope }: Question): string {
  if (scope.ambiguous !== undefined) return `“${scope.ambiguous.name}”指哪里，没有定下来`;
  const names = [
    ...new Set([...scope.reports, ...scope.missing].map((report) => report.region.name)),
  ];
  const how = {
    named: "问题或上文写明",
    collective: "问的是一批地区",
    none: "没有写明，查全库",
  }[scope.breadth];
  return `${names.join("、")}（${how}）`;
}

/** 2021（没有写明，查各地全部年度）. */
export function yearsText({ scope }: Question): string {
  const years = [...new Set(scope.reports.map((report) => report.year))].sort((a, b) => a - b);
  const how = [
    scope.isYearNamed ? "问题或上文写明" : "没有写明，查各地全部年度",
    ...scope.relativeYears.map(({ word, year }) => `“${word}”按${String(year)}年理解`),
    ...(scope.planYear === undefined ? [] : [`问的是对${String(scope.planYear)}年的安排`]),
    ...scope.missing.map(
      ({ region, year }) =>
        `库里没有${region.name}${year === undefined ? "" : `${String(year)}年`}的报告`,
    ),
  ];
  return `${years.length === 0 ? "没有" : years.join("、")}（${how.join("；")}）`;
}

/** 查数据，回答里要有数字. */
export function intentText({ intent, wantsNumber }: Question): string {
  return wantsNumber ? `${INTENTS[intent]}，回答里要有数字` : INTENTS[intent];
}

/** 复议＝行政复议；受理: one entry a matter, the words of the reports behind the question's own. */
export function termsText({ grouped }: Explanation["terms"]): string {
  return grouped.length === 0 ? "没有" : grouped.map((words) => words.join("＝")).join("；");
}

/** 数量，量词“件”. */
export function expectedText({ kind, unit }: Explanation["expected"]): string {
  if (kind === undefined) return "没有限定";
  return unit === undefined ? KIND_LABELS[kind] : `${KIND_LABELS[kind]}，量词“${unit}”`;
}

/** 把握 0.93，采用; or why it is not used. `isUsed` says that the answer has it. */
export function verdictText(
  verdict: Verdict,
  measured: { readonly confidence: number; readonly gap: number; readonly margin: number },
  isUsed: boolean,
): string {
  if (verdict.kind === "none") return "报告里没有数据";
  const sure = `把握 ${measured.confidence.toFixed(2)}`;
  if (isUsed)
    return verdict.kind === "sure" ? `${sure}，采用` : `${sure}，不够，但另有规则认定，采用`;
  if (verdict.kind === "sure") return `${sure}，够格但没有写进回答`;
  return `${sure}，不采用：${verdict.faults.map((fault) => faultText(fault, measured)).join("；")}`;
}

function faultText(
  fault: Fault,
  { gap, margin }: { readonly gap: number; readonly margin: number },
): string {
  switch (fault.kind) {
    case "rivalled": {
      const { region, year, indicator } = fault.rival.figure;
      return `${region}${String(year)}年写的“${indicator}”贴近得多（高 ${gap.toFixed(2)}），这里多半没有写`;
    }
    case "ambiguous":
      return `“${fault.rival.figure.indicator}”几乎一样贴近（只差 ${margin.toFixed(2)}），分不出问的是哪个`;
    case "unlike":
      return "不是要问的那类数，或量词不合";
    case "other-outcome":
      return "说的是另一种结果";
    case "far":
      return "离问题太远";
  }
}

/** 指标名 0.83×0.50 ＋ 词 1.00×0.20 － 不是本地本年的 0.05. */
export function partsText(parts: readonly ScorePart[]): string {
  return parts
    .map(({ name, value, weight }, i) => {
      const isTaken = value * weight < 0;
      const sign = isTaken ? "－" : "＋";
      const measured =
        weight < 0
          ? Math.abs(weight).toFixed(2)
          : `${Math.abs(value).toFixed(2)}×${weight.toFixed(2)}`;
      return `${i === 0 && !isTaken ? "" : `${sign} `}${PARTS[name]} ${measured}`;
    })
    .join(" ");
}

/** Behind the heading of figures: from which confidence on they are used. */
export function thresholdText(threshold: number): string {
  return `把握从 ${threshold.toFixed(2)} 起采用`;
}

/** Behind the heading of a comparison's rows: which rows are shown. */
export function rowThresholdText({ threshold, rowThreshold }: ComparisonWeights): string {
  return `把握从 ${rowThreshold.toFixed(2)} 起列出，至少一行要到 ${threshold.toFixed(2)}`;
}

/** 把握 0.12，不列出（贴近问题 0.74，最贴近的高 0.05，与领头的指标同类 1.00，反查 -0.02）. */
export function rowText({ confidence, evidence }: RowCandidate, isUsed: boolean): string {
  const parts = [
    `贴近问题 ${evidence.asked.toFixed(2)}`,
    `全库最贴近的高 ${evidence.gap.toFixed(2)}`,
    `与最贴近的一行计法相同 ${evidence.alike.toFixed(2)}`,
    `由它反查 ${evidence.back.toFixed(2)}`,
    `量词 ${evidence.unit.toFixed(2)}`,
    ...(evidence.stage === 0 ? [] : [`环节 ${evidence.stage.toFixed(0)}`]),
    ...(evidence.isOtherOutcome ? ["说的是另一种结果"] : []),
  ];
  return `把握 ${confidence.toFixed(2)}，${isUsed ? "采用" : "没有写进回答"}（${parts.join("，")}）`;
}

/** Behind the heading of passages: how sure they are, and whether that is enough. */
export function passagesText({ passageConfidence, passages, weights }: Explanation): string {
  const { threshold } = weights.passages;
  const measured = `最高相似 ${passages.cosine.toFixed(2)}，词写到 ${passages.coverage.toFixed(2)}`;
  const sure = `把握 ${passageConfidence.toFixed(2)}（${measured}）`;
  return passageConfidence >= threshold
    ? `${sure}，够 ${threshold.toFixed(2)}`
    : `${sure}，不够 ${threshold.toFixed(2)}，不能当作答案`;
}

/** How a sentence was scored. */
export function sentenceScoreText(cosine: number, bm25: number): string {
  return `相似 ${cosine.toFixed(2)}，词 ${bm25.toFixed(1)}`;
}

/** A text that is no question has nothing to explain. */
export const NOTHING_TO_EXPLAIN = "这不是一个问题，没有检索。";
