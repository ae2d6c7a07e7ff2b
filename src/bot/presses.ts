/** Presses of buttons: their data is read, the feature that drew the button is called, and the press is always answered.
 *
 * @module
 */
import { Composer, GrammyError, type Context } from "grammy";
import { BOT_TEXT } from "../render/bot-copy.ts";
import type { Action } from "../render/telegram-message.ts";
import { decodeAction } from "./callbacks.ts";

type ActionOf<K extends Action["kind"]> = Extract<Action, { kind: K }>;

/** Does what the buttons of some kinds do; what it gives is shown over the chat. */
export type HandlersOf<Kinds extends Action["kind"]> = {
  readonly [K in Kinds]: (ctx: Context, action: ActionOf<K>) => Promise<string | undefined>;
};

/** One handler for each kind of button. */
export type PressHandlers = HandlersOf<Action["kind"]>;

/** Calls the handlers. Data that no button of ours has gets a sentence and does nothing. */
export function pressComposer(handlers: PressHandlers): Composer<Context> {
  const run = <K extends Action["kind"]>(
    kind: K,
    ctx: Context,
    action: ActionOf<K>,
  ): Promise<string | undefined> => handlers[kind](ctx, action);
  const composer = new Composer();
  composer.on("callback_query", async (ctx) => {
    const action = decodeAction(ctx.callbackQuery.data ?? "");
    const alert =
      action === undefined ? BOT_TEXT.unknownButton : await run(action.kind, ctx, action);
    await answerPress(ctx, alert);
  });
  return composer;
}

/** A press that waited too long, perhaps over a restart, can no longer be answered; what it did stands in the chat. */
async function answerPress(ctx: Context, alert: string | undefined): Promise<void> {
  try {
    await ctx.answerCallbackQuery(alert === undefined ? {} : { text: alert, show_alert: true });
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}
