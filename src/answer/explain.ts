/** Why a question is answered as it is: what was understood, which candidates there were, how sure they are.
 *
 * @module
 */
import type { Question } from "../question/question.ts";
import type { Expectation } from "../question/expectation.ts";
import type { SearchTerms } from "../question/search-terms.ts";
import type { SentenceHit } from "../retrieval/hit.ts";
import { groupByPassage, retrieve } from "../retrieval/retrieve.ts";
import type { ComposeContext } from "./context.ts";
import type { FigureHit } from "../retrieval/find-figures.ts";
import {
  expectedOf,
  groupByReport,
  searchEverywhere,
  type FiguresOfReport,
} from "./figure-search.ts";
import { sectionOf } from "./compose-passages.ts";
import { passageEvidenceOf, type PassageEvidence } from "./passage-confidence.ts";

/** What stands behind an answer. */
export interface Explanation {
  readonly question: Question;
  readonly terms: SearchTerms;
  readonly expected: Expectation;
  readonly figures: readonly FiguresOfReport[];
  /** The figures of the whole corpus, best first. */
  readonly everywhere: readonly FigureHit[];
  /** Best first, of all reports asked about. */
  readonly sentences: readonly SentenceHit[];
  readonly passages: PassageEvidence;
}

/** As many sentences as anybody reads. */
const SENTENCE_COUNT = 60;

/** Gathers the explanation; for a question without any report in scope there are no candidates. */
export async function explain(context: ComposeContext): Promise<Explanation> {
  const { question, indexes, terms, weights, forms } = context;
  const form = await forms.ofTopic(question.topic);
  const within = question.scope.reports
    .flatMap((report) => indexes.passages.range(report.id) ?? [])
    .sort((a, b) => a.start - b.start);
  const section = sectionOf(question.intent, question.scope.planYear);
  const sentences = await retrieve(
    indexes,
    {
      vector: form.vector,
      terms: terms.flat,
      within,
      wantsNumber: question.wantsNumber,
      ...(section === undefined ? {} : { section }),
    },
    weights.ranking,
    SENTENCE_COUNT,
  );
  const expected = expectedOf(context, question.topic);
  const everywhere = await searchEverywhere(context, form, expected);
  return {
    question,
    terms,
    expected,
    figures: groupByReport(context, everywhere),
    everywhere,
    sentences,
    passages: passageEvidenceOf(context, groupByPassage(sentences)),
  };
}
