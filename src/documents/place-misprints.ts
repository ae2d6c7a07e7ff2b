/** Place names that scanning and input methods get wrong, with the name that was meant.
 *
 * Only names whose wrong form is no place and no ordinary word, so that a reader would always correct it. The character
 * is rare, or one stroke from a common one; the first entry stands in a report of this corpus, the others are the
 * confusions that Chinese editors know best (汨/汩, 亳/毫, 睢/雎, 茌/荏).
 *
 * @module
 */

/** Right short name → its wrong forms. Applied to every longer form too: 峰城区, 法治峰城. */
const MISPRINTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["峄城", ["峰城", "峯城"]],
  ["亳州", ["毫州"]],
  ["茌平", ["荏平", "茬平"]],
  ["鄄城", ["甄城"]],
  ["汨罗", ["汩罗", "泪罗"]],
  ["沭阳", ["沐阳"]],
  ["临沭", ["临沐"]],
  ["兖州", ["衮州"]],
  ["睢宁", ["雎宁"]],
  ["睢阳", ["雎阳"]],
  ["荥阳", ["荧阳"]],
  ["郯城", ["剡城"]],
  ["浉河", ["狮河"]],
  ["埇桥", ["桶桥"]],
]);

/** Gives the wrong forms under which a short name is known to appear: `峄城` gives 峰城, 峯城. Mostly none. */
export function misprintsOf(shortName: string): readonly string[] {
  return MISPRINTS.get(shortName) ?? [];
}
