/** An answer behind a button, worked out again from its question: the same index gives the same answer.
 *
 * @module
 */
import type { Answer } from "../answer/answer.ts";
import type { App } from "../app.ts";
import { BOT_TEXT } from "../render/bot-copy.ts";
import type { BotParts } from "./parts.ts";
import type { AnswerRecord } from "./state/answer-records.ts";

/** The answer with its record, or the sentence that says why it cannot be had. */
export type Recalled =
  | {
      readonly kind: "recalled";
      readonly app: App;
      readonly record: AnswerRecord;
      readonly answer: Answer;
    }
  | { readonly kind: "gone"; readonly why: string };

/** Gives the answer behind a button again, unless it is too old or the index is another by now. */
export async function recall({ knowledge, state }: BotParts, id: string): Promise<Recalled> {
  const record = state.answers.get(id);
  const app = await knowledge.opened();
  if (record === undefined || app === undefined) return { kind: "gone", why: BOT_TEXT.expired };
  if (record.version !== app.indexes.version) return { kind: "gone", why: BOT_TEXT.oldIndex };
  const answer = await app.ask({
    question: record.question,
    history: record.history.map((content) => ({ role: "user", content })),
  });
  return { kind: "recalled", app, record, answer };
}
