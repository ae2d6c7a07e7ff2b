/** Study of the law: who keeps it up, and how, where a clause tells of it as of a rule.
 *
 * @module
 */

const STUDY =
  /^(?<who>\p{Script=Han}{0,6}(?:会议|中心组))\p{Script=Han}{0,2}(?:坚持|落实|执行|健全|实行)(?<study>\p{Script=Han}{0,4}学法)(?:制度|机制)?$/u;

/** Gives who studies and how: 县政府常务会议会前学法 of 县政府常务会议坚持会前学法制度. `undefined` for any other clause. */
export function studyIn(clause: string): string | undefined {
  const { who, study } = STUDY.exec(clause)?.groups ?? {};
  return who === undefined || study === undefined ? undefined : who + study;
}
