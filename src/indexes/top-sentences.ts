/** The best of many scored sentences, kept in a bounded heap.
 *
 * @module
 */
import type { ScoredSentence, SentenceId } from "./indexes.ts";

/**
 * Collects sentences and keeps the best `limit` of them: higher scores first, ties by lower number.
 *
 * Offering costs O(log limit) where the sentence is kept and O(1) where it is not. A binary heap whose root is the worst
 * sentence kept.
 */
export class TopSentences {
  readonly #limit: number;
  readonly #ids: SentenceId[] = [];
  readonly #scores: number[] = [];

  /** A limit below 1 keeps nothing. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes the sentence in if it is among the best so far. */
  offer(id: SentenceId, score: number): void {
    if (this.#ids.length < this.#limit) {
      this.#ids.push(id);
      this.#scores.push(score);
      this.#rise(this.#ids.length - 1);
    } else if (this.#limit > 0 && this.#isWorse(0, id, score)) {
      this.#ids[0] = id;
      this.#scores[0] = score;
      this.#sink(0);
    }
  }

  /** Gives what was kept, best first. */
  ranking(): readonly ScoredSentence[] {
    return this.#ids
      .map((id, i) => ({ id, score: this.#scores[i] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.id - b.id);
  }

  /** Says whether the sentence at `place` ranks below the given one. */
  #isWorse(place: number, id: SentenceId, score: number): boolean {
    const placed = this.#scores[place] ?? -Infinity;
    return placed < score || (placed === score && (this.#ids[place] ?? Infinity) > id);
  }

  #rise(start: number): void {
    let place = start;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#ranksBelow(place, parent)) {
        return;
      }
      this.#swap(place, parent);
      place = parent;
    }
  }

  #sink(start: number): void {
    let place = start;
    for (;;) {
      let worst = place;
      for (const child of [2 * place + 1, 2 * place + 2]) {
        if (child < this.#ids.length && this.#ranksBelow(child, worst)) {
          worst = child;
        }
      }
      if (worst === place) {
        return;
      }
      this.#swap(place, worst);
      place = worst;
    }
  }

  #ranksBelow(a: number, b: number): boolean {
    return this.#isWorse(a, this.#ids[b] ?? Infinity, this.#scores[b] ?? -Infinity);
  }

  #swap(a: number, b: number): void {
    const id = this.#ids[a] ?? 0;
    const score = this.#scores[a] ?? 0;
    this.#ids[a] = this.#ids[b] ?? 0;
    this.#scores[a] = this.#scores[b] ?? 0;
    this.#ids[b] = id;
    this.#scores[b] = score;
  }
}
