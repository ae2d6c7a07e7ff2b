/** Measure words: which words make a number an amount, and what sort of quantity they count.
 *
 * @module
 */
import type { FigureKind } from "../figure.ts";

/** What a measure word says about the number before it. */
export interface Unit {
  /** As the report writes it: 万元, 个小时, 场次. */
  readonly word: string;
  /** The unit that figures carry: 元 for 万元, 小时 for 个小时; elsewhere the word itself. */
  readonly name: string;
  /** Decimal places by which the number moves: 4 for 万元. */
  readonly exponent: number;
  readonly kind: FigureKind;
}

/** Records, deeds, things and persons, each counted by a word of its own. */
const COUNTERS =
  "件 宗 起 案 份 个 项 条 例 人 名 位 户 家 所 处 场 次 期 批 轮 篇 部 本 册 张 幅 块 面 台 辆 套 支 只 头 艘 架 座 栋 幢 间 口 班 类 种 " +
  "段 组 对 双 卷 枚 盏 株 棵 片 句 页 笔 单 桩 门 节 课 堂 讲 集 站 路 颗 根 顶 盒 箱 袋 瓶 批次 场次 人次 件次 条次 户次 家次 车次 班次 课次 " +
  "台次 辆次 艘次 篇次 项次 宗次 起次 个次 处次 点次 站次 例次 轮次 期次 课时 学时 名次 亩 公顷 平方米 平方公里 立方米 公里 千米 米 海里 吨 " +
  "公斤 千克 斤 升 千瓦时 万千瓦 兆瓦 千瓦 倍 分";

/** Money as reports write it, with the power of ten that the word holds. */
const CURRENCY: readonly (readonly [string, string, number])[] = [
  ["元", "元", 0],
  ["元人民币", "元", 0],
  ["圆", "元", 0],
  ["万元", "元", 4],
  ["亿元", "元", 8],
  ["千元", "元", 3],
  ["百万元", "元", 6],
  ["千万元", "元", 7],
  ["万亿元", "元", 12],
  ["美元", "美元", 0],
  ["欧元", "欧元", 0],
  ["港元", "港元", 0],
  ["日元", "日元", 0],
  ["英镑", "英镑", 0],
  ["澳元", "澳元", 0],
  ["加元", "加元", 0],
  ["韩元", "韩元", 0],
  ["卢布", "卢布", 0],
  ["新台币", "新台币", 0],
  ["美金", "美元", 0],
];

/** Rates and differences of rates. 百分点 is no percentage: 提高2个百分点 is not 提高2%. */
const RATES: readonly (readonly [string, string, FigureKind])[] = [
  ["%", "%", "rate"],
  ["％", "%", "rate"],
  ["‰", "‰", "rate"],
  ["个百分点", "个百分点", "change"],
  ["百分点", "个百分点", "change"],
  ["个千分点", "个千分点", "change"],
];

/** 七成 is 70 %. */
const TENTHS: Unit = { word: "成", name: "%", exponent: 1, kind: "rate" };

/** Lengths of time. Whether one is a statistic or only a period is for the refusals to say. */
const DURATIONS: readonly (readonly [string, string])[] = [
  ["个工作日", "工作日"],
  ["工作日", "工作日"],
  ["个自然日", "自然日"],
  ["自然日", "自然日"],
  ["个小时", "小时"],
  ["小时", "小时"],
  ["分钟", "分钟"],
  ["秒", "秒"],
  ["秒钟", "秒"],
  ["天", "天"],
  ["日", "日"],
  ["个月", "个月"],
  ["周", "周"],
  ["个星期", "星期"],
];

/** 70余场（次）, 32件（次）: two measure words at once, written both ways of bracketing. */
const DOUBLE_COUNTERS: readonly Unit[] = [
  "场",
  "件",
  "人",
  "家",
  "户",
  "条",
  "起",
  "个",
  "项",
  "份",
  "期",
  "批",
].flatMap((word) =>
  ["（次）", "(次)"].map((second) => ({
    word: word + second,
    name: `${word}次`,
    exponent: 0,
    kind: "count" as const,
  })),
);

/** 3267台（套）, 12起（件）: two measure words of which either may fit; figures carry both, as written. */
const ALTERNATIVES: readonly Unit[] = ["台套 套台 起件 件起 宗件 家户 户家 处个 个处 份册"]
  .flatMap((pairs) => pairs.split(" "))
  .flatMap(([first = "", second = ""]) =>
    ["（）", "()"].map(([opening = "", closing = ""]) => ({
      word: first + opening + second + closing,
      name: `${first}（${second}）`,
      exponent: 0,
      kind: "count" as const,
    })),
  );

/** The measure words that are known without any vocabulary file. */
export const UNITS: readonly Unit[] = [
  ...COUNTERS.split(" ").map((word) => ({ word, name: word, exponent: 0, kind: "count" as const })),
  ...CURRENCY.map(([word, name, exponent]) => ({ word, name, exponent, kind: "money" as const })),
  ...RATES.map(([word, name, kind]) => ({ word, name, exponent: 0, kind })),
  ...DURATIONS.map(([word, name]) => ({ word, name, exponent: 0, kind: "duration" as const })),
  TENTHS,
  ...DOUBLE_COUNTERS,
  ...ALTERNATIVES,
];

/**
 * Gives the unit that figures carry for a measure word as people write it, its scale aside: 美元 for 万美元, 元 for 亿元.
 * A word that is none is given back.
 */
export function unitNameOf(word: string, units: ReadonlyMap<string, Unit>): string {
  const bare = word.replace(/^[十百千万亿]+(?=.)/u, "");
  return (units.get(word) ?? units.get(bare))?.name ?? word;
}

/** Finds units by the word as written; of two definitions the later holds. */
export function unitsByWord(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unit.word, unit]));
}
