/** Levels that changed: 由20个工作日压缩至7个工作日 states the level before and the level since.
 *
 * @module
 */
import type { Slot } from "./slots.ts";

/** The words before the first amount: 由, 从原来的, 由高峰时每只; not those of 理由, 从业. */
const FROM = /(?:(?<![自理事案缘])由|(?<![服听跟])从(?![业事]))(?<was>[^，、；由从\d]{0,10})$/u;
/** Between the two: 压缩至, 整合为, 机构动态调整为, 到. What leads to a level may be any verb. */
const TO = /^\s*(?<said>[\p{Script=Han}（）]{0,12}?)(?:至|到|为|成)(?:了|约|近|仅|不足)?\s*$/u;

/** Verbs that stand for longer ones where they stand alone. */
const WHOLE_VERBS: Readonly<Record<string, string>> = {
  减: "减少",
  增: "增加",
  升: "上升",
  降: "下降",
  缩: "缩短",
  压: "压缩",
  改: "改",
  变: "变动",
  "": "变动",
};

/**
 * Marks the pairs of a clause whose amounts state one measure before and after a change. Of both, the words before are
 * then the measure alone: 行政审批事项由原来的 gives 行政审批事项, and so does 精减至 behind it.
 */
export function pairLevels(slots: readonly Slot[]): readonly Slot[] {
  const paired = [...slots];
  for (const [i, slot] of slots.entries()) {
    const next = slots[i + 1];
    const from = FROM.exec(slot.before);
    if (next === undefined || from === null || !isAlike(slot, next)) continue;
    const said = TO.exec(slot.rest)?.groups?.["said"];
    if (said === undefined) continue;
    const verb = said.slice(-2);
    const subject = slot.before.slice(0, from.index);
    // 由32个复议机构整合为10个: the measure word's noun is the measure where nothing stands before.
    const measure = /\p{Script=Han}/u.test(subject) ? subject : subject + said.slice(0, -2);
    const bare = { before: measure, after: undefined, runsOn: false, rest: "" };
    const mark = `（${WHOLE_VERBS[verb] ?? verb}前）`;
    paired[i] = { ...slot, ...bare, level: { kind: "former", mark } };
    paired[i + 1] = { ...next, ...bare, level: { kind: "latter" } };
  }
  return paired;
}

function isAlike({ amount }: Slot, { amount: next }: Slot): boolean {
  return amount.unit === undefined || amount.unit.name === next.unit?.name;
}
