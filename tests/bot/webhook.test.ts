import { once } from "node:events";
import { connect, createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { aBot, STAFF, type RunningBot } from "../support/a-bot.ts";
import { FakeBotApi } from "../support/fake-bot-api/fake-bot-api.ts";
import { deliver } from "../support/fake-bot-api/update-queue.ts";

const FIGURE = "环翠区2021年行政复议受理了多少件？";
const SECRET = "a-secret-of-the-tests";

/** The server behind a webhook is known before Telegram is told, so the port is chosen beforehand. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  probe.close();
  await once(probe, "close");
  return port;
}

async function aWebhookBot(): Promise<RunningBot & { readonly root: string }> {
  const port = await freePort();
  const root = `http://127.0.0.1:${String(port)}`;
  const bot = await aBot({
    config: { webhook: { url: `${root}/telegram`, secret: SECRET, port } },
  });
  return { ...bot, root };
}

describe("the webhook", () => {
  it("is told to Telegram with its secret, and questions come through it", async () => {
    const { api, staff, after, root } = await aWebhookBot();

    const [answer] = await after(() => staff.say(FIGURE));

    expect(api.updates.webhook).toEqual({ url: `${root}/telegram`, secret: SECRET });
    expect(answer?.text).toContain("50件");
  });

  it.each([
    ["another", "wrong-secret-of-a-stranger"],
    ["one of the same length", SECRET.replace("a", "b")],
    ["no", undefined],
  ])("refuses a call with %s secret", async (_, secret) => {
    const { api, staff, root, settle } = await aWebhookBot();
    api.updates.webhook = undefined;
    const message = await staff.say(FIGURE);

    const status = await deliver({ url: `${root}/telegram`, secret }, { update_id: 77, message });
    api.updates.clear();
    await settle();

    expect(status).toBe(401);
    expect(api.botMessages(STAFF)).toEqual([]);
  });

  it("does not hold up a stop for a caller that never ends its request", async () => {
    const { service, root } = await aWebhookBot();
    const caller = connect(Number(new URL(root).port), "127.0.0.1");
    caller.on("error", () => undefined);
    caller.write("POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n");
    await once(caller, "connect");

    const startedAt = performance.now();
    await service.stop();

    expect(performance.now() - startedAt).toBeLessThan(4000);
  });

  it("says so where its port is taken", async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const webhook = { url: `http://127.0.0.1:${String(port)}/telegram`, secret: SECRET, port };

    await expect(aBot({ config: { webhook } })).rejects.toThrow("请检查 PORT");
  });

  it("answers once what Telegram sends twice", async () => {
    const { api, staff, root, settle, after } = await aWebhookBot();
    await after(() => staff.say(FIGURE));
    const message = api.messages.all.find(({ text }) => text === FIGURE);

    const status = await deliver(
      { url: `${root}/telegram`, secret: SECRET },
      { update_id: 1000, ...(message === undefined ? {} : { message }) },
    );
    await settle();

    expect(status).toBe(200);
    expect(api.botMessages(STAFF)).toHaveLength(1);
  });

  it.each([
    ["text that is no JSON", "{", 400],
    ["JSON that is no update", "[]", 400],
    ["more than any update has", "x".repeat(1024 * 1024 + 1), 400],
  ])("refuses %s", async (_, body, expected) => {
    const { root } = await aWebhookBot();

    const { status } = await fetch(`${root}/telegram`, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": SECRET },
      body,
    });

    expect(status).toBe(expected);
  });

  it("knows no other paths", async () => {
    const { root } = await aWebhookBot();

    const statuses = await Promise.all(
      ["/", "/telegram", "/telegram/x"].map(async (path) => (await fetch(root + path)).status),
    );

    expect(statuses).toEqual([404, 404, 404]);
  });
});

describe("/healthz", () => {
  it("tells that the bot answers, from which index, and how much memory it takes", async () => {
    const { root, knowledge } = await aWebhookBot();

    const response = await fetch(`${root}/healthz`);

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      isReady: true,
      reports: 5,
      version: knowledge.app?.indexes.version,
      memoryMb: 200,
    });
  });

  it("tells that the bot does not answer yet", async () => {
    const port = await freePort();
    const root = `http://127.0.0.1:${String(port)}`;
    await aBot({
      config: { webhook: { url: `${root}/telegram`, secret: SECRET, port } },
      open: () => new Promise(() => undefined),
    });

    const { status } = await fetch(`${root}/healthz`);

    expect(status).toBe(503);
  });
});

describe("polling", () => {
  it("takes away a webhook that was set before", async () => {
    const api = new FakeBotApi();
    const apiRoot = await api.start();
    api.updates.webhook = { url: "http://127.0.0.1:1/telegram" };
    const { staff, after } = await aBot({ api, apiRoot });

    const [answer] = await after(() => staff.say(FIGURE));

    expect(answer?.text).toContain("50件");
  });
});
