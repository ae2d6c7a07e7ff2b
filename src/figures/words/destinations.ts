/** Deeds that send things somewhere: 移送公安机关11起, 下放乡镇35项, 汇入省库52万条 name the place, not the thing.
 *
 * @module
 */

const SENT =
  /^(?:移送|移交|下放|汇入|录入|报送|上传|上报|接入|转送|送达|抄送|推送|报|交|转|划转|调整至|下沉|进入|纳入|入选|列入|推荐至|充实到|融入)(?:至|到|给)?/u;
const DESTINATION =
  /(?:机关|法院|检察院|公安|部门|单位|乡镇|镇街|街道|苏木|镇|乡|村|社区|基层|一线|省库|库|平台|系统|目录|清单|局|委|政府|中心|名单|名录|黑名单)$/u;

/** Says whether a phrase only says where something was sent. */
export function isSending(phrase: string): boolean {
  const verb = SENT.exec(phrase)?.[0] ?? "";
  return verb !== "" && verb.length < phrase.length && DESTINATION.test(phrase);
}
