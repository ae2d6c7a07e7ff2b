/** The application: a question goes in, an answer comes out. It puts the stages together and sees only interfaces.
 *
 * @module
 */
import type { Answer } from "./answer/answer.ts";
import { explain, type Explanation } from "./answer/explain.ts";
import type { ComposeContext, SearchForm } from "./answer/context.ts";
import { composeFaulty } from "./answer/compose-abstention.ts";
import { compose } from "./answer/compose.ts";
import type { Gazetteer } from "./documents/regions.ts";
import type { ReportMetadata } from "./documents/report.ts";
import type { Embedder } from "./embedding/embedder.ts";
import type { Indexes } from "./indexes/indexes.ts";
import { questionFault } from "./question/normalise-question.ts";
import type { Question } from "./question/question.ts";
import { searchTerms } from "./question/search-terms.ts";
import type { Turn } from "./question/turn.ts";
import { understand } from "./question/understand.ts";
import { WEIGHTS, type Weights } from "./retrieval/weights.ts";
import type { Segmenter } from "./text/segmenter.ts";

/** What is asked. */
export interface AskInput {
  readonly question: string;
  /** Earlier turns, oldest first. */
  readonly history?: readonly Turn[];
  /** How many citations the answer may have; 5 if not said. */
  readonly limit?: number;
}

/** The opened application. */
export interface App {
  /** The index that answers come from. */
  readonly indexes: Indexes;
  /** Answers a question. Does not throw for anything that a person may type: a lack is an answer. */
  ask(input: AskInput): Promise<Answer>;
  /** Tells why a question is answered as it is; `undefined` for a text that is no question. */
  explain(input: AskInput): Promise<Explanation | undefined>;
}

/** What an application is made of. */
export interface AppParts {
  readonly indexes: Indexes;
  readonly embedder: Embedder;
  readonly segmenter: Segmenter;
  readonly gazetteer: Gazetteer;
  /** The year that 今年 means. */
  readonly referenceYear: number;
  /** For tuning; those in use if not said. */
  readonly weights?: Weights;
}

/** What a person sees without asking for more. */
const DEFAULT_LIMIT = 5;

/** Puts the stages together. */
export function createApp(parts: AppParts): App {
  const { indexes, segmenter, gazetteer, referenceYear } = parts;
  const weights = parts.weights ?? WEIGHTS;
  const isMentioned = async (
    name: string,
    reports: readonly ReportMetadata[],
  ): Promise<boolean> => {
    const within = reports.flatMap((report) => indexes.passages.range(report.id) ?? []);
    within.sort((a, b) => a.start - b.start);
    const [hit] = await indexes.lexical.search(segmenter.segment(name), within, 1);
    if (hit === undefined) return false;
    const [sentence] = await indexes.passages.sentences([hit.id]);
    return sentence?.text.includes(name) === true;
  };
  const formOf = searchFormOf(parts);
  const contextOf = async ({ question: asked, history = [], limit = DEFAULT_LIMIT }: AskInput) => {
    const question = await understand(asked, history, {
      gazetteer,
      reports: indexes.reports,
      referenceYear,
      isMentioned,
    });
    const searchForm = (topic: string): Promise<SearchForm> => formOf(topic, question.background);
    return {
      indexes,
      question,
      ...(await searchForm(question.topic)),
      weights,
      limit,
      searchForm,
    } satisfies ComposeContext;
  };
  return {
    indexes,
    async ask(input) {
      const fault = questionFault(input.question);
      if (fault !== undefined) return composeFaulty(input.question, fault, indexes.reports);
      return compose(await contextOf(input));
    },
    async explain(input) {
      return questionFault(input.question) === undefined
        ? explain(await contextOf(input))
        : undefined;
    },
  };
}

/**
 * The vector and terms to search with. What a follow-up leans on is mixed in with its weight: its vector into the vector,
 * its terms as terms that count less (a term's number of repeats is its weight in BM25, so the question's own stand twice).
 */
function searchFormOf({
  indexes,
  embedder,
  segmenter,
}: AppParts): (topic: string, background: Question["background"]) => Promise<SearchForm> {
  return async (topic, background) => {
    const own = searchTerms(topic, segmenter, indexes.synonyms);
    if (background === undefined) {
      const [vector = new Float32Array(embedder.dimensions)] = await embedder.embed([topic]);
      return { topic, vector, terms: own };
    }
    const [vector, before] = await embedder.embed([topic, background.topic]);
    if (vector === undefined || before === undefined) {
      throw new Error("the embedder gave too few vectors");
    }
    const earlier = searchTerms(background.topic, segmenter, indexes.synonyms);
    return {
      topic,
      vector: mix(vector, before, background.weight),
      terms: {
        flat: [...own.flat, ...own.flat, ...earlier.flat],
        grouped: [...own.grouped, ...earlier.grouped],
      },
    };
  };
}

/** `a + weight × b`, scaled to length 1 so that cosines stay cosines. */
function mix(a: Float32Array, b: Float32Array, weight: number): Float32Array {
  const sum = a.map((value, i) => value + weight * (b[i] ?? 0));
  const norm = Math.hypot(...sum);
  return norm === 0 ? a : sum.map((value) => value / norm);
}
