/** Asks an application gold questions, as `ask --json --batch` would.
 *
 * @module
 */
import type { App } from "../../src/app.ts";
import { type AnswerRecord, toRecord } from "../../src/render/answer-record.ts";
import type { GoldQuestion } from "./gold.ts";

/** Enough questions for the runtime to compile what every question passes through. */
const WARM_UP_COUNT = 20;

/**
 * Gives the answers in the order of the questions, asked one after the other, so that times are those of a single
 * asker. A question at which the program fails has no answer and is told to `onFault`; the rest are asked all the same.
 */
export async function askAll(
  app: App,
  questions: readonly GoldQuestion[],
  onFault: (question: GoldQuestion, error: unknown) => void,
): Promise<readonly AnswerRecord[]> {
  const records: AnswerRecord[] = [];
  for (const gold of questions) {
    try {
      const start = performance.now();
      const answer = await app.ask({ question: gold.question, history: gold.history });
      records.push(toRecord(answer, performance.now() - start, gold.id));
    } catch (error) {
      onFault(gold, error);
    }
  }
  return records;
}

/** Asks some questions without keeping the answers, so that what comes after is measured warm. */
export async function warmUp(app: App, questions: readonly GoldQuestion[]): Promise<void> {
  await askAll(app, questions.slice(0, WARM_UP_COUNT), () => undefined);
}
