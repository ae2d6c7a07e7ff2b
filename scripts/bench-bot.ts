/** Measures the bot as a process of its own, against the double of the Bot API: `tsx scripts/bench-bot.ts [messages] [--write]`.
 *
 * People ask in a closed loop: each asks the next question when the last is answered. Then charts are asked for, and then
 * messages go on until the given number (10,000 if not said), to see whether memory grows. `--write` puts the figures
 * into docs/bot.md.
 *
 * @module
 */
import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { FakeBotApi } from "../tests/support/fake-bot-api/fake-bot-api.ts";
import { aPerson } from "../tests/support/fake-bot-api/person.ts";
import { startBotProcess, type BotProcess } from "./bot/bot-process.ts";
import { writeBlock } from "./bot/markdown-block.ts";
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
const CHART_COUNT = 40;
const GREETING_COUNT = 200;
const CHART_QUESTION = "2021年四个区的行政复议案件数谁最多？";

interface LoadResult {
  readonly people: number;
  readonly messagesPerSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

await runScript(async (words) => {
  const [count] = words.filter((word) => !word.startsWith("--"));
  const messageCount = count === undefined ? DEFAULT_MESSAGE_COUNT : Number(count);
  const questions = await readQuestions();
  const api = new FakeBotApi();
  const people = Array.from({ length: 200 }, (_, i) => String(i + 1));
  const bot = await startBotProcess(await api.start(), { ALLOWED_USERS: people.join(",") });
  try {
    const report = await measure(api, bot, questions, messageCount);
    process.stdout.write(`${report}\n`);
    if (words.includes("--write")) await writeBlock(join(ROOT, "docs/bot.md"), "bench-bot", report);
  } finally {
    await bot.stop();
    await api.stop();
  }
});

async function measure(
  api: FakeBotApi,
  bot: BotProcess,
  questions: readonly string[],
  messageCount: number,
): Promise<string> {
  api.isRecording = false;
  const desk = createDesk(api, questions);
  await desk.run({ people: 1, each: questions.length });
  const results: LoadResult[] = [];
  let ownMs = NaN;
  for (const load of LOADS) {
    results.push(await desk.run(load));
    if (load.people === 1) ownMs = await lastAnsweringMs(bot.stateDirectory, load.each);
  }
  const wholeMs = results[0]?.medianMs ?? NaN;
  const tripMs = await desk.greet(GREETING_COUNT);
  const charts = await desk.draw(CHART_COUNT);
  const before = await bot.residentMb();
  const each = Math.ceil((messageCount - desk.askedCount) / MEMORY_PEOPLE);
  await desk.run({ people: MEMORY_PEOPLE, each: Math.ceil(each / 2) });
  const halfway = await bot.residentMb();
  await desk.run({ people: MEMORY_PEOPLE, each: Math.floor(each / 2) });
  const after = await bot.residentMb();
  return [
    `${String(availableParallelism())} 核，Node ${process.version}：`,
    "",
    loadTable(results),
    "",
    `- 一个人提问：从消息到回答 ${wholeMs.toFixed(1)} 毫秒，其中找答案 ${ownMs.toFixed(1)} 毫秒；不用找答案的 /new 一来一回 ${tripMs.toFixed(1)} 毫秒（都是中位数）。`,
    `- 从按“图表”到发出图片：第一张 ${charts.firstMs.toFixed(0)} 毫秒，以后中位 ${charts.medianMs.toFixed(0)} 毫秒，95% 在 ${charts.p95Ms.toFixed(0)} 毫秒内。`,
    `- 内存：${before.toFixed(0)} MB；${String(desk.askedCount)} 条消息之后 ${after.toFixed(0)} MB（半途 ${halfway.toFixed(0)} MB）。`,
  ].join("\n");
}

interface ChartTimes {
  readonly firstMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

interface Desk {
  readonly askedCount: number;
  run(load: { readonly people: number; readonly each: number }): Promise<LoadResult>;
  /** The median time of a message that needs no answering. */
  greet(count: number): Promise<number>;
  /** Asks for the same comparison's chart again and again. */
  draw(count: number): Promise<ChartTimes>;
}

/** Lets people ask, and takes the times from a message's arrival at the double to the first part of its answer. */
function createDesk(api: FakeBotApi, questions: readonly string[]): Desk {
  let askedCount = 0;
  const waiting = new Map<string, () => void>();
  api.onCall(({ method, parameters, isOk }) => {
    if (!isOk) return;
    const key = `${method}:${String(parameters["chat_id"])}`;
    const answered = waiting.get(key);
    waiting.delete(key);
    answered?.();
  });
  const timed = async (key: string, deed: () => Promise<unknown>): Promise<number> => {
    const answered = new Promise<void>((resolve) => waiting.set(key, resolve));
    const startedAt = performance.now();
    await deed();
    await answered;
    return performance.now() - startedAt;
  };
  const ask = async (id: number, question: string): Promise<number> => {
    const ms = await timed(`sendMessage:${String(id)}`, () => aPerson(api, id).say(question));
    askedCount++;
    return ms;
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
    async greet(count) {
      const times: number[] = [];
      for (let i = 0; i < count; i++) times.push(await ask(1, "/new"));
      return at(
        times.sort((a, b) => a - b),
        0.5,
      );
    },
    async draw(drawCount) {
      await ask(1, CHART_QUESTION);
      const answer = api.botMessages(1).at(-1);
      if (answer === undefined) throw new Error("no comparison to draw");
      const times: number[] = [];
      for (let i = 0; i < drawCount; i++) {
        times.push(await timed("sendPhoto:1", () => aPerson(api, 1).press(answer, "图表")));
      }
      const [firstMs = NaN, ...warm] = times;
      warm.sort((a, b) => a - b);
      return { firstMs, medianMs: at(warm, 0.5), p95Ms: at(warm, 0.95) };
    },
  };
}

/** The median time that the last answers took without sending, from the audit log. */
async function lastAnsweringMs(stateDirectory: string, answerCount: number): Promise<number> {
  const directory = join(stateDirectory, "audit");
  const times: number[] = [];
  for (const name of (await readdir(directory)).sort()) {
    for (const line of (await readFile(join(directory, name), "utf8")).split("\n")) {
      const own = /"elapsedMs":(?<ms>[\d.]+)/u.exec(line)?.groups?.["ms"];
      if (own !== undefined) times.push(Number(own));
    }
  }
  return at(
    times.slice(-answerCount).sort((a, b) => a - b),
    0.5,
  );
}

async function readQuestions(): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, "tests/gold/questions.jsonl"), "utf8");
  return [...text.matchAll(/"question":\s*"(?<question>[^"]+)"/gu)].map(
    (match) => match.groups?.["question"] ?? "",
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function loadTable(results: readonly LoadResult[]): string {
  return formatTable(
    {
      headings: ["同时提问的人", "每秒回答", "中位毫秒", "95% 毫秒"],
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
