/** Every sentence that warns a person of what must be known before an answer is used.
 *
 * @module
 */
import type { RegionWords, Warning } from "../answer/warning.ts";
import type { MissingReport } from "../question/question.ts";
import { listRegionYears } from "./report-names.ts";

/** A warning as one sentence. */
export function warningText(warning: Warning): string {
  if (isOfReading(warning)) return readingText(warning);
  if (isOfReckoning(warning)) return reckoningText(warning);
  switch (warning.kind) {
    case "missing-reports":
      return missingText(warning.missing);
    case "mixed-years":
      return `各地报告的年度不同（${warning.years.join("、")}年），不宜直接比较。`;
    case "different-bases":
      return `口径不同：${listWords(warning.bases)}，${warning.isOfTotal === true ? "合计" : "排序"}仅供参考。`;
    case "different-units":
      return `计量单位不同：${listWords(warning.units)}，是否可比请看原文。`;
    case "different-indicators":
      return `所统计的指标不尽相同：${listWords(warning.names)}。`;
    case "inexact":
      return `有的不是确数：${listWords(warning.figures)}。`;
    case "doubtful":
      return `${listWords(warning.rows)}与所问是否一回事不能肯定，所以没有排序，请看原文。`;
    case "not-stated":
      return notStatedText(warning);
  }
}

function notStatedText({
  reports,
  measure,
  isOfTotal,
}: Extract<Warning, { kind: "not-stated" }>): string {
  const what = measure === undefined ? "" : `“${measure}”`;
  const lack = isOfTotal === true ? "，合计里不含" : "";
  return `${listRegionYears(reports)}的报告里没有查到${what}${lack}。`;
}

/** Kinds of warnings about a sum or a difference. */
const OF_RECKONING = ["nested", "rounded", "several-roles", "left-out"] as const;

type ReckoningWarning = Extract<Warning, { readonly kind: (typeof OF_RECKONING)[number] }>;

function isOfReckoning(warning: Warning): warning is ReckoningWarning {
  return OF_RECKONING.some((kind) => kind === warning.kind);
}

function reckoningText(warning: ReckoningWarning): string {
  switch (warning.kind) {
    case "nested":
      return `${warning.inner}在${warning.outer}之内，两个数可能有重复，所以没有相加。`;
    case "rounded":
      return `${warning.terms.join("、")}是取整的数，算出的结果可能有上下${warning.margin}的出入，只能作约数看，不宜引用。`;
    case "several-roles":
      return `合计里${warning.roles.join("、")}都算在内，要分开的请看各项。`;
    case "left-out":
      return `报告里另有${listWords(warning.figures)}，没有算进来，是否该一起算请看原文。`;
  }
}

/** The reports that are left out, and those in whose place there is one of another year. */
function missingText(missing: readonly MissingReport[]): string {
  const left = missing.filter(({ instead }) => instead === undefined);
  const replaced = missing.filter(({ instead }) => instead !== undefined);
  const others = missing.flatMap(({ region, instead }) =>
    instead === undefined ? [] : [{ region, year: instead }],
  );
  return [
    ...(left.length === 0 ? [] : [`库里没有${listRegionYears(left)}的报告，以下不含。`]),
    ...(replaced.length === 0
      ? []
      : [`库里没有${listRegionYears(replaced)}的报告，列出的是${listRegionYears(others)}的。`]),
  ].join("");
}

/** Kinds of warnings about how the question was read, and what of it the answer leaves open. */
const OF_READING = [
  "reference-year",
  "by-sound",
  "read-as",
  "other-period",
  "stated-as-percent",
  "no-reason",
  "more-places",
] as const;

type ReadingWarning = Extract<Warning, { readonly kind: (typeof OF_READING)[number] }>;

function isOfReading(warning: Warning): warning is ReadingWarning {
  return OF_READING.some((kind) => kind === warning.kind);
}

function readingText(warning: ReadingWarning): string {
  switch (warning.kind) {
    case "reference-year":
      return `“${warning.word}”按${String(warning.year)}年理解（以${String(warning.referenceYear)}年为今年）。`;
    case "by-sound":
      return `“${warning.written}”按读音理解为${warning.region}。`;
    case "read-as":
      return `“${warning.written}”按${warning.region}理解，请核对是不是所问的地方。`;
    case "other-period":
      return `问的是“${warning.words}”，所引的是全年或其他时段的数。`;
    case "stated-as-percent":
      return "问的是百分点，报告写的是百分比（%），两者不能互换。";
    case "no-reason":
      return "写这个数的地方没有说明原因。";
    case "more-places":
      return `另有${String(warning.count)}处写有同样的数，没有列出。`;
  }
}

/** 环翠区“受理”、马尾区“办理”. */
function listWords(words: readonly RegionWords[]): string {
  return words
    .map((one) => one.region + (one.words === "" ? "未注明" : `“${one.words}”`))
    .join("、");
}
