/** Shortcomings of a matter that a question names within quotation marks: what does not say these words does not speak of it.
 *
 * @module
 */
import { cleanTextOf } from "../../indexes/report-contents.ts";
import type { Indexes } from "../../indexes/indexes.ts";
import type { PassageHit } from "../../retrieval/hit.ts";
import { sliceSpan } from "../../text/span.ts";

/** 三项制度 of 执法“三项制度”存在什么问题. Groups: the matter. */
const QUOTED = /[“"](?<matter>[^“”"]{2,16})[”"]/u;

/**
 * Leaves of each report's passages those that hold the words which the topic puts within quotation marks. All of them where it quotes
 * nothing, or where no report holds the words.
 */
export async function ofQuotedMatter(
  indexes: Indexes,
  topic: string,
  ranked: readonly (readonly PassageHit[])[],
): Promise<readonly (readonly PassageHit[])[]> {
  const matter = QUOTED.exec(topic)?.groups?.["matter"];
  if (matter === undefined) return ranked;
  const holding = await Promise.all(ranked.map((hits) => holdingWords(indexes, matter, hits)));
  return holding.some((hits) => hits.length > 0) ? holding : ranked;
}

async function holdingWords(
  indexes: Indexes,
  matter: string,
  hits: readonly PassageHit[],
): Promise<readonly PassageHit[]> {
  const [first] = hits;
  if (first === undefined) return hits;
  const text = await cleanTextOf(indexes, first.passage.reportId);
  return hits.filter(({ passage }) => sliceSpan(text, passage.span).includes(matter));
}
