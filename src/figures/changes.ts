/** Changes: differences from an earlier period, and what they are measured against.
 *
 * @module
 */
import type { Comparison } from "./figure.ts";
import type { Memory } from "./memory.ts";
import { topicOf } from "./memory.ts";
import { phraseBefore, shorten } from "./phrases.ts";
import type { Naming, Setting } from "./naming.ts";
import type { Unit } from "./units.ts";

const AGAINST =
  "同比|环比|同期|(?:较|比|与|和)(?:上|去|前|上一|20\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年|月|季度|期)(?:同期|同时期|度)?(?:相比)?";
const UP = "增长|上升|提高|提升|增加|增幅|增多|涨幅|攀升|净增|比增|提速";
const DOWN = "下降|降低|减少|压减|压缩|缩短|缩减|回落|降幅|精简|下滑|削减";

/** 同比增长了34.4% · 货值增长14%; not 提高到95%, which is a level. */
const CHANGE = new RegExp(
  `(?<verb>${UP}|${DOWN}|(?<=年|期)[多少高低])(?:了|达|达到|为|约|近|超过|超|逾|幅度为|幅度达){0,2}[\\s：:]*$`,
  "u",
);
const AGAINST_WORD = new RegExp(AGAINST, "u");
const IS_DOWN = new RegExp(`^(?:${DOWN}|少|低)$`, "u");

/** 较上年少3件: short verbs, as names write them. */
const LONG_VERBS: Readonly<Record<string, string>> = {
  多: "增加",
  少: "减少",
  高: "提高",
  低: "降低",
};

/** What a change is called, and which way it went. */
export interface Change {
  readonly naming: Naming;
  /** Absent where the clause does not say what the change is measured against. */
  readonly comparison?: Comparison;
}

/**
 * Reads the words before an amount as a change: 同比增长了34.4% after 办理行政复议案件121件 gives
 * 行政复议案件办理数同比增长率. `undefined` where they speak of a level. A count changes only against something:
 * 减少环节20个 is a deed, 同比减少20件 a change.
 */
export function readChange(setting: Setting, memory: Memory): Change | undefined {
  const match = CHANGE.exec(setting.before);
  if (match === null) return undefined;
  const verb = match.groups?.["verb"] ?? "";
  const against = AGAINST_WORD.exec(setting.before)?.[0];
  if (!isRelative(setting.unit) && against === undefined) return undefined;
  const subject = phraseBefore(setting.before.slice(0, match.index).replace(AGAINST_WORD, ""));
  const whose = whoseChange(subject, memory);
  const naming: Naming = {
    indicator: whose + baseOf(against) + (LONG_VERBS[verb] ?? verb) + suffixOf(verb, setting.unit),
    words: setting.before.trim(),
    object: memory.object || subject,
    deed: memory.deed,
  };
  if (against === undefined) return { naming };
  return { naming, comparison: { against, direction: IS_DOWN.test(verb) ? "down" : "up" } };
}

/** What changed: the subject of the clause, or, where it has none but 平均, the last figure. */
function whoseChange(subject: string, memory: Memory): string {
  if (!/^(?:平均|日均)?$/u.test(subject)) return shorten(subject);
  return (memory.indicator || topicOf(memory)) + subject;
}

function isRelative(unit: Unit | undefined): boolean {
  return unit?.kind === "rate" || unit?.kind === "change" || unit?.name === "倍";
}

function baseOf(against: string | undefined): string {
  if (against === undefined) return "";
  if (against === "环比") return "环比";
  const year = /^[较比与和](?<year>上年|去年|上一年|20\d{2}年|二[〇○零]\p{Script=Han}{2}年)/u.exec(
    against,
  )?.groups?.["year"];
  if (year === undefined) return "同比";
  return `较${/^[上去]/u.test(year) ? "上年" : year}`;
}

function suffixOf(verb: string, unit: Unit | undefined): string {
  if (verb.endsWith("幅")) return "";
  if (unit?.kind === "rate") return "率";
  if (unit?.kind === "money") return "金额";
  return isRelative(unit) ? "幅度" : "数";
}
