/** Who is served: nobody but those on the lists, and nobody too fast.
 *
 * @module
 */
import { limit } from "@grammyjs/ratelimiter";
import type { MiddlewareFn, Context } from "grammy";
import { refusalText, tooFastText } from "../render/bot-copy.ts";
import { isAddressed } from "./addressing.ts";
import type { BotParts } from "./parts.ts";
import { replyParameters, threadParameters } from "./deliver.ts";

const MINUTE_MS = 60_000;

/** More strangers than this in a minute are refused in silence. */
const MAX_REFUSALS = 1000;

/** Lets through what people say to the bot: no channels, no other bots, no talk of a group among itself. */
export const onlyAddressed: MiddlewareFn = async (ctx, next) => {
  if (ctx.from === undefined || ctx.from.is_bot || ctx.chatId === undefined) return;
  // What is edited was addressed when it was new; whether it was is known from its answer.
  if (ctx.editedMessage === undefined && !isAddressed(ctx)) return;
  await next();
};

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
    await answer(ctx, refusalText(userId, chatId));
  };
}

/** Lets through so many messages and presses of each person in a minute; the first one too many is told so. */
export function notTooFast({ config }: BotParts): MiddlewareFn {
  return limit<Context, never>({
    timeFrame: MINUTE_MS,
    limit: config.requestsPerMinute,
    keyGenerator: (ctx) => String(ctx.from?.id ?? 0),
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the limiter returns the promise to its caller, its types forget it
    onLimitExceeded: (ctx) => answer(ctx, tooFastText(config.requestsPerMinute)),
  });
}

async function answer(ctx: Context, text: string): Promise<void> {
  if (ctx.callbackQuery !== undefined) {
    await ctx.answerCallbackQuery({ text, show_alert: true });
    return;
  }
  await ctx.reply(text, { ...threadParameters(ctx), ...replyParameters(ctx.msg?.message_id) });
}
