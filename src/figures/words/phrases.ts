/** Noun phrases around an amount: which words it counts, and how they are cut to a name.
 *
 * @module
 */
import { nounEnd, opensPredicate, stripClosers, stripOpeners } from "./lexicon.ts";
import {
  isDeedNoun,
  isVerbal,
  lastVerbIndex,
  leadingVerbs,
  maskNames,
  stripEmptyVerb,
} from "./verbs.ts";

/** Names above this length are cut at their last verb: what stands before it is the doer or the place. */
const LONG_NAME = 18;
/** A name of fewer characters says too little alone. */
const SHORT_NAME = 2;

/** Words that the name of an indicator does without, wherever they stand. */
const FILLERS =
  /[省市区县旗州镇街乡村居](?:（[^（）]{2,4}）)?(?:、?[省市区县旗州镇街乡村居](?:（[^（）]{2,4}）)?){1,3}[两三四]级(?!人大|政协|法院|检察|党委|政府)|各类|各种|各项|上一?年度|全年(?!龄|级)|(?:自|从)?\d{4}年度?(?:以来|起)的?|(?:全|我|本)[区市县省州旗镇乡](?:各(?:相关)?(?:部门|单位|镇街|镇|街道))?|(?<![取得])了(?!解)|其中|共计|累计|先后|分别|(?<![公中])共(?!享|同|建(?![立成设])|青|性|产|治|商|计)|\d{4}年度?/gu;

/** Brackets with a number hold a clause of their own; they are no part of the noun before them. */
const COUNTING_BRACKET = /[（(][^（()）]{0,120}\d[^（()）]{0,120}[）)]/gu;

/** The words before an amount that it may measure, without when, where and 共计: 全年共办理行政复议案件 → 办理行政复议案件. */
export function phraseBefore(text: string): string {
  const bare = text.replace(COUNTING_BRACKET, "").replace(ADJUNCT, "");
  return stripClosers(stripOpeners(bare)).replace(/^[中内]$/u, "");
}

/** In whose name, to whom, against what and among whom: 以旗政府名义, 报司法局 before 备案, 比改革前, 在企业、商会中. */
const ADJUNCT =
  /^[^，、“”]{4,14}(?<![前落])后(?=全年|累计|共|已)|^发现问题[并后](?=责令|督促|移送|立案)|以[^，、以]{1,16}(?:名义|的形式|的方式)|[由从][^，、由从]{0,8}每\p{Script=Han}{0,2}$|向[^，、向]{2,14}?(?=报备|备案|报送|报告|移送|通报|移交)|报(?!告|道|送|名|备|批|刊|[^，]{0,14}?报)[^，、报]{2,14}?(?=备案|批准|审批|审定)|[比较][^，、比较]{2,10}之?前(?=\p{Script=Han}{2})|在[^，在]{2,12}、[^，在]{2,16}[中内](?=\p{Script=Han}{2})/gu;

