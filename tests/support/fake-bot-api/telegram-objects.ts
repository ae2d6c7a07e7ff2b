/** The objects of the Bot API as far as the bot sends and receives them; written down from its documentation.
 *
 * @module
 */
import { z } from "zod";

export interface Sender {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
}

export interface Chat {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup";
  readonly title?: string;
  readonly first_name?: string;
  readonly is_forum?: boolean;
}

export const EntitySchema = z.object({
  type: z.string(),
  offset: z.number().int(),
  length: z.number().int(),
  url: z.string().optional(),
});
export type Entity = z.infer<typeof EntitySchema>;

export const ButtonSchema = z.object({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
});
export type Button = z.infer<typeof ButtonSchema>;

export const KeyboardSchema = z.object({ inline_keyboard: z.array(z.array(ButtonSchema)) });
export type Keyboard = z.infer<typeof KeyboardSchema>;

export interface SentFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly file_size?: number;
}

export interface Message {
  readonly message_id: number;
  readonly date: number;
  readonly edit_date?: number;
  readonly from: Sender;
  readonly chat: Chat;
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
  readonly reply_to_message?: Message;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly document?: SentFile;
  readonly photo?: readonly (SentFile & { readonly width: number; readonly height: number })[];
  readonly sticker?: SentFile;
  readonly reply_markup?: Keyboard;
}

export interface CallbackQuery {
  readonly id: string;
  readonly from: Sender;
  readonly chat_instance: string;
  readonly message?: Message;
  readonly data: string;
}

/** One of the update's kinds, without its number. */
export interface UpdateContent {
  readonly message?: Message;
  readonly edited_message?: Message;
  readonly callback_query?: CallbackQuery;
}

export interface Update extends UpdateContent {
  readonly update_id: number;
}
