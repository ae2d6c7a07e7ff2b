import { describe, expect, it } from "vitest";
import { aBot, accepted, ADMIN, alerts, STAFF, STAFF_GROUP, STRANGER } from "../support/a-bot.ts";
import { aGroup, aPerson } from "../support/fake-bot-api/person.ts";

const FIGURE = "环翠区2021年行政复议受理了多少件？";

describe("who is on no list", () => {
  it("gets a refusal with the number to hand to the admin, and nothing else", async () => {
    const { stranger, after } = await aBot();

    const written = await after(() => stranger.say(FIGURE), STRANGER);

    expect(written.map(({ text }) => text)).toEqual([
      "抱歉，您还没有使用权限。请把编号告诉管理员开通：您的编号是 666。",
    ]);
    expect(written.map(({ entities }) => entities)).toEqual([
      [{ type: "code", offset: 30, length: 3 }],
    ]);
  });

  it.each([
    "/start",
    "/help",
    "/reports",
    "/sources",
    "/about",
    "/compare 调解",
    "/stats",
    "/allow 666",
  ])("is refused %s too", async (command) => {
    const { stranger, after } = await aBot();

    const written = await after(() => stranger.say(command), STRANGER);

    expect(written.map(({ text }) => text)).toEqual([expect.stringContaining("没有使用权限")]);
  });

  it("is refused only once a minute", async () => {
    let time = Date.now();
    const { stranger, after } = await aBot({ parts: { now: () => time } });
    await after(() => stranger.say(FIGURE), STRANGER);

    const soon = await after(() => stranger.say(FIGURE), STRANGER);
    time += 60_000;
    const later = await after(() => stranger.say(FIGURE), STRANGER);

    expect([soon.length, later.length]).toEqual([0, 1]);
  });

  it("is refused in a group that is not allowed, with the group's number", async () => {
    const { staff, after } = await aBot();
    const chat = aGroup(-999);

    const written = await after(() => staff.say(`/ask ${FIGURE}`, { chat }), -999);

    expect(written.map(({ text }) => text)).toEqual([expect.stringContaining("本群编号是 -999")]);
  });

  it("may not press buttons that others see", async () => {
    const { api, staff, stranger, after } = await aBot();
    const chat = aGroup(-999);
    api.messages.receive(api.me, chat, { text: "…" });
    const [answer] = await after(() => staff.say(FIGURE));
    if (answer === undefined) throw new Error("no answer");

    const written = await after(
      () => stranger.press({ ...answer, chat: { id: STRANGER, type: "private" } }, "出处 1"),
      STRANGER,
    );

    expect(written).toEqual([]);
    expect(alerts(api)).toEqual([expect.stringContaining("没有使用权限")]);
  });

  it("may ask in a group that is allowed", async () => {
    const { stranger, after } = await aBot();
    const chat = aGroup(STAFF_GROUP);

    const [answer] = await after(() => stranger.say(`/ask ${FIGURE}`, { chat }), STAFF_GROUP);

    expect(answer?.text).toContain("50件");
  });

  it("is nobody when no list names anybody", async () => {
    const { staff, admin, api, after } = await aBot({
      config: { allowedUsers: new Set(), allowedChats: new Set(), admins: new Set() },
    });

    await after(() => staff.say(FIGURE));
    await after(() => admin.say(FIGURE));

    expect(accepted(api, "sendMessage").map(({ parameters }) => parameters["text"])).toEqual([
      expect.stringContaining("没有使用权限"),
      expect.stringContaining("没有使用权限"),
    ]);
  });
});

describe("/allow and /deny", () => {
  it("let somebody in and out again, over a restart too", async () => {
    const before = await aBot();
    await before.after(() => before.admin.say(`/allow ${String(STRANGER)}`), ADMIN);
    const allowed = await before.after(() => before.stranger.say(FIGURE), STRANGER);
    await before.service.stop();
    const { api, apiRoot } = before;
    const bot = await aBot({ api, apiRoot, stateDirectory: before.config.stateDirectory });
    const stillAllowed = await bot.after(() => bot.stranger.say(FIGURE), STRANGER);
    await bot.after(() => bot.admin.say(`/deny ${String(STRANGER)}`), ADMIN);
    const denied = await bot.after(() => bot.stranger.say(FIGURE), STRANGER);

    expect(allowed[0]?.text).toContain("50件");
    expect(stillAllowed[0]?.text).toContain("50件");
    expect(denied[0]?.text).toContain("没有使用权限");
  });

  it("deny also whom a setting allows, in groups too", async () => {
    const bot = await aBot();
    await bot.after(() => bot.admin.say(`/deny ${String(STAFF)}`), ADMIN);

    const inPrivate = await bot.after(() => bot.staff.say(FIGURE));
    const inGroup = await bot.after(
      () => aPerson(bot.api, STAFF).say(`/ask ${FIGURE}`, { chat: aGroup(STAFF_GROUP) }),
      STAFF_GROUP,
    );

    expect(inPrivate[0]?.text).toContain("没有使用权限");
    expect(inGroup).toEqual([]);
  });

  it("take no right away from an admin, which a setting alone gives", async () => {
    const { admin, parts, after } = await aBot();

    const [reply] = await after(() => admin.say(`/deny ${String(ADMIN)}`), ADMIN);

    expect(reply?.text).toContain("不能在这里停用");
    expect(parts.state.audit.since(0)).toEqual([]);
  });

  it("are refused to who is no admin", async () => {
    const bot = await aBot();

    const [refusal] = await bot.after(() => bot.staff.say(`/allow ${String(STRANGER)}`));

    expect(refusal?.text).toBe("只有管理员可以这样做。");
  });

  it.each(["", "abc", "1.5", "9".repeat(20)])(
    "ask for a number where there is %j",
    async (typed) => {
      const bot = await aBot();

      const [usage] = await bot.after(() => bot.admin.say(`/allow ${typed}`), ADMIN);

      expect(usage?.text).toContain("请写出编号");
    },
  );
});

describe("who asks too fast", () => {
  it("is told once and answered no more in that minute; others are", async () => {
    const { staff, admin, after } = await aBot({ config: { requestsPerMinute: 2 } });
    await after(() => staff.say(FIGURE));
    await after(() => staff.say(FIGURE));

    const third = await after(() => staff.say(FIGURE));
    const fourth = await after(() => staff.say(FIGURE));
    const others = await after(() => admin.say(FIGURE), ADMIN);

    expect(third.map(({ text }) => text)).toEqual([expect.stringContaining("每分钟最多2次")]);
    expect(fourth).toEqual([]);
    expect(others[0]?.text).toContain("50件");
  });

  it("is told so at every button, on which a wheel would turn otherwise", async () => {
    const { api, staff, after } = await aBot({ config: { requestsPerMinute: 1 } });
    const [answer] = await after(() => staff.say(FIGURE));
    if (answer === undefined) throw new Error("no answer");

    await after(() => staff.press(answer, "👍"));
    await after(() => staff.press(answer, "👎"));

    expect(alerts(api)).toEqual([
      expect.stringContaining("每分钟最多1次"),
      expect.stringContaining("每分钟最多1次"),
    ]);
  });
});
