/** The outermost layer: each update is taken once, followed to its end, and its fault told as a number.
 *
 * @module
 */
import type { FormattedString } from "@grammyjs/parse-mode";
import { GrammyError, type MiddlewareFn, type Transformer, type Context } from "grammy";
import { errorText } from "../render/bot-copy.ts";
import { withCopyable } from "../render/telegram-message.ts";
import { newId, threadOf, type BotParts } from "./parts.ts";

/** Calls after which an update counts as answered. */
const ANSWERING = new Set(["sendMessage", "sendPhoto", "sendDocument", "editMessageText"]);

/** Takes each update once, also over restarts, and lets no fault out. */
export function lifecycle(parts: BotParts): MiddlewareFn {
  const { state, work } = parts;
  return async (ctx, next) => {
    const { update_id: id } = ctx.update;
    if (!state.journal.begin(ctx.update)) return;
    const noteAnswer: Transformer = (previous, method, payload, signal) => {
      if (ANSWERING.has(method)) state.journal.answering(id);
      return previous(method, payload, signal);
    };
    ctx.api.config.use(noteAnswer);
    await work.track(guarded(parts, ctx, next));
    state.journal.end(id);
  };
}

/** Runs something for an update that nobody waits for; its faults are told as those of the update itself. */
export function inBackground(parts: BotParts, ctx: Context, task: () => Promise<void>): void {
  void parts.work.track(guarded(parts, ctx, task));
}

async function guarded(parts: BotParts, ctx: Context, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 403) {
      parts.log.info("对方已停用机器人或已把它移出群。", { chatId: ctx.chatId ?? 0 });
      return;
    }
    await report(parts, ctx, error);
  }
}

async function report({ log, state, now }: BotParts, ctx: Context, error: unknown): Promise<void> {
  const errorId = newId();
  const [chatId, userId] = [ctx.chatId ?? 0, ctx.from?.id ?? 0];
  log.error("处理消息时出错。", {
    errorId,
    updateId: ctx.update.update_id,
    chatId,
    cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  state.audit.append({ kind: "fault", at: now(), userId, chatId, errorId });
  try {
    await tell(ctx, withCopyable(errorText(errorId), [errorId]));
  } catch (cause) {
    log.warn("出错的消息没有送达。", { errorId, cause: String(cause) });
  }
}

async function tell(ctx: Context, { text, entities }: FormattedString): Promise<void> {
  if (ctx.callbackQuery !== undefined) {
    await ctx.answerCallbackQuery({ text, show_alert: true });
  } else if (ctx.chatId !== undefined) {
    const thread = threadOf(ctx);
    await ctx.api.sendMessage(ctx.chatId, text, {
      entities,
      ...(thread === undefined ? {} : { message_thread_id: thread }),
    });
  }
}
