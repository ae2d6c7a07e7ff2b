/** Full heads: nouns of the field that a section calls by their full name once and shortly from then on.
 *
 * @module
 */

interface Head {
  /** The short noun with what adds nothing to it, where no word of its own tells which it is. */
  readonly short: RegExp;
  /** The full names that a section may have given it. */
  readonly full: RegExp;
}

const AT_START =
  "(?<=^|清理|废止|修改|修订|备案|报备|审查|审核|报送|制发|评估|评查|抽查|抽取|抽检)";
const PLAIN = "(?:现行有效的?|现行|历年|有效|存量|全部|相关|有关|各类)?";

const HEADS: readonly Head[] = [
  { short: new RegExp(`${AT_START}${PLAIN}文件`, "u"), full: /(?:行政)?规范性文件/u },
  {
    short: new RegExp(`${AT_START}${PLAIN}案卷`, "u"),
    full: /行政(?:执法|处罚|许可)案卷|执法案卷/u,
  },
  { short: /(?<!行政|重大)决策(?=事项|数)/u, full: /重大行政决策/u },
];

const HAS_HEAD = /文件|案卷|决策/u;

/** Gives the short nouns of a name their full names, where the section has used them: 清理规范性文件 for 清理文件. */
export function withFullHeads(name: string, section: string): string {
  if (!HAS_HEAD.test(name)) return name;
  return HEADS.reduce((whole, { short, full }) => {
    const found = short.test(whole) ? full.exec(section)?.[0] : undefined;
    return found === undefined ? whole : whole.replace(short, found);
  }, name);
}
