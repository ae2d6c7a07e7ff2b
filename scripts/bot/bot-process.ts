/** The bot as a process of its own, as `npm start` runs it, against the double of the Bot API.
 *
 * @module
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { FAKE_TOKEN } from "../../tests/support/fake-bot-api/fake-bot-api.ts";

/** A bot that answers. */
export interface BotProcess {
  readonly stateDirectory: string;
  residentMb(): Promise<number>;
  /** Stops it in good order and removes what it remembered. */
  stop(): Promise<void>;
}

const ROOT = new URL("../../", import.meta.url).pathname;
const READY_TIMEOUT_MS = 120_000;
const POLL_MS = 20;
const KB_PER_MB = 1024;

/** Starts the bot and waits until its index is open. Settings of the environment do not reach it. */
export async function startBotProcess(
  apiRoot: string,
  settings: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const stateDirectory = await mkdtemp(join(tmpdir(), "wenbao-bot-"));
  const bot = spawn(process.execPath, ["--import", "tsx", "src/bot/main.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      BOT_TOKEN: FAKE_TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      STATE_DIR: stateDirectory,
      RATE_LIMIT: "10000",
      ...settings,
    },
  });
  let log = "";
  bot.stderr.on("data", (chunk: Buffer) => {
    log += chunk.toString("utf8");
  });
  const end = performance.now() + READY_TIMEOUT_MS;
  while (!log.includes("索引已就绪")) {
    if (bot.exitCode !== null || performance.now() > end) {
      bot.kill("SIGKILL");
      throw new Error(`the bot is not ready: ${log}`);
    }
    await sleep(POLL_MS);
  }
  return {
    stateDirectory,
    async residentMb() {
      const status = await readFile(`/proc/${String(bot.pid)}/status`, "utf8");
      return Number(/VmRSS:\s+(?<kb>\d+)/u.exec(status)?.groups?.["kb"] ?? NaN) / KB_PER_MB;
    },
    async stop() {
      bot.kill("SIGTERM");
      await once(bot, "exit");
      await rm(stateDirectory, { recursive: true });
    },
  };
}
