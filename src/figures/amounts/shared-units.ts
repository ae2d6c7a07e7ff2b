/** Shared measure words: 3个和1个工作日, 2.3和1.6个百分点, where the last amount of a row says what all are measured in.
 *
 * @module
 */
import type { Amount } from "./amount.ts";

/** Between two amounts of a row: 、, 和; or what leads from one level of a measure to another: 20个压缩至7个工作日. */
const JOINT =
  /^ ?(?:[、和与及]|以及)(?:下降|上升|提高|降低|增长|减少)? ?$|^(?:压缩|缩短|压减|缩减|减少|精简|降低|下降|减|降|缩)(?:至|到|为)了?$/u;
/** 分别压缩到, 下降: behind such words, numbers in a row measure the same. */
const ALL_OF_THEM =
  /分别|各|[由从][^，；。由从]{0,8}$|(?:平均|均)?[压缩减下降提上增长]{2}(?:至|到|为)?$/u;
/** How far before the row such words stand. */
const REACH = 20;
const LONGEST_JOINT = 6;
/** Amounts before one that are looked at: a bound keeps rows of thousands linear. */
const LONGEST_ROW = 12;
/** Things counted by 个, before the words that spread the amounts over them. */
const COUNTED = /(?:环节|材料|证明|事项|窗口|表格|部门|程序)[^，；。]{0,14}$/u;
/** Measure words that begin like the counter of most things: 个工作日, 个百分点. */
const LONG_UNIT = /^个./u;

/**
 * Gives the amounts of a row that are written without their measure word, or with the first character of it alone, that of the last:
 * 工作日 for the 3个 of 分别压缩到3个和1个工作日. Linear.
 */
export function withSharedUnits(text: string, amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length < 2) return amounts;
  const shared = [...amounts];
  for (let i = shared.length - 2; i >= 0; i--) {
    const amount = shared[i];
    const next = shared[i + 1];
    if (amount === undefined || next === undefined || !lacksUnitOf(amount, next)) continue;
    const gap = text.slice(amount.span.end, next.span.start);
    if (gap.length > LONGEST_JOINT || !JOINT.test(gap)) continue;
    const start = rowStart(text, shared, i);
    const before = text.slice(Math.max(0, start - REACH), start);
    // 审批环节和办理时限分别压缩到3个和1个工作日: of some things one counts 3个.
    const isOther = amount.unit !== undefined && COUNTED.test(before);
    if (ALL_OF_THEM.test(before) && !isOther) shared[i] = { ...amount, unit: next.unit };
  }
  return shared;
}

function lacksUnitOf(
  { unit, notation, value }: Amount,
  { unit: last, notation: lastNotation }: Amount,
): boolean {
  if (last === undefined || notation !== "arabic" || lastNotation !== "arabic") return false;
  if (unit === undefined) return last.exponent === 0 && !Number.isNaN(value);
  return unit.word === "个" && LONG_UNIT.test(last.word);
}

/** Where the row begins that the `i`th amount stands in. */
function rowStart(text: string, amounts: readonly Amount[], i: number): number {
  let first = i;
  for (; first > 0 && i - first < LONGEST_ROW; first--) {
    const gap = text.slice(amounts[first - 1]?.span.end, amounts[first]?.span.start);
    if (gap.length > LONGEST_JOINT || !JOINT.test(gap)) break;
  }
  return amounts[first]?.span.start ?? 0;
}
