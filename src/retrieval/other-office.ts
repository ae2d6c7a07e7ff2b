/** Whether a figure counts persons of another office than a question names: 年审人员 for 执法监督员.
 *
 * @module
 */
import { wordsOf, type Figure } from "../figures/figure.ts";
import { sharesPair } from "../text/likeness.ts";

/** 监督员, 网格员, 法律明白人, 法治副校长. Must not match 工作人员, 党员, which anybody may be. */
const OFFICE = /\p{Script=Han}{2}(?:(?<![人党务队成学会职委议官演])员|明白人|副校长|志愿者)/u;

/** The measure words of persons. */
const PERSONS: ReadonlySet<string> = new Set(["人", "名", "位"]);

/**
 * Tells which counts of persons name nothing of the office that a topic names, nor stand where it is named (`around`): `执法监督员多少人`
 * excludes 审验年审人员43人, and `每个村几名法律明白人` leaves 平均每个村4名 behind 法律明白人. `undefined` where the topic names none.
 */
export function otherOfficeThan(
  topic: string,
): ((figure: Figure, around: string) => boolean) | undefined {
  const office = OFFICE.exec(topic)?.[0];
  if (office === undefined) return undefined;
  return (figure, around) =>
    PERSONS.has(figure.unit) && !sharesPair(office, wordsOf(figure)) && !around.includes(office);
}