/** Cuts a phrase to what a person would call it: the doer and the place go where the name gets long. */
export function shorten(phrase: string): string {
  const bare = withoutExamples(stripEmptyVerb(phrase.replace(FILLERS, "")));
  if (
    /^(?:以\p{Script=Han}{1,14}为|每\p{Script=Han}人)/u.test(bare) &&
    bare.length <= LONG_NAME + 8
  )
    return bare;
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

function withoutExamples(phrase: string): string {
  const sum = EXAMPLES.exec(maskNames(phrase))?.groups?.["sum"];
  const deed = leadingVerbs(phrase);
  // 纠纷 alone needs its examples; 受理纠纷 less so.
  if (sum === undefined || (sum.length < 4 && deed === "")) return phrase;
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

/** A phrase in its two parts: 排查调处 and 矛盾纠纷. */
export interface DeedAndObject {
  readonly deed: string;
  readonly object: string;
}

/** Parts a phrase: 受理行政复议案件 → 受理, 行政复议案件; for a bare noun the deed is empty. */
export function splitDeed(phrase: string): DeedAndObject {
  const manner = /^(?:被|成功|有效|妥善|依法|主动|及时|认真|重点)*/u.exec(phrase)?.[0].length ?? 0;
  const deed = leadingVerbs(phrase.slice(manner));
  const direct = manner + deed.length;
  if (deed !== "" && direct < phrase.length) {
    const end = direct + secondDeed(deed, phrase.slice(direct));
    return { deed: phrase.slice(0, end), object: phrase.slice(end) };
  }
  const at = lastVerbIndex(phrase);
  const governing = at > 0 ? leadingVerbs(phrase.slice(at)) : "";
  const object = phrase.slice(at + governing.length);
  // 企业开办时间, 罚没款: what would be left is no object but the head of the whole.
  if (governing === "" || object.length < 2) return { deed: "", object: phrase };
  return { deed: governing, object };
}

/** How far a second deed reaches into what seems to be the object of the first; 0 where there is none. */
function secondDeed(deed: string, object: string): number {
  const pivot = PIVOT.test(deed) ? lastVerbIndex(object) : -1;
  const second = pivot >= 2 ? leadingVerbs(object.slice(pivot)) : "";
  const brought = BROUGHT_FORTH.exec(object)?.[0] ?? "";
  const end = second === "" ? brought.length : pivot + second.length;
  return object.length - end >= 2 ? end : 0;
}

/** 提请市政府常务会议审议草案: who was made to act, and what then was done. */
const PIVOT = /^(?:提请|报请|提交|邀请)/u;
/** 公开征求意见收到反馈: of two deeds the second has brought forth what is counted. */
const BROUGHT_FORTH = /^[^的《“]{1,10}(?:收到|形成|发现|查出|提出|出具)(?=\p{Script=Han}{2})/u;

/** What stands after an amount: the noun counted and what is said of it. */
export interface PhraseAfter {
  readonly noun: string;
  /** Code units of the text that the noun takes up. */
  readonly length: number;
  /** What follows the noun up to the clause's end: 入选省级标杆型智慧社区. */
  readonly predicate: string;
}

const LIST_BEGIN =
  /^(?:[、，,；;。：:）)（(及或之了过]|和(?!解|谐|平)|与(?!会)|并(?!联|购)|等(?!级)|中(?!心|央|小|国|级|医|层|型|介|学)|以[上下]|的?(?:[，。；]|$))/u;
/** X的Y after a number counts X where X is somebody or something that one counts: 43个单位的党政主要负责人. */
const COUNTED_ENTITY =
  /(?:单位|部门|人员|干部|企业|村|社区|街道|镇街|镇|乡|县|区|市|律师|案件|主体|机构|组织|学校|群众|代表|场所|酒店|项目|平台|事项|文件|法规|规章)$/u;
const LONGEST_LISTED_NOUN = 24;

/**
 * Reads the noun phrase that an amount stands before: 27个 + 行政执法主体. `undefined` where the text goes on with a
 * verb, a comma or a connective, so that the noun stands before the amount.
 *
 * `isOpen` says that another amount follows the text, so that a 、 ends the noun; `isListed` that 等 precedes the amount,
 * so that a noun must follow whatever it looks like: 等16条落实措施.
 */
export function phraseAfter(
  text: string,
  isOpen: boolean,
  isListed = false,
): PhraseAfter | undefined {
  const lead = /^[\s的]*/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(lead, lead + 80);
  if (body === "" || LIST_BEGIN.test(text.trimStart()) || LIST_BEGIN.test(body)) return undefined;
  if ((opensPredicate(body) && !isListed) || !/^[\p{Script=Han}“《「A-Za-z]/u.test(body))
    return undefined;
  const skipped = isListed ? 2 : 0;
  const end = skipped + nounEnd(body.slice(skipped), isOpen);
  const noun = possessorOf(
    actorOf(cutAtList(body.slice(0, end), isOpen), isOpen).replace(
      /(?:等|的|(?<![心央集其])[中内])$/u,
      "",
    ),
  );
  if (noun === "") return undefined;
  return { noun, length: lead + noun.length, predicate: text.slice(lead + noun.length) };
}

function cutAtList(noun: string, isOpen: boolean): string {
  const border = isOpen ? /[、，,；;]|(?:和|以及|及|等|共|暨|除)+$/u : /[，,；;]/u;
  const cut = border.exec(maskNames(noun))?.index ?? noun.length;
  const whole = noun.slice(0, cut).replace(/(?:和|及|与|、)$/u, "");
  if (whole.length <= LONGEST_LISTED_NOUN) return whole;
  const comma = whole.indexOf("、");
  return comma > 1 ? whole.slice(0, comma) : whole.slice(0, LONGEST_LISTED_NOUN);
}

/** Bodies and persons, as they end before a verb of their own. */
const ACTOR =
  /(?:单位|部门|机构|机关|组织|委员会|调委会|中心|法院|检察院|局|所|站|点|室|队|企业|公司|乡镇|街道|镇|乡|县|区|社区|员|律师|顾问|专家|干部|民警|法官|志愿者|代表|学校|医院|协会|商会|）)$/u;

/** 36个执法单位制发涉企检查计划210份: where an amount follows, what an actor does is no part of its name. */
function actorOf(noun: string, isOpen: boolean): string {
  for (let at = 2; isOpen && at <= noun.length - 4; at++) {
    const deed = leadingVerbs(noun.slice(at));
    const isActor =
      deed.length >= 2 && noun.length - at - deed.length >= 2 && ACTOR.test(noun.slice(0, at));
    if (isActor && leadingVerbs(noun) === "") return noun.slice(0, at);
  }
  return noun;
}

function possessorOf(noun: string): string {
  const at = noun.indexOf("的");
  if (at < 2) return noun;
  const possessor = noun.slice(0, at);
  return COUNTED_ENTITY.test(possessor) ? possessor : noun;
}

/** The deed in what follows a noun: 进行集中评查 → 集中评查; 担任区党政一体法律顾问 as it is. */
export function deedOfPredicate(predicate: string): string {
  const bare = predicate.replace(/^[的、\s]+/u, "").replace(/[，,。；;].*$/u, "");
  const carried = /(?:进行|予以|开展)了?(?<deed>\p{Script=Han}{2,30})/u.exec(bare)?.groups?.[
    "deed"
  ];
  if (carried === undefined) return "";
  // 道路交通安全和运输执法领域突出问题专项督察: what sort of deed it was stands at its end.
  return carried.length > 10 ? carried.slice(-4) : carried;
}

/** Verbs that take the noun of another deed: 受理投诉, 提供咨询, 开展培训. */
const TAKING =
  /^(?:组织开展|组织|开展|举办|召开|举行|进行|实施|收到|新收|接到|接收|受理|提供|解答|处理|办理|办结|回复|答复|接待|提出)/u;

/** Says whether the phrase is nothing but a deed, so that what it was done to must be found elsewhere. */
export function isElliptical(phrase: string): boolean {
  if (phrase === "") return true;
  // 组织测试, 收到复议申请: behind such a verb, the deed is itself the thing that is counted.
  const taken = TAKING.exec(phrase)?.[0] ?? "";
  return isVerbal(phrase) && !(taken !== "" && isDeedNoun(phrase.slice(taken.length)));
}

/** Puts words behind a topic, what both share once: 行政执法考试 and 考试合格率 are 行政执法考试合格率. */
export function append(topic: string, words: string): string {
  for (let shared = Math.min(topic.length, words.length, LONG_NAME); shared >= 2; shared--) {
    if (topic.endsWith(words.slice(0, shared))) return topic + words.slice(shared);
  }
  return topic + words;
}
