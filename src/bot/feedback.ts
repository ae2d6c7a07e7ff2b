/** What people think of answers: 👍 and 👎, and /feedback in their own words.
 *
 * @module
 */
import { Composer, type Context } from "grammy";
import { BOT_TEXT } from "../render/bot-copy.ts";
import { plainMessage } from "../render/telegram-message.ts";
import { sessionKeyOf } from "./ask.ts";
import type { BotParts } from "./parts.ts";
import { chatOf, deliver } from "./deliver.ts";
import type { HandlersOf } from "./presses.ts";

/** The command. */
export function feedbackComposer({ state, now }: BotParts): Composer<Context> {
  const composer = new Composer();
  composer.command("feedback", async (ctx) => {
    const text = ctx.match.trim();
    if (text === "") {
      await deliver(ctx, plainMessage(BOT_TEXT.feedbackUsage));
      return;
    }
    const last = state.sessions.turns(sessionKeyOf(ctx)).at(-1);
    state.audit.append({
      kind: "feedback",
      at: now(),
      userId: ctx.from?.id ?? 0,
      chatId: chatOf(ctx),
      text,
      ...(last === undefined ? {} : { answerId: last.answerId }),
    });
    await deliver(ctx, plainMessage(BOT_TEXT.feedbackThanks));
  });
  return composer;
}

/** The two buttons. An opinion may be changed; the last one counts. */
export function feedbackPresses({ state, now }: BotParts): HandlersOf<"rate"> {
  return {
    rate: (ctx, { answer, verdict }) => {
      const record = state.answers.get(answer);
      if (record === undefined) return Promise.resolve(BOT_TEXT.expired);
      const { question, version } = record;
      const [userId, chatId] = [ctx.from?.id ?? 0, chatOf(ctx)];
      state.audit.append({
        kind: "rating",
        at: now(),
        userId,
        chatId,
        answerId: answer,
        question,
        version,
        verdict,
      });
      return Promise.resolve({ inPassing: BOT_TEXT.rated });
    },
  };
}
