/** The sign that somebody is typing, shown while an answer is worked out.
 *
 * @module
 */
import type { Context } from "grammy";
import type { Log } from "../log.ts";
import { threadParameters } from "./deliver.ts";

/** Most answers are there sooner, and then the sign would only be one more call before them. */
const DELAY_MS = 150;

/** Telegram shows it for five seconds. */
const REPEAT_MS = 4000;

/** Which sign: a text is written, or a file or picture made. */
export type Sign = "typing" | "upload_photo" | "upload_document";

/**
 * Shows the sign from `DELAY_MS` on until the task is done. Nobody waits for the sign, and a sign that cannot be shown
 * stops nothing.
 */
export async function whileTyping<T>(
  ctx: Context,
  log: Log,
  task: () => Promise<T>,
  sign: Sign = "typing",
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const show = (): void => {
    timer = setTimeout(show, REPEAT_MS);
    ctx.replyWithChatAction(sign, threadParameters(ctx)).catch((error: unknown) => {
      log.warn("输入提示没有送达。", { cause: String(error) });
    });
  };
  timer = setTimeout(show, DELAY_MS);
  try {
    return await task();
  } finally {
    clearTimeout(timer);
  }
}
