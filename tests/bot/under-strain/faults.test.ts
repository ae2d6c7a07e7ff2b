import { describe, expect, it } from "vitest";
import type { Log } from "../../../src/log.ts";
import { aBot, aSlowBot, accepted, STAFF, STAFF_GROUP, waitUntil } from "../../support/a-bot.ts";
import { aGroup } from "../../support/fake-bot-api/person.ts";
import { app } from "../../support/opened-app.ts";

const FIGURE = "环翠区2021年行政复议受理了多少件？";

/** A log that keeps what it is told. */
function aLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const note: Log["info"] = (message, facts) => {
    lines.push(`${message} ${JSON.stringify(facts ?? {})}`);
  };
  return { lines, info: note, warn: note, error: note };
}

describe("a fault of Telegram", () => {
  it("429: is waited for as long as it says", async () => {
    const { api, staff, after } = await aBot();
    api.fail({ kind: "too-many-requests", method: "sendMessage", times: 1, retryAfter: 1 });
    const startedAt = performance.now();

    const [answer] = await after(() => staff.say(FIGURE));

    expect(answer?.text).toContain("50件");
    expect(performance.now() - startedAt).toBeGreaterThan(900);
  });

  it.each(["server-error", "bad-gateway", "reset"] as const)(
    "%s: the answer comes after it",
    async (kind) => {
      const { api, staff, after } = await aBot();
      api.fail({ kind, method: "sendMessage", times: 2 });

      const written = await after(() => staff.say(FIGURE));

      expect(written.map(({ text }) => text?.includes("50件"))).toEqual([true]);
    },
  );

  it("no answer in time: the call is made again", async () => {
    const { api, staff, after } = await aBot({ timeoutSeconds: 1 });
    api.fail({ kind: "delay", method: "sendMessage", times: 1, ms: 1500 });

    const [answer] = await after(() => staff.say(FIGURE));

    expect(answer?.text).toContain("50件");
  });

  it("in polling: updates come after it", async () => {
    const { api, staff } = await aBot();
    api.fail({ kind: "bad-gateway", method: "getUpdates", times: 2 });

    await staff.say(FIGURE);
    await waitUntil(() => api.botMessages(STAFF).length > 0);

    expect(api.botMessages(STAFF)[0]?.text).toContain("50件");
  });

  it("is logged when it begins and when it ends, once each", async () => {
    const log = aLog();
    const { api, staff, after } = await aBot({ log });
    api.fail({ kind: "bad-gateway", method: "getUpdates", times: 3 });

    await after(() => staff.say(FIGURE));

    const outage = log.lines.filter((line) => line.includes("连"));
    expect(outage).toEqual([
      expect.stringContaining("连不上 Telegram，继续尝试。"),
      expect.stringContaining("又连上了 Telegram。"),
    ]);
  });

  it("that does not end: is logged with its number, and the next question is answered", async () => {
    const log = aLog();
    const { api, staff, after } = await aBot({ log });
    api.fail({ kind: "server-error", method: "sendMessage", times: 10 });

    const failed = await after(() => staff.say(FIGURE));
    const next = await after(() => staff.say(FIGURE));

    expect(failed).toEqual([]);
    expect(next[0]?.text).toContain("50件");
    expect(log.lines.join("\n")).toContain("处理消息时出错");
  });

  it("a sign of typing that cannot be shown stops nothing", async () => {
    const { api, staff, after } = await aSlowBot();
    api.fail({ kind: "server-error", method: "sendChatAction", times: 10 });

    const [answer] = await after(() => staff.say(FIGURE));

    expect(answer?.text).toContain("50件");
  });

  it("a person who has blocked the bot is no fault of the program", async () => {
    const log = aLog();
    const { api, staff, after } = await aBot({ log });
    api.fail({ kind: "blocked-by-user", method: "sendMessage", times: 1 });

    await after(() => staff.say(FIGURE));

    expect(accepted(api, "sendMessage")).toEqual([]);
    expect(log.lines.join("\n")).not.toContain("出错");
  });

  it("a question deleted meanwhile is answered without being replied to", async () => {
    const { api, staff, settle } = await aBot();
    const chat = aGroup(STAFF_GROUP);
    // The answer is on its way while the question goes.
    api.fail({ kind: "delay", method: "sendMessage", times: 1, ms: 50 });
    const asked = await staff.say(`/ask ${FIGURE}`, { chat });
    api.messages.delete(chat.id, asked.message_id);
    await settle();

    expect(api.botMessages(chat.id)[0]?.text).toContain("50件");
  });
});

describe("a fault of the program", () => {
  it("reaches the chat as one sentence with a number that stands in the log, never as a stack", async () => {
    const log = aLog();
    const { staff, parts, after } = await aBot({
      log,
      open: () => Promise.resolve({ ...app, ask: () => Promise.reject(new Error("out of luck")) }),
    });
    await parts.knowledge.refresh();

    const [told] = await after(() => staff.say(FIGURE));

    const id = /编号 (?<id>\w{8}) /u.exec(told?.text ?? "")?.groups?.["id"];
    expect(told?.text).not.toMatch(/out of luck|Error| at /u);
    expect(log.lines.join("\n")).toMatch(new RegExp(`"errorId":"${id ?? "-"}".*out of luck`, "u"));
  });
});

describe("a missing index", () => {
  it("is built while chats are told to wait, and answered from as soon as it is there", async () => {
    let finish = (): void => undefined;
    const built = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { staff, parts, after } = await aBot({
      open: async (report) => {
        report({ done: 30, total: 100 });
        await built;
        return app;
      },
    });

    const early = await after(() => staff.say(FIGURE));
    finish();
    await waitUntil(() => parts.knowledge.app !== undefined);
    const late = await after(() => staff.say(FIGURE));

    expect(early.map(({ text }) => text)).toEqual([
      "正在建立索引（已完成30%），请过一两分钟再问。",
    ]);
    expect(late[0]?.text).toContain("50件");
  });

  it("that cannot be built is said to be so", async () => {
    const { staff, parts, after } = await aBot({
      open: () => Promise.reject(new Error("no corpus")),
    });
    await waitUntil(() => parts.knowledge.fault !== undefined);

    const [told] = await after(() => staff.say(FIGURE));

    expect(told?.text).toBe("索引没有建成，暂时不能回答。请联系管理员。");
  });
});

describe("answers", () => {
  it("stand in the order of the questions of a chat", async () => {
    const { api, staff, settle } = await aBot();
    const regions = ["环翠区", "马尾区", "峄城区", "大武口区", "环翠区", "马尾区"];

    for (const region of regions) await staff.say(`${region}2021年行政复议受理了多少件？`);
    await settle();

    const first = api.botMessages(STAFF).map(({ text }) => /[^\s[\]]+区/u.exec(text ?? "")?.[0]);
    expect(first).toEqual(regions);
    expect(accepted(api, "sendMessage")).toHaveLength(regions.length);
  });
});
