/** Names of what a relative clause without a noun, or in whose name something was done, tells of: 纳入范围的132件.
 *
 * @module
 */
import { isElliptical } from "../words/deeds.ts";
import { hasHead } from "../words/heads.ts";
import { shorten } from "../words/phrases.ts";
import { objectOf, topicOf, type Memory } from "./memory.ts";
import { toNaming, type Naming, type Setting } from "./naming.ts";

const RELATIVE = /的(?:共|仅|只)?有? ?$/u;
const LONGEST_RELATIVE = 14;

/**
 * Names what `phrase`, a clause that ends in 的 before the amount, tells of, by the thing that was spoken of in the same measure word: 纳入范围的规范性文件 for
 * 开展规范性文件清理，纳入范围的132件. `undefined` where no 的 stands there, or the phrase names a thing or a party (以市政府为被告的13件).
 */
export function nameRelative(
  phrase: string,
  { before, unit }: Setting,
  memory: Memory,
): Naming | undefined {
  const thing = objectOf(memory);
  const isSame = memory.isFresh ? unit?.name === memory.unit : memory.mention !== "";
  const isOpen = unit?.kind === "count" && isSame && thing !== "" && RELATIVE.test(before);
  if (!isOpen || phrase.startsWith("以")) return undefined;
  const said = phrase.length > LONGEST_RELATIVE ? shorten(phrase) : phrase;
  if (said.length > LONGEST_RELATIVE || hasHead(said)) return undefined;
  const name = `${said}的${thing}`;
  return toNaming({ name, words: phrase, object: thing, topic: topicOf(memory), deed: "" }, unit);
}

/**
 * Names a part by in whose name it was done, where that is all that tells it from the others: 以县政府名义印发规范性文件 for
 * 新制定规范性文件25件，其中以县政府名义印发11件. `undefined` for any other part.
 */
export function nameInWhoseName(
  phrase: string,
  { before, unit }: Setting,
  memory: Memory,
): Naming | undefined {
  const name = /以[^，、以]{1,16}名义/u.exec(before)?.[0] ?? "";
  const isPart = memory.isFresh && before.includes("其中") && unit?.name === memory.unit;
  if (name === "" || !isPart || !isElliptical(phrase)) return undefined;
  const object = objectOf(memory);
  return toNaming(
    { name: name + phrase + object, words: name + phrase, object, deed: phrase },
    unit,
  );
}
