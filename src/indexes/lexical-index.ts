/** The lexical index: BM25 over the terms of sentences and of the headings that they stand under.
 *
 * @module
 */
import { asPromise } from "./as-promise.ts";
import { inverseDocumentFrequency, lengthNorm, termScore } from "./bm25.ts";
import { decodeColumns, decodeJson, encodeColumns, encodeJson } from "./columns.ts";
import type { LexicalIndex, ScoredSentence, SentenceRanges } from "./indexes.ts";
import { lowerBound, PostingsBuilder } from "./postings.ts";
import type { Postings } from "./postings.ts";
import { TopSentences } from "./top-sentences.ts";

/**
 * How much a term of the headings counts against one of the sentence itself, 0 to 1. Headings say what a sentence is
 * about when it does not (已审结39件), but all sentences of a section share them: counted fully, they drown it. From 0.2 to
 * 0.5 our questions see no difference; at 1 look-ups lose (mean reciprocal rank of the fused score 0.943 against 0.952).
 */
export const HEADER_TERM_WEIGHT = 0.3;

/** Collects the terms of sentences, in the order of their numbers. */
export class LexicalIndexBuilder {
  readonly #postings = new PostingsBuilder();

  /** Adds the next sentence: the terms of its headings and its own, repeats kept. */
  add(headerTerms: readonly string[], sentenceTerms: readonly string[]): void {
    const frequencies = new Map<string, number>();
    for (const term of sentenceTerms) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
    // A heading that repeats a term does not mean it twice as much: each counts once.
    for (const term of new Set(headerTerms)) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + HEADER_TERM_WEIGHT);
    }
    this.#postings.add(frequencies);
  }

  /** Gives the posting lists of all sentences added so far. */
  build(): Postings {
    return this.#postings.build();
  }
}

/** Writes posting lists as a part of the index. */
export function encodePostings(postings: Postings): Uint8Array<ArrayBuffer> {
  return encodeColumns({
    terms: encodeJson(postings.terms),
    offsets: postings.offsets,
    sentenceIds: postings.sentenceIds,
    frequencies: postings.frequencies,
    lengths: postings.lengths,
  });
}

/**
 * Reads posting lists written by `encodePostings`; the arrays share the buffer's memory.
 *
 * @throws {RangeError} If the bytes are something else.
 */
export function decodePostings(bytes: Uint8Array): Postings {
  const columns = decodeColumns(bytes);
  const terms = decodeJson(columns.bytes("terms"));
  if (!Array.isArray(terms) || !terms.every((term) => typeof term === "string")) {
    throw new RangeError("the vocabulary is damaged");
  }
  return {
    terms,
    offsets: columns.counts("offsets"),
    sentenceIds: columns.counts("sentenceIds"),
    frequencies: columns.floats("frequencies"),
    lengths: columns.floats("lengths"),
  };
}

/**
 * Opens an index over posting lists. Document frequencies and the mean length are those of all sentences, whatever the
 * scope of a search, so that scores of different scopes can be compared.
 *
 * A search is CPU-bound and runs at once: the postings of the question's terms within the scope are found by binary
 * search and read once (some 10 µs for a report).
 */
export function openLexicalIndex(postings: Postings): LexicalIndex {
  const numbers = new Map(postings.terms.map((term, number) => [term, number]));
  const norms = normsOf(postings.lengths);
  // Shared by all searches: a search fills it and clears it again before anything else can run.
  const scores = new Float64Array(postings.lengths.length);
  return {
    search: (terms, within, limit) =>
      asPromise(() => {
        const touched: number[] = [];
        for (const [term, count] of countTerms(terms)) {
          const number = numbers.get(term);
          if (number !== undefined) {
            scoreTerm({ postings, norms, scores, touched }, number, count, within);
          }
        }
        return takeBest(scores, touched, limit);
      }),
  };
}

/** What scoring a term reads and writes. */
interface Scoring {
  readonly postings: Postings;
  readonly norms: Float64Array;
  readonly scores: Float64Array;
  /** Sentences whose score is above 0. */
  readonly touched: number[];
}

function scoreTerm(scoring: Scoring, term: number, count: number, within: SentenceRanges): void {
  const { postings, norms, scores, touched } = scoring;
  const { sentenceIds, frequencies } = postings;
  const start = postings.offsets[term] ?? 0;
  const end = postings.offsets[term + 1] ?? 0;
  const weight = count * inverseDocumentFrequency(end - start, norms.length);
  let place = start;
  for (const range of within) {
    place = lowerBound(sentenceIds, range.start, place, end);
    for (; place < end; place += 1) {
      const id = sentenceIds[place] ?? Infinity;
      if (id >= range.end) {
        break;
      }
      const score = scores[id] ?? 0;
      if (score === 0) {
        touched.push(id);
      }
      scores[id] = score + termScore(weight, frequencies[place] ?? 0, norms[id] ?? 0);
    }
  }
}

function takeBest(
  scores: Float64Array,
  touched: readonly number[],
  limit: number,
): readonly ScoredSentence[] {
  const best = new TopSentences(limit);
  for (const id of touched) {
    best.offer(id, scores[id] ?? 0);
    scores[id] = 0;
  }
  return best.ranking();
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function normsOf(lengths: Float32Array): Float64Array {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const mean = lengths.length > 0 ? total / lengths.length : 0;
  return Float64Array.from(lengths, (length) => lengthNorm(length, mean));
}
