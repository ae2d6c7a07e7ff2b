/** Levels before a change, which are named for it: 可办率（上升前）.
 *
 * @module
 */

/** What the name of a former level adds to that of the measure. */
const BEFORE_CHANGE = /（\p{Script=Han}{1,6}前）$/u;

/** The measure of which a former level is named: 可办率 of 可办率（上升前）; `undefined` for the name of what there is now. */
export function formerlyOf(indicator: string): string | undefined {
  return BEFORE_CHANGE.test(indicator) ? indicator.replace(BEFORE_CHANGE, "") : undefined;
}
