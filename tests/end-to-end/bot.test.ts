import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { waitUntil } from "../support/a-bot.ts";
import { FAKE_TOKEN, FakeBotApi } from "../support/fake-bot-api/fake-bot-api.ts";
import { aPerson } from "../support/fake-bot-api/person.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";
import { CORPUS_DIRECTORY, theIndexDirectory } from "../support/the-app.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const STAFF = 7;

interface Program {
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Runs `npm start` as its script does, without npm in between, so that signals reach the bot itself. */
function start(
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Program {
  const program = spawn(process.execPath, ["--import", "tsx", "src/bot/main.ts", ...words], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"] ?? "", ...environment },
  });
  let text = "";
  for (const stream of [program.stdout, program.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
    });
  }
  onTestFinished(() => {
    program.kill("SIGKILL");
  });
  return {
    output: () => text,
    ended: once(program, "exit").then(([code]: unknown[]) =>
      typeof code === "number" ? code : null,
    ),
    kill: (signal) => void program.kill(signal),
  };
}

async function aWorld(): Promise<{ api: FakeBotApi; settings: Record<string, string> }> {
  const api = new FakeBotApi();
  const root = await api.start();
  onTestFinished(() => api.stop());
  return {
    api,
    settings: {
      BOT_TOKEN: FAKE_TOKEN,
      TELEGRAM_API_ROOT: root,
      ADMINS: String(STAFF),
      RATE_LIMIT: "1000",
      STATE_DIR: join(await aTemporaryDirectory(), "state"),
      CORPUS_DIR: CORPUS_DIRECTORY,
      INDEX_DIR: theIndexDirectory(),
    },
  };
}

describe("npm start", () => {
  it("is the script that is tested here", async () => {
    const manifest: unknown = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));

    expect(manifest).toMatchObject({ scripts: { start: "tsx src/bot/main.ts" } });
  });

  it("names all faults of the settings at once, and no value", async () => {
    const program = start({
      BOT_TOKEN: "not-a-token-but-secret",
      ADMINS: "me",
      PORT: "harbour",
      WEBHOOK_URL: "https://x.y/",
      REFERENCE_YEAR: "soon",
    });

    expect(await program.ended).toBe(2);
    for (const name of ["BOT_TOKEN", "ADMINS", "PORT", "WEBHOOK_SECRET", "REFERENCE_YEAR"]) {
      expect(program.output()).toContain(name);
    }
    expect(program.output()).not.toContain("not-a-token-but-secret");
  }, 20_000);

  it("answers, and on SIGTERM finishes what is under way and ends well", async () => {
    const { api, settings } = await aWorld();
    const program = start(settings);
    await waitUntil(() => program.output().includes("索引已就绪"), 20_000);
    const staff = aPerson(api, STAFF);
    for (let i = 0; i < 10; i++)
      await staff.say(`环翠区2021年行政复议受理了多少件？${"？".repeat(i)}`);
    await waitUntil(() => api.botMessages(STAFF).length > 0, 10_000);

    program.kill("SIGTERM");

    expect(await program.ended).toBe(0);
    expect(api.botMessages(STAFF).length + api.updates.pendingCount).toBe(10);
    expect(program.output()).toContain("机器人已停止");
    expect(program.output()).not.toContain(FAKE_TOKEN);
  }, 40_000);

  it("started again after SIGKILL in the middle answers each question once", async () => {
    const { api, settings } = await aWorld();
    const first = start(settings);
    await waitUntil(() => first.output().includes("索引已就绪"), 20_000);
    const staff = aPerson(api, STAFF);
    for (let i = 0; i < 30; i++)
      await staff.say(`环翠区2021年行政复议受理了多少件？${"？".repeat(i)}`);
    await waitUntil(() => api.botMessages(STAFF).length >= 3, 10_000);
    first.kill("SIGKILL");
    await first.ended;
    const answeredBefore = api.botMessages(STAFF).length;

    const second = start(settings);
    await waitUntil(() => api.botMessages(STAFF).length >= 29, 20_000);
    second.kill("SIGTERM");
    await second.ended;

    const texts = api.botMessages(STAFF).map(({ text }) => text ?? "");
    expect(texts.filter((text) => !text.includes("50件"))).toEqual([]);
    // The one answer that was going out when the process was killed may have been lost with it; none came twice.
    const answers = api.botMessages(STAFF).length;
    expect(answeredBefore).toBeLessThan(30);
    expect([29, 30]).toContain(answers);
  }, 60_000);

  it("refuses a token that Telegram does not know, without showing it", async () => {
    const { settings } = await aWorld();
    const program = start({ ...settings, BOT_TOKEN: "999999:ANOTHER-TOKEN" });

    expect(await program.ended).toBe(2);
    expect(program.output()).toContain("Telegram 不认这个令牌");
    expect(program.output()).not.toContain("ANOTHER-TOKEN");
  }, 20_000);
});

