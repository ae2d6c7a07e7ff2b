/** Posting lists: for each term the sentences that hold it, as flat arrays.
 *
 * @module
 */
import type { SentenceId } from "./indexes.ts";

/**
 * The posting lists of all terms, one after the other. The list of term `t` lies at `offsets[t]` … `offsets[t + 1] - 1`
 * of `sentenceIds` (ascending) and `frequencies`.
 */
export interface Postings {
  /** The vocabulary; a term's place here is its number. */
  readonly terms: readonly string[];
  /** One longer than `terms`. */
  readonly offsets: Uint32Array;
  readonly sentenceIds: Uint32Array;
  /** How often the sentence holds the term; fractional, for terms of a header count less than once. */
  readonly frequencies: Float32Array;
  /** By sentence: the sum of its frequencies. */
  readonly lengths: Float32Array;
}

/** Collects sentences in the order of their numbers and gives their posting lists. */
export class PostingsBuilder {
  readonly #lists = new Map<
    string,
    { readonly ids: SentenceId[]; readonly frequencies: number[] }
  >();
  readonly #lengths: number[] = [];

  /** Adds the next sentence. `frequencies` gives each of its terms with how often it counts. */
  add(frequencies: ReadonlyMap<string, number>): void {
    const id = this.#lengths.length;
    let length = 0;
    for (const [term, frequency] of frequencies) {
      const list = this.#lists.get(term);
      if (list === undefined) {
        this.#lists.set(term, { ids: [id], frequencies: [frequency] });
      } else {
        list.ids.push(id);
        list.frequencies.push(frequency);
      }
      length += frequency;
    }
    this.#lengths.push(length);
  }

  /** Gives the posting lists of all sentences added so far, terms in the order of their first appearance. */
  build(): Postings {
    const lists = [...this.#lists.values()];
    const offsets = new Uint32Array(lists.length + 1);
    lists.forEach((list, term) => {
      offsets[term + 1] = (offsets[term] ?? 0) + list.ids.length;
    });
    const sentenceIds = new Uint32Array(offsets[lists.length] ?? 0);
    const frequencies = new Float32Array(sentenceIds.length);
    lists.forEach((list, term) => {
      sentenceIds.set(list.ids, offsets[term]);
      frequencies.set(list.frequencies, offsets[term]);
    });
    const lengths = Float32Array.from(this.#lengths);
    return { terms: [...this.#lists.keys()], offsets, sentenceIds, frequencies, lengths };
  }
}

/** Finds the first place in `sentenceIds[from … to - 1]`, ascending, whose number is at least `id`; `to` if none is. */
export function lowerBound(
  sentenceIds: Uint32Array,
  id: SentenceId,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentenceIds[middle] ?? Infinity) < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
