/** Ranks the sentences of reports by how near they come to a question's topic.
 *
 * @module
 */
import type { ReportMetadata } from "../../documents/report.ts";
import type { SectionKind } from "../../documents/section-kind.ts";
import type { SentenceHit } from "../../retrieval/hit.ts";
import { retrieve } from "../../retrieval/retrieve.ts";
import type { ComposeContext } from "../context.ts";

/** What sentences are ranked by beside the topic. */
export interface SentenceRanking {
  /** Sections of this kind are preferred. */
  readonly section?: SectionKind | undefined;
  readonly wantsNumber: boolean;
  /** How many are given at most. */
  readonly count: number;
}

/** The sentences of the reports, best first; none where the reports hold no text. */
export async function rankSentences(
  { indexes, question, terms, weights, forms }: ComposeContext,
  reports: readonly ReportMetadata[],
  { section, wantsNumber, count }: SentenceRanking,
): Promise<readonly SentenceHit[]> {
  const within = reports
    .flatMap(({ id }) => indexes.passages.range(id) ?? [])
    .sort((a, b) => a.start - b.start);
  if (within.length === 0) return [];
  const { vector } = await forms.ofTopic(question.topic);
  const query = {
    vector,
    terms: terms.flat,
    within,
    wantsNumber,
    ...(section === undefined ? {} : { section }),
  };
  return retrieve(indexes, query, weights.ranking, count);
}
