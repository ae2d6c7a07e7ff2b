/** Phrases before an amount: which words it measures, and how they are cut to a name.
 *
 * @module
 */
import { stripClosers, stripOpeners } from "./lexicon.ts";
import { lastVerbIndex, leadingVerbs, maskNames, stripEmptyVerb } from "./verbs.ts";

/** Names above this length are cut at their last verb: what stands before it is the doer or the place. */
const LONG_NAME = 18;
/** A name of fewer characters says too little alone. */
const SHORT_NAME = 2;

/** Words that the name of an indicator does without, wherever they stand. */
const FILLERS =
  /[省市区县旗州镇街乡村居](?:（[^（）]{2,4}）)?(?:、?[省市区县旗州镇街乡村居](?:（[^（）]{2,4}）)?){1,3}[两三四]级(?!人大|政协|法院|检察|党委|政府)|各类|各种|各项|上一?年度|全年(?!龄|级)|(?:自|从)?\d{4}年度?(?:以来|起)的?|(?:全|我|本)[区市县省州旗镇乡](?:各(?:相关)?(?:部门|单位|镇街|镇|街道))?|(?<=\p{Script=Han}{2})各(?:[县区市镇乡]{1,2}|街道|[县区]（[^（）]{1,4}）)(?:以?及|[和与、])(?:[省市县区旗]直)?(?:部门|单位)的?(?!报送|上报|提交|报备|制定|印发|出台)(?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})各(?:县（市、区）|区（市、县）|县（区）|乡?镇（街道）|县区|区县|市县|乡镇|镇街|镇乡|街道|部门|单位|[县区市镇乡地级])的?(?!以?及|[和与、])(?=\p{Script=Han}{3})|(?<![取得])了(?!解)|其中|共计|累计|先后|分别|(?<![公中])共(?!享|同|建(?![立成设])|青|性|产|治|商|计)|\d{4}年度?/gu;

/** Brackets with a number hold a clause of their own; they are no part of the noun before them. */
const COUNTING_BRACKET = /[（(][^（()）]{0,120}\d[^（()）]{0,120}[）)]/gu;

/** The words before an amount that it may measure, without when, where and 共计: 全年共办理行政复议案件 → 办理行政复议案件. */
export function phraseBefore(text: string): string {
  const bare = text.replace(COUNTING_BRACKET, "").replace(ADJUNCT, "");
  return stripClosers(stripOpeners(bare)).replace(/^[中内]$/u, "");
}

/**
 * On what occasion, in whose name, to whom, against what, among whom and where, from what to what, and what somebody would not accept: 结合节庆 before 开展, 以旗政府名义,
 * 报司法局 before 备案, 比改革前, 在企业、商会中, 在公园周边, 从立项到开工, 不服处罚决定.
 */
const ADJUNCT =
  /^(?:结合|借助|借力|利用|抓住|立足)[^，]{2,40}?(?=(?:集中|组织|广泛|深入)?(?:开展|举办|举行|进行))|^[^，、“”]{4,14}(?<![前落])后(?=全年|累计|共|已)|^发现问题[并后](?=责令|督促|移送|立案)|以(?!自己|自身)[^，、以]{1,16}(?:名义|的形式|的方式)|[由从][^，、由从]{0,8}每\p{Script=Han}{0,2}$|(?:采取|采用|通过)“[^“”]{2,20}”的?(?:形式|方式|模式|办法)|向[^，、向]{2,14}?(?=报备|备案|报送|报告|移送|通报|移交)|向[^，向]{2,20}?(?=发放|派发|赠送|推送|散发|分发|发送|免费发放)|报(?!告|道|送|名|备|批|刊|[^，]{0,14}?报)[^，、报]{2,14}?(?=备案|批准|审批|审定)|[比较][^，、比较]{2,10}之?前(?=\p{Script=Han}{2})|在[^，在]{2,12}、[^，在]{2,16}[中内](?=\p{Script=Han}{2})|在[^，在]{2,16}(?:周边|沿线|附近|一带|等地|等处)(?=\p{Script=Han}{2})|在法定(?:办理|办结)?(?:时限|期限|时间)的?基础上再?|(?<=\p{Script=Han}{4})从[^，从到]{2,8}到[^，从到]{2,10}$|为(?:企业和?群众|群众和?企业|办事群众|企业|群众|当事人|经营主体|市场主体|行政相对人)(?=减免|减负|节约|节省|挽回|追回)|(?:申请人|当事人|相对人)?不服[^，不]{2,14}?(?=申请|提起|提出|向)/gu;

/** 以案释法为主, 每万人: what opens so loses its sense where it is cut. */
const RATIO_WORDS = /^(?:以\p{Script=Han}{1,14}为|每\p{Script=Han}人)/u;

