import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aBot, STAFF, waitUntil, type RunningBot } from "../../support/a-bot.ts";
import { aPerson } from "../../support/fake-bot-api/person.ts";

const FIGURE = "环翠区2021年行政复议受理了多少件？";

function again({ api, apiRoot, config }: RunningBot): Promise<RunningBot> {
  return aBot({ api, apiRoot, stateDirectory: config.stateDirectory });
}

describe("a restart", () => {
  it("waits for answers under way", async () => {
    const { api, staff, service, parts } = await aBot();
    for (let i = 0; i < 20; i++) await aPerson(api, STAFF).say(`${FIGURE}${" ".repeat(i)}`);
    await waitUntil(() => parts.work.count > 0);

    await service.stop();

    const answered = api.botMessages(staff.id).length;
    expect(parts.work.count).toBe(0);
    expect(answered + api.updates.pendingCount).toBeGreaterThanOrEqual(20);
  });

  it("in the middle of many questions answers each of them once", async () => {
    const before = await aBot();
    const people = Array.from({ length: 30 }, (_, i) => aPerson(before.api, 1000 + i));
    for (const { id } of people) before.parts.state.access.allow(id);
    for (const person of people) await person.say(FIGURE);
    await waitUntil(() => before.parts.work.count > 0);
    await before.service.stop();

    const bot = await again(before);
    await bot.settle();

    expect(people.map(({ id }) => bot.api.botMessages(id).length)).toEqual(people.map(() => 1));
  });

  it("answers what was taken on and cut off by a kill", async () => {
    const before = await aBot();
    await before.service.stop();
    const chat = { id: STAFF, type: "private" as const, first_name: "x" };
    const from = { id: STAFF, is_bot: false, first_name: "x" };
    const message = before.api.messages.receive(from, chat, { text: FIGURE });
    appendFileSync(
      join(before.config.stateDirectory, "updates.jsonl"),
      `${JSON.stringify({ begin: { update_id: 5, message } })}\n{"begin":{"upda`,
    );

    const bot = await again(before);
    await waitUntil(() => bot.api.botMessages(STAFF).length > 0);

    expect(bot.api.botMessages(STAFF)[0]?.text).toContain("50件");
  });

  it("does not answer again what Telegram gives again", async () => {
    const before = await aBot();
    const asked = await before.staff.say(FIGURE);
    await before.settle();
    await before.service.stop();
    const bot = await again(before);
    const [answered] = bot.parts.state.audit.since(0);

    await bot.service.bot.handleUpdate({
      update_id: 1000,
      message: {
        ...asked,
        chat: { id: STAFF, type: "private", first_name: "x" },
        text: FIGURE,
        entities: [],
      },
    } as unknown as Parameters<typeof bot.service.bot.handleUpdate>[0]);
    await bot.settle();

    expect(answered?.kind).toBe("answer");
    expect(bot.api.botMessages(STAFF)).toHaveLength(1);
  });

  it("leaves conversations where they were", async () => {
    const before = await aBot();
    await before.after(() => before.staff.say(FIGURE));
    await before.service.stop();
    const bot = await again(before);

    const [answer] = await bot.after(() => bot.staff.say("那马尾区呢？"));

    expect(answer?.text).toContain("15件");
  });
});
