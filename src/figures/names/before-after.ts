/** Levels that changed: 由20个工作日压缩至7个工作日 states the level before and the level since.
 *
 * @module
 */
import { CHANGED_TO } from "../words/lexicon.ts";

/** The first amount: 由20个工作日, 从原来的20个工作日. */
const FROM =
  /(?:由|从)(?:原来|原先|过去|以前|改革前|最初|法定|年初|上年|去年|20\d{2}年)?的?(?:平均|日均)?\s*$|(?:由|从)[^，、由从]{0,8}每\p{Script=Han}{0,2}$/u;
/** The second: 压缩至, 提高到, 到. */
const TO = new RegExp(`^[\\s、，]*(?<verb>(?:${CHANGED_TO}|缩|到|至))?[^，。；\\d]{0,4}$`, "u");

/** Verbs that stand for longer ones where they stand alone. */
const WHOLE_VERBS: Readonly<Record<string, string>> = {
  减: "减少",
  增: "增加",
  升: "上升",
  降: "下降",
  缩: "缩短",
};

/**
 * Gives the mark of an amount that states the level before a change, from the words before it and before the next amount
 * of its clause: `由` and `压缩至` give `（压缩前）`. Empty for any other amount.
 */
export function markOfFormer(before: string, beforeNext: string | undefined): string {
  if (beforeNext === undefined || !FROM.test(before)) return "";
  const match = TO.exec(beforeNext);
  const verb = match?.groups?.["verb"]?.replace(/[至到为]$/u, "");
  if (verb === undefined) return "";
  return `（${verb === "" ? "变动" : (WHOLE_VERBS[verb] ?? verb)}前）`;
}
