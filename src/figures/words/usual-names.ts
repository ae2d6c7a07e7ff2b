/** Usual names: what reports write short or in a roundabout way, and everybody calls by one name.
 *
 * @module
 */

/** Short forms with what they stand for; where a form is a verb (被复议, 引发复议) it stays. */
const SHORT_FORMS: readonly (readonly [form: RegExp, usual: string])[] = [
  [/(?<!行政|被|引发|提起)复议(?!庭)/gu, "行政复议"],
  [/(?:以.{1,8}为被申请人的)?行政复议(?:案件|申请)?(?=被诉)/gu, "行政诉讼"],
  // Cases are reviewed by the government that reports, and by nobody else.
  [/^[省市县区旗州盟](?:人民)?政府(?=(?:收到|受理|办理)?行政复议)/gu, ""],
  [/法援/gu, "法律援助"],
  // A list is drawn up; what is struck off it, or put on it, are its entries.
  [
    /(?<=权[责力]清单)(?=(?:动态)?(?:取消|新增|增加|承接|下放|划转|变更|调整|保留|精简)[数、])/u,
    "事项",
  ],
  [/^(?<deed>建立|成立|设立|组建|建成|规范|新建|各类)?调委会/u, "$<deed>人民调解委员会"],
  [/^(?<deed>配备|聘任|培训)?调解员(?=人?数)/u, "$<deed>人民调解员"],
  [/^受援(?=[人农群妇老未残职])/u, "法律援助受援"],
  [/^(?:.*考试)?持证人员?(?=数)/u, "持证执法人员"],
  // Who appears in court, and which court: of reports on government, it can be no other.
  [/(?<![人长员者志导记师应])(?=出庭(?:应诉)?率|应出庭)/u, "负责人"],
  // 落实行政机关负责人出庭应诉制度，应出庭28件: the system is of nothing but their appearing.
  [/(?<=负责人)出庭应诉(?:制度|工作)?(?:负责人)?(?=(?:应当?|实际|按时)?出庭)/gu, ""],
  [/^负责人(?=出庭(?:应诉)?率)/u, "行政机关负责人"],
  // 其中正职出庭61件: the head of a body, or of those who stand in for it.
  [
    /^(?:行政机关)?(?:负责人)?(?<rank>[正副]职)(?:负责人)?(?=(?:应|实际)?出庭)/u,
    "行政机关$<rank>负责人",
  ],
  [/^败诉(?=率|案件|数)/u, "行政诉讼败诉"],
  // Who is aided by whom, what is confirmed in court, and in what dossiers are found good or bad: each can be only one thing.
  [/^.{0,16}为受援(?:人员?|群众|对象|当事人)(?=挽回|追回|争取|取得)/u, "法律援助"],
  [/(?<!协议)司法确认(?=[数率])/u, "调解协议司法确认"],
  [
    /(?<=案卷)(?<!评查.{0,12})(?:评[出为定]|查出)?(?=(?:优秀|优良|良好|合格|不合格)[数率])/u,
    "评查",
  ],
  [
    /^(?:\p{Script=Han}{0,8}公证(?:处|机构)办理公证|办理公证|公证(?:[处员]|机构)?(?:办证)?)(?=数)/u,
    "公证办理",
  ],
  // Notaries alone give such papers, whatever way of working they go by.
  [/^(?:“[^”]*”|公证(?:处|机构))?出证(?=数)/u, "公证出证"],
  [/(?<=应诉|诉讼)案件(?=[败胜撤]诉)/u, ""],
  // Under 行政复议与行政应诉: no review is answered in court or lost there.
  [
    /行政复议(?:案件|申请)?(?=[一二再]审|应诉[数率]|(?:负责人)?(?:应|实际)?出庭|[败胜]诉)/u,
    "行政诉讼",
  ],
  // 农民工讨薪占587件: of all that were counted so many are such.
  [/占(?=数$)/u, ""],
  // What takes as long as was promised is the service: 承诺时限压缩78.6%.
  [/^(?=(?:事项)?(?:平均)?(?:承诺|法定)(?:办[理结])?时限)/u, "政务服务"],
  [/(?<=^政务服务)(?!事项)/u, "事项"],
  // Once it is accepted, an application is a case; how it ended is said of neither.
  [/(?<=行政复议)申请(?=(?:立案)?(?:受理|立案|审结|办结|(?:上年)?结转)[数率])/u, "案件"],
  [
    /(?<=行政复议)(?:申请|案件)(?=维持|撤销|驳回|变更|确认违法|终止|责令|调解|和解|调撤|直接纠错|综合纠错|纠错|被纠错|被撤销|撤回)/u,
    "",
  ],
];

/** Most names are usual, and one look is enough. */
const MAY_BE_UNUSUAL =
  /权[责力]清单|复议|法援|调委会|调解员|为被告的|出庭|败诉|受援|持证|司法确认|案卷|占数|公证|出证|时限/u;

/** Writes a name as it is usual: 复议申请 is 行政复议申请, a bare 调委会 人民调解委员会, 以行政机关为被告的一审案件 一审行政诉讼案件. */
export function usualName(name: string): string {
  if (!MAY_BE_UNUSUAL.test(name)) return name;
  const plain = IDLE_PARTY.test(name) ? withoutParty(name) : name;
  return SHORT_FORMS.reduce((full, [form, usual]) => full.replace(form, usual), plain);
}

/** 以县政府为被告的, 县政府及部门为被申请人的: against whom cases were brought. */
const PARTY =
  /以?(?<who>[^，、以]{1,14}(?<=[府门关局会办委构]))为(?<role>被告|被申请人|第三人)的?(?=\p{Script=Han}{2})/u;
/** 以行政机关为被告: an administrative case is brought against nobody else. */
const IDLE_PARTY = /(?:行政机关|政府及其?(?:工作)?部门)为被告的/u;
/** 县政府, 区政府: bodies named in so few characters stay in the names of what became of the cases. */
const LONGEST_KEPT = 3;

/**
 * Shortens against whom cases were brought, for the names of what became of them: 行政复议 of 以我局为被申请人的行政复议,
 * 县政府行政诉讼案件 of 以县政府为被告的行政诉讼案件.
 */
export function withoutParty(name: string): string {
  const party = PARTY.exec(name);
  if (party === null) return name;
  const { who = "", role = "" } = party.groups ?? {};
  const cases = name.slice(party.index + party[0].length);
  const isBare = role === "被告" && !/行政|诉讼/u.test(cases);
  const kept = who.length <= LONGEST_KEPT && !/^[我本]/u.test(who) ? who : "";
  return (
    name.slice(0, party.index) +
    kept +
    (isBare ? cases.replace(/^(?<instance>[一二再]审)?/u, "$<instance>行政诉讼") : cases)
  );
}

/** 行政机关一审应诉127件，败诉8件: what is then won, lost or closed is the suits. */
const DEFENDED = /(?<=[一二再]审)应诉$/u;

/** Calls the suits by their name, where a topic tells only that they were answered: 行政机关一审行政诉讼 for 行政机关一审应诉. */
export function suitOf(topic: string): string {
  return topic.replace(DEFENDED, "行政诉讼");
}
