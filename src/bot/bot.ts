/** The bot: its layers and features, put together from parts that are handed in.
 *
 * @module
 */
import { sequentialize } from "@grammyjs/runner";
import { Bot, type ApiClientOptions } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { notTooFast, onlyAddressed, onlyAllowed } from "./access.ts";
import { adminComposer } from "./admin.ts";
import { askComposer } from "./ask.ts";
import { commandPresses, commandsComposer } from "./commands.ts";
import { compareComposer, comparePresses } from "./compare.ts";
import { clientOptions, noticingOutages, retrying } from "./connection.ts";
import type { BotParts } from "./parts.ts";
import { evidencePresses } from "./evidence.ts";
import { feedbackComposer, feedbackPresses } from "./feedback.ts";
import { lifecycle } from "./lifecycle.ts";
import { pressComposer } from "./presses.ts";
import { reportPresses, reportsComposer } from "./reports.ts";
import { uploadComposer, uploadPresses } from "./upload.ts";

/** What tests and special networks may want otherwise. */
export interface BotOptions {
  readonly client?: ApiClientOptions;
  /** Before the first retry of a call that failed, in milliseconds. */
  readonly firstRetryDelayMs?: number;
  /** Who the bot is; asked of Telegram where it is not given. */
  readonly botInfo?: UserFromGetMe;
}

/** Creates the bot. It neither fetches updates nor listens for them: see polling.ts and webhook.ts. */
export function createBot(parts: BotParts, options: BotOptions = {}): Bot {
  const { botInfo } = options;
  const bot = new Bot(parts.config.token, {
    client: { ...clientOptions(parts.config), ...options.client },
    ...(botInfo === undefined ? {} : { botInfo }),
  });
  bot.api.config.use(...retrying(options.firstRetryDelayMs), noticingOutages(parts.log));
  bot.use(
    lifecycle(parts),
    // Within a chat one after the other, so that answers stand in the order of questions; chats beside each other.
    sequentialize((ctx) => String(ctx.chatId ?? ctx.from?.id ?? "")),
    onlyAddressed(parts),
    onlyAllowed(parts),
    notTooFast(parts),
    pressComposer({
      ...commandPresses(parts),
      ...evidencePresses(parts),
      ...reportPresses(parts),
      ...feedbackPresses(parts),
      ...comparePresses(parts),
      ...uploadPresses(parts),
    }),
    commandsComposer(parts),
    reportsComposer(parts),
    compareComposer(parts),
    feedbackComposer(parts),
    adminComposer(parts),
    uploadComposer(parts),
    askComposer(parts),
  );
  return bot;
}
