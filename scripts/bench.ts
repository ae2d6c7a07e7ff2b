/** Measures time and memory: `npm run bench -- --help`.
 *
 * Commands are run as a user runs them; warm questions are asked in this process.
 *
 * @module
 */
import { appendFile, copyFile, cp, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readConfig } from "../src/config.ts";
import { openTransformersEmbedder } from "../src/embedding/transformers-embedder.ts";
import { silentLog } from "../src/log.ts";
import { createApp } from "../src/app.ts";
import { openParts } from "../src/open.ts";
import { warmUp } from "./evaluation/ask-all.ts";
import {
  BENCH_USAGE,
  type BenchArguments,
  parseBenchArguments,
} from "./evaluation/bench-arguments.ts";
import { chooseGoldSets, DEFAULT_CORPUS_DIRECTORY } from "./evaluation/gold-sets.ts";
import { type GoldQuestion, readGoldQuestions } from "./evaluation/gold.ts";
import { median, type QuestionTimes, timeQuestions } from "./evaluation/question-times.ts";
import { timeCommand } from "./evaluation/run-command.ts";
import { runScript } from "./evaluation/run-script.ts";
import { formatTable } from "./evaluation/table.ts";

/** What was measured; times in milliseconds, sizes in bytes. */
interface Measurements extends QuestionTimes {
  readonly coreCount: number;
  readonly node: string;
  readonly reportCount: number;
  readonly corpusBytes: number;
  readonly indexBytes: number;
  readonly installMs?: number;
  readonly buildMs: number;
  readonly refreshMs: number;
  readonly unchangedMs: number;
  readonly coldStartMs: number;
  readonly coldStartWithNpmMs: number;
  readonly questionCount: number;
  readonly residentBytes: number;
}

/** How often a cold start is measured; the median counts. */
const COLD_START_COUNT = 5;

/** What a cold start is asked. Any look-up will do: the time is that of loading. */
const COLD_QUESTION = "环翠区2021年行政复议受理了多少件？";

/** A sentence that makes a report another one, without disturbing what stands in it. */
const ADDED_SENTENCE = "\n全年开展执法业务培训12次。\n";

await runScript(async (words) => {
  const wanted = parseBenchArguments(words);
  if (wanted === undefined) {
    process.stdout.write(BENCH_USAGE);
    return;
  }
  const config = readConfig(process.env, new Date());
  const directory = await mkdtemp(join(tmpdir(), "wenbao-bench-"));
  try {
    const measurements = await measure(wanted, config, directory);
    process.stdout.write(
      wanted.output === "json" ? `${JSON.stringify(measurements)}\n` : `${format(measurements)}\n`,
    );
  } finally {
    await rm(directory, { recursive: true });
  }
});

async function measure(
  wanted: BenchArguments,
  config: Config,
  directory: string,
): Promise<Measurements> {
  const corpusDirectory = join(directory, "corpus");
  const indexDirectory = join(directory, "index");
  await cp(wanted.corpus ?? config.corpusDirectory ?? DEFAULT_CORPUS_DIRECTORY, corpusDirectory, {
    recursive: true,
  });
  const reports = (await readdir(corpusDirectory)).filter((name) => /\.(?:txt|md)$/u.test(name));

  const index = async (): Promise<number> => {
    const words = ["run", "--silent", "index", "--", "--corpus", corpusDirectory];
    const time = await timeCommand({
      program: "npm",
      words: [...words, "--index", indexDirectory],
    });
    return time.totalMs;
  };
  say("index from nothing");
  const buildMs = await index();
  const indexBytes = await sizeOf(indexDirectory);
  say("index unchanged");
  const unchangedMs = await index();
  say("index with one report changed");
  const [firstReport = ""] = reports;
  await appendFile(join(corpusDirectory, firstReport), ADDED_SENTENCE);
  const refreshMs = await index();

  const places = { CORPUS_DIR: corpusDirectory, INDEX_DIR: indexDirectory };
  say("cold start");
  const coldStartMs = await coldStart("node", ["--import", "tsx", "src/cli/main.ts"], places);
  const coldStartWithNpmMs = await coldStart("npm", ["run", "--silent", "ask", "--"], places);

  say("warm questions");
  const questions = await allQuestions(config);
  const parts = await openParts(
    { ...config, corpusDirectory, indexDirectory },
    { log: silentLog, referenceYear: config.referenceYear },
  );
  const app = createApp(parts);
  await warmUp(app, questions);
  for (const { question, history } of questions) await app.ask({ question, history });
  const residentBytes = process.memoryUsage.rss();
  // Opened only now: a second model would count as memory of the application.
  const embedder = await openTransformersEmbedder(config.modelDirectory);
  await embedder.embed(questions.map(({ question }) => question));
  const times = await timeQuestions(() => createApp(parts), embedder, questions, wanted.rounds);

  const install = wanted.measuresInstall
    ? { installMs: await timeInstall(join(directory, "install")) }
    : {};
  return {
    coreCount: availableParallelism(),
    node: process.version,
    reportCount: reports.length,
    corpusBytes: await sizeOf(corpusDirectory),
    indexBytes,
    ...install,
    buildMs,
    refreshMs,
    unchangedMs,
    coldStartMs,
    coldStartWithNpmMs,
    questionCount: questions.length,
    residentBytes,
    ...times,
  };
}

