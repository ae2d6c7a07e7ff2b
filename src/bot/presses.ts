/** Presses of buttons: their data is read, the feature that drew the button is called, and the press is always answered.
 *
 * @module
 */
import { Composer, GrammyError, type Context } from "grammy";
import { BOT_TEXT } from "../render/bot-copy.ts";
import type { Action } from "../render/telegram-message.ts";
import { decodeAction } from "./callbacks.ts";

type ActionOf<K extends Action["kind"]> = Extract<Action, { kind: K }>;

/** What is shown over the chat: a fault, which has to be put away, or a word in passing, which goes by itself. */
export type PressReply = string | { readonly inPassing: string } | undefined;

/** Does what the buttons of some kinds do. */
export type HandlersOf<Kinds extends Action["kind"]> = {
  readonly [K in Kinds]: (ctx: Context, action: ActionOf<K>) => Promise<PressReply>;
};

/** One handler for each kind of button. */
export type PressHandlers = HandlersOf<Action["kind"]>;

/** Calls the handlers. Data that no button of ours has gets a sentence and does nothing. */
export function pressComposer(handlers: PressHandlers): Composer<Context> {
  const run = <K extends Action["kind"]>(
    kind: K,
    ctx: Context,
    action: ActionOf<K>,
  ): Promise<PressReply> => handlers[kind](ctx, action);
  const composer = new Composer();
  composer.on("callback_query", async (ctx) => {
    const action = decodeAction(ctx.callbackQuery.data ?? "");
    const reply =
      action === undefined ? BOT_TEXT.unknownButton : await run(action.kind, ctx, action);
    await answerPress(ctx, reply);
  });
  return composer;
}

/** A press that waited too long, perhaps over a restart, can no longer be answered; what it did stands in the chat. */
async function answerPress(ctx: Context, reply: PressReply): Promise<void> {
  try {
    await ctx.answerCallbackQuery(toParameters(reply));
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}

function toParameters(reply: PressReply): { text?: string; show_alert?: true } {
  if (reply === undefined) return {};
  return typeof reply === "string" ? { text: reply, show_alert: true } : { text: reply.inPassing };
}
