/** Whether the bot is spoken to, and what is said once its name is taken out.
 *
 * @module
 */
import type { Context } from "grammy";
import type { MessageEntity } from "grammy/types";

/** What of a message matters here. */
interface Said {
  readonly text?: string | undefined;
  readonly entities?: MessageEntity[] | undefined;
  readonly caption?: string | undefined;
  readonly caption_entities?: MessageEntity[] | undefined;
}

/** In a private chat always; in a group when it is mentioned, replied to, or given a command. */
export function isAddressed(ctx: Context): boolean {
  if (ctx.chat?.type === "private" || ctx.callbackQuery !== undefined) return true;
  const message = ctx.msg;
  if (message === undefined) return false;
  const [command] = commandsOf(message);
  if (command !== undefined) return isForMe(command, ctx.me.username);
  return repliedTo(ctx) !== undefined || mentionsOf(message, ctx.me).length > 0;
}

/** Says whether a command names this bot: /help@wenbao_bot. */
export function namesMe(message: Said, me: Context["me"]): boolean {
  return commandsOf(message).some(
    (command) => command.includes("@") && isForMe(command, me.username),
  );
}

/** The text without mentions of the bot, which stand as blanks. */
export function spokenText(message: Said, me: Context["me"]): string {
  let text = message.text ?? "";
  for (const { offset, length } of mentionsOf(message, me).sort((a, b) => b.offset - a.offset)) {
    text = `${text.slice(0, offset)} ${text.slice(offset + length)}`;
  }
  return text.trim();
}

/** The number of the bot's message that is replied to. */
export function repliedTo(ctx: Context): number | undefined {
  const original = ctx.msg?.reply_to_message;
  return original?.from?.id === ctx.me.id ? original.message_id : undefined;
}

/** Says whether a text is a command, the bot's or another's: /help, /help@bot. */
export function isCommand(message: Said): boolean {
  return (message.entities ?? []).some(
    ({ type, offset }) => type === "bot_command" && offset === 0,
  );
}

function mentionsOf(message: Said, me: Context["me"]): MessageEntity[] {
  const text = message.text ?? message.caption ?? "";
  const name = `@${me.username}`.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).filter((entity) => {
    if (entity.type === "text_mention") return entity.user.id === me.id;
    if (entity.type !== "mention") return false;
    return text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === name;
  });
}

function commandsOf(message: Said): readonly string[] {
  const text = message.text ?? "";
  return (message.entities ?? [])
    .filter(({ type, offset }) => type === "bot_command" && offset === 0)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

/** A command without a name is for every bot of the group. */
function isForMe(command: string, username: string): boolean {
  const [, name] = command.split("@");
  return name === undefined || name.toLowerCase() === username.toLowerCase();
}