/** Cuts a phrase to what a person would call it: the doer and the place go where the name gets long. */
export function shorten(phrase: string): string {
  const bare = withoutExamples(stripEmptyVerb(phrase.replace(FILLERS, "")));
  if (RATIO_WORDS.test(bare) && bare.length <= LONG_NAME + 8) return bare;
  const at = lastVerbIndex(bare);
  const plain = withoutSender(bare, at);
  if (plain !== undefined) return plain;
  const tail = at > 0 ? stripEmptyVerb(bare.slice(at)) : bare;
  const opensEmpty = at > 0 && tail !== bare.slice(at);
  if (at > 0 && tail.length > SHORT_NAME && (opensEmpty || bare.length > LONG_NAME)) return tail;
  if (bare.length <= LONG_NAME) return bare;
  return lastPart(bare);
}

/** 法律咨询、文艺演出等宣传活动, “民法典进万家”等主题宣传: of what 等 sums up, the examples go. */
const EXAMPLES =
  /^(?=[^等]*[、\u3000])[^等]+等(?:领域|方面|行业)?的?(?!程序|方式|形式|途径|渠道|进行)(?<sum>\p{Script=Han}{2,})$/u;

const BODIES_ACTING = /^(?:[镇乡村县区市旗州]|街道|乡镇|镇街|部门|单位|机关)\p{Script=Han}{2}/u;

function withoutExamples(phrase: string): string {
  const sum = EXAMPLES.exec(maskNames(phrase))?.groups?.["sum"];
  const deed = leadingVerbs(phrase);
  // 纠纷 alone needs its examples; 受理纠纷 less so.
  if (sum === undefined) return phrase;
  // 许村、长安等镇办案: which towns they are matters as little where what they did is short.
  if (sum.length < 4 && deed === "" && !BODIES_ACTING.test(sum)) return phrase;
  return (deed.length < 5 ? deed : "") + sum;
}

/** 报送 of 部门报送文件: who sent or made the thing tells less than what was done to it. */
const SENT =
  /^(?:报送|提交|上报|报备|提请|移送|移交|交办|转办|转来|制定|印发|出台|起草|签订|作出|反映|提出|反馈|申报)的?(?=\p{Script=Han}{2})/u;
const SENDER =
  /(?:部门|单位|政府|机关|乡镇|街道|镇街|区|县|市|局|委|办|村|企业|群众|法院|检察院|[）)])$/u;

/** 备案审查各县及市直部门报送文件 is 备案审查文件. `undefined` where no such clause stands between deed and object. */
function withoutSender(phrase: string, at: number): string | undefined {
  const deed = leadingVerbs(phrase);
  if (deed === "" || at <= deed.length || phrase.length <= LONG_NAME) return undefined;
  const sent = SENT.exec(phrase.slice(at))?.[0] ?? "";
  return sent !== "" && SENDER.test(phrase.slice(deed.length, at))
    ? deed + phrase.slice(at + sent.length)
    : undefined;
}

/** Longest name that is a list. */
const LONGEST_LIST = 30;

/** What 等 sums up in a phrase, if it does: 网络答题活动 of 党内法规、安全生产法等网络答题活动. */
export function sumOf(phrase: string): string | undefined {
  return SUMMED_UP.exec(maskNames(phrase))?.groups?.["sum"];
}

/** What 等 sums up, without 领域 and the like: 海岸带保护等领域重大行政决策事项 is about 重大行政决策事项. */
const SUMMED_UP = /(?<![平同相中高初])等(?:领域|方面|行业)?的?(?<sum>\p{Script=Han}{4,})$/u;

/**
 * Of a long list the deed and what 等 sums up stay (大型法治宣传活动), or else the last member (调处劳动争议等案件); of a
 * long attribute what it belongs to.
 */
function lastPart(phrase: string): string {
  const masked = maskNames(phrase);
  const deed = leadingVerbs(phrase);
  const kept = deed.length < 5 ? deed : "";
  const sum = sumOf(phrase);
  if (sum !== undefined) return kept + sum;
  // 调处地块拆迁、婚姻家庭纠纷、劳动争议等案件: a noun as short as 案件 needs its list.
  if (/、.*等\p{Script=Han}{1,3}$/u.test(masked) && phrase.length <= LONGEST_LIST) return phrase;
  const at = Math.max(masked.lastIndexOf("的"), masked.lastIndexOf("、"));
  const tail = phrase.slice(at + 1);
  if (at > 0 && tail.length > SHORT_NAME) return kept + tail;
  if (phrase.length <= LONG_NAME + 8) return phrase;
  return phrase.slice(-LONG_NAME).replace(/^[^“《]*[”》]/u, "");
}

/** Says whether a name is too short to be read alone: 主项, 受众, 课程. */
export function isShort(phrase: string): boolean {
  return phrase.length <= SHORT_NAME;
}

/** Puts words behind a topic, what both share once: 行政执法考试 and 考试合格率 are 行政执法考试合格率. */
export function append(topic: string, words: string): string {
  for (let shared = Math.min(topic.length, words.length, LONG_NAME); shared >= 2; shared--) {
    if (topic.endsWith(words.slice(0, shared))) return topic + words.slice(shared);
  }
  return topic + words;
}
