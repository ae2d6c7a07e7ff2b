/** Who is served: nobody but those on the lists, and nobody too fast.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";
import { limit } from "@grammyjs/ratelimiter";
import type { MiddlewareFn, Context } from "grammy";
import { refusalText, tooFastText } from "../render/bot-copy.ts";
import { withCopyable } from "../render/telegram-message.ts";
import { isAddressed } from "./addressing.ts";
import type { BotParts } from "./parts.ts";
import { replyParameters, threadParameters } from "./deliver.ts";

const MINUTE_MS = 60_000;

/** More strangers than this in a minute are refused in silence. */
const MAX_REFUSALS = 1000;

/** Lets through what people say to the bot: no channels, no other bots, no talk of a group among itself. */
export function onlyAddressed({ state }: BotParts): MiddlewareFn {
  return async (ctx, next) => {
    const { from, chatId, editedMessage } = ctx;
    if (from === undefined || from.is_bot || chatId === undefined) return;
    // Only what was a question when it was new is one when it is edited.
    const isForBot =
      editedMessage === undefined
        ? isAddressed(ctx)
        : state.answers.byQuestionMessage(chatId, editedMessage.message_id) !== undefined;
    if (isForBot) await next();
  };
}

/** Lets through who may ask; a stranger is told once a minute what to hand to the admin. */
export function onlyAllowed({ state, now }: BotParts): MiddlewareFn {
  const refusedAt = new Map<number, number>();
  return async (ctx, next) => {
    const [userId, chatId] = [ctx.from?.id, ctx.chatId];
    if (userId === undefined || chatId === undefined) return;
    if (state.access.mayAsk(userId, chatId)) return next();
    for (const [id, at] of refusedAt) if (now() - at >= MINUTE_MS) refusedAt.delete(id);
    if (ctx.editedMessage !== undefined || refusedAt.has(userId)) return;
    if (refusedAt.size >= MAX_REFUSALS) return;
    refusedAt.set(userId, now());
    state.audit.append({ kind: "refused", at: now(), userId, chatId });
    const refusal = refusalText(userId, chatId);
    await answer(ctx, withCopyable(refusal, [String(userId), String(chatId)]));
  };
}

/**
 * Lets through so many messages and presses of each person in a minute. Who is too fast is told so once a minute; presses
 * are answered each time, since Telegram shows a wheel on the button until they are.
 */
export function notTooFast({ config, now }: BotParts): MiddlewareFn {
  const text = tooFastText(config.requestsPerMinute);
  const toldAt = new Map<number, number>();
  const tell = async (ctx: Context): Promise<void> => {
    const userId = ctx.from?.id ?? 0;
    for (const [id, at] of toldAt) if (now() - at >= MINUTE_MS) toldAt.delete(id);
    if (ctx.callbackQuery === undefined && toldAt.has(userId)) return;
    toldAt.set(userId, now());
    await answer(ctx, new FormattedString(text));
  };
  return limit<Context, never>({
    timeFrame: MINUTE_MS,
    limit: config.requestsPerMinute,
    keyGenerator: (ctx) => String(ctx.from?.id ?? 0),
    alwaysReply: true,
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the limiter returns the promise to its caller, its types forget it
    onLimitExceeded: tell,
  });
}

async function answer(ctx: Context, { text, entities }: FormattedString): Promise<void> {
  if (ctx.callbackQuery !== undefined) {
    await ctx.answerCallbackQuery({ text, show_alert: true });
    return;
  }
  await ctx.reply(text, {
    entities,
    ...threadParameters(ctx),
    ...replyParameters(ctx.msg?.message_id),
  });
}
