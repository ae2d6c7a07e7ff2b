/** A bot in service against the double of the Bot API, over real HTTP.
 */
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { App } from "../../src/app.ts";
import type { BotConfig } from "../../src/bot/bot-config.ts";
import { createDownload } from "../../src/bot/connection.ts";
import type { BotParts } from "../../src/bot/parts.ts";
import { createKnowledge, type Knowledge, type KnowledgeSource } from "../../src/bot/knowledge.ts";
import { openState } from "../../src/bot/open-state.ts";
import { startService, type Service, type ServiceParts } from "../../src/bot/service.ts";
import { createWork } from "../../src/bot/work.ts";
import { silentLog, type Log } from "../../src/log.ts";
import { FAKE_TOKEN, FakeBotApi, type ApiCall } from "./fake-bot-api/fake-bot-api.ts";
import { aPerson, type Person } from "./fake-bot-api/person.ts";
import type { Message } from "./fake-bot-api/telegram-objects.ts";
import { aTemporaryDirectory } from "./temporary-directory.ts";
import { theApp } from "./the-app.ts";

// Before the first test, whose time would not suffice where the index has to be built.
await theApp();

export const ADMIN = 1;
/** May ask in private. */
export const STAFF = 7;
/** Its members may ask in it. */
export const STAFF_GROUP = -100_7;
export const STRANGER = 666;

/** What a test wants otherwise. */
export interface Wishes {
  readonly config?: Partial<BotConfig>;
  readonly parts?: Partial<Pick<BotParts, "charts" | "tables" | "now">>;
  readonly open?: KnowledgeSource["open"];
  readonly corpusDirectory?: string;
  readonly log?: Log;
  /** Of a bot that ran before. */
  readonly stateDirectory?: string;
  readonly api?: FakeBotApi;
  /** How long the bot waits for the Bot API. */
  readonly timeoutSeconds?: number;
  readonly apiRoot?: string;
}

/** A bot and the world around it. */
export interface RunningBot {
  readonly api: FakeBotApi;
  readonly apiRoot: string;
  readonly staff: Person;
  readonly admin: Person;
  readonly stranger: Person;
  readonly config: BotConfig;
  readonly service: Service;
  readonly knowledge: Knowledge;
  readonly parts: BotParts;
  /** Waits until all updates are handled. */
  readonly settle: () => Promise<void>;
  /** Waits until the bot has handled what was done, and gives what it wrote in the chat since. */
  readonly after: (deed: () => Promise<unknown>, chatId?: number) => Promise<readonly Message[]>;
}

/** Starts a bot; it is stopped after the test. */
export async function aBot(wishes: Wishes = {}): Promise<RunningBot> {
  const api = wishes.api ?? new FakeBotApi();
  const apiRoot = wishes.apiRoot ?? (await api.start());
  if (wishes.api === undefined) onTestFinished(() => api.stop());
  const config = await aConfig(apiRoot, wishes);
  const log = wishes.log ?? silentLog;
  const knowledge = createKnowledge({
    open: wishes.open ?? theApp,
    corpusDirectory: () => Promise.resolve(wishes.corpusDirectory ?? "corpus"),
    log,
  });
  const parts = theParts(config, knowledge, log, wishes.parts);
  if (wishes.open === undefined) await knowledge.refresh();
  const service = await startService(parts, {
    firstRetryDelayMs: 5,
    ...(wishes.timeoutSeconds === undefined
      ? {}
      : { client: { timeoutSeconds: wishes.timeoutSeconds } }),
  });
  onTestFinished(() => service.stop());
  const settle = async (): Promise<void> => {
    await waitUntil(() => api.updates.pendingCount === 0);
    await parts.work.idle(5000);
  };
  return {
    api,
    apiRoot,
    staff: aPerson(api, STAFF),
    admin: aPerson(api, ADMIN),
    stranger: aPerson(api, STRANGER),
    config,
    service,
    knowledge,
    parts,
    settle,
    after: async (deed, chatId = STAFF) => {
      const seen = api.botMessages(chatId).length;
      await deed();
      await settle();
      return api.botMessages(chatId).slice(seen);
    },
  };
}

/** A bot whose answers wait until it has tried to show that it is typing. */
export async function aSlowBot(wishes: Wishes = {}): Promise<RunningBot> {
  let goOn = (): void => undefined;
  const tried = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const open = async (): Promise<App> => {
    const app = await theApp();
    return {
      ...app,
      ask: async (input) => {
        await tried;
        return app.ask(input);
      },
    };
  };
  const bot = await aBot({ ...wishes, open });
  bot.api.onCall(({ method }) => {
    if (method === "sendChatAction") goOn();
  });
  return bot;
}

async function aConfig(apiRoot: string, wishes: Wishes): Promise<BotConfig> {
  return {
    token: FAKE_TOKEN,
    allowedUsers: new Set([STAFF]),
    allowedChats: new Set([STAFF_GROUP]),
    admins: new Set([ADMIN]),
    apiRoot,
    stateDirectory: wishes.stateDirectory ?? join(await aTemporaryDirectory(), "state"),
    retentionDays: 30,
    requestsPerMinute: 10_000,
    sessionMinutes: 30,
    ...wishes.config,
  };
}

function theParts(
  config: BotConfig,
  knowledge: Knowledge,
  log: Log,
  wishes: Wishes["parts"] = {},
): ServiceParts {
  const now = wishes.now ?? Date.now;
  return {
    config,
    knowledge,
    state: openState(config, now, log),
    work: createWork(),
    log,
    now,
    vitals: () => ({ uptimeSeconds: 3600, residentBytes: 200 * 2 ** 20 }),
    download: createDownload(config),
    ...wishes,
  };
}

/** The calls of a method that were accepted. */
export function accepted(api: FakeBotApi, method: string): readonly ApiCall[] {
  return api.calls.filter((call) => call.method === method && call.isOk);
}

/** What was shown over the chat in answer to presses. */
export function alerts(api: FakeBotApi): readonly unknown[] {
  return accepted(api, "answerCallbackQuery").map(({ parameters }) => parameters["text"]);
}

/** The labels of a message's buttons, row by row. */
export function labelsOf(message: Message | undefined): readonly string[] {
  return (message?.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

/** Waits for something that only looking can tell; fails after some seconds. */
export async function waitUntil(isSo: () => boolean, timeoutMs = 5000): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`not so within ${String(timeoutMs)} ms`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
