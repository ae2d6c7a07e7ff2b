/** The last syllables of an indicator's name, which say what sort of number it is: 数, 次数, 人次, 金额, 率.
 *
 * @module
 */
import { countsPersons } from "../amounts/unit-classes.ts";
import type { Unit } from "../amounts/units.ts";

/** Nouns that already say that a number follows. */
const QUANTITY_NOUN =
  /(?:数|数量|总量|次|人次|场次|批次|量|额|金额|资金|率|比|比例|占比|比重|时间|时限|期限|时长|周期|学时|课时|频次|分值|权重|面积|里程|(?<![制年季角程])度|指数|得分|平均分|成绩|用时|产值|收入|经费|投资|均价|单价|价格|房价|物价)$/u;
const PERSON_NOUN =
  /(?:[人员者]|干部|律师|代表|委员|群众|职工|学员|志愿者|党员|教师|学生|顾问|民警|队员|对象|专家|联络员)$/u;

/** Persons, in whose names 数 is usual: 行政执法人员数, 人民调解员数, 参保者数; of others it is 人数: 公职律师人数. */
const COUNTED_PERSON = /(?:员|者|编制|人[”》]?)$/u;

/** Says whether a phrase already ends as a quantity: 监管行为数, 访问量, 通关时间. */
export function isQuantity(phrase: string): boolean {
  return QUANTITY_NOUN.test(phrase);
}

/** Says whether a phrase names persons: 执法人员, 律师. */
export function isPerson(phrase: string): boolean {
  return PERSON_NOUN.test(phrase);
}

/** Cuts the last syllables that say what sort of number it is: 行政复议案件审结数 → 行政复议案件审结. */
export function withoutSuffix(indicator: string): string {
  return indicator.replace(
    /(?:面积|重量|次数|轮次|人数|场次|人次|批次|家次|户次|条次|期数|数|金额)$/u,
    "",
  );
}

/** What units measure that count no things: 拆除违法建设8.9万平方米. */
const MEASURES: Readonly<Record<string, string>> = {
  平方米: "面积",
  平方公里: "面积",
  亩: "面积",
  公顷: "面积",
  吨: "重量",
};

/** Ends a phrase as the name of a quantity in the given unit: 行政复议案件审结 and 件 give 行政复议案件审结数. */
export function withSuffix(phrase: string, unit: Unit | undefined): string {
  if (isQuantity(phrase)) return phrase;
  if (unit === undefined) return `${phrase}数`;
  if (unit.kind === "money") return `${phrase}金额`;
  if (unit.kind === "duration") return `${phrase}时间`;
  if (unit.kind === "rate") return `${phrase}率`;
  // 考试平均93.6分: marks are no things.
  if (unit.name === "分" && phrase.endsWith("平均")) return `${phrase}分`;
  const measure = MEASURES[unit.name];
  if (measure !== undefined) return phrase + measure;
  const suffix = countSuffix(unit.name);
  // 参训人员3200人次: the measure word says once more that they are persons.
  if (
    suffix === "人次" &&
    /(?:参[与加训学会考赛演]|受[众益训]|到[场会]|出席)人[员数]$/u.test(phrase)
  )
    return `${phrase.slice(0, -2)}人次`;
  return phrase.endsWith(suffix) ? phrase : `${phrase}${suffix}`.replace(/人人/u, "人");

  function countSuffix(name: string): string {
    if (name === "次") return "次数";
    if (name === "轮") return "轮次";
    if (name === "场" || name === "场次") return "场次";
    if (name === "期") return "期数";
    if (name === "学时" || name === "课时") return `${name}数`;
    if (/^(?:人|批|家|户|条)次$/u.test(name)) return name;
    if (phrase.endsWith("数据")) return "量";
    if (countsPersons(name)) return COUNTED_PERSON.test(phrase) ? "数" : "人数";
    return "数";
  }
}
