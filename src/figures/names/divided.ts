/** Divisions: 从区域看, 一般程序案件中, by which the amounts behind are parts of what was counted or named before.
 *
 * @module
 */
import { phraseBefore, shorten } from "../words/phrases.ts";
import type { Unit } from "../amounts/units.ts";
import type { Memory, Remembered } from "./memory.ts";

/** 从区域看, 按案件类型分, 其中: the parts are of the figure before. */
const DIVIDED =
  /(?:^|，)\s*(?:其中|(?:从|按照?|分)[^，、\d]{1,10}?(?:上?来?看|分类?|划分|统计|分布))(?:，|[：:]|$)/u;
/** 一般程序案件中: the parts are of what is named. */
const NAMED =
  /(?:^|，)\s*在?(?<whole>[^，、\d]{2,16}(?:案件|事项|文件|纠纷|人员|企业|申请|项目|问题))之?中(?:，|$)/u;

/** Says whether the clauses before announce the parts of something. */
export function isDivided({ told }: Memory): boolean {
  return DIVIDED.test(told) || NAMED.test(told);
}

/** Forgets the announcement, where the first amount behind it was none of the parts. */
export function withoutDivision(told: string): string {
  return told.replace(DIVIDED, "，").replace(NAMED, "，");
}

/**
 * Gives what is divided: what the announcement names, or else the first figure in the same measure word, of this sentence
 * or of the last that stated figures. `undefined` where nothing is announced.
 */
export function dividedWhole(unit: Unit | undefined, memory: Memory): Remembered | undefined {
  const named = NAMED.exec(memory.told)?.groups?.["whole"];
  if (named !== undefined) {
    const object = shorten(phraseBefore(named));
    return {
      object,
      topic: object,
      deed: "",
      indicator: `${object}数`,
      unit: unit?.name ?? "",
      isRate: false,
    };
  }
  return DIVIDED.test(memory.told) ? formerWhole(unit, memory) : undefined;
}

/** The first figure of the last sentence that stated any in this measure word. */
export function formerWhole(unit: Unit | undefined, { former }: Memory): Remembered | undefined {
  return former.find((figure) => figure.unit === unit?.name && !figure.isRate);
}
