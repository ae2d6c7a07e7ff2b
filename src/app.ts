/** The application: a question goes in, an answer comes out. It puts the stages together and sees only interfaces.
 *
 * @module
 */
import type { Answer } from "./answer/answer.ts";
import { explain, type Explanation } from "./answer/explain.ts";
import type { ComposeContext } from "./answer/context.ts";
import { composeFaulty } from "./answer/compose/compose-abstention.ts";
import { compose } from "./answer/compose.ts";
import { joinAnswers } from "./answer/join-answers.ts";
import { createSearchForms } from "./answer/search/search-forms.ts";
import type { Gazetteer } from "./documents/regions.ts";
import type { ReportMetadata } from "./documents/report.ts";
import type { Embedder } from "./embedding/embedder.ts";
import { rememberVectors } from "./embedding/remembering-embedder.ts";
import type { Indexes } from "./indexes/indexes.ts";
import { questionFault } from "./question/normalise-question.ts";
import { namesOwnRegion, separateQuestions } from "./question/several-questions.ts";
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

/** Vectors of questions kept for follow-ups: 2 kB each, enough for some hundred people who chat at once. */
const REMEMBERED_TEXTS = 256;

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
  const embedder = rememberVectors(parts.embedder, REMEMBERED_TEXTS);
  const contextOf = async ({ question: asked, history = [], limit = DEFAULT_LIMIT }: AskInput) => {
    const question = await understand(asked, history, {
      gazetteer,
      reports: indexes.reports,
      referenceYear,
      isMentioned,
    });
    const forms = createSearchForms({ indexes, embedder, segmenter }, question.background);
    const terms = forms.terms(question.topic);
    return { indexes, question, terms, weights, limit, forms } satisfies ComposeContext;
  };
  return {
    indexes,
    async ask(input) {
      const fault = questionFault(input.question);
      if (fault !== undefined) return composeFaulty(input.question, fault, indexes.reports);
      const [first, ...others] = separateQuestions(input.question, gazetteer);
      if (first === undefined || others.length === 0) return compose(await contextOf(input));
      const history = [...(input.history ?? [])];
      const answerNext = async (question: string): Promise<Answer> => {
        const isOwn = namesOwnRegion(question, gazetteer);
        const context = await contextOf({ ...input, question, history: isOwn ? [] : history });
        history.push({ role: "user", content: question });
        return compose(context);
      };
      const answers: [Answer, ...Answer[]] = [await answerNext(first)];
      for (const question of others) answers.push(await answerNext(question));
      return joinAnswers(input.question, answers);
    },
    async explain(input) {
      return questionFault(input.question) === undefined
        ? explain(await contextOf(input))
        : undefined;
    },
  };
}
