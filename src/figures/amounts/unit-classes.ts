/** Classes of measure words: which count persons, which cases, which time. They go by the unit's name, as figures carry it.
 *
 * @module
 */
import { UNITS } from "./units.ts";

const PERSONS = /^[人名位]$/u;
const RECORDS = /^[件起宗份案项批笔]$/u;
const CASES = /^[件宗起例]$/u;
const TIMES = /^[次轮]$/u;
const COURSES = /^(?:[期场次]|场次|班次)$/u;

const DURATIONS: ReadonlySet<string> = new Set(
  UNITS.filter(({ kind }) => kind === "duration").map(({ name }) => name),
);

/** Says whether a unit counts persons, each once: 名, not 人次. */
export function countsPersons(unit = ""): boolean {
  return PERSONS.test(unit);
}

/** Says whether a unit counts persons, or how often persons came: 名, 人次. */
export function countsAttendance(unit = ""): boolean {
  return unit === "人次" || countsPersons(unit);
}

/** Says whether a unit counts what somebody acts in and what is filed: 件, 份, 项. */
export function countsRecords(unit = ""): boolean {
  return RECORDS.test(unit);
}

/** Says whether a unit counts what is brought before an office or a court, or happens: 件, 起, in Guangdong 宗. */
export function countsCases(unit = ""): boolean {
  return CASES.test(unit);
}

/** Says whether a unit says how often something was done: 次, 轮. */
export function countsTimes(unit = ""): boolean {
  return TIMES.test(unit);
}

/** Says whether a unit counts lessons and meetings: 期, 场. */
export function countsCourses(unit = ""): boolean {
  return COURSES.test(unit);
}

/** Says whether a unit is a length of time: 工作日, 小时, 个月. */
export function isDuration(unit = ""): boolean {
  return DURATIONS.has(unit);
}
