/** Rates against the counts that they were worked out from.
 *
 * @module
 */
import { containsSpan } from "../../text/span.ts";
import { isExact, type Figure } from "../figure.ts";

/** Below this whole, nearly any rate is some fraction of it, and a fit proves nothing. */
const SMALLEST_WHOLE = 3;

/**
 * Says how a rate follows from the counts just before it, or that it cannot.
 *
 * With both counts near,败诉率14.7% after 已结34件 and 败诉5件 gives `14.7%＝5/34`. With only the whole near, 纠错率28.2%
 * after 已审结39件 gives `28.2%＝11/39`: no other number of cases rounds to 28.2 %. A rate of 100 % beside a part that is
 * less than its whole gives a doubt: 调处成功率100% after 1788件 and 成功1768件.
 */
export function explainRate(rate: Figure, near: readonly Figure[]): readonly string[] {
  if (rate.kind !== "rate" || rate.unit !== "%" || rate.indicator.includes("占")) return [];
  const counts = near.filter((figure) => isCount(figure) && isNear(rate, figure)).reverse();
  if (rate.value === 100) return doubtWhole(rate, counts);
  return explainPair(rate, counts) ?? explainWhole(rate, counts) ?? [];
}

function isCount(figure: Figure): boolean {
  return figure.kind === "count" && Number.isInteger(figure.value) && figure.value > 0;
}

/** Same sentence, or the clause before: rates and their parts are seldom further apart. */
function isNear(rate: Figure, count: Figure): boolean {
  return (
    containsSpan(rate.sentenceSpan, count.span) || rate.clauseSpan.start - count.clauseSpan.end <= 2
  );
}

function explainPair(rate: Figure, counts: readonly Figure[]): readonly string[] | undefined {
  for (const part of counts) {
    const whole = counts.find(
      (other) =>
        other.unit === part.unit && other.value > part.value && fits(rate, part.value, other.value),
    );
    if (whole !== undefined && isExact(part) && isExact(whole)) {
      return [`${percent(rate)}＝${String(part.value)}/${String(whole.value)}`];
    }
  }
  return undefined;
}

/** How much closer than chance a fraction must come: with 1/4, one whole in four fits by accident. */
const CHANCE = 4;

/**
 * The part is not stated: it is named only if one whole number alone gives the rate, and the rate took its topic from
 * that whole (纠错率 after 行政复议案件审结数).
 */
function explainWhole(rate: Figure, counts: readonly Figure[]): readonly string[] | undefined {
  const topic = rate.indicator.slice(0, rate.indicator.length - rate.indicatorWords.length);
  if (topic === "" || !rate.indicator.endsWith(rate.indicatorWords)) return undefined;
  const whole = counts.find((count) => count.indicator.includes(topic) && isExact(count));
  if (whole === undefined || whole.value < SMALLEST_WHOLE) return undefined;
  const step = 10 ** -decimalsOf(rate);
  if (100 / whole.value < CHANCE * step) return undefined;
  const part = Math.round((rate.value * whole.value) / 100);
  const isProper = part > 0 && part < whole.value && fits(rate, part, whole.value);
  return isProper ? [`${percent(rate)}＝${String(part)}/${String(whole.value)}`] : undefined;
}

/** 100 % of what? A part below its whole in the same sentence, both of the same thing, contradicts it. */
function doubtWhole(rate: Figure, counts: readonly Figure[]): readonly string[] {
  const stem = rate.indicator.replace(/率.*$/u, "").slice(-2);
  const part = counts.find(
    (figure) =>
      containsSpan(rate.sentenceSpan, figure.span) && figure.indicatorWords.includes(stem),
  );
  if (part === undefined) return [];
  const whole = counts[counts.indexOf(part) + 1];
  if (whole?.unit !== part.unit || whole.value <= part.value) return [];
  const share = ((part.value / whole.value) * 100).toFixed(2);
  return [`与同句“${whole.raw}”中“${part.raw}”（${share}%）不一致，100%的计算范围原文未说明`];
}

/** Says whether part of whole rounds, or is cut, to the rate at the rate's own number of decimals. */
function fits(rate: Figure, part: number, whole: number): boolean {
  const unit = 10 ** -decimalsOf(rate);
  return Math.abs((part / whole) * 100 - rate.value) <= unit / 2 + 1e-9;
}

function decimalsOf(rate: Figure): number {
  return /\.(?<decimals>\d+)/u.exec(rate.raw)?.groups?.["decimals"]?.length ?? 0;
}

function percent(rate: Figure): string {
  return `${String(rate.value)}%`;
}
