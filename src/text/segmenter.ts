/** The port through which text becomes terms for lexical search.
 *
 * @module
 */

/** Splits Chinese text into the terms that are indexed and searched. */
export interface Segmenter {
  /** Changes whenever the same text might give other terms (library version, dictionary, own rules). */
  readonly id: string;
  /**
   * Gives the terms of a text in reading order, repeats kept, overlapping compounds and their parts both given
   * (search mode). Numbers, years and 《titles》 stay whole: `2021年受理121件` gives `2021`, `121`, never `1 2 1`.
   * Latin is lower-cased. Punctuation and white space give nothing.
   */
  segment(text: string): readonly string[];
}
