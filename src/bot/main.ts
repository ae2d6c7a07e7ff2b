/** The entry of `npm start`: reads the settings, runs the bot, stops it in good order.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { GrammyError } from "grammy";
import type { App } from "../app.ts";
import { AppError, ConfigError } from "../errors.ts";
import { createPinoLog } from "../log.ts";
import { corpusDirectoryOf, loadTools, openApp, type OpenHooks } from "../open.ts";
import { createChartRenderer } from "../render/chart.ts";
import { formatComparisonCsv } from "../render/comparison-csv.ts";
import { formatComparisonWorkbook } from "../render/comparison-workbook.ts";
import { readSettings, type Settings } from "./bot-config.ts";
import { buildBeside } from "./build-beside.ts";
import { checkAll } from "./check.ts";
import { createDownload } from "./connection.ts";
import { createLazyChartRenderer } from "./lazy-chart-renderer.ts";
import { createKnowledge, type BuildProgress } from "./knowledge.ts";
import { openState } from "./open-state.ts";
import { createRedactingLog } from "./redacting-log.ts";
import { startService, type Service } from "./service.ts";
import { createWork } from "./work.ts";

/** Somebody can mend it: a setting, a file. */
const EXIT_USAGE = 2;
/** A fault of the program, or updates that stopped coming. */
const EXIT_BUG = 1;

const ENV_FILE = ".env";

async function main(): Promise<number> {
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);
  const settings = readSettings(process.env, new Date());
  return process.argv.includes("--check") ? check(settings) : serve(settings);
}

async function check(settings: Settings): Promise<number> {
  // Strict: who checks wants to hear of the file that stops the index from being brought up to date.
  const { open } = opener(settings, { log: createPinoLog("silent"), mayBeStale: false });
  const findings = await checkAll(settings.bot, () => open(() => undefined));
  for (const { what, isGood, detail } of findings) {
    process.stdout.write(`${isGood ? "✓" : "✗"} ${what}：${detail}\n`);
  }
  return findings.every(({ isGood }) => isGood) ? 0 : EXIT_USAGE;
}

async function serve(settings: Settings): Promise<number> {
  const config = settings.bot;
  const secrets = [config.token, config.webhook?.secret ?? ""];
  const log = createRedactingLog(createPinoLog("info"), secrets);
  // Nobody waits for what still rejects here: it is a fault of the program and is told as one, and the bot answers on.
  process.on("unhandledRejection", (error) => {
    log.error("未处理的错误。", {
      cause: error instanceof Error ? (error.stack ?? "") : String(error),
    });
  });
  const now = Date.now;
  const service = await startService({
    config,
    knowledge: createKnowledge({ ...opener(settings, { log, mayBeStale: true }), log }),
    state: openState(config, now, log),
    work: createWork(),
    log,
    now,
    vitals: () => ({
      uptimeSeconds: process.uptime(),
      residentBytes: process.memoryUsage.rss(),
    }),
    download: createDownload(config),
    charts: createLazyChartRenderer(() =>
      createChartRenderer({ fontDirectory: join(config.stateDirectory, "font"), log }),
    ),
    tables: {
      xlsx: formatComparisonWorkbook,
      csv: (answer) => Promise.resolve(Buffer.from(formatComparisonCsv(answer))),
    },
  });
  return untilStopped(service);
}

/** Opens the application: the first time here, where nobody can be answered yet anyway; later builds run beside. */
function opener(
  { answering }: Settings,
  hooks: Pick<OpenHooks, "log" | "mayBeStale">,
): {
  open: (onProgress: (progress: BuildProgress) => void) => Promise<App>;
  corpusDirectory: () => Promise<string>;
} {
  const tools = loadTools(answering);
  const corpusDirectory = (): Promise<string> => corpusDirectoryOf(answering);
  let isOpened = false;
  return {
    corpusDirectory,
    open: async (report) => {
      if (isOpened) {
        await buildBeside({ ...answering, corpusDirectory: await corpusDirectory() }, report);
      }
      const onProgress = (done: number, total: number): void => {
        report({ done, total });
      };
      const { referenceYear } = answering;
      const app = await openApp(answering, { ...hooks, referenceYear, onProgress }, tools);
      isOpened = true;
      return app;
    },
  };
}

/** The first signal stops in good order, the second at once. */
async function untilStopped(service: Service): Promise<number> {
  const asked = new Promise<number>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(EXIT_BUG));
        resolve(0);
      });
    }
  });
  try {
    return await Promise.race([asked, service.ended.then(() => EXIT_BUG)]);
  } finally {
    await service.stop();
  }
}

function faultOf(error: unknown): { readonly text: string; readonly exitCode: number } {
  if (error instanceof AppError) return { text: error.message, exitCode: EXIT_USAGE };
  if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
    const fault = new ConfigError("Telegram 不认这个令牌，请检查 BOT_TOKEN。");
    return { text: fault.message, exitCode: EXIT_USAGE };
  }
  if (error instanceof GrammyError && error.error_code === 409) {
    return { text: "另一个进程正用同一个令牌取消息，请先停掉它。", exitCode: EXIT_USAGE };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `程序出错：${text}`, exitCode: EXIT_BUG };
}

try {
  process.exitCode = await main();
} catch (error) {
  const { text, exitCode } = faultOf(error);
  const token = process.env["BOT_TOKEN"] ?? "";
  process.stderr.write(`${token === "" ? text : text.replaceAll(token, "[已隐去]")}\n`);
  process.exitCode = exitCode;
}
// Timers of libraries would keep the process for nothing.
process.exit();
