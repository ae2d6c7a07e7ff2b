/** Finds the sentences of some reports that best fit a question.
 *
 * @module
 */
import { sectionKind, type SectionKind } from "../documents/section-kind.ts";
import type { Indexes, ScoredSentence, SentenceRanges } from "../indexes/indexes.ts";
import { fuse } from "./fuse.ts";
import type { PassageHit, SentenceHit } from "./hit.ts";
import type { RankingWeights } from "./weights.ts";

/** What to search for. */
export interface Query {
  /** The embedding of the question's topic. */
  readonly vector: Float32Array;
  /** The terms of the topic. */
  readonly terms: readonly string[];
  /** Where to search. */
  readonly within: SentenceRanges;
  readonly wantsNumber: boolean;
  /** The kind of section that the question asks about, where it asks about one. */
  readonly section?: SectionKind;
}

/** How many candidates each index proposes. A report has 100 to 300 sentences, so a narrow scope is ranked whole. */
const CANDIDATE_COUNT = 200;

const HAS_NUMBER =
  /\d|[一二两三四五六七八九十百千万]+(?:余|多)?(?:件|起|人|次|个|项|条|份|场|名|家|户|部|期)/u;

/**
 * Ranks the sentences of the scope, best first: at most `limit`, ties by place in the corpus.
 *
 * Both indexes propose candidates; a candidate that only one proposes gets its other score too, so that no sentence is
 * ranked by half of its evidence.
 */
export async function retrieve(
  indexes: Indexes,
  query: Query,
  weights: RankingWeights,
  limit: number,
): Promise<readonly SentenceHit[]> {
  const [byTerms, byMeaning] = await Promise.all([
    indexes.lexical.search(query.terms, query.within, CANDIDATE_COUNT),
    indexes.vectors.search(query.vector, query.within, CANDIDATE_COUNT),
  ]);
  const cosines = await completeCosines(indexes, query, byTerms, byMeaning);
  const bm25s = new Map(byTerms.map((hit) => [hit.id, hit.score]));
  const best = byTerms[0]?.score ?? 0;
  const ids = [...cosines.keys()];
  const sentences = await indexes.passages.sentences(ids);
  const hits = sentences.map((sentence): SentenceHit => {
    const cosine = cosines.get(sentence.id) ?? 0;
    const bm25 = bm25s.get(sentence.id) ?? 0;
    let score = fuse(cosine, bm25, best, weights.lexical);
    if (query.wantsNumber && HAS_NUMBER.test(sentence.text)) score += weights.number;
    if (
      query.section !== undefined &&
      sectionKind(sentence.passage.sectionPath) === query.section
    ) {
      score += weights.section;
    }
    return { sentence, score, cosine, bm25 };
  });
  hits.sort((a, b) => b.score - a.score || a.sentence.id - b.sentence.id);
  return hits.slice(0, limit);
}

/** Groups sentence hits into their passages; a passage is as good as its best sentence. */
export function groupByPassage(hits: readonly SentenceHit[]): readonly PassageHit[] {
  const groups = new Map<string, SentenceHit[]>();
  for (const hit of hits) {
    const { reportId, ordinal } = hit.sentence.passage;
    const key = `${reportId}#${String(ordinal)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  return [...groups.values()].flatMap((sentences) => {
    const [best] = sentences;
    return best === undefined
      ? []
      : [{ passage: best.sentence.passage, score: best.score, sentences }];
  });
}

async function completeCosines(
  indexes: Indexes,
  query: Query,
  byTerms: readonly ScoredSentence[],
  byMeaning: readonly ScoredSentence[],
): Promise<ReadonlyMap<number, number>> {
  const cosines = new Map(byMeaning.map((hit) => [hit.id, hit.score]));
  const lacking = byTerms.flatMap((hit) => (cosines.has(hit.id) ? [] : [hit.id]));
  if (lacking.length > 0) {
    const scores = await indexes.vectors.scores(query.vector, lacking);
    lacking.forEach((id, i) => cosines.set(id, scores[i] ?? 0));
  }
  return cosines;
}
