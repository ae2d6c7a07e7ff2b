/** The time of warm questions beside that of their bare embedding.
 *
 * @module
 */
import type { AskInput } from "../../src/app.ts";
import type { Embedder } from "../../src/embedding/embedder.ts";
import type { GoldQuestion } from "./gold.ts";
import { quantile } from "./summarise.ts";

/** Median and 95th percentile over the questions, of the median of each question's rounds. */
export interface Distribution {
  readonly p50: number;
  readonly p95: number;
}

/** Times in milliseconds, and the time of a question divided by that of its own embedding. */
export interface QuestionTimes {
  readonly questionMs: Distribution;
  readonly embeddingMs: Distribution;
  readonly ratio: Distribution;
}

/** What can be asked; the answer does not matter to its time. */
export interface Asker {
  ask(input: AskInput): Promise<unknown>;
}

/**
 * Asks each question and embeds it, in turn, `rounds` times. Which of the two comes first changes from round to round,
 * so that neither always finds the processor's caches filled by the other.
 *
 * Each time an application of its own is asked, so that it remembers nothing of the question; only the questions before it in
 * its conversation have been asked there, as they have when a person asks.
 */
export async function timeQuestions(
  open: () => Asker,
  embedder: Pick<Embedder, "embed">,
  questions: readonly GoldQuestion[],
  rounds: number,
): Promise<QuestionTimes> {
  const asked = questions.map((): number[] => []);
  const embedded = questions.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, { question, history }] of questions.entries()) {
      const ask = async (): Promise<void> => {
        const app = open();
        for (const earlier of conversationBefore(history)) await app.ask(earlier);
        asked[i]?.push(await timeOf(() => app.ask({ question, history })));
      };
      const embed = async (): Promise<void> => {
        embedded[i]?.push(await timeOf(() => embedder.embed([question])));
      };
      for (const measure of round % 2 === 0 ? [embed, ask] : [ask, embed]) await measure();
    }
  }
  const questionMs = asked.map(median);
  const embeddingMs = embedded.map(median);
  return {
    questionMs: distribution(questionMs),
    embeddingMs: distribution(embeddingMs),
    ratio: distribution(questionMs.map((ms, i) => ms / (embeddingMs[i] ?? NaN))),
  };
}

/** The questions of a conversation so far, each with what went before it. */
function conversationBefore(history: GoldQuestion["history"]): readonly AskInput[] {
  return history.flatMap(({ role, content }, i) =>
    role === "user" ? [{ question: content, history: history.slice(0, i) }] : [],
  );
}

/** The middle value, of an even count the upper of the middle two; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? NaN;
}

async function timeOf(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function distribution(values: readonly number[]): Distribution {
  return { p50: median(values), p95: quantile(values, 0.95) ?? NaN };
}
