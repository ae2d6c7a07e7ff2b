/** Departments that have a report of their own, and the regions for which they report.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";

/** 市司法局, 全面依法治市委员会办公室: its report is about the whole region. Not a town or a development zone. */
const DEPARTMENT = /(?:局|厅|办|办公室|委员会)$/u;

/** Says whether a region of the corpus is a department of one: 宝鸡市司法局. */
export function isDepartment({ name }: Region): boolean {
  return DEPARTMENT.test(name);
}

/** 城管委, 市场监管局: what may be the short name of a department, from its first character to its last. */
const SHORT_NAME = /^的?(?<short>\p{Script=Han}{1,7}?[局厅办委会](?!会|员))/u;

/**
 * How many characters directly behind a region's name are a short name of the department that reports for it: 3 of `城管委` behind 荆门, where
 * 荆门市城市管理执法委员会 does. 0 for other words, those of the matter among them: 城管 of 荆门城管案件多少.
 */
export function departmentBehind(text: string, end: number, region: Region): number {
  if (!isDepartment(region)) return 0;
  const found = SHORT_NAME.exec(text.slice(end));
  const short = found?.groups?.["short"] ?? "";
  return short.length > 1 && isShortFor(short, region.name) ? (found?.[0].length ?? 0) : 0;
}

/** Says whether each character of a short name stands in the name, in the same order. */
function isShortFor(short: string, name: string): boolean {
  let from = 0;
  return Array.from(short).every((character) => {
    const at = name.indexOf(character, from);
    from = at + character.length;
    return at >= 0;
  });
}

/** The full name of the region that a report speaks for: of 泰州市城市管理局 that of 泰州市. */
export function servedName(region: Region): string {
  const { fullName, parents } = region;
  return isDepartment(region) ? parents.join("") : fullName;
}
