/** Measures the bot as a process of its own, against the double of the Bot API: `tsx scripts/bench-bot.ts [messages]`.
 *
 * People ask in a closed loop: each asks the next question when the last is answered. Then messages go on until the given
 * number (10,000 if not said), to see whether memory grows.
 *
 * @module
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FAKE_TOKEN, FakeBotApi } from "../tests/support/fake-bot-api/fake-bot-api.ts";
import { aPerson } from "../tests/support/fake-bot-api/person.ts";
import { runScript } from "./evaluation/run-script.ts";
import { formatTable } from "./evaluation/table.ts";

const ROOT = new URL("../", import.meta.url).pathname;

/** People at once, and how many questions each of them asks. */
const LOADS = [
  { people: 1, each: 200 },
  { people: 20, each: 25 },
  { people: 200, each: 5 },
] as const;

const DEFAULT_MESSAGE_COUNT = 10_000;
const MEMORY_PEOPLE = 50;
const READY_TIMEOUT_MS = 120_000;

interface LoadResult {
  readonly people: number;
  readonly messagesPerSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

await runScript(async ([count]) => {
  const messageCount = count === undefined ? DEFAULT_MESSAGE_COUNT : Number(count);
  const questions = await readQuestions();
  const api = new FakeBotApi();
  const root = await api.start();
  const state = await mkdtemp(join(tmpdir(), "wenbao-bench-bot-"));
  const bot = startBot(root, state);
  try {
    await untilReady(bot);
    api.isRecording = false;
    const desk = createDesk(api, questions);
    await desk.run({ people: 1, each: questions.length });
    const results: LoadResult[] = [];
    for (const load of LOADS) {
      results.push(await desk.run(load));
      if (load.people === 1) process.stdout.write(`${await shareOfAnswering(state, results[0])}\n`);
    }
    process.stdout.write(`${table(results)}\n`);
    const before = await residentMb(bot);
    const each = Math.ceil((messageCount - desk.askedCount) / MEMORY_PEOPLE);
    const halfway = await memoryAfter(desk, bot, Math.ceil(each / 2));
    const after = await memoryAfter(desk, bot, Math.floor(each / 2));
    process.stdout.write(
      `Resident memory: ${before} MB, ${halfway} MB halfway, ${after} MB after ${String(desk.askedCount)} messages\n`,
    );
  } finally {
    bot.kill("SIGTERM");
    await once(bot, "exit");
    await api.stop();
    await rm(state, { recursive: true });
  }
});

interface Desk {
  readonly askedCount: number;
  run(load: { readonly people: number; readonly each: number }): Promise<LoadResult>;
}

/** Lets people ask, and takes the times from a message's arrival at the double to the first part of its answer. */
function createDesk(api: FakeBotApi, questions: readonly string[]): Desk {
  let askedCount = 0;
  const waiting = new Map<number, () => void>();
  api.onCall(({ method, parameters, isOk }) => {
    if (method !== "sendMessage" || !isOk) return;
    const chatId = Number(parameters["chat_id"]);
    const answered = waiting.get(chatId);
    waiting.delete(chatId);
    answered?.();
  });
  const ask = async (id: number, question: string): Promise<number> => {
    const answered = new Promise<void>((resolve) => waiting.set(id, resolve));
    const startedAt = performance.now();
    await aPerson(api, id).say(question);
    await answered;
    askedCount++;
    return performance.now() - startedAt;
  };
  return {
    get askedCount() {
      return askedCount;
    },
    async run({ people, each }) {
      const times: number[] = [];
      const startedAt = performance.now();
      await Promise.all(
        Array.from({ length: people }, async (_, person) => {
          for (let i = 0; i < each; i++) {
            const question = questions[(person * 7 + i) % questions.length] ?? "";
            times.push(await ask(1 + person, question));
          }
        }),
      );
      const seconds = (performance.now() - startedAt) / 1000;
      times.sort((a, b) => a - b);
      return {
        people,
        messagesPerSecond: times.length / seconds,
        medianMs: at(times, 0.5),
        p95Ms: at(times, 0.95),
      };
    },
  };
}

async function memoryAfter(desk: Desk, bot: ChildProcess, each: number): Promise<string> {
  await desk.run({ people: MEMORY_PEOPLE, each });
  return residentMb(bot);
}

/** How much longer a person waits than answering itself takes, from the audit log. */
async function shareOfAnswering(state: string, result: LoadResult | undefined): Promise<string> {
  const directory = join(state, "audit");
  const times: number[] = [];
  for (const name of await readdir(directory)) {
    for (const line of (await readFile(join(directory, name), "utf8")).split("\n")) {
      const own = /"elapsedMs":(?<ms>[\d.]+)/u.exec(line)?.groups?.["ms"];
      if (own !== undefined) times.push(Number(own));
    }
  }
  times.sort((a, b) => a - b);
  const own = at(times.slice(-LOADS[0].each), 0.5);
  const whole = result?.medianMs ?? NaN;
  return `Answering alone: median ${own.toFixed(1)} ms; from update to answer: ${whole.toFixed(1)} ms (${(whole / own).toFixed(2)} times)`;
}

function startBot(root: string, state: string): ChildProcess {
  const people = Array.from({ length: 200 }, (_, i) => String(i + 1));
  return spawn(process.execPath, ["--import", "tsx", "src/bot/main.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      BOT_TOKEN: FAKE_TOKEN,
      TELEGRAM_API_ROOT: root,
      ALLOWED_USERS: people.join(","),
      STATE_DIR: state,
      RATE_LIMIT: "10000",
    },
  });
}

async function untilReady(bot: ChildProcess): Promise<void> {
  let text = "";
  const ready = new Promise<void>((resolve) => {
    bot.stderr?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      if (text.includes("索引已就绪")) resolve();
    });
  });
  const timer = setTimeout(() => {
    throw new Error(`the bot is not ready: ${text}`);
  }, READY_TIMEOUT_MS);
  await ready;
  clearTimeout(timer);
}

async function readQuestions(): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, "tests/gold/questions.jsonl"), "utf8");
  return [...text.matchAll(/"question":\s*"(?<question>[^"]+)"/gu)].map(
    (match) => match.groups?.["question"] ?? "",
  );
}

async function residentMb(bot: ChildProcess): Promise<string> {
  const status = await readFile(`/proc/${String(bot.pid)}/status`, "utf8");
  const kb = /VmRSS:\s+(?<kb>\d+)/u.exec(status)?.groups?.["kb"] ?? "0";
  return (Number(kb) / 1024).toFixed(0);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function table(results: readonly LoadResult[]): string {
  return formatTable(
    {
      headings: ["people at once", "messages/s", "median ms", "p95 ms"],
      rows: results.map(({ people, messagesPerSecond, medianMs, p95Ms }) => [
        String(people),
        messagesPerSecond.toFixed(0),
        medianMs.toFixed(1),
        p95Ms.toFixed(1),
      ]),
    },
    "markdown",
  );
}
