/** The region that a department's report speaks for.
 *
 * @module
 */

/**
 * 宝鸡市 + 司法局. What follows the region holds none itself but in words such as 依法治市 and 市场, so that
 * 威海市环翠区司法局 is 威海市环翠区's and 衡水市市场监督管理局 is 衡水市's.
 */
const DEPARTMENT =
  /^(?<served>.{1,20}?[省市县区旗州盟])(?:依法治[省市县区旗州盟]|市场|市政|市容|城市|社区|园区|区域|[^省市县区旗州盟]){1,20}(?<=局|厅|办|室|委员会)$/u;

/**
 * Gives the region that people mean by a report's region: `宝鸡市司法局` reports on 宝鸡市. Any other name is its own, that of a
 * development zone too, which governs itself.
 */
export function servedRegionName(name: string): string {
  return DEPARTMENT.exec(name)?.groups?.["served"] ?? name;
}
