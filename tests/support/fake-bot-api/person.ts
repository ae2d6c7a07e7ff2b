/** People at the other end of the chat: they write, edit, reply, press buttons and send files.
 *
 * @module
 */
import type { FakeBotApi } from "./fake-bot-api.ts";
import type { Chat, Entity, Message, Sender } from "./telegram-objects.ts";

/** Where and in answer to what something is said. */
export interface Circumstances {
  readonly chat?: Chat;
  readonly replyTo?: Message;
  readonly threadId?: number;
  /** Instead of the entities that Telegram would find. */
  readonly entities?: readonly Entity[];
}

export interface Person {
  readonly id: number;
  /** Sends a text; to the bot alone where no chat is given. */
  say(text: string, circumstances?: Circumstances): Promise<Message>;
  /** Changes a text sent before. */
  edit(message: Message, text: string): Promise<void>;
  /** Presses the button that is labelled so (or begins so); fails where the message has none. */
  press(message: Message, label: string): Promise<void>;
  /** Sends callback data that no button need have. */
  pressData(message: Message, data: string): Promise<void>;
  sendFile(bytes: Buffer, name: string, mimeType?: string): Promise<Message>;
  /** Sends something that is neither text nor file. */
  sendSticker(circumstances?: Circumstances): Promise<Message>;
}

let pressCount = 0;

/** Somebody whose private chat with the bot has the number `id`. */
export function aPerson(api: FakeBotApi, id: number): Person {
  const self: Sender = {
    id,
    is_bot: false,
    first_name: `用户${String(id)}`,
    username: `user${String(id)}`,
  };
  const home: Chat = { id, type: "private", first_name: self.first_name };

  const receive = async (
    content: Partial<Message>,
    where: Circumstances = {},
  ): Promise<Message> => {
    const message = api.messages.receive(self, where.chat ?? home, {
      ...content,
      ...(where.replyTo === undefined ? {} : { reply_to_message: where.replyTo }),
      ...(where.threadId === undefined
        ? {}
        : { message_thread_id: where.threadId, is_topic_message: true }),
    });
    await api.updates.push({ message });
    return message;
  };
  const pressData = async (message: Message, data: string): Promise<void> => {
    const pressId = String(++pressCount);
    api.openPresses.add(pressId);
    const current = api.messages.get(message.chat.id, message.message_id) ?? message;
    await api.updates.push({
      callback_query: { id: pressId, from: self, chat_instance: "1", message: current, data },
    });
  };
  return {
    id,
    say: (text, where = {}) =>
      receive({ text, ...textEntities(where.entities ?? findEntities(text)) }, where),
    edit: async (message, text) => {
      const edited = api.messages.rewrite(message, { text, entities: findEntities(text) });
      await api.updates.push({ edited_message: edited });
    },
    press: (message, label) => {
      const current = api.messages.get(message.chat.id, message.message_id) ?? message;
      const buttons = (current.reply_markup?.inline_keyboard ?? []).flat();
      const button = buttons.find(({ text }) => text.startsWith(label));
      if (button?.callback_data === undefined) {
        throw new Error(
          `no button ${label}; there are ${buttons.map(({ text }) => text).join(" | ")}`,
        );
      }
      return pressData(current, button.callback_data);
    },
    pressData,
    sendFile: (bytes, name, mimeType) =>
      receive({ document: api.files.add(bytes, name, mimeType) }),
    sendSticker: (where) =>
      receive({ sticker: api.files.add(Buffer.from("sticker"), "s.webp") }, where),
  };
}

/** A group; with topics where it is a forum. */
export function aGroup(id: number, options: { readonly isForum?: boolean } = {}): Chat {
  return {
    id,
    type: "supergroup",
    title: `群${String(id)}`,
    ...(options.isForum === true ? { is_forum: true } : {}),
  };
}

/** What Telegram finds in a text by itself: commands and mentions. */
function findEntities(text: string): readonly Entity[] {
  const commands = [...text.matchAll(/(?<!\S)\/\w+(?:@\w+)?/gu)];
  const mentions = [...text.matchAll(/(?<!\w|\/\w{0,32})@\w{4,32}/gu)];
  return [
    ...commands.map(([word, at]) => ({ word, at, type: "bot_command" })),
    ...mentions.map(([word, at]) => ({ word, at, type: "mention" })),
  ].map(({ type, word }) => ({ type, offset: text.indexOf(word), length: word.length }));
}

function textEntities(entities: readonly Entity[]): { entities?: readonly Entity[] } {
  return entities.length === 0 ? {} : { entities };
}