describe("a comparison", () => {
  it("is drawn as a picture when the button is pressed", async () => {
    const { api, settings } = await aWorld();
    start(settings);
    const staff = aPerson(api, STAFF);
    await staff.say("环翠区、马尾区2021年行政复议案件受理数各是多少？");
    await waitUntil(() => api.botMessages(STAFF).length > 0, 20_000);
    const [answer] = api.botMessages(STAFF);
    if (answer === undefined) throw new Error("no answer");

    await staff.press(answer, "图表");
    const call = await api.waitFor(({ method }) => method === "sendPhoto", 20_000);

    expect(call.refusal).toBeUndefined();
    expect(api.botMessages(STAFF).at(-1)?.photo?.[0]?.width).toBeGreaterThan(1000);
  }, 50_000);
});

describe("/reindex", () => {
  it("takes in what was put into the corpus, and the bot answers from it", async () => {
    const { api, settings } = await aWorld();
    const directory = await aTemporaryDirectory();
    const places = { CORPUS_DIR: join(directory, "corpus"), INDEX_DIR: join(directory, "index") };
    await cp(CORPUS_DIRECTORY, places.CORPUS_DIR, { recursive: true });
    await cp(theIndexDirectory(), places.INDEX_DIR, { recursive: true });
    const program = start({ ...settings, ...places });
    await waitUntil(() => program.output().includes("索引已就绪"), 20_000);
    const admin = aPerson(api, STAFF);
    await writeFile(
      join(places.CORPUS_DIR, "licheng-2022.txt"),
      "鲤城区2022年法治政府建设年度报告\n\n一、主要举措\n\n全年共受理行政复议案件73件。\n",
    );

    await admin.say("/reindex");
    await waitUntil(() => api.botMessages(STAFF).length === 2, 30_000);
    await admin.say("鲤城区2022年行政复议受理了多少件？");
    await waitUntil(() => api.botMessages(STAFF).length === 3, 10_000);

    expect(api.botMessages(STAFF).map(({ text }) => text)).toEqual([
      expect.stringContaining("开始更新索引"),
      expect.stringMatching(/^索引已更新：6篇报告/u),
      expect.stringContaining("73件"),
    ]);
  }, 60_000);
});

describe("npm start -- --check", () => {
  it("finds everything in place", async () => {
    const { settings } = await aWorld();
    const program = start(settings, ["--check"]);

    expect(await program.ended).toBe(0);
    expect(program.output()).toContain("✓ 令牌和网络：@wenbao_test_bot");
    expect(program.output()).toContain("✓ 索引和模型：5篇报告");
  }, 40_000);

  it("says what is missing and what to do", async () => {
    const { settings } = await aWorld();
    const program = start(
      { ...settings, BOT_TOKEN: "999999:ANOTHER-TOKEN", MODEL_DIR: "/nonexistent", ADMINS: "" },
      ["--check"],
    );

    expect(await program.ended).toBe(2);
    expect(program.output()).toContain(
      "✗ 令牌和网络：Telegram 不认这个令牌（401），请检查 BOT_TOKEN",
    );
    expect(program.output()).toContain("✗ 使用权限：谁都不能用，请至少设置 ADMINS");
    expect(program.output()).toContain("✗ 索引和模型");
  }, 40_000);
});
