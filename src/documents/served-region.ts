/** The region that a department's report speaks for.
 *
 * @module
 */

/** 宝鸡市 + 司法局. What follows the region holds none itself but in 依法治市, so that 威海市环翠区司法局 is 威海市环翠区's. */
const DEPARTMENT =
  /^(?<served>.{1,20}?[省市县区旗州盟])(?:依法治[省市县区旗州盟]|[^省市县区旗州盟]){1,20}(?<=局|厅|办|室|委员会)$/u;

/**
 * Gives the region that people mean by a report's region: `宝鸡市司法局` reports on 宝鸡市. Any other name is its own, that of a
 * development zone too, which governs itself.
 */
export function servedRegionName(name: string): string {
  return DEPARTMENT.exec(name)?.groups?.["served"] ?? name;
}
