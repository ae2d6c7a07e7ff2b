/** Sending messages: in parts where one is too long, as answers in their topic, or in place of earlier ones.
 *
 * @module
 */
import { GrammyError, InlineKeyboard, type Context } from "grammy";
import type { Button, TelegramMessage } from "../render/telegram-message.ts";
import { splitMessage } from "../render/split-message.ts";
import { encodeAction } from "./callbacks.ts";
import { threadOf } from "./parts.ts";

/** Where a message goes. */
export interface Delivery {
  /**
   * The message that it answers; it may have been deleted meanwhile. In a group, where others talk too, this is the one
   * that called for it, if nothing else is said; in a private chat none.
   */
  readonly replyTo?: number | undefined;
  /** Messages that it takes the place of; surplus ones are deleted, lacking ones sent. */
  readonly inPlaceOf?: readonly number[];
}

const NO_PREVIEW = { is_disabled: true } as const;

/** Sends the message and gives the numbers of its parts. */
export async function deliver(
  ctx: Context,
  message: TelegramMessage,
  { replyTo = calledFor(ctx), inPlaceOf = [] }: Delivery = {},
): Promise<readonly number[]> {
  const parts = splitMessage(message.text);
  const numbers: number[] = [];
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    const content = {
      entities: part.entities,
      link_preview_options: NO_PREVIEW,
      ...(isLast && message.buttons.length > 0
        ? { reply_markup: toKeyboard(message.buttons) }
        : {}),
    };
    const former = inPlaceOf[i];
    if (former !== undefined && (await tryToEdit(ctx, former, part.text, content))) {
      numbers.push(former);
      continue;
    }
    const sent = await ctx.api.sendMessage(chatOf(ctx), part.text, {
      ...content,
      ...threadParameters(ctx),
      ...(i === 0 ? replyParameters(replyTo) : {}),
    });
    numbers.push(sent.message_id);
  }
  for (const surplus of inPlaceOf.slice(parts.length)) await tryToDelete(ctx, surplus);
  return numbers;
}

/** The message of a group that an update is about. */
function calledFor(ctx: Context): number | undefined {
  return ctx.chat?.type === "private" ? undefined : ctx.msg?.message_id;
}

/** The topic that a message goes to. */
export function threadParameters(ctx: Context): { message_thread_id?: number } {
  const thread = threadOf(ctx);
  return thread === undefined ? {} : { message_thread_id: thread };
}

/** Answers a message, and does without it where it is gone. */
export function replyParameters(messageId: number | undefined): {
  reply_parameters?: { message_id: number; allow_sending_without_reply: true };
} {
  if (messageId === undefined) return {};
  return { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
}

/** Sets buttons as a keyboard of grammY. */
function toKeyboard(rows: readonly (readonly Button[])[]): InlineKeyboard {
  return new InlineKeyboard(
    rows.map((row) =>
      row.map((button) =>
        "url" in button
          ? InlineKeyboard.url(button.label, button.url)
          : InlineKeyboard.text(button.label, encodeAction(button.action)),
      ),
    ),
  );
}

/** The chat of an update that has one. */
export function chatOf(ctx: Context): number {
  if (ctx.chatId === undefined) throw new Error("the update belongs to no chat");
  return ctx.chatId;
}

type EditOptions = Parameters<Context["api"]["editMessageText"]>[3];

/** Whether the message now shows the text: also where it did before. */
async function tryToEdit(
  ctx: Context,
  messageId: number,
  text: string,
  content: EditOptions,
): Promise<boolean> {
  try {
    await ctx.api.editMessageText(chatOf(ctx), messageId, text, content);
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    return error.description.includes("message is not modified");
  }
}

/** Somebody may have deleted it already, or it may be too old. */
async function tryToDelete(ctx: Context, messageId: number): Promise<void> {
  try {
    await ctx.api.deleteMessage(chatOf(ctx), messageId);
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}
