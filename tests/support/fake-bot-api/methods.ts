/** The methods of the Bot API that have an effect.
 *
 * @module
 */
import { z } from "zod";
import { ApiError, refuse } from "./api-error.ts";
import { checkPhoto, type FileStore } from "./file-store.ts";
import type { MessageStore, Outgoing } from "./message-store.ts";
import type { CallBody } from "./request-body.ts";
import { EntitySchema, KeyboardSchema, type Sender, type SentFile } from "./telegram-objects.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** What the methods work on. */
export interface World {
  readonly me: Sender;
  readonly messages: MessageStore;
  readonly files: FileStore;
  readonly updates: UpdateQueue;
  /** Ids of button presses that are not answered. */
  readonly openPresses: Set<string>;
  /** What setMyCommands set, by scope as JSON. */
  readonly commands: Map<string, readonly { command: string; description: string }[]>;
}

type Method = (world: World, body: CallBody, closed: Promise<void>) => unknown;

/** They are checked by nothing and answer `true`. */
const WITHOUT_EFFECT = new Set([
  "setMyDescription",
  "setMyShortDescription",
  "setMyName",
  "deleteMyCommands",
  "setChatMenuButton",
  "setMessageReaction",
  "leaveChat",
  "logOut",
  "close",
]);

const ChatId = z.coerce.number();
const Target = z.object({
  chat_id: ChatId,
  message_thread_id: z.coerce.number().optional(),
  reply_parameters: z
    .object({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: KeyboardSchema.optional(),
  parse_mode: z.never("the bot sends entities and needs no parse_mode").optional(),
});
const Text = Target.extend({ text: z.string(), entities: z.array(EntitySchema).optional() });
const Captioned = Target.extend({
  caption: z.string().optional(),
  caption_entities: z.array(EntitySchema).optional(),
});
const MessagePlace = z.object({ chat_id: ChatId, message_id: z.coerce.number() });

const METHODS: Readonly<Record<string, Method>> = {
  getMe: ({ me }) => ({ ...me, can_join_groups: true, can_read_all_group_messages: false }),

  getUpdates: ({ updates }, { parameters }, closed) => {
    const { offset, limit, timeout } = z
      .object({
        offset: z.coerce.number().default(0),
        limit: z.coerce.number().min(1).max(100).default(100),
        timeout: z.coerce.number().default(0),
      })
      .parse(parameters);
    return updates.poll({ offset, limit, timeoutSeconds: timeout }, closed);
  },

  setWebhook: ({ updates }, { parameters }) => {
    const { url, secret_token } = z
      .object({ url: z.string(), secret_token: z.string().optional() })
      .parse(parameters);
    if (!/^https?:\/\//u.test(url)) refuse("bad webhook: invalid webhook URL specified");
    updates.webhook = { url, secret: secret_token };
    return true;
  },

  deleteWebhook: ({ updates }, { parameters }) => {
    updates.webhook = undefined;
    if (parameters["drop_pending_updates"] === true) updates.clear();
    return true;
  },

  getWebhookInfo: ({ updates }) => ({
    url: updates.webhook?.url ?? "",
    has_custom_certificate: false,
    pending_update_count: updates.pendingCount,
  }),

  sendMessage: ({ me, messages }, { parameters }) => {
    const sent = Text.parse(parameters);
    const content = { text: sent.text, ...entitiesOf(sent.entities) };
    return messages.send(me, { ...targetOf(sent), content });
  },

  sendPhoto: ({ me, messages, files }, { parameters, files: attached }) => {
    const sent = Captioned.extend({ photo: z.unknown() }).parse(parameters);
    const { bytes, ...file } = files.resolve(sent.photo, attached);
    const content = { photo: [{ ...file, ...checkPhoto(bytes) }], ...captionOf(sent) };
    return messages.send(me, { ...targetOf(sent), content });
  },

  sendDocument: ({ me, messages, files }, { parameters, files: attached }) => {
    const sent = Captioned.extend({ document: z.unknown() }).parse(parameters);
    const document = withoutBytes(files.resolve(sent.document, attached));
    return messages.send(me, { ...targetOf(sent), content: { document, ...captionOf(sent) } });
  },

  sendChatAction: (_, { parameters }) => {
    z.object({
      chat_id: ChatId,
      action: z.enum(["typing", "upload_photo", "upload_document"]),
    }).parse(parameters);
    return true;
  },

  editMessageText: ({ messages }, { parameters }) => {
    const { chat_id, message_id, text, entities, reply_markup } = Text.extend({
      message_id: z.coerce.number(),
    }).parse(parameters);
    const content = { text, entities: entities ?? [] };
    return messages.edit({
      chatId: chat_id,
      messageId: message_id,
      keyboard: reply_markup,
      content,
    });
  },

  editMessageReplyMarkup: ({ messages }, { parameters }) => {
    const { chat_id, message_id, reply_markup } = MessagePlace.extend({
      reply_markup: KeyboardSchema.optional(),
    }).parse(parameters);
    return messages.edit({
      chatId: chat_id,
      messageId: message_id,
      keyboard: reply_markup,
      content: {},
    });
  },

  deleteMessage: ({ messages }, { parameters }) => {
    const { chat_id, message_id } = MessagePlace.parse(parameters);
    messages.delete(chat_id, message_id);
    return true;
  },

  answerCallbackQuery: ({ openPresses }, { parameters }) => {
    const { callback_query_id, text } = z
      .object({
        callback_query_id: z.string(),
        text: z.string().max(200, "MESSAGE_TOO_LONG").optional(),
      })
      .parse(parameters);
    if (text === "") refuse("text is empty");
    if (!openPresses.delete(callback_query_id)) {
      refuse("query is too old and response timeout expired or query ID is invalid");
    }
    return true;
  },

  setMyCommands: ({ commands }, { parameters }) => {
    const Command = z.object({
      command: z.string().regex(/^[a-z0-9_]{1,32}$/u, "BOT_COMMAND_INVALID"),
      description: z.string().min(1).max(256, "BOT_COMMAND_DESCRIPTION_INVALID"),
    });
    const { commands: given, scope } = z
      .object({ commands: z.array(Command).max(100), scope: z.unknown().optional() })
      .parse(parameters);
    commands.set(JSON.stringify(scope ?? { type: "default" }), given);
    return true;
  },

  getFile: ({ files }, { parameters }) => files.describe(String(parameters["file_id"])),
};

/**
 * Runs a method.
 *
 * @throws {ApiError} For an unknown method, and for what Telegram would refuse.
 */
export async function callMethod(
  name: string,
  world: World,
  body: CallBody,
  closed: Promise<void>,
): Promise<unknown> {
  const method = METHODS[name];
  if (method === undefined) {
    if (WITHOUT_EFFECT.has(name)) return true;
    throw new ApiError(404, "Not Found");
  }
  try {
    return await method(world, body, closed);
  } catch (error) {
    if (error instanceof z.ZodError) return refuse(z.prettifyError(error));
    throw error;
  }
}

function targetOf(sent: z.infer<typeof Target>): Omit<Outgoing, "content"> {
  const reply = sent.reply_parameters;
  return {
    chatId: sent.chat_id,
    threadId: sent.message_thread_id,
    keyboard: sent.reply_markup,
    replyTo: reply && {
      messageId: reply.message_id,
      mayBeMissing: reply.allow_sending_without_reply === true,
    },
  };
}

function withoutBytes({ file_id, file_unique_id, file_name, file_size }: SentFile): SentFile {
  return {
    file_id,
    file_unique_id,
    ...(file_name === undefined ? {} : { file_name }),
    ...(file_size === undefined ? {} : { file_size }),
  };
}

function entitiesOf(entities: readonly z.infer<typeof EntitySchema>[] | undefined): {
  entities?: readonly z.infer<typeof EntitySchema>[];
} {
  return entities === undefined || entities.length === 0 ? {} : { entities };
}

function captionOf({ caption, caption_entities }: z.infer<typeof Captioned>): {
  caption?: string;
  caption_entities?: readonly z.infer<typeof EntitySchema>[];
} {
  if (caption === undefined) return {};
  return { caption, ...(caption_entities === undefined ? {} : { caption_entities }) };
}
