/** What zones and departments are called for short: 经济技术开发区 is 经开区, 市场监督管理局 is 市监局.
 *
 * @module
 */

/** Full kinds with the forms in use, longer kinds before those that end them. General usage of the administration, no one place's. */
const SHORT_KINDS: readonly (readonly [kind: string, ...shorts: readonly string[]])[] = [
  ["高新技术产业开发区", "高新技术开发区", "高新开发区", "高新区"],
  ["经济技术开发区", "经开区", "经济开发区", "开发区"],
  ["经济开发区", "经开区", "开发区"],
  ["综合保税区", "综保区", "保税区"],
  ["工业园区", "园区"],
  ["市场监督管理局", "市场监管局", "市监局", "市场局"],
  ["人力资源和社会保障局", "人社局"],
  ["人力资源社会保障局", "人社局"],
  ["住房和城乡建设局", "住建局"],
  ["住房城乡建设局", "住建局"],
  ["发展和改革委员会", "发改委"],
  ["发展和改革局", "发改局"],
  ["发展改革委员会", "发改委"],
  ["卫生健康委员会", "卫健委"],
  ["卫生健康局", "卫健局"],
  ["自然资源和规划局", "自然资源局", "自规局", "资规局"],
  ["自然资源局", "自规局"],
  ["综合行政执法局", "综合执法局", "行政执法局", "执法局"],
  ["城市管理综合行政执法局", "城管执法局", "城管局"],
  ["城市管理局", "城管局"],
  ["行政审批服务局", "行政审批局", "审批局"],
  ["交通运输局", "交通局"],
  ["农业农村局", "农业局"],
  ["应急管理局", "应急局"],
  ["文化和旅游局", "文旅局"],
  ["医疗保障局", "医保局"],
  ["生态环境局", "环境局", "环保局"],
  ["教育和体育局", "教体局"],
];

/** Gives the short forms of a zone's or department's name: `赣州经济技术开发区` gives 赣州经开区, 赣州开发区 and so on. */
export function shortKindNames(name: string): readonly string[] {
  const found = SHORT_KINDS.filter(([kind]) => name.endsWith(kind));
  const [longest] = found.sort((a, b) => b[0].length - a[0].length);
  if (longest === undefined) return [];
  const [kind, ...shorts] = longest;
  return shorts.map((short) => name.slice(0, -kind.length) + short);
}
