/** The chats' messages: sent, edited, deleted, replied to.
 *
 * @module
 */
import { refuse } from "./api-error.ts";
import { checkText } from "./entities.ts";
import { checkKeyboard } from "./keyboards.ts";
import type { Chat, Entity, Keyboard, Message, Sender } from "./telegram-objects.ts";

/** What a sent message holds, and where it goes. */
export interface Outgoing {
  readonly chatId: number;
  readonly threadId?: number | undefined;
  readonly replyTo?: { readonly messageId: number; readonly mayBeMissing: boolean } | undefined;
  readonly keyboard?: Keyboard | undefined;
  readonly content: Partial<Message>;
}

/** What an edit changes. */
export interface Edit {
  readonly chatId: number;
  readonly messageId: number;
  readonly keyboard?: Keyboard | undefined;
  readonly content: Partial<Message>;
}

/** Keeps every message by chat and number. */
export class MessageStore {
  readonly #messages = new Map<string, Message>();
  readonly #chats = new Map<number, Chat>();
  #nextNumber = 1;

  /** All messages, oldest first. */
  get all(): readonly Message[] {
    return [...this.#messages.values()];
  }

  get(chatId: number, messageId: number): Message | undefined {
    return this.#messages.get(keyOf(chatId, messageId));
  }

  /** Keeps a message that somebody sent; it gets its number here. */
  receive(from: Sender, chat: Chat, content: Partial<Message>): Message {
    this.#chats.set(chat.id, chat);
    const message: Message = {
      ...content,
      message_id: this.#nextNumber++,
      date: now(),
      from,
      chat,
    };
    this.#messages.set(keyOf(chat.id, message.message_id), message);
    return message;
  }

  /** Changes a person's own message. */
  rewrite(message: Message, content: Partial<Message>): Message {
    const next = { ...message, ...content, edit_date: now() };
    this.#messages.set(keyOf(message.chat.id, message.message_id), next);
    return next;
  }

  /** Sends a message of the bot, after the checks that Telegram makes. */
  send(from: Sender, { chatId, threadId, replyTo, keyboard, content }: Outgoing): Message {
    const chat = this.#chats.get(chatId);
    if (chat === undefined) return refuse("chat not found");
    checkKeyboard(keyboard);
    checkContent(content);
    const original = replyTo === undefined ? undefined : this.get(chatId, replyTo.messageId);
    if (replyTo !== undefined && original === undefined && !replyTo.mayBeMissing) {
      refuse("message to be replied not found");
    }
    if (threadId !== undefined && chat.is_forum !== true) refuse("message thread not found");
    return this.receive(from, chat, {
      ...content,
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
      ...(original === undefined ? {} : { reply_to_message: original }),
      ...(threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true }),
    });
  }

  /** Edits a message of the bot; the keyboard goes unless it is given again. */
  edit({ chatId, messageId, keyboard, content }: Edit): Message {
    const message = this.get(chatId, messageId);
    if (message === undefined) return refuse("message to edit not found");
    if (!message.from.is_bot) refuse("message can't be edited");
    checkKeyboard(keyboard);
    const { reply_markup: before, ...rest } = message;
    const next: Message = {
      ...rest,
      ...content,
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    };
    checkContent(next);
    if (
      looks({ ...rest, ...(before === undefined ? {} : { reply_markup: before }) }) === looks(next)
    ) {
      refuse(
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
      );
    }
    return this.rewrite(next, {});
  }

  delete(chatId: number, messageId: number): void {
    if (!this.#messages.delete(keyOf(chatId, messageId))) refuse("message to delete not found");
  }
}

function checkContent({ text, entities, caption, caption_entities }: Partial<Message>): void {
  if (text !== undefined) checkText(text, entities ?? [], 4096);
  if (caption !== undefined) checkText(caption, caption_entities ?? [], 1024);
}

function looks({ text, entities, caption, reply_markup }: Message): string {
  const plain: readonly Entity[] = entities ?? [];
  return JSON.stringify([text, plain, caption, reply_markup]);
}

function keyOf(chatId: number, messageId: number): string {
  return `${String(chatId)}:${String(messageId)}`;
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
