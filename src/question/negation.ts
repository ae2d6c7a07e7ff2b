/** Questions for the places that do not: 没有提到法律顾问的有哪些, 哪些区没写存在问题.
 *
 * @module
 */

const NOT = "(?:没有?|未曾?|从未|并未)";

/** 提到, 写明, 涉及: what a report does with a matter. */
const SAYS =
  "(?:提[到及出起]|写[到明出上进]|说[到明起]|讲[到起]|谈[到及起]|涉及|交代|反映|出现|包含|记载|[提写说讲谈])";

/** 建立, 开展: what a place does and its report tells. Not 败诉 or 发生: that nothing of the kind happened is itself told. */
const DOES =
  "(?:建[立成]|设[立置]|开展|出台|推[出行进]|成立|采用|实行|落实|组织|公布|公开|建设|[建设搞])";

/** 没有提到, 没写. Groups: the matter up to the end of its clause. Must not match 有没有提到, which leaves open whether it is. */
const NOT_TOLD = new RegExp(`(?<!有)${NOT}${SAYS}[过了]?(?<matter>[^，,。；;？?]{1,40})`, "u");

/** 没有建立, 未开展. Groups: the matter. */
const NOT_DONE = new RegExp(`(?<!有)${NOT}${DOES}[过了]?(?<matter>[^，,。；;？?]{1,40})`, "u");

/** 哪些地方, 报告有哪些, 谁: places or their reports are asked for. */
const PLACES =
  /哪[些几个一]{0,2}(?:区县|[区县市旗]|地方|地区|城市|单位|报告|家|里)|(?:地方|区县|[区县市]|地区|报告)(?:都|分别)?[是有]哪|谁/u;

/** 没有提到的有哪些, 哪些没提到: of what says nothing, only reports can be meant. Not of what does nothing: 没公开的有哪些. */
const SPEAKERS = /的(?:都|分别)?[有是]哪[些几]|哪[些几]个?(?=没|未)/u;

/** 没落实好, 没建设到位: how well a thing was done, which places that did it admit. */
const HOW_WELL = /^(?:好|到位|到底|完|够|彻底|齐|全面)/u;

/** What is asked behind the matter: 的有哪些, 的报告有哪几篇, 的是谁, 吗. */
const ASKED_BEHIND =
  /(?:的(?:报告|地方|区县|[区县市]|地区)?)?(?:都|分别)?(?:[有是]?[哪谁].*|吗|呢)?$/u;

/**
 * What the places asked for do not tell of; `undefined` where the question does not ask so.
 *
 * `没有提到行政复议纠错率的有哪些` gives 行政复议纠错率, `哪些区没有建立公职律师制度` 公职律师制度: reports word the deed in many
 * ways, so only the matter can be looked for.
 */
export function untoldMatter(text: string): string | undefined {
  const said = NOT_TOLD.exec(text)?.groups?.["matter"];
  const done = undoneMatter(text);
  const isAsked = PLACES.test(text) || (said !== undefined && SPEAKERS.test(text));
  const matter = (said ?? done)?.replace(ASKED_BEHIND, "").trim();
  return isAsked && matter !== "" ? matter : undefined;
}

/** What is said not to have been done at all. */
function undoneMatter(text: string): string | undefined {
  const matter = NOT_DONE.exec(text)?.groups?.["matter"];
  return matter === undefined || HOW_WELL.test(matter) ? undefined : matter;
}
