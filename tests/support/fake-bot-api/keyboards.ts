/** What Telegram accepts as an inline keyboard.
 *
 * @module
 */
import { refuse } from "./api-error.ts";
import type { Button, Keyboard } from "./telegram-objects.ts";

const MAX_BUTTONS = 100;
const MAX_ROW = 8;
const MAX_DATA_BYTES = 64;

/** Refuses a keyboard with too much in it, or with buttons that say or do nothing. */
export function checkKeyboard(keyboard: Keyboard | undefined): void {
  const rows = keyboard?.inline_keyboard ?? [];
  if (rows.flat().length > MAX_BUTTONS) refuse("reply markup is too long");
  for (const row of rows) {
    if (row.length > MAX_ROW) refuse("too many buttons in a row");
    for (const button of row) checkButton(button);
  }
}

function checkButton({ text, callback_data: data, url }: Button): void {
  if (text.trim() === "") refuse("text buttons are unallowed in the inline keyboard");
  if (data === undefined && url === undefined) refuse("BUTTON_TYPE_INVALID");
  const byteCount = Buffer.byteLength(data ?? "x");
  if (byteCount < 1 || byteCount > MAX_DATA_BYTES) refuse("BUTTON_DATA_INVALID");
  if (url !== undefined && !/^https?:\/\//u.test(url)) refuse("BUTTON_URL_INVALID");
}
