/** The bot in service: from its parts to answering, and to a stop that leaves nothing half done.
 *
 * @module
 */
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import { suggestQuestions } from "../answer/suggest/suggest.ts";
import type { App } from "../app.ts";
import { MODEL_ID } from "../embedding/model-files.ts";
import type { Log } from "../log.ts";
import { createBot, type BotOptions } from "./bot.ts";
import { registerCommands } from "./commands.ts";
import type { BotParts } from "./parts.ts";
import type { OpenedState } from "./open-state.ts";
import { startPolling, type Intake } from "./polling.ts";
import { startWebhook } from "./webhook.ts";

/** Answers under way may take so long when the bot is stopped. */
const STOP_TIMEOUT_MS = 25_000;

const DAY_MS = 86_400_000;

/** The parts, with a state that can be kept small and safe. */
export interface ServiceParts extends BotParts {
  readonly state: OpenedState;
}

/** A bot in service. */
export interface Service {
  readonly bot: Bot;
  /** Settles when updates stop coming; rejects where that is a fault. */
  readonly ended: Promise<void>;
  /** Takes no more updates, finishes what is under way, writes what is remembered. */
  stop(): Promise<void>;
}

/**
 * Puts the bot into service. The index is opened meanwhile: until it is there, chats are told to wait.
 *
 * @throws {GrammyError} If Telegram does not know the token.
 */
export async function startService(
  parts: ServiceParts,
  options: BotOptions = {},
): Promise<Service> {
  const { state, log, work, knowledge } = parts;
  const bot = createBot(parts, options);
  await bot.init();
  void openKnowledge(parts);
  registerCommands(bot, parts).catch((error: unknown) => {
    log.warn("命令菜单没有设置。", { cause: String(error) });
  });
  const noteFault = (error: unknown): void => {
    log.error("消息没有处理。", {
      cause: error instanceof Error ? (error.stack ?? "") : String(error),
    });
  };
  bot.catch(noteFault);
  const handle = (update: Update): void => {
    bot.handleUpdate(update).catch(noteFault);
  };
  // Before new ones come: they were asked first. Of the file's form only the number is known; Telegram wrote the rest.
  for (const update of state.journal.unfinished) handle(update);
  const intake = await startIntake(bot, parts, handle);
  const pruning = setInterval(() => {
    state.prune();
  }, DAY_MS).unref();
  log.info("机器人已开始服务。", {
    name: bot.botInfo.username,
    mode: parts.config.webhook === undefined ? "polling" : "webhook",
    ready: knowledge.app !== undefined,
  });
  return {
    bot,
    ended: intake.ended,
    async stop() {
      await intake.stop();
      const isIdle = await work.idle(STOP_TIMEOUT_MS);
      clearInterval(pruning);
      state.flush();
      log.info("机器人已停止。", { unfinished: isIdle ? 0 : work.count });
    },
  };
}

function startIntake(
  bot: Bot,
  parts: ServiceParts,
  handle: (update: Update) => void,
): Promise<Intake> {
  const { config, knowledge, work, log, vitals } = parts;
  if (config.webhook === undefined) return startPolling(bot);
  return startWebhook(bot, {
    config: config.webhook,
    handle,
    log,
    health: () => ({
      isReady: knowledge.app !== undefined,
      version: knowledge.app?.indexes.version ?? "",
      reports: knowledge.app?.indexes.reports.length ?? 0,
      underWay: work.count,
      uptimeSeconds: Math.round(vitals().uptimeSeconds),
      memoryMb: Math.round(vitals().residentBytes / 2 ** 20),
    }),
  });
}

async function openKnowledge({ knowledge, log, vitals }: ServiceParts): Promise<void> {
  try {
    const app = await knowledge.refresh();
    // The first question makes the model and the tables ready, which takes half a second that nobody should wait.
    const [question = ""] = suggestQuestions(app.indexes.reports);
    await app.ask({ question });
    await logKnowledge(app, log, vitals().residentBytes);
  } catch (error) {
    log.error("索引没有打开，暂时不能回答。", {
      cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

async function logKnowledge({ indexes }: App, log: Log, residentBytes: number): Promise<void> {
  const ids = indexes.reports.map((report) => report.id);
  const passages = await Promise.all(ids.map((id) => indexes.passages.passages(id)));
  log.info("索引已就绪，可以回答。", {
    reports: ids.length,
    passages: passages.flat().length,
    figures: (await indexes.figures.figures(ids)).length,
    model: MODEL_ID,
    version: indexes.version,
    memoryMb: Math.round(residentBytes / 2 ** 20),
  });
}
