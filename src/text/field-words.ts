/** Words of government under law that a general dictionary cuts wrongly.
 *
 * @module
 */

/**
 * 复议案 would be cut as 复 and 议案, 双随机、一公开 into five words. Words that the dictionary cuts alike in questions and
 * reports need not stand here.
 */
export const FIELD_WORDS: readonly string[] = ["行政复议", "复议", "双随机、一公开", "放管服"];
