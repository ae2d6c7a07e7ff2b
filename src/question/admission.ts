/** Questions for the places that admit a shortcoming: 哪几个区说执法人手不够, 三项制度没落实好，哪些地方自己认了.
 *
 * @module
 */

/** 哪几个区, 谁, 哪些报告: places or their reports are asked for. Must not match 群众找谁, 由谁管, which ask for a desk. */
const PLACES =
  /哪(?:[些几个一]个?)?(?:区县|[区县市旗](?![域场])|地方|地区|城市|单位|报告|家|里)(?:的报告)?的?|(?<![找问由归跟向让叫给被请])谁家?|都?有哪些$/gu;

/** What reports do with a shortcoming, and whose report does: 说, 承认, 在报告里自己认了. */
const SPEECH =
  /[几各这那]?[份篇本]?的?(?:自己|各自)?的?报告[里中]?面?|在?自己的?|自[认称]|承认|认了|认为|坦[承言]|觉得|指出|反映|提[到及]|[说写讲]到|(?<!传|普|民)[说写讲](?![明清]|法(?![律治制]))了?|检讨|存在/gu;

/** What is left at either end when these are taken out. */
const EDGES = /^[，,、的在里中过了都还也]+|(?:[，,、。？?！!的吗呢了在里中]|的问题)+$/gu;

/** 不够, 没落实好, 缺, 薄弱, 较窄: something is not as it should be. */
const LACKS =
  /不(?![予罚动处断同见仅但论久少低超])|[缺欠]|匮乏|没人|没有?(?:落实|做|管|抓|搞)好|没有(?:专门|专职)|走样|薄弱|滞后|落后|淡薄|短板|[偏过][低少弱窄慢差高多]|[高多频]发|[窄弱差](?!距|异|旅|额|别|点|了?(?:多少|几))|[太较很]少|太多|人[手员]?少|跟不上|流于形式|走过场|形式主义|单一/u;

/** 整治不规范的执法, 解决人手不够: the lack is what a place acts against. */
const ACTS_AGAINST =
  /整治|治理|解决|化解|查处|纠正|清理|整改|破解|补[齐上足]|建[立成]|推[行出]|出台|开展|招录|怎么|如何/u;

/**
 * The shortcoming that the places asked for admit; `undefined` where the question does not ask so.
 *
 * `哪几个区说执法人手不够` gives 执法人手不够. 哪些区整治了执法不规范 asks for a deed and gives nothing.
 *
 * @param topic The question without its words for years and for sets of regions.
 * @param text The whole question.
 */
export function admittedMatter(topic: string, text: string): string | undefined {
  if (text.search(PLACES) < 0) return undefined;
  const matter = topic.replace(PLACES, "").replace(SPEECH, "").replace(EDGES, "");
  return matter.length > 2 && LACKS.test(matter) && !ACTS_AGAINST.test(matter) ? matter : undefined;
}

/** Says whether words speak of something that is not as it should be: 征求意见方式单一, 落实不到位. */
export function speaksOfLack(text: string): boolean {
  return LACKS.test(text);
}

/** Who is too few. Not what they lack: 执法人员素质不高 speaks of no shortage of hands. */
const FEW_HANDS =
  /(?:人手|人员|人才|力量|队伍|编制|律师|司法所|机构)(?:(?!素|能力|意识|水平|认识|重视|作用)[^，。；]){0,8}(?:不够|不足|匮乏|[较偏过太]少|短缺|缺[乏口编位]?|紧[张缺]|没人|薄弱|不匹配|不适应|仅|少(?!数))|(?:缺[乏少]?|没有|少)[^，。；]{0,12}(?:人手|人员|人才|力量|专职|专员|法制员|的人|人$)|人少|没人|缺人|一人所|一人多岗|身兼/u;

/** Says whether words speak of too few people: 执法人手不够, 力量匮乏, 没有专职法制员; not 执法人员素质不高. */
export function speaksOfFewHands(text: string): boolean {
  return FEW_HANDS.test(text);
}
