/** The application over the corpus, opened: a test file that imports it waits for the index before its first test,
 * whose own time would not suffice where the index has to be built.
 */
import type { Answer } from "../../src/answer/answer.ts";
import { theApp } from "./the-app.ts";

export const app = await theApp();

/** What it answers to a question that nothing went before. */
export function ask(question: string): Promise<Answer> {
  return app.ask({ question });
}
