/** What a line of a report page is when it is neither heading nor prose.
 *
 * Written after report pages of 19 provinces: source lines, metadata tables, navigation, signature blocks.
 *
 * @module
 */

/** Labels of source lines and metadata tables, each followed by a colon: 文章来源：, 索引号：, 签发人：. */
const LABEL =
  /^[【[（(]?(?:(?:文章|信息|稿件|内容)?来源|(?:发布|更新|生成|成文|发文|公开|印发|创建)?(?:时间|日期)|(?:发布|发文|公开|制发)(?:机构|单位|机关|字号|方式|范围|时限|类别|部门)|(?:信息|文件)?索引号?|(?:组配|主题|体裁|信息)分类|主题词|关键词|有效性|文号|签发人?|作者|责?任?编辑|审核|撰稿|(?:浏览|访问|点击|阅读)(?:次数|量|数)?|字[号体]|当前的?位置|您?(?:现在|所在)的?位置|名称|标题|内容概述|主办(?:单位)?|承办(?:单位)?|技术支持|联系(?:电话|方式|人)|地址|邮编|备案号|网站标识码|上一[篇条]|下一[篇条]|相关(?:链接|文档|附件|信息)|附件\d{0,2})[:：]/u;

/** Buttons and navigation, whole lines: 打印本页 关闭窗口, 分享到, [大 中 小], 首页 > 政务公开 > 法治政府. */
const BUTTON =
  /^(?:[【[（(<]?(?:打印|关闭|分享|收藏|返回|扫一扫|字[号体]|上一[篇条]|下一[篇条]|通知公告|版权所有|首页|纠错|大中小|此件(?:公开|主动)?发布|此件(?:主动)?公开)|[^。]{0,40}(?:ICP备|公网安备|网站标识码)|[^。，]{1,40}[>»›][^。，]{1,60}$)/u;

/** 威政发〔2022〕3号, 环政〔2022〕12 号. */
const DOCUMENT_NUMBER = /^\p{Script=Han}{1,12}[〔[（(【]\d{4}[〕\]）)】]\d{0,4}号?$/u;

/** 特此报告。 */
const CLOSING_WORDS = /^(?:特此报告|专此报告|以上报告|特此汇报)[，。！\p{Script=Han}]{0,12}$/u;

const DATE =
  /^[（(]?(?:\d{4}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:\d{1,2}:\d{2}(?::\d{2})?)?[）)]?$/u;

const ORGANISATION =
  /^[\p{Script=Han}（）()、]{1,40}(?:政府|委员会|[区县市省州旗盟镇乡工党]委|局|厅|办公室|委员会办|管委会|办事处)(?:\d{4}年\d{1,2}月\d{1,2}日)?$/u;

/** Says whether a line is page furniture: source line, metadata, navigation, document number, 特此报告。 */
export function isFurniture(line: string): boolean {
  const text = withoutSpaces(line);
  return (
    (text.length <= 160 && LABEL.test(text)) ||
    (text.length <= 80 && BUTTON.test(text)) ||
    DOCUMENT_NUMBER.test(text) ||
    CLOSING_WORDS.test(text) ||
    !/[\p{L}\p{N}]/u.test(text)
  );
}

/** Says whether a line only addresses somebody: 威海市人民政府：. */
export function isAddressee(line: string): boolean {
  return (
    /^[^。，,；;]{2,40}[：:]$/u.test(withoutSpaces(line)) && /政府|委|人大|厅|局|代表/u.test(line)
  );
}

/** Says whether a line is a date and nothing else: 2022年1月11日, 二〇二二年一月十一日. */
export function isDateLine(line: string): boolean {
  return DATE.test(withoutSpaces(line));
}

/** Says whether a line is the name of an organisation, with a date at most: 威海市环翠区人民政府, 中共峄城区委 峄城区人民政府. */
export function isOrganisation(line: string): boolean {
  return ORGANISATION.test(withoutSpaces(line));
}

/** Says whether a line is prose: a full stop with something before it, or a long line with clauses. */
export function isProse(line: string): boolean {
  return (line.includes("。") && line.length >= 20) || (line.length >= 60 && /[，,]/u.test(line));
}

/** Drops white space, which scanned and web text scatters through names and labels: `报 告` gives 报告. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, "");
}