/** From the start of the process until the answer is printed. */
async function coldStart(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < COLD_START_COUNT; i += 1) {
    const time = await timeCommand({ program, words: [...words, COLD_QUESTION], environment });
    if (time.firstOutputMs === undefined) throw new Error("ask printed no answer");
    times.push(time.firstOutputMs);
  }
  return median(times);
}

/** The time of `npm ci` in a folder that has nothing but what npm reads. */
async function timeInstall(directory: string): Promise<number> {
  say("npm ci");
  await cp("package.json", join(directory, "package.json"));
  for (const file of ["package-lock.json", ".npmrc"]) await copyFile(file, join(directory, file));
  return (await timeCommand({ program: "npm", words: ["ci"], directory })).totalMs;
}

async function allQuestions(config: Config): Promise<readonly GoldQuestion[]> {
  const [own] = chooseGoldSets({ questions: [], figures: [] }, config.corpusDirectory);
  const files = own?.questions ?? [];
  return (await Promise.all(files.map(({ path }) => readGoldQuestions(path)))).flat();
}

/** Bytes of all files in a folder and the folders in it. */
async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function format(m: Measurements): string {
  const rows: (readonly [string, string])[] = [
    ...(m.installMs === undefined ? [] : [["`npm ci`", seconds(m.installMs)] as const]),
    ["index from nothing (`npm run index`)", seconds(m.buildMs)],
    ["index with one report changed", seconds(m.refreshMs)],
    ["index with nothing changed", seconds(m.unchangedMs)],
    ["index on disk", megabytes(m.indexBytes)],
    ["cold start to the printed answer (`node --import tsx`)", seconds(m.coldStartMs)],
    ["cold start to the printed answer (`npm run ask`)", seconds(m.coldStartWithNpmMs)],
    [
      "warm question, p50 / p95",
      `${milliseconds(m.questionMs.p50)} / ${milliseconds(m.questionMs.p95)}`,
    ],
    [
      "its bare embedding, p50 / p95",
      `${milliseconds(m.embeddingMs.p50)} / ${milliseconds(m.embeddingMs.p95)}`,
    ],
    [
      "question ÷ its own embedding, p50 / p95",
      `${m.ratio.p50.toFixed(2)} / ${m.ratio.p95.toFixed(2)}`,
    ],
    ["resident memory after all questions", megabytes(m.residentBytes)],
  ];
  const table = formatTable({ headings: ["", "measured"], rows }, "markdown");
  const setting = `${m.reportCount} reports (${Math.round(m.corpusBytes / 1000)} kB), ${m.questionCount} questions; ${m.coreCount} cores, Node ${m.node}.`;
  return `${table}\n\n${setting}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(2)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Tells on standard error what is measured now, for it takes minutes. */
function say(what: string): void {
  process.stderr.write(`measuring: ${what}\n`);
}
