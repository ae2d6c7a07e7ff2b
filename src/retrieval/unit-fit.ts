/** How well a figure's kind and measure word fit what a question asks for.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";
import type { Expectation } from "../question/expectation.ts";

/** Measure words that people put for each other: a question asks 几件 where the report counts 起. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(["件", "起", "宗", "例", "单", "桩"]),
  new Set(["人", "名", "位", "人次", "户"]),
  new Set(["次", "场", "场次", "期", "批", "批次", "轮", "回", "趟", "班次"]),
  new Set(["份", "本", "册", "篇", "部", "件", "张", "卷", "宗"]),
  new Set(["项", "条", "个", "类", "种"]),
  new Set(["个", "家", "所", "处", "支", "座", "户", "台", "套"]),
  new Set(["平方米", "万平方米", "平方公里", "公顷", "亩", "公里"]),
  new Set(["天", "小时", "工作日", "自然日", "月", "个月", "分钟"]),
];

/** 个 stands for any measure word in speech. */
const ANY = "个";

/** Measure words for persons: who asks 多少人 is not answered by 1100件. */
const PERSONS: ReadonlySet<string> = new Set(["人", "名", "位"]);

/** What a share is called that is a change itself: 压缩比, 增长14%. Must not match 占全部比例. */
const NAMES_CHANGE = /[增减升降缩压涨]|提高|变化/u;

/**
 * Rates the fit from -1 (another kind of quantity: a rate for 几件) over -0.5 (a measure word for other things: 项 for 几件, 个 for 几名) and
 * 0 (nothing was expected) to 1 (the very word).
 */
export function unitFit(figure: Figure, expected: Expectation): number {
  const { kind, unit } = expected;
  if (kind === undefined) return 0;
  if (!fitsKind(figure, kind)) return OTHER_KIND;
  // 败诉率11.5%，同比下降4.2个百分点: who asks for the rate is not told of its change.
  if (unit === undefined) return kind === "rate" && figure.kind === "change" ? 0.4 : 0.5;
  if (figure.unit === unit) return 1;
  return kind === "count" && countsPersonsNotThings(unit, figure.unit)
    ? OTHER_KIND
    : measureFit(unit, figure.unit);
}

/** Rates two measure words that are not the same. */
function measureFit(asked: string, stated: string): number {
  if (stated === `${asked}次`) return 0.6;
  if (FAMILIES.some((family) => family.has(stated) && family.has(asked))) return 0.6;
  if (asked === ANY || stated === ANY) return 0.2;
  return stated === "" ? 0 : -0.5;
}

/** The fit of another kind of quantity, which cannot answer. */
export const OTHER_KIND = -1;

function countsPersonsNotThings(asked: string, stated: string): boolean {
  // 聘请79个村的法律顾问: reports count no persons in 个, so who asks 几名 is not told of villages.
  if (PERSONS.has(asked) && stated === ANY) return true;
  const isOpen = [asked, stated].some(
    (unit) => unit === ANY || unit === "" || (/^[户人]次?$/u.test(unit) && !PERSONS.has(unit)),
  );
  return !isOpen && PERSONS.has(asked) !== PERSONS.has(stated);
}

function fitsKind(figure: Figure, kind: NonNullable<Expectation["kind"]>): boolean {
  if (figure.kind === kind) return true;
  // A share may be a change too (压减了27.8%), and a change is often given as a rate of its own (压缩比76.35%).
  const isShare = figure.unit === "%" || figure.unit === "‰" || figure.unit === "个百分点";
  if (!isShare) return false;
  return kind === "rate" || (kind === "change" && NAMES_CHANGE.test(figure.indicator));
}
