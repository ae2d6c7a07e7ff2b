/** Every sentence that is shown to a person about an answer but its warnings. Quotes and figures come from the answer itself.
 *
 * @module
 */
import type {
  Abstention,
  AnswerFigure,
  CoverageAnswer,
  ListAnswer,
  Lack,
  PointCount,
  Understood,
} from "../answer/answer.ts";
import type { AmountCheck } from "../answer/cite/check-claim.ts";
import type { SectionKind } from "../documents/section-kind.ts";
import type { Relation } from "../question/claimed-amount.ts";
import { MAX_QUESTION_LENGTH } from "../question/normalise-question.ts";
import { listRegionYears, NAMED_COUNT } from "./report-names.ts";

/** 环翠区 · 2021 · 行政复议受理了多少件. Empty where nothing was understood. */
export function understoodText(understood: Understood): string {
  const { regions, years, planYear, topic } = understood;
  const parts = [
    regions.length > NAMED_COUNT ? `${String(regions.length)}个地区` : regions.join("、"),
    years.join("、") + (planYear === undefined ? "" : `（对${String(planYear)}年的安排）`),
    topic,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** What is lacking, and what there is instead. */
export function lackText(lack: Lack): string {
  switch (lack.reason) {
    case "no-report":
      return `库里没有${listRegionYears(lack.missing)}的报告。现有：${listRegionYears(lack.held)}。`;
    case "not-stated":
      return `${listRegionYears(lack.reports)}的报告里没有查到这一点。`;
    case "not-understood":
      return notUnderstoodText(lack);
  }
}

/** The line that stands above the related passages of an abstention. */
export function relatedText(answer: Abstention): string {
  return answer.citations.length === 0 ? "" : "以下是相关内容，不是答案：";
}

/** The first line of an answer about the corpus or the bot. */
export function coverageText(answer: CoverageAnswer): string {
  return answer.topic === "reports"
    ? `库里有${String(answer.reports.length)}篇报告：`
    : `可以查法治政府建设年度报告里的数据和做法，每条都附原文出处。现有${String(answer.reports.length)}篇报告：`;
}

/** Behind a computed figure: how it was computed. */
export function computedText(formula: string): string {
  return `（按报告数据计算：${formula}）`;
}

/** What the same sentences state beside the claim. */
export function contextText(figures: readonly string[]): string {
  return `同处还写有：${figures.join("；")}`;
}

/** What the audit of a report found about a figure. */
export function noteText(note: string): string {
  return `核对：${note}`;
}

/** How each relation is said, where it is so and where it is not. */
const RELATION_WORDS: Readonly<Record<Relation, readonly [holds: string, fails: string]>> = {
  equal: ["是", "不是"],
  above: ["超过", "没有超过"],
  "at-least": ["达到", "没有达到"],
  below: ["不到", "达到"],
  "at-most": ["没有超过", "超过"],
};

/** Whether the figure is what the question says of it: 不是100件，报告写的是50件。 */
export function checkText(
  { verdict, relation, words }: AmountCheck,
  { raw, computed }: Pick<AnswerFigure, "raw" | "computed">,
): string {
  const [holds, fails] = RELATION_WORDS[relation];
  const stated = computed ? `按报告数据计算是${raw}` : `报告写的是“${raw}”`;
  switch (verdict) {
    case "holds":
      return `${holds}${words}：${stated}。`;
    case "fails":
      return `${fails}${words}：${stated}。`;
    case "open":
      return `${stated}，不是确数，看不出是否${relation === "equal" ? "恰好" : ""}${holds}${words}。`;
  }
}

/** In the row of a report that does not state what is compared. */
export function rowSilentText(): string {
  return "没有查到";
}

/** The first line of a list of places. */
export function listText({ groups, silent, untold }: ListAnswer): string {
  const names = groups.map((group) => `${group.region}${String(group.year)}年`).join("、");
  if (untold !== undefined) return untoldText(untold, names, silent);
  return `提到的有：${names}。${silent.length === 0 ? "" : `没有查到的：${silent.join("、")}。`}`;
}

/** What each report's points are, and how many: the line above them. */
export function pointsText(counts: readonly PointCount[]): string {
  return counts
    .map(
      ({ region, year, kind, count }) =>
        `${region}${String(year)}年的报告${POINTS_OF[kind]}${String(count)}项`,
    )
    .join("；")
    .concat("。");
}

const POINTS_OF: Readonly<Record<SectionKind, string>> = {
  problems: "列出的问题和不足有",
  plans: "列出的下一步工作有",
  work: "分述的主要工作有",
};

/** The first line of a list of places that do not mention a matter. */
function untoldText(matter: string, speaking: string, silent: readonly string[]): string {
  const first =
    silent.length === 0
      ? `各报告都提到了“${matter}”`
      : `没有查到提到“${matter}”的：${silent.join("、")}`;
  return speaking === "" ? `${first}。` : `${first}。提到的：${speaking}。`;
}

/** Headings of the parts of an answer. */
export const LABELS = {
  understood: "理解为",
  warning: "注意",
  suggestions: "还可以问",
  file: "原文",
} as const;

/** The progress bar while the index is built. */
export const PROGRESS = "建立索引 {bar} {value}/{total} 句";

/** A question of a batch at which the program failed. */
export function faultText(id: string, error: unknown): string {
  return `问题 ${id} 出错：${error instanceof Error ? error.message : String(error)}`;
}

/** The chat in the terminal. */
export const CHAT = {
  prompt: "问> ",
  welcome: "请提问。/new 开始新话题，/quit 退出。",
} as const;

/** Why a text was not taken as a question. */
function notUnderstoodText(lack: Lack & { readonly reason: "not-understood" }): string {
  switch (lack.cause) {
    case "off-topic":
      return "这里只回答法治政府建设年度报告里的内容，这个问题不在其中。";
    case "greeting":
      return "您好，我在。可以问法治政府建设年度报告里的数据、做法、问题和打算，写明地区、年度和事项就行。";
    case "courtesy":
      return "不客气，请继续提问。";
    case "about-answer":
      return "答案里的数和话都抄自所引的报告原文，单位、口径和出处以引文为准；想了解更多，请写明地区和事项再问。";
    case "empty":
      return "问题是空的。请写明地区、年度和要问的事项，例如：环翠区2021年行政复议受理了多少件？";
    case "too-long":
      return `问题超过${String(MAX_QUESTION_LENGTH)}字，请缩短后再问。`;
    case "unclear":
      return "没有读懂这个问题。请写明地区、年度和要问的事项。";
    case "ambiguous":
      return `“${lack.name}”可能指${lack.choices.map((region) => region.fullName).join("、")}，请写明是哪一个。`;
  }
}
