/** Parts of a name that stand earlier in its list or sentence: the deed, the head, the longer noun.
 *
 * @module
 */
import { fullNoun } from "./anaphora.ts";
import { isBody } from "./doers.ts";
import type { Memory } from "./memory.ts";
import { isShort } from "./phrases.ts";
import { isPerson, isQuantity } from "./suffixes.ts";
import { isGeneric } from "./thin-nouns.ts";
import { isEmptyVerb } from "./verbs.ts";

/** 清理政府规范性文件16件、政策性文件186件: the deed holds for the whole list; so it does for what 其中 lists. */
export function inheritedDeed(object: string, before: string, memory: Memory): string {
  const isMember =
    /^\s*(?:[、和及与]|以及)/u.test(before) || before.includes("其中") || memory.isListed;
  if (!memory.isFresh || isQuantity(object) || isBody(object)) return "";
  if (!isMember) return parallelDeed(object, before, memory);
  const isWorthy = memory.deed.length <= 6 && !isEmptyVerb(memory.deed) && memory.deed !== "涉及";
  return isWorthy ? memory.deed : "";
}

/** 认领省级清单206项，市级清单55项: a bare noun behind a comma that shares its head with the one before. */
function parallelDeed(object: string, before: string, memory: Memory): string {
  const isBare = object.length > 2 && !/现有|共有|目前|另/u.test(before);
  const head = object.slice(-2);
  const isAlike = object.length === memory.object.length && memory.object.endsWith(head);
  return isBare && isAlike && memory.deed.length <= 4 && !isEmptyVerb(memory.deed)
    ? memory.deed
    : "";
}

/** 主项 alone says nothing, 《权责清单》主项 does; 文件 after 规范性文件 means the same files. */
export function completed(object: string, deed: string, memory: Memory): string {
  const earlier = memory.isFresh ? memory.object : memory.mention;
  // 大型活动 says no more than 活动: the heading does.
  const added = earlier.length - object.length;
  if (earlier.endsWith(object) && added > (isGeneric(object) ? 2 : 0)) return earlier;
  if (/^\p{Script=Han}{1,3}级$/u.test(object)) return object + headOfLevel(memory);
  const antecedent = fullNoun(object, memory.told);
  if (antecedent !== object) return antecedent;
  const saysEnough = !isShort(object) || isQuantity(object) || isPerson(object) || deed !== "";
  if (saysEnough) return object;
  const topic = settingOf(object, memory);
  return topic.endsWith(object) ? topic : topic + object;
}

/** 国家级示范村2个、市级18个: the levels share their head. */
function headOfLevel(memory: Memory): string {
  if (!memory.isFresh) return "";
  return (
    /^\p{Script=Han}{1,4}级(?<head>\p{Script=Han}{2,})$/u.exec(memory.object)?.groups?.["head"] ??
    ""
  );
}

function settingOf(object: string, memory: Memory): string {
  if (isGeneric(object)) return memory.leadIn || memory.heading;
  return memory.isFresh ? memory.object : memory.leadIn;
}
