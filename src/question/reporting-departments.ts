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

/** The full name of the region that a report speaks for: of 泰州市城市管理局 that of 泰州市. */
export function servedName(region: Region): string {
  const { fullName, parents } = region;
  return isDepartment(region) ? parents.join("") : fullName;
}
