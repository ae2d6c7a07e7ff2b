/** Full heads: nouns of the field that a section calls by their full name once and shortly from then on.
 *
 * @module
 */

interface Head {
  /** The short noun with what adds nothing to it, where no word of its own tells which it is. */
  readonly short: RegExp;
  /** The full names that a section may have given it. */
  readonly full: RegExp;
  /** The name that it has in a section that never gives it, but tells of this work and of none of the others. */
  readonly ofWork?: { readonly work: RegExp; readonly others: RegExp; readonly name: string };
}

const AT_START =
  "(?<=^|的|清理|废止|修改|修订|备案|报备|审查|审核|报送|制发|评估|评查|抽查|抽取|抽检|互评)";
const PLAIN = "(?:现行有效的?|现行|历年|有效|存量|全部|相关|有关|各类)?";

const HEADS: readonly Head[] = [
  { short: new RegExp(`${AT_START}${PLAIN}文件`, "u"), full: /(?:行政)?规范性文件/u },
  {
    short: new RegExp(`${AT_START}${PLAIN}案卷`, "u"),
    full: /行政(?:执法|处罚|许可)案卷|执法案卷/u,
    ofWork: {
      work: /执法|行政处罚/u,
      others: /援助|公证|复议|仲裁|信访|鉴定/u,
      name: "行政执法案卷",
    },
  },
  {
    short: /^听证会(?=场次|次数)/u,
    full: /(?:重大行政决策|立法|信访)听证会/u,
    ofWork: { work: /重大行政决策/u, others: /处罚|复议|信访|立法/u, name: "重大行政决策听证会" },
  },
  { short: /(?<!行政|重大)决策(?=事项|数)/u, full: /重大行政决策/u },
];

const HAS_HEAD = /文件|案卷|决策|听证会/u;

/**
 * Gives the short nouns of a name their full names, where the section has used them: 清理规范性文件 for 清理文件; or where it tells
 * what work they are of: 评查行政执法案卷 for 评查案卷.
 */
export function withFullHeads(name: string, section: () => string): string {
  if (!HAS_HEAD.test(name)) return name;
  return HEADS.reduce((whole, head) => {
    const found = head.short.test(whole) ? fullName(head, section()) : undefined;
    return found === undefined ? whole : whole.replace(head.short, found);
  }, name);
}

function fullName({ full, ofWork }: Head, section: string): string | undefined {
  const said = full.exec(section)?.[0];
  if (said !== undefined || ofWork === undefined) return said;
  return ofWork.work.test(section) && !ofWork.others.test(section) ? ofWork.name : undefined;
}
