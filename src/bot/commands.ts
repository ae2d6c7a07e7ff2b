/** The commands that explain the bot: /start, /help, /about, /new; and their place in the menu of the chat.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";
import { Composer, type Bot, type Context } from "grammy";
import { suggestQuestions } from "../answer/suggest/suggest.ts";
import type { App } from "../app.ts";
import { createCatalogue } from "../indexes/catalogue.ts";
import { aboutText, ADMIN_COMMANDS, BOT_TEXT, COMMANDS } from "../render/bot-copy.ts";
import { plainMessage, type TelegramMessage } from "../render/telegram-message.ts";
import { shorten } from "../render/telegram-buttons.ts";
import { answerQuestion, openedApp, sessionKeyOf } from "./ask.ts";
import { indexTag } from "./callbacks.ts";
import type { BotParts } from "./parts.ts";
import { deliver } from "./deliver.ts";
import type { HandlersOf } from "./presses.ts";

/** The commands themselves. */
export function commandsComposer(parts: BotParts): Composer<Context> {
  const composer = new Composer();
  composer.command("start", async (ctx) => {
    await deliver(ctx, withExamples(await parts.knowledge.opened(), BOT_TEXT.welcome));
  });
  composer.command("help", async (ctx) => {
    await deliver(ctx, withExamples(await parts.knowledge.opened(), BOT_TEXT.help));
  });
  composer.command("new", async (ctx) => {
    parts.state.sessions.forget(sessionKeyOf(ctx));
    await deliver(ctx, plainMessage(BOT_TEXT.newTopic));
  });
  composer.command("about", async (ctx) => {
    const app = await openedApp(ctx, parts);
    if (app === undefined) return;
    const { regions, years, reports } = createCatalogue(app.indexes.reports);
    const facts = { reports: reports.length, regions: regions.length, years };
    await deliver(ctx, plainMessage(aboutText({ ...facts, version: app.indexes.version })));
  });
  return composer;
}

/** The buttons with example questions. */
export function commandPresses(parts: BotParts): HandlersOf<"example"> {
  return {
    example: async (ctx, { place, version }) => {
      const app = await openedApp(ctx, parts);
      if (app === undefined) return undefined;
      if (version !== indexTag(app.indexes.version)) return BOT_TEXT.oldIndex;
      const question = suggestQuestions(app.indexes.reports)[place];
      if (question === undefined) return BOT_TEXT.unknownButton;
      await answerQuestion(ctx, parts, { question, history: [] });
      return undefined;
    },
  };
}

/** Puts the commands into the chat's menu; those of admins only into theirs. */
export async function registerCommands(bot: Bot, parts: BotParts): Promise<void> {
  await bot.api.setMyCommands([...COMMANDS]);
  for (const admin of parts.config.admins) {
    try {
      await bot.api.setMyCommands([...COMMANDS, ...ADMIN_COMMANDS], {
        scope: { type: "chat", chat_id: admin },
      });
    } catch (error) {
      // Telegram knows no chat with an admin who never wrote.
      parts.log.warn("管理员的命令菜单没有设置。", { admin, cause: String(error) });
    }
  }
}

/** Without the application there are no examples that are sure to be answered. */
function withExamples(app: App | undefined, text: string): TelegramMessage {
  const questions = app === undefined ? [] : suggestQuestions(app.indexes.reports);
  const version = app === undefined ? "" : indexTag(app.indexes.version);
  return {
    text: new FormattedString(text),
    buttons: questions.map((question, place) => [
      { label: shorten(question), action: { kind: "example", place, version } },
    ]),
  };
}
