/** Retrieval from a public collection, where a text is sought by its meaning, its terms, and both.
 *
 * @module
 */
import type { LexicalIndex } from "../../src/indexes/indexes.ts";
import { fuse } from "../../src/retrieval/fuse.ts";
import type { Segmenter } from "../../src/text/segmenter.ts";
import type { CollectionQuery } from "./gold.ts";

/** How often the sought text stands first, or among the first five, and the mean of 1 / its place. */
export interface RetrievalSummary {
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly meanReciprocalRank: number;
}

/** A collection made ready for search. Text `i` has the id `ids[i]`, the vector `vectors[i]`, the number `i` in `lexical`. */
export interface SearchableCollection {
  readonly ids: readonly string[];
  readonly vectors: readonly Float32Array[];
  readonly lexical: LexicalIndex;
  readonly segmenter: Segmenter;
}

/** The scores of all texts for one question; text `i` has the cosine `cosines[i]` and the BM25 `bm25s[i]`. */
export interface QueryScores {
  readonly cosines: readonly number[];
  readonly bm25s: readonly number[];
  readonly isPositive: readonly boolean[];
}

/** Scores every text of the collection for every question; `queryVectors[i]` belongs to `queries[i]`. */
export async function scoreCollection(
  collection: SearchableCollection,
  queries: readonly CollectionQuery[],
  queryVectors: readonly Float32Array[],
): Promise<readonly QueryScores[]> {
  const { ids, vectors, lexical, segmenter } = collection;
  const everything = [{ start: 0, end: ids.length }];
  const scored: QueryScores[] = [];
  for (const [i, query] of queries.entries()) {
    const queryVector = queryVectors[i];
    if (queryVector === undefined) throw new RangeError(`no vector for query ${query.id}`);
    const positives = new Set(query.positives);
    const bm25s = new Array<number>(ids.length).fill(0);
    const hits = await lexical.search(segmenter.segment(query.text), everything, ids.length);
    for (const { id, score } of hits) bm25s[id] = score;
    scored.push({
      cosines: vectors.map((vector) => dot(vector, queryVector)),
      bm25s,
      isPositive: ids.map((id) => positives.has(id)),
    });
  }
  return scored;
}

/** Summarises the rankings by cosine alone, BM25 alone, and both fused with `weight`. */
export function summariseRetrieval(
  scores: readonly QueryScores[],
  weight: number,
): Readonly<Record<"vector" | "bm25" | "fused", RetrievalSummary>> {
  return {
    vector: summarise(scores.map(({ cosines, isPositive }) => firstPlace(cosines, isPositive))),
    bm25: summarise(scores.map(({ bm25s, isPositive }) => firstPlace(bm25s, isPositive))),
    fused: summarise(
      scores.map(({ cosines, bm25s, isPositive }) => {
        const best = Math.max(0, ...bm25s);
        const fused = cosines.map((cosine, i) => fuse(cosine, bm25s[i] ?? 0, best, weight));
        return firstPlace(fused, isPositive);
      }),
    ),
  };
}

/** Place, counted from 1, of the best positive text; among equals the earlier text stands first. */
export function firstPlace(scores: readonly number[], isPositive: readonly boolean[]): number {
  const best = scores.reduce(
    (found, score, i) =>
      isPositive[i] === true && (found === -1 || score > (scores[found] ?? 0)) ? i : found,
    -1,
  );
  if (best === -1) return Infinity;
  const bestScore = scores[best] ?? 0;
  return (
    1 + scores.filter((score, i) => score > bestScore || (score === bestScore && i < best)).length
  );
}

function summarise(places: readonly number[]): RetrievalSummary {
  const shareOf = (holds: (place: number) => boolean): number =>
    places.filter(holds).length / Math.max(places.length, 1);
  return {
    recallAt1: shareOf((place) => place === 1),
    recallAt5: shareOf((place) => place <= 5),
    meanReciprocalRank:
      places.reduce((sum, place) => sum + 1 / place, 0) / Math.max(places.length, 1),
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
