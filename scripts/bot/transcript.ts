/** Messages of a chat as plain text, as near to what Telegram shows as a document can be.
 *
 * @module
 */
import type { Entity, Message } from "../../tests/support/fake-bot-api/telegram-objects.ts";

/** How formatting is shown; a quote's lines begin with `QUOTE_MARK`, a folded quote ends in `FOLD_MARK`. */
const MARKS: Readonly<Record<string, string>> = { bold: "**", italic: "_" };
const QUOTE_MARK = "┃ ";
const FOLD_MARK = " ▾";
const QUOTES = new Set(["blockquote", "expandable_blockquote"]);

/** Writes a message of the bot: its file, its text with marks for the formatting, its buttons row by row. */
export function formatMessage(message: Message, pictureName?: string): string {
  const { document, photo, reply_markup: keyboard } = message;
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const lines = [
    ...(document === undefined ? [] : [`（文件 ${document.file_name ?? ""}）`]),
    ...(photo === undefined
      ? []
      : [`（图片${pictureName === undefined ? "" : ` ${pictureName}`}）`]),
    ...(text === "" ? [] : [formatText(text, entities)]),
    ...(keyboard?.inline_keyboard ?? []).map((row) =>
      row.map(({ text: label }) => `[ ${label} ]`).join(" "),
    ),
  ];
  return lines.join("\n");
}

function formatText(text: string, entities: readonly Entity[]): string {
  const quotes = entities.filter(({ type }) => QUOTES.has(type));
  const spans = entities.filter(({ type }) => MARKS[type] !== undefined);
  let written = "";
  for (let i = 0; i <= text.length; i++) {
    for (const { type } of spans.filter((one) => endOf(one) === i)) written += MARKS[type] ?? "";
    if (quotes.some((one) => one.type === "expandable_blockquote" && endOf(one) === i)) {
      written += FOLD_MARK;
    }
    const isQuoted = quotes.some((one) => one.offset <= i && i < endOf(one));
    if (isQuoted && (i === 0 || text[i - 1] === "\n")) written += QUOTE_MARK;
    for (const { type } of spans.filter(({ offset }) => offset === i)) written += MARKS[type] ?? "";
    written += text[i] ?? "";
  }
  return written;
}

function endOf({ offset, length }: Entity): number {
  return offset + length;
}
