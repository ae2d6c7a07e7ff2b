/** Hosts: places where people come or call with what they want, which goes by bare nouns there.
 *
 * @module
 */

/** Where people come or call with what they want: 区行政服务中心, 12345热线. */
const HOST =
  /^(?:全[省市区县旗])?(?<body>(?:\d{5})?\p{Script=Han}{0,10}?(?:(?:服务|办事|接待|治理|接访|审批|信访)(?:中心|大厅)|热线|平台))(?=\p{Script=Han})/u;

/** The place of this sort that a sentence opens with; empty where it opens with none. */
export function hostOpening(sentence: string): string {
  return HOST.exec(sentence.trimStart())?.groups?.["body"] ?? "";
}

/** What comes in at such a place, under nouns that say no more: 全年收件41.7万件. */
const COMING_IN = /^(?:[收办接来出]?件|工单|(?:群众)?诉求|来电|业务|咨询|话务)$/u;

/** Says whether a noun is what comes in where people come or call. */
export function comesIn(noun: string): boolean {
  return COMING_IN.test(noun);
}
