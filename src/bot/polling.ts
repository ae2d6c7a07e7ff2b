/** Getting updates by asking for them.
 *
 * @module
 */
import { run } from "@grammyjs/runner";
import type { Bot } from "grammy";

/** The kinds of updates that the bot acts on; others are not even sent. */
export const ALLOWED_UPDATES = ["message", "edited_message", "callback_query"] as const;

/** How updates come in; `stop` ends that, and leaves what is under way to its end. */
export interface Intake {
  stop(): Promise<void>;
  /** Settles when updates stop coming for good: rejects where that is a fault. */
  readonly ended: Promise<void>;
}

/** Polls; chats are served beside each other. A webhook that is set is taken away, since Telegram knows only one way. */
export async function startPolling(bot: Bot): Promise<Intake> {
  await bot.api.deleteWebhook();
  const runner = run(bot, {
    runner: {
      fetch: { allowed_updates: ALLOWED_UPDATES },
      // Waits grow by a tenth of a second: after an outage of an hour the bot is back within half a minute. Doubled waits,
      // the default, would keep it away for as long again.
      retryInterval: "quadratic",
      silent: true,
    },
  });
  return {
    ended: runner.task() ?? Promise.resolve(),
    async stop() {
      if (runner.isRunning()) await runner.stop();
    },
  };
}
