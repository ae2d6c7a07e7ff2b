/** Why a question is answered as it is: what was understood, which candidates there were, how sure they are.
 *
 * @module
 */
import type { Expectation } from "../question/expectation.ts";
import { listedParts, numberParts } from "../question/parts.ts";
import type { Question } from "../question/question.ts";
import type { SearchTerms } from "../question/search-terms.ts";
import type { FigureHit } from "../retrieval/find-figures.ts";
import type { SentenceHit } from "../retrieval/hit.ts";
import { groupByPassage } from "../retrieval/retrieve.ts";
import type { Weights } from "../retrieval/weights.ts";
import { fitReports, type FittedReport } from "./compose/compose-list.ts";
import { sectionOf } from "./compose/compose-passages.ts";
import { measuresOf } from "./compare/compared-measures.ts";
import { findCandidates } from "./compare/row-candidates.ts";
import type { RowCandidate } from "./compare/row-confidence.ts";
import { contextOf } from "./compose/compose-comparison.ts";
import type { ComposeContext } from "./context.ts";
import {
  expectedOf,
  groupByReport,
  searchEverywhere,
  type FiguresOfReport,
} from "./search/figure-search.ts";
import {
  passageConfidence,
  passageEvidenceOf,
  type PassageEvidence,
} from "./search/passage-confidence.ts";
import { rankSentences } from "./search/rank-sentences.ts";
import { verdictOf, type Verdict } from "./search/verdict.ts";

/** What stands behind an answer. */
export interface Explanation {
  readonly question: Question;
  readonly terms: SearchTerms;
  readonly expected: Expectation;
  readonly figures: readonly FiguresOfReport[];
  /** The figures of the whole corpus, best first. */
  readonly everywhere: readonly FigureHit[];
  /** What a look-up looked for among figures: the question, or each of the things that it asks for. */
  readonly searches: readonly FigureSearch[];
  /** Of a comparison what is compared, with the figure of each report that comes nearest to it. */
  readonly measures: readonly MeasureSearch[];
  /** Of a list of places what each report says that comes nearest. */
  readonly fits: readonly FittedReport[];
  /** Best first, of all reports asked about. */
  readonly sentences: readonly SentenceHit[];
  readonly passages: PassageEvidence;
  /** How likely it is that the passages answer: 0 to 1. */
  readonly passageConfidence: number;
  readonly weights: Weights;
}

/** One search among the figures. */
export interface FigureSearch {
  readonly topic: string;
  readonly terms: SearchTerms;
  readonly expected: Expectation;
  /** The best figure of the whole corpus. */
  readonly first?: FigureHit;
  readonly reports: readonly (FiguresOfReport & { readonly verdict: Verdict })[];
}

/** What a comparison compares, with its candidates. */
export interface MeasureSearch {
  readonly topic: string;
  readonly rows: readonly RowCandidate[];
}

/** As many sentences as anybody reads. */
const SENTENCE_COUNT = 60;

/** Gathers the explanation; for a question without any report in scope there are no candidates. */
export async function explain(context: ComposeContext): Promise<Explanation> {
  const { question, terms, weights } = context;
  const { wantsNumber, scope } = question;
  const ranking = { section: sectionOf(question), wantsNumber, count: SENTENCE_COUNT };
  const sentences = await rankSentences(context, scope.reports, ranking);
  const expected = expectedOf(context, question.topic);
  const form = await context.forms.ofTopic(question.topic);
  const everywhere = await searchEverywhere(context, form, expected);
  const passages = groupByPassage(sentences);
  const searches: FigureSearch[] = [];
  for (const topic of searchedTopics(question)) {
    searches.push(await explainSearch(context, topic));
  }
  return {
    question,
    terms,
    expected,
    figures: groupByReport(context, everywhere),
    everywhere,
    searches,
    measures: question.intent === "comparison" ? await explainMeasures(context) : [],
    fits: question.intent === "list" ? await fitReports(context) : [],
    sentences,
    passages: passageEvidenceOf(context, passages),
    passageConfidence: passageConfidence(context, passages),
    weights,
  };
}

async function explainMeasures(context: ComposeContext): Promise<readonly MeasureSearch[]> {
  const measures: MeasureSearch[] = [];
  for (const measure of await measuresOf(context)) {
    const { topic } = measure;
    const rows = await findCandidates(contextOf(context, measure), topic);
    measures.push({ topic, rows: rows.filter(({ report }) => measure.reports.includes(report)) });
  }
  return measures;
}

/** What is looked for among figures, one by one: `受理数和审结数各多少` asks for two things. Prose is not answered by figures. */
function searchedTopics({ topic, intent }: Question): readonly string[] {
  if (intent !== "lookup") return [];
  return numberParts(topic).flatMap((part) => {
    const listed = listedParts(part);
    return listed.length > 0 ? listed : [part];
  });
}

async function explainSearch(context: ComposeContext, topic: string): Promise<FigureSearch> {
  const form = await context.forms.ofTopic(topic);
  const expected = expectedOf(context, topic);
  const everywhere = await searchEverywhere(context, form, expected);
  const [first] = everywhere;
  return {
    topic,
    terms: form.terms,
    expected,
    ...(first === undefined ? {} : { first }),
    reports: groupByReport(context, everywhere).map((report) => ({
      ...report,
      verdict: verdictOf(report, first, context.weights),
    })),
  };
}
