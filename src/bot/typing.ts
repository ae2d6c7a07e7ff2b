/** The sign that somebody is typing, shown while an answer is worked out.
 *
 * @module
 */
import type { Context } from "grammy";
import type { Log } from "../log.ts";
import { threadParameters } from "./deliver.ts";

/** Telegram shows it for five seconds. */
const REPEAT_MS = 4000;

/** Which sign: a text is written, or a file or picture made. */
export type Sign = "typing" | "upload_photo" | "upload_document";

/** Shows the sign until the task is done. Nobody waits for the sign, and a sign that cannot be shown stops nothing. */
export async function whileTyping<T>(
  ctx: Context,
  log: Log,
  task: () => Promise<T>,
  sign: Sign = "typing",
): Promise<T> {
  const show = (): void => {
    ctx.replyWithChatAction(sign, threadParameters(ctx)).catch((error: unknown) => {
      log.warn("输入提示没有送达。", { cause: String(error) });
    });
  };
  show();
  const timer = setInterval(show, REPEAT_MS);
  try {
    return await task();
  } finally {
    clearInterval(timer);
  }
}
